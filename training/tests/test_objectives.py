"""What each objective counts."""

import math

import pytest
import torch

from encoded import Encoded, changed_tokens
from objectives import Scored, dpo, listwise, sft


def scored(tokens, mask, reference=None, changed=None, right=0):
    tokens = torch.tensor(tokens, requires_grad=True)
    return Scored(
        tokens=tokens,
        mask=torch.tensor(mask),
        reference=None if reference is None else torch.tensor(reference),
        changed=torch.tensor(changed if changed is not None else mask),
        worths=torch.tensor([0.5, 0.9]),
        right=right,
        offered=True,
    )


TOKENS = [[-1.0, -2.0, 0.0], [-0.5, -1.5, -3.0]]
MASK = [[True, True, False], [True, True, True]]
REFERENCE = [[-1.2, -2.5, 0.0], [-0.6, -1.0, -2.0]]


def test_sft_is_the_mean_of_the_right_option_without_padding():
    assert sft(scored(TOKENS, MASK)).item() == pytest.approx(1.5)


def test_listwise_ranks_as_serving_does():
    loss = listwise(scored(TOKENS, MASK), torch.tensor(0.8), torch.tensor(6.0))
    first, second = -3.0 + 0.8 * 2 + 6 * 0.5, -5.0 + 0.8 * 3 + 6 * 0.9
    assert loss.item() == pytest.approx(-first + math.log(math.exp(first) + math.exp(second)))


def test_dpo_is_the_formula_of_trl():
    """As `_compute_loss` of TRL 1.16 has it: -logsigmoid(beta * ((chosen - its reference) - (rejected - ...)))."""
    loss = dpo(scored(TOKENS, MASK, REFERENCE), beta=0.1, masked=False)
    chosen, rejected = (-3.0 - -3.7), (-5.0 - -3.6)
    assert loss.item() == pytest.approx(-math.log(1 / (1 + math.exp(-0.1 * (chosen - rejected)))))


def test_target_dpo_leaves_alone_what_both_sides_share():
    changed = [[True, True, False], [False, False, True]]
    case = scored(TOKENS, MASK, REFERENCE, changed)
    dpo(case, beta=0.1, masked=True).backward()
    assert case.tokens.grad[1].tolist()[:2] == [0.0, 0.0]
    assert case.tokens.grad[1, 2].item() > 0
    plain = scored(TOKENS, MASK, REFERENCE, changed)
    dpo(plain, beta=0.1, masked=False).backward()
    assert plain.tokens.grad[1, 0].item() > 0


def test_dpo_without_a_reference_says_so():
    with pytest.raises(ValueError, match="reference"):
        dpo(scored(TOKENS, MASK), beta=0.1, masked=False)


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        pytest.param([1, 2, 9, 4], [2], id="a token replaced"),
        pytest.param([1, 2, 8, 3, 4], [2], id="a token too many"),
        pytest.param([1, 2, 4], [2], id="a token lacking: the one behind the gap"),
        pytest.param([1, 2, 3], [2], id="the last one lacking"),
        pytest.param([7, 8], [0, 1], id="all different"),
    ],
)
def test_changed_tokens(other, expected):
    row = Encoded([0], [[1, 2, 3, 4], other], right=0, fault="", worths=(0.0, 0.0), offered=True)
    changed = changed_tokens(row, (2, 5))
    assert changed[0].tolist() == [True, True, True, True, False]
    assert changed[1].nonzero().flatten().tolist() == expected
