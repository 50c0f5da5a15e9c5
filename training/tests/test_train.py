"""The own trainer, on a random model of two layers."""

import json

import pytest
import torch

from checkpoint import last_checkpoint, write_checkpoint
from config import TrainConfig
from encoded import open_tokenizer
from losses import read_losses
from train import Run, train

CONFIG = TrainConfig(
    objective="target-dpo", epochs=2, batch=2, save_every=4, lora_rank=4, lora_dropout=0.2, easy_share=1.0, seed=3
)


def weights(out):
    from safetensors.torch import load_file

    return load_file(out / "checkpoint/adapter_model.safetensors")


def test_a_run_that_is_cut_off_ends_with_the_same_weights(base, choices, tmp_path, monkeypatch):
    train(CONFIG, base, choices, tmp_path / "whole")

    learn = Run.learn

    def learn_until_killed(run, row):
        if run.done == 7:
            raise KeyboardInterrupt
        learn(run, row)

    monkeypatch.setattr(Run, "learn", learn_until_killed)
    with pytest.raises(KeyboardInterrupt):
        train(CONFIG, base, choices, tmp_path / "cut")
    monkeypatch.undo()
    train(CONFIG, base, choices, tmp_path / "cut")

    whole, cut = weights(tmp_path / "whole"), weights(tmp_path / "cut")
    assert whole.keys() == cut.keys()
    assert all(torch.equal(whole[name], cut[name]) for name in whole)
    lines = [read_losses(tmp_path / name / "losses.csv") for name in ("whole", "cut")]
    assert [line["choice"] for line in lines[1]] == [str(at) for at in range(1, 25)]
    assert [line["loss"] for line in lines[0]] == [line["loss"] for line in lines[1]]


@pytest.mark.parametrize("objective", ["sft", "listwise", "dpo", "dpo-sft", "target-dpo"])
def test_every_objective_makes_what_is_right_likelier(base, choices, tmp_path, objective):
    config = TrainConfig(
        objective=objective, epochs=3, batch=4, save_every=4, lora_rank=4, learning_rate=1e-2, easy_share=1.0
    )
    train(config, base, choices, tmp_path)
    margins = [float(line["margin"]) for line in read_losses(tmp_path / "losses.csv")]
    if objective == "sft":
        losses = [float(line["loss"]) for line in read_losses(tmp_path / "losses.csv")]
        assert sum(losses[-12:]) < sum(losses[:12])
    else:
        assert sum(margins[-12:]) > sum(margins[:12])


def test_priors_are_learned_by_listwise_alone(base, choices, tmp_path):
    config = TrainConfig(objective="listwise", batch=4, save_every=4, lora_rank=4, easy_share=1.0)
    train(config, base, choices, tmp_path)
    priors = json.loads((tmp_path / "checkpoint/priors.json").read_text())
    assert priors["length"] != pytest.approx(config.length_prior, abs=1e-6)
    assert priors["rules"] != pytest.approx(config.rules_prior, abs=1e-6)


def test_other_settings_do_not_go_on_with_a_checkpoint(base, choices, tmp_path):
    config = TrainConfig(objective="sft", batch=4, save_every=4, lora_rank=4)
    train(config, base, choices, tmp_path)
    with pytest.raises(ValueError, match="learning_rate"):
        other = TrainConfig(objective="sft", batch=4, save_every=4, lora_rank=4, learning_rate=1e-5)
        train(other, base, choices, tmp_path)


def test_a_tokenizer_that_drops_spaces_is_refused(tmp_path):
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers

    letters = {char: at for at, char in enumerate(pre_tokenizers.ByteLevel.alphabet())}
    tokenizer = Tokenizer(models.BPE(vocab=letters, merges=[]))
    # What transformers 5 makes of deepseek-coder's.
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.WhitespaceSplit(), pre_tokenizers.ByteLevel(add_prefix_space=False)]
    )
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.save(str(tmp_path / "tokenizer.json"))
    with pytest.raises(ValueError, match="not a tokenizer to train with"):
        open_tokenizer(tmp_path)


def test_a_checkpoint_is_whole_or_not_there(tmp_path):
    def write(text):
        return lambda folder: (folder / "a").write_text(text)

    def fail(folder):
        (folder / "a").write_text("half")
        raise OSError("disk full")

    assert last_checkpoint(tmp_path) is None
    write_checkpoint(tmp_path, write("one"))
    with pytest.raises(OSError, match="disk full"):
        write_checkpoint(tmp_path, fail)
    assert (last_checkpoint(tmp_path) / "a").read_text() == "one"
    # Cut off between the two renames.
    (tmp_path / "checkpoint").rename(tmp_path / "checkpoint.old")
    assert (last_checkpoint(tmp_path) / "a").read_text() == "one"
    write_checkpoint(tmp_path, write("two"))
    assert (last_checkpoint(tmp_path) / "a").read_text() == "two"
    assert [path.name for path in tmp_path.iterdir()] == ["checkpoint"]
