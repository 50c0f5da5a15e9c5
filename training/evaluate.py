"""Has the command line repair held-out texts with one model and with another, and writes down what came of each.

    python evaluate.py --rows held-out.jsonl --candidate FOLDER --current FOLDER --out FOLDER [--engine local]

`--current none` are the rules alone. Rows are `{"id", "draft", "gold"}`: a text with faults, and the text before them.
Writes `outcomes.jsonl`, a line a row and system: `{"id", "system", "restored", "kept", "valid", "refused", "ms"}`.
Resumable: `iac-dpo batch` goes on where it stopped.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[1]


def main(rows: Path, candidate: str, current: str, out: Path, engine: str, jobs: int) -> None:
    out.mkdir(parents=True, exist_ok=True)
    golds = {str(row["id"]): row["gold"] for row in read_rows(rows)}
    lines = []
    for system, controller in (("current", current), ("candidate", candidate)):
        repaired = out / f"{system}.jsonl"
        repair(rows, repaired, controller, engine, jobs)
        found = {str(row["id"]): row for row in read_rows(repaired)}
        lines += [json.dumps(outcome(id_, system, found.get(id_), gold)) + "\n" for id_, gold in golds.items()]
    (out / "outcomes.jsonl").write_text("".join(lines), encoding="utf-8")


def repair(rows: Path, repaired: Path, controller: str, engine: str, jobs: int) -> None:
    command = ["node", ROOT / "dist/cli.js", "batch", rows.resolve(), repaired.resolve(), "--no-config"]
    command += ["--controller", controller if controller == "none" else Path(controller).resolve()]
    done = subprocess.run([*command, "--engine", engine, "--jobs", str(jobs)], cwd=ROOT)
    # 1: a row could not be worked on, which counts against the system.
    if done.returncode not in (0, 1):
        raise SystemExit(f"iac-dpo batch ended with {done.returncode}. Next: read what it says above.")


def outcome(id_: str, system: str, row: dict | None, gold: str) -> dict:
    if row is None or "error" in row:
        return {
            "id": id_,
            "system": system,
            "restored": False,
            "kept": False,
            "valid": False,
            "refused": [],
            "ms": None,
        }
    return {
        "id": id_,
        "system": system,
        "restored": words(row["repaired"]) == words(gold),
        # Nothing of the author's was taken away.
        "kept": all("loses" not in step for step in row["applied"]),
        "valid": row["after"]["verdict"] == "valid",
        "refused": [gate["gate"] for gate in row["gates"] if not gate["passed"]],
        "ms": row["ms"],
    }


def words(text: str) -> list[str]:
    """The text without comments and layout, as `isExactlyRestored` of src/evaluate/ compares."""
    return [word for word in WORDS.findall(text) if not word.startswith(("#", "//", "/*"))]


WORDS = re.compile(r'"(?:[^"\\\n]|\\.)*"|#[^\n]*|//[^\n]*|/\*.*?\*/|\w[\w-]*|[^\w\s]', re.DOTALL)


def read_rows(path: Path) -> list[dict]:
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=Path, required=True, help="of the held-out split alone")
    parser.add_argument("--candidate", required=True, help="model folder")
    parser.add_argument("--current", default="none", help="model folder, or none for the rules alone")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--engine", default="auto", help="as iac-dpo batch takes it")
    parser.add_argument("--jobs", type=int, default=2)
    main(**vars(parser.parse_args()))
