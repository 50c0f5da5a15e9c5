"""What a step of training makes smaller. All of them see token log-probabilities of the options of one choice."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import torch


@dataclass(frozen=True)
class Scored:
    """One choice as the model sees it; the first index is that of the option."""

    # Log-probability of each token, `[options, longest]`, zero where there is none, and which are real.
    tokens: torch.Tensor
    mask: torch.Tensor
    # The same by the model before training; only where the objective asks for it.
    reference: torch.Tensor | None
    # Tokens in which an option differs from the right one.
    changed: torch.Tensor
    worths: torch.Tensor
    right: int
    # Whether the rules rank the right one among others: what they do not offer has no worth to learn from.
    offered: bool


def sft(scored: Scored) -> torch.Tensor:
    """Mean negative log-probability of the right option's tokens."""
    mask = scored.mask[scored.right]
    return -scored.tokens[scored.right][mask].mean()


def listwise(scored: Scored, length: torch.Tensor, rules: torch.Tensor) -> torch.Tensor:
    """Softmax over all options (Plackett-Luce, first place) of the log-probability, a length prior and the rules.

    This is how options are ranked when the model serves: `length` is in nats a token, `rules` in nats a unit of worth.
    """
    from torch import tensor
    from torch.nn.functional import cross_entropy

    scores = scored.tokens.sum(1) + length * scored.mask.sum(1) + rules * scored.worths
    return cross_entropy(scores.unsqueeze(0), tensor([scored.right], device=scores.device))


def dpo(scored: Scored, beta: float, *, masked: bool) -> torch.Tensor:
    """Direct Preference Optimization, the right option against each other one.

    `masked`: of a rejected option only the tokens that differ from the right one count (Target-DPO), so that what both
    share is not pushed down.
    """
    from torch import arange
    from torch.nn.functional import logsigmoid

    if scored.reference is None:
        raise ValueError("DPO needs the log-probabilities of the reference model.")
    gain = scored.tokens - scored.reference
    chosen = gain[scored.right].sum()
    counted = gain * scored.changed if masked else gain
    others = arange(len(gain), device=gain.device) != scored.right
    return -logsigmoid(beta * (chosen - counted.sum(1)[others])).mean()
