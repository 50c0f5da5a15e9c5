"""Which choices are learned from, and which of their options."""

import random

import pytest

from choices import Choice, as_choice, is_hard, with_fewest_options, worth_learning
from config import TrainConfig


def choice(worths, right=0, fault="renamed-argument", offered=True):
    options = tuple(f"option {at}" for at in range(len(worths)))
    return Choice("prompt", options, right, fault, tuple(worths), offered)


def row(**own):
    return {
        "prompt": "prompt",
        "options": [{"edit": "kept", "worth": 0.4}],
        "refused": [{"edit": "wrong", "worth": 0.8}],
        "right": 0,
        "truth": "kept",
        "class": "unsupported-argument",
        **own,
    }


def test_a_draft_teaches_by_what_was_refused_and_a_fault_by_what_passes():
    assert as_choice(row(source="draft")).options == ("kept", "wrong")
    assert is_hard(as_choice(row(source="draft")))
    assert as_choice(row(source="fault")).options == ("kept",)


def test_what_the_controller_likes_and_is_wrong_is_kept_before_what_the_rules_like():
    edits = ("right", "rules'", "controller's")
    worths = (0.9, 0.8, 0.1)
    likes = (0.2, 0.3, 0.9)
    offers = [{"edit": edits[at], "worth": worths[at], "liked": likes[at]} for at in range(3)]
    one = as_choice(row(options=offers, refused=[], source="fault"))
    assert with_fewest_options(one, 2).options == ("right", "controller's")
    unasked = [{"edit": edits[at], "worth": worths[at]} for at in range(3)]
    one = as_choice(row(options=unasked, refused=[], source="fault"))
    assert with_fewest_options(one, 2).options == ("right", "rules'")


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        pytest.param(choice([0.5, 0.9]), True, id="the rules take another one"),
        pytest.param(choice([0.9, 0.85]), True, id="the rules nearly take another one"),
        pytest.param(choice([0.9, 0.5]), False, id="the rules are sure and right"),
        pytest.param(choice([0.9, 0.5], offered=False), True, id="the rules do not offer it"),
    ],
)
def test_hard_is_where_rules_err_or_nearly_do(one, expected):
    assert is_hard(one) is expected


def test_what_cannot_be_known_and_what_is_no_choice_is_left_out():
    kept = worth_learning(
        iter(
            [
                choice([0.5, 0.9]),
                choice([0.5, 0.9], fault="invented-argument"),
                choice([0.5, 0.9], fault="undeclared-variable", offered=False),
                choice([0.5]),
            ]
        ),
        TrainConfig(easy_share=1.0),
    )
    assert kept == [choice([0.5, 0.9])]


def test_to_write_one_option_is_enough_and_only_the_named_faults_count():
    rows = [
        choice([0.5], fault="missing-argument"),
        choice([0.5], fault="missing-argument", offered=False),
        choice([0.5, 0.9]),
    ]
    config = TrainConfig(objective="sft", faults=["missing-argument"], easy_share=1.0)
    assert sorted(one.offered for one in worth_learning(iter(rows), config)) == [False, True]
    assert worth_learning(iter(rows), TrainConfig(faults=["missing-argument"], easy_share=1.0)) == []


def test_the_share_of_easy_ones_is_kept_and_hard_ones_always():
    rows = [choice([0.9, 0.1])] * 400 + [choice([0.1, 0.9])] * 50
    kept = worth_learning(iter(rows), TrainConfig(easy_share=0.25, seed=7))
    hard = [one for one in kept if is_hard(one)]
    assert len(hard) == 50
    assert 70 <= len(kept) - len(hard) <= 130
    assert kept == worth_learning(iter(rows), TrainConfig(easy_share=0.25, seed=7))


def test_fewest_options_keep_the_right_one_and_the_likeliest_others():
    draw = random.Random(4)
    for _ in range(200):
        count, most = draw.randint(1, 9), draw.randint(1, 6)
        worths = [draw.random() for _ in range(count)]
        whole = choice(worths, right=draw.randrange(count))
        few = with_fewest_options(whole, most)
        assert len(few.options) == min(count, most)
        assert few.options[few.right] == whole.options[whole.right]
        assert list(few.options) == sorted(few.options)
        left = {whole.options.index(option) for option in few.options}
        dropped = [worth for at, worth in enumerate(worths) if at not in left]
        others = [worths[at] for at in left if at != whole.right]
        assert not dropped or not others or max(dropped) <= min(others)
        assert [worths[whole.options.index(option)] for option in few.options] == list(few.worths)
