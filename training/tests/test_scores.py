"""Scoring behind one shared prefix is scoring alone."""

import torch

from scores import token_scores

PREFIX = [5, 9, 17, 33, 8, 4]
OPTIONS = [[7, 8, 9], [40], [7, 8, 10, 11, 12]]


def alone(model, prefix, tokens):
    logits = model(torch.tensor([prefix + tokens])).logits[0].log_softmax(-1)
    return [float(logits[len(prefix) - 1 + at, token]) for at, token in enumerate(tokens)]


def test_scores_equal_those_of_a_plain_forward_pass(model):
    with torch.no_grad():
        scores, mask = token_scores(model, PREFIX, OPTIONS)
        for row, tokens in enumerate(OPTIONS):
            torch.testing.assert_close(
                scores[row, : len(tokens)], torch.tensor(alone(model, PREFIX, tokens)), atol=1e-4, rtol=0
            )
    assert mask.sum(1).tolist() == [3, 1, 5]


def test_padding_is_zero_and_does_not_leak(model):
    with torch.no_grad():
        together, mask = token_scores(model, PREFIX, OPTIONS)
        apart = [token_scores(model, PREFIX, [tokens])[0][0] for tokens in OPTIONS]
    assert float(together[~mask].abs().sum()) == 0
    for row, scores in enumerate(apart):
        torch.testing.assert_close(together[row, : len(scores)], scores, atol=1e-5, rtol=0)


def test_options_of_one_token_need_no_second_pass(model):
    with torch.no_grad():
        scores, _ = token_scores(model, PREFIX, [[3], [4]])
        want = [alone(model, PREFIX, [3])[0], alone(model, PREFIX, [4])[0]]
    torch.testing.assert_close(scores[:, 0], torch.tensor(want), atol=1e-4, rtol=0)


def test_the_gradient_flows_through_the_prefix_as_in_a_plain_pass(model):
    embedded = model.model.embed_tokens.weight
    scores, _ = token_scores(model, PREFIX, OPTIONS)
    (shared,) = torch.autograd.grad(scores.sum(), embedded)
    plain = sum(
        model(torch.tensor([PREFIX + tokens])).logits[0].log_softmax(-1)[len(PREFIX) - 1 + at, token]
        for tokens in OPTIONS
        for at, token in enumerate(tokens)
    )
    (wanted,) = torch.autograd.grad(plain, embedded)
    assert float(wanted[PREFIX[0]].abs().sum()) > 0
    torch.testing.assert_close(shared, wanted, atol=1e-4, rtol=1e-3)
