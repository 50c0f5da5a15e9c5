"""What a config may say."""

from pathlib import Path

import pytest
import yaml

from config import TrainConfig, parsed, read_recipe, read_stage, setting

CONFIGS = sorted((Path(__file__).parents[1] / "configs").glob("*.yaml"))


@pytest.mark.parametrize("path", CONFIGS, ids=lambda path: path.stem)
def test_every_committed_config_is_read(path):
    recipe = read_recipe(path)
    assert recipe.dpo is not None
    assert recipe.sft is None or recipe.sft.objective == "sft"


def test_the_paper_s_settings_are_those_of_its_table():
    dpo = read_stage(CONFIGS[0].with_name("paper.yaml"), "dpo", [])
    assert (dpo.learning_rate, dpo.epochs, dpo.batch, dpo.accumulation, dpo.lora_rank) == (5e-5, 5, 4, 4, 8)
    assert (dpo.objective, dpo.trainer) == ("dpo", "trl")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("epoch: 3", "epoch is no setting", id="an unknown key"),
        pytest.param(
            "learning_rate: 3e-4", "learning_rate must be of type float", id="a number that YAML reads as text"
        ),
        pytest.param("epochs: two", "epochs must be of type int", id="a word for a number"),
        pytest.param("objective: ppo", "take one of", id="an unknown objective"),
        pytest.param("batch: 8\nsave_every: 100", "multiple", id="checkpoints between steps"),
    ],
)
def test_what_is_wrong_is_refused(text, words):
    with pytest.raises(ValueError, match=words):
        parsed(TrainConfig, yaml.safe_load(text), "")


def test_an_unknown_key_deep_inside_is_named_with_its_path(tmp_path):
    path = tmp_path / "config.yaml"
    path.write_text("model: {name: a, base: b, licence: c, context_length: 1}\ndpo: {bta: 0.2}\n")
    with pytest.raises(ValueError, match=r"dpo\.bta is no setting"):
        read_recipe(path)


def test_settings_of_the_command_line_count_before_the_file():
    path = CONFIGS[0].with_name("smollm2-135m.yaml")
    stage = read_stage(path, "dpo", ["objective=dpo", "learning_rate=1.0e-4", "most_choices=400"])
    assert (stage.objective, stage.learning_rate, stage.most_choices) == ("dpo", 1e-4, 400)
    assert stage.first_layer == read_stage(path, "dpo", []).first_layer
    with pytest.raises(ValueError, match="no section sft"):
        read_stage(path.with_name("paper.yaml"), "sft", [])


def test_a_setting_is_printed_for_the_shell():
    path = CONFIGS[0].with_name("smollm2-135m.yaml")
    assert setting(path, "export.precision") == "int4"
    assert setting(path.with_name("paper.yaml"), "sft") == ""


def test_numbers_may_be_whole():
    assert TrainConfig(batch=4, accumulation=4, save_every=32).accumulation == 4
