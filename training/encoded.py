"""Choices in tokens. Prompt and options are tokenised apart, as they are served."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from choices import Choice, with_fewest_options

if TYPE_CHECKING:
    import torch

    from config import TrainConfig


@dataclass(frozen=True)
class Encoded:
    """A choice in tokens; `right` is an index into `options`."""

    prompt: list[int]
    options: list[list[int]]
    right: int
    fault: str
    worths: tuple[float, ...]
    offered: bool


def encode(tokenizer, choice: Choice, config: TrainConfig) -> Encoded | None:
    """None for what is longer than the budget."""
    # What is only written is held against nothing.
    few = with_fewest_options(choice, 1 if config.objective == "sft" else config.most_options)
    prompt = tokenizer.encode(few.prompt, add_special_tokens=False).ids
    options = [tokenizer.encode(text, add_special_tokens=False).ids for text in few.options]
    fits = len(prompt) <= config.most_prompt_tokens and all(
        len(tokens) <= config.most_option_tokens for tokens in options
    )
    return Encoded(prompt, options, few.right, few.fault, few.worths, few.offered) if fits else None


def changed_tokens(row: Encoded, shape: tuple[int, int]) -> torch.Tensor:
    """Of each option, the tokens that the right one does not have at their place, `[options, longest]`.

    Where an option only lacks something, the token behind the gap: that is where it went wrong. The right one is
    changed as a whole.
    """
    import torch

    changed = torch.zeros(shape, dtype=torch.bool)
    for index, tokens in enumerate(row.options):
        for at in differing(row.options[row.right], tokens) if index != row.right else range(len(tokens)):
            changed[index, at] = True
    return changed


def differing(right: list[int], other: list[int]) -> list[int]:
    """Indexes into `other`, ascending."""
    from difflib import SequenceMatcher

    found = set()
    for kind, _, _, start, end in SequenceMatcher(None, right, other, autojunk=False).get_opcodes():
        if kind == "delete":
            found.add(min(start, len(other) - 1))
        elif kind != "equal":
            found.update(range(start, end))
    return sorted(found)


def open_tokenizer(base: Path):
    """The tokenizer of a model folder, proven to give back what it is given.

    Read from its own file: transformers 5 rebuilds that of deepseek-coder without its spaces (transformers #46489).
    """
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(str(base / "tokenizer.json"))
    for text in ROUND_TRIPS:
        back = tokenizer.decode(tokenizer.encode(text, add_special_tokens=False).ids, skip_special_tokens=False)
        if back != text:
            raise ValueError(f"{base}/tokenizer.json gives {back!r} back for {text!r}: not a tokenizer to train with.")
    return tokenizer


ROUND_TRIPS = (
    'resource "aws_vpc" "main" {\n  cidr_block = "10.0.0.0/16"\n}\n',
    "#finding\n-missing required argument name\n#edit\n47+\n|    name = var.größe\n#end\n",
    "\ta  =  [for k, v in var.m : k if v != null]\n\n\n",
)
