"""Log-probabilities of several texts behind one prefix, which is read once; gradients flow through it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import torch


def token_scores(model, prefix: list[int], candidates: list[list[int]]) -> tuple[torch.Tensor, torch.Tensor]:
    """Log-probability of each token of each candidate, `[candidates, longest]`, and the mask of real tokens.

    Logits are computed only where a token of a candidate is predicted: over the whole prefix they are a fifth of the
    work (guides/model.md section 9).
    """
    import torch
    from torch.nn.functional import log_softmax

    device = next(model.parameters()).device
    base = model.get_base_model() if hasattr(model, "get_base_model") else model
    count, longest = len(candidates), max(map(len, candidates))
    ids = torch.zeros(count, longest, dtype=torch.long, device=device)
    mask = torch.zeros(count, longest, dtype=torch.bool, device=device)
    for row, tokens in enumerate(candidates):
        ids[row, : len(tokens)] = torch.tensor(tokens, device=device)
        mask[row, : len(tokens)] = True
    read = base.model(input_ids=torch.tensor([prefix], device=device), use_cache=True)
    before = read.last_hidden_state[:, -1:, :].expand(count, 1, -1)
    hidden = before
    if longest > 1:
        cache = read.past_key_values
        cache.batch_repeat_interleave(count)
        seen = torch.ones(count, len(prefix), dtype=torch.bool, device=device)
        attention = torch.cat([seen, mask[:, :-1]], dim=1).long()
        inner = base.model(input_ids=ids[:, :-1], past_key_values=cache, attention_mask=attention)
        hidden = torch.cat([before, inner.last_hidden_state], dim=1)
    logits = base.lm_head(hidden[mask])
    taken = log_softmax(logits.float(), dim=-1).gather(1, ids[mask].unsqueeze(1)).squeeze(1)
    scores = torch.zeros(count, longest, dtype=taken.dtype, device=device)
    return scores.masked_scatter(mask, taken), mask
