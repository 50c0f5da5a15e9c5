"""What may replace a model."""

import itertools

import pytest

from config import GateConfig, read_recipe
from evaluate import outcome, words
from gate import decide, mcnemar, model_card
from test_config import CONFIGS

GATE = GateConfig(least_rows=40)


def outcomes(current, candidate):
    """Rows from lists of (restored, kept, valid)."""
    return [
        {
            "id": str(at),
            "system": system,
            "restored": restored,
            "kept": kept,
            "valid": valid,
            "refused": [],
            "ms": 200.0,
        }
        for system, rows in (("current", current), ("candidate", candidate))
        for at, (restored, kept, valid) in enumerate(rows)
    ]


GOOD, POOR = (True, True, True), (False, True, True)


def failed(rows, megabytes=86.0):
    return [check.name for check in decide(rows, GATE, megabytes) if not check.passed]


def test_a_better_model_passes():
    assert failed(outcomes([POOR] * 30 + [GOOD] * 30, [GOOD] * 60)) == []


@pytest.mark.parametrize(
    ("current", "candidate", "expected"),
    [
        pytest.param([POOR] * 60, [POOR] * 56 + [GOOD] * 4, ["restored exactly"], id="better by chance"),
        pytest.param([GOOD] * 60, [POOR] * 60, ["restored exactly"], id="worse"),
        pytest.param([POOR] * 30, [GOOD] * 30, ["rows"], id="too few rows"),
        pytest.param([POOR] * 60, [GOOD] * 59 + [(True, False, True)], ["intent kept"], id="something lost"),
        pytest.param([POOR] * 60, [GOOD] * 59 + [(True, True, False)], ["validity"], id="one that is not valid"),
    ],
)
def test_a_model_is_refused_where_it_is(current, candidate, expected):
    assert failed(outcomes(current, candidate)) == expected


def test_a_repair_that_a_gate_refuses_a_slow_and_a_large_model_are_refused():
    rows = outcomes([POOR] * 60, [GOOD] * 60)
    rows[70]["refused"] = ["keeps addresses"]
    assert failed(rows) == ["gates of a repair"]
    slow = [one | {"ms": 9000.0} for one in outcomes([POOR] * 60, [GOOD] * 60)]
    assert failed(slow) == ["latency"]
    assert failed(outcomes([POOR] * 60, [GOOD] * 60), megabytes=96) == ["size"]


def test_systems_with_other_rows_are_not_compared():
    with pytest.raises(ValueError, match="same rows"):
        decide(outcomes([POOR] * 2, [GOOD] * 3), GATE, 1.0)


def test_mcnemar_counts_the_coins_of_both_tails():
    for a, b in itertools.product(range(6), range(6)):
        tosses = list(itertools.product((0, 1), repeat=a + b))
        as_uneven = [one for one in tosses if abs(sum(one) - (a + b) / 2) >= abs(a - b) / 2]
        assert mcnemar(a, b) == pytest.approx(len(as_uneven) / len(tosses))


def test_the_card_says_why_a_model_was_refused():
    recipe = read_recipe(CONFIGS[0].with_name("smollm2-135m.yaml"))
    checks = decide(outcomes([GOOD] * 60, [POOR] * 60), GATE, 86.0)
    manifest = {"files": [{"bytes": 86_000_000}], "precision": "int4", "promptVersion": 1}
    line = {"choices": 12, "rules": 0.5, "model": 0.75, "together": None}
    card = model_card(recipe, checks, manifest, {"test": {"all": line, "byClass": {"missing-block": line}}}, "")
    assert "**Refused by the gate.**" in card
    assert "| restored exactly | **no** | 100.0 % → 0.0 % (only the current one 60, only this one 0" in card
    assert "| missing-block | 12 | 50.0 % | 75.0 % | – |" in card


def test_restored_is_told_without_layout_and_comments():
    gold = 'a "x" {\n  b = "c # d" # why\n}\n'
    assert words(gold) == words('a "x" { b="c # d" }')
    assert words(gold) != words('a "x" { b="c  # d" }')
    assert words("a = b - 1") != words("a = b-1")


def test_a_row_that_could_not_be_worked_on_counts_against_the_system():
    assert outcome("a", "candidate", {"error": "too large"}, "")["valid"] is False
    row = {
        "repaired": "a = 1",
        "applied": [{"loses": "x"}],
        "after": {"verdict": "valid"},
        "ms": 3,
        "gates": [
            {"gate": "keeps addresses", "passed": False, "reason": "r"},
            {"gate": "keeps format", "passed": True},
        ],
    }
    assert outcome("a", "candidate", row, "a  = 1 # b") == {
        "id": "a",
        "system": "candidate",
        "restored": True,
        "kept": False,
        "valid": True,
        "refused": ["keeps addresses"],
        "ms": 3,
    }
