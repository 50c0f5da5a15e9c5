"""Decides whether a model may replace the current one, and writes its model card. Exits with 1 where it may not.

    python gate.py CONFIG --outcomes outcomes.jsonl --model FOLDER --out FOLDER [--ranked FILE] [--data-card FILE]

Writes `MODEL_CARD.md` and `decision.json` either way.
"""

from __future__ import annotations

import argparse
import json
import math
import statistics
import sys
from dataclasses import dataclass
from pathlib import Path

from config import GateConfig, Recipe, read_recipe


@dataclass(frozen=True)
class Paired:
    """One measure on the rows of both systems."""

    rows: int
    current: int
    candidate: int
    only_current: int
    only_candidate: int
    # Two-sided, McNemar's exact test.
    p: float

    @property
    def is_better(self) -> bool:
        return self.only_candidate > self.only_current

    @property
    def is_worse(self) -> bool:
        return self.only_candidate < self.only_current


@dataclass(frozen=True)
class Check:
    name: str
    passed: bool
    words: str


def decide(outcomes: list[dict], gate: GateConfig, megabytes: float) -> list[Check]:
    """Every rule with its word; the model may be taken where all pass."""
    restored, kept, valid = (paired(outcomes, measure) for measure in ("restored", "kept", "valid"))
    refused = sorted({name for one in outcomes if one["system"] == "candidate" for name in one["refused"]})
    late = p95([one["ms"] for one in outcomes if one["system"] == "candidate" and one["ms"] is not None])
    return [
        Check("rows", restored.rows >= gate.least_rows, f"{restored.rows}, {gate.least_rows} are needed"),
        Check("restored exactly", restored.is_better and restored.p < gate.p, told(restored)),
        Check("intent kept", keeps(kept, gate.p), told(kept)),
        Check("validity", not valid.is_worse, told(valid)),
        Check("gates of a repair", not refused, f"refused by {', '.join(refused)}" if refused else "all pass"),
        Check("latency", late <= gate.most_ms, f"p95 {late:.0f} ms, at most {gate.most_ms:.0f}"),
        Check("size", megabytes <= gate.most_megabytes, f"{megabytes:.1f} MB, at most {gate.most_megabytes:g}"),
    ]


def keeps(kept: Paired, p: float) -> bool:
    """Better; or as good, where the current system already keeps everything and none could be better."""
    if kept.current == kept.rows:
        return kept.candidate == kept.rows
    return kept.is_better and kept.p < p


def paired(outcomes: list[dict], measure: str) -> Paired:
    systems = {
        name: {one["id"]: bool(one[measure]) for one in outcomes if one["system"] == name}
        for name in ("current", "candidate")
    }
    current, candidate = systems["current"], systems["candidate"]
    if current.keys() != candidate.keys():
        raise ValueError("The two systems were not given the same rows. Next: run evaluate.py again.")
    only_current = sum(current[id_] and not candidate[id_] for id_ in current)
    only_candidate = sum(candidate[id_] and not current[id_] for id_ in current)
    return Paired(
        len(current),
        sum(current.values()),
        sum(candidate.values()),
        only_current,
        only_candidate,
        mcnemar(only_current, only_candidate),
    )


def mcnemar(only_a: int, only_b: int) -> float:
    """Under no difference a coin decides which system a row favours: twice the smaller tail, at most 1."""
    tosses = only_a + only_b
    tail = sum(math.comb(tosses, heads) for heads in range(min(only_a, only_b) + 1))
    return min(1.0, float(2 * tail / 2**tosses))


def p95(times: list[float]) -> float:
    """Milliseconds; of no times infinite, since nothing was shown."""
    return statistics.quantiles(times, n=20)[-1] if len(times) > 1 else math.inf


def told(one: Paired) -> str:
    def share(count: int) -> str:
        return f"{100 * count / max(1, one.rows):.1f} %"

    return (
        f"{share(one.current)} → {share(one.candidate)} "
        f"(only the current one {one.only_current}, only this one {one.only_candidate}, p = {one.p:.2g})"
    )


def model_card(recipe: Recipe, checks: list[Check], manifest: dict, ranked: dict | None, data_card: str) -> str:
    taken = all(check.passed for check in checks)
    size = sum(file["bytes"] for file in manifest["files"]) / 1e6
    lines = [
        f"# {recipe.model.name}",
        "",
        f"{'Passed the gate.' if taken else '**Refused by the gate.**'} It chooses among repairs that a validator has "
        "already proven; it never decides what is valid.",
        "",
        f"- From: {recipe.model.base}, licence {recipe.model.licence}.",
        f"- Made by: {stages(recipe)}.",
        f"- Served as: {manifest['precision']}, {size:.1f} MB, prompts of version {manifest['promptVersion']}.",
        "",
        "## Gate, on the held-out split",
        "",
        "| rule | passed | |",
        "|---|---|---|",
        *(f"| {check.name} | {'yes' if check.passed else '**no**'} | {check.words} |" for check in checks),
        *(by_class(ranked) if ranked else []),
        "",
        "## Limits",
        "",
        "Most of what it learned from are faults put into human-written Terraform, as counted below; what authors of "
        "real drafts want may differ. Classes with "
        "few rows above are known little about. Text of a pull request reaches the model as names and code only, never "
        "as an instruction, and its answer is at most an order of proven edits.",
        *(["", data_card.replace("# Data card", "## Data").strip()] if data_card else []),
        "",
    ]
    return "\n".join(lines)


def stages(recipe: Recipe) -> str:
    told = [
        f"{stage.objective} by {'TRL' if stage.trainer == 'trl' else 'the own trainer'} "
        f"({stage.epochs} epochs, rate {stage.learning_rate:g}, LoRA {stage.lora_rank}, seed {stage.seed})"
        for stage in (recipe.sft, recipe.dpo)
        if stage
    ]
    return ", then ".join(told) or "nothing: the base as it is"


def by_class(ranked: dict) -> list[str]:
    """What bench/choices.js measured on the test split: the right one of several repairs that all pass."""
    rows = sorted(ranked["test"]["byClass"].items(), key=lambda item: -item[1]["choices"])
    table = [("all", ranked["test"]["all"]), *rows]
    return [
        "",
        "## The right one of several valid repairs",
        "",
        "| class | choices | rules | model | together |",
        "|---|--:|--:|--:|--:|",
        *(
            f"| {name} | {one['choices']} | " + " | ".join(percent(one[key]) for key in COLUMNS) + " |"
            for name, one in table
        ),
    ]


COLUMNS = ("rules", "model", "together")


def percent(share: float | None) -> str:
    return "–" if share is None else f"{100 * share:.1f} %"


def main(config: Path, outcomes: Path, model: Path, out: Path, ranked: Path | None, data_card: Path | None) -> None:
    recipe = read_recipe(config)
    manifest = json.loads((model / "manifest.json").read_text(encoding="utf-8"))
    rows = [json.loads(line) for line in outcomes.read_text(encoding="utf-8").splitlines()]
    checks = decide(rows, recipe.gate, sum(file["bytes"] for file in manifest["files"]) / 1e6)
    told_classes = json.loads(ranked.read_text(encoding="utf-8")) if ranked and ranked.exists() else None
    told_data = data_card.read_text(encoding="utf-8") if data_card and data_card.exists() else ""
    card = model_card(recipe, checks, manifest, told_classes, told_data)
    taken = all(check.passed for check in checks)
    out.mkdir(parents=True, exist_ok=True)
    (out / "MODEL_CARD.md").write_text(card, encoding="utf-8")
    decision = {"name": recipe.model.name, "taken": taken, "checks": [vars(check) for check in checks]}
    (out / "decision.json").write_text(json.dumps(decision, indent=2) + "\n", encoding="utf-8")
    print(card)
    sys.exit(0 if taken else 1)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("config", type=Path)
    parser.add_argument("--outcomes", type=Path, required=True, help="of evaluate.py")
    parser.add_argument("--model", type=Path, required=True, help="the sealed model folder")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--ranked", type=Path, help="what bench/choices.js wrote of the model")
    parser.add_argument("--data-card", type=Path, help="of iac-dpo pairs")
    main(**vars(parser.parse_args()))
