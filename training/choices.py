"""Decisions to learn from: a prompt, what may be done, and what gives the author's text back.

The rows are written by `iac-dpo pairs` in the very text that is served, so that training cannot drift from serving;
nothing here builds a prompt.
"""

from __future__ import annotations

import json
import math
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from config import TrainConfig


@dataclass(frozen=True)
class Choice:
    """`right` is an index into `options`; all texts as served."""

    prompt: str
    options: tuple[str, ...]
    right: int
    fault: str
    # What the rules give each option; NaN-free, higher is better. The truth gets the lowest where rules miss it.
    worths: tuple[float, ...]
    # Whether the rules offer the right option at all.
    offered: bool
    # What a controller gives each option, where one was asked (`iac-dpo pairs --controller`).
    likes: tuple[float, ...] = ()


def read_choices(path: Path, split: str) -> Iterator[Choice]:
    """The rows of one split; the truth is added where the rules do not offer it."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            if row["split"] == split:
                yield as_choice(row)


def as_choice(row: dict) -> Choice:
    offers = row["options"]
    if row.get("source") == "draft":
        # Of a draft only the verdict is known, so that it teaches by what was refused.
        offers = [*offers, *row["refused"]]
    options = [option["edit"] for option in offers]
    worths = [option["worth"] for option in offers]
    right = row.get("right")
    offered = right is not None
    if right is None:
        right = len(options)
        options.append(row["truth"])
        worths.append(min(worths, default=0.0))
    likes = tuple(option.get("liked", math.nan) for option in offers)
    # The truth, where it was added, is right and never picked among the others.
    likes = () if any(map(math.isnan, likes)) else likes + (0.0,) * (len(options) - len(likes))
    return Choice(row["prompt"], tuple(options), right, row["class"], tuple(worths), offered, likes)


# An invented argument may be dropped or kept elsewhere: what the injection says is right is not what an author wants.
UNSURE = frozenset({"invented-argument", "invented-block"})
# What is declared nowhere cannot be known word by word; here only what the rules offer is learned from.
UNKNOWABLE = frozenset(
    {
        "undeclared-variable",
        "undeclared-resource",
        "absent-file",
        "duplicate",
        "syntax",
        "folded-companion",
    }
)


def worth_learning(choices: Iterator[Choice], config: TrainConfig) -> list[Choice]:
    """Those that teach something, shuffled; of those that the rules get right anyway, a share.

    To prefer takes two options; to write, as in `sft`, the right one is enough.
    """
    draw = random.Random(config.seed)
    least = 1 if config.objective == "sft" else 2
    kept = [
        choice
        for choice in choices
        if choice.fault not in UNSURE
        and (not config.faults or choice.fault in config.faults)
        and (choice.offered or choice.fault not in UNKNOWABLE)
        and len(choice.options) >= least
        and (is_hard(choice) or draw.random() < config.easy_share)
    ]
    draw.shuffle(kept)
    return kept


def is_hard(choice: Choice) -> bool:
    """The rules err, or nearly do."""
    others = [worth for index, worth in enumerate(choice.worths) if index != choice.right]
    return not choice.offered or choice.worths[choice.right] - max(others, default=-math.inf) < NEAR


NEAR = 0.08


def with_fewest_options(choice: Choice, most: int) -> Choice:
    """The right option and the likeliest others by the controller, else by the rules, `most` in all."""
    if len(choice.options) <= most:
        return choice
    others = sorted(
        (index for index in range(len(choice.options)) if index != choice.right),
        key=lambda index: -(choice.likes or choice.worths)[index],
    )
    kept = sorted([choice.right, *others[: most - 1]])
    return Choice(
        choice.prompt,
        tuple(choice.options[index] for index in kept),
        kept.index(choice.right),
        choice.fault,
        tuple(choice.worths[index] for index in kept),
        choice.offered,
        tuple(choice.likes[index] for index in kept) if choice.likes else (),
    )
