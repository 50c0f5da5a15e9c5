"""The path of deepseek-coder-1.3b on a random model of its architecture: the weights cannot be had here."""

import json
from pathlib import Path

import pytest
import torch

import base as base_script
import merge
from config import read_recipe, read_stage
from conftest import tiny_base, write_choices
from scores import token_scores

CONFIG = Path(__file__).parents[1] / "configs/deepseek-coder-1.3b.yaml"


@pytest.fixture(scope="module")
def deepseek(tmp_path_factory) -> Path:
    # No grouped heads, untied output, positions divided by 4: as the model's own config says.
    return tiny_base(
        tmp_path_factory.mktemp("deepseek"),
        num_key_value_heads=4,
        tie_word_embeddings=False,
        max_position_embeddings=16384,
        rope_theta=100000,
        rope_scaling={"type": "linear", "factor": 4.0},
    )


def test_the_scaling_of_positions_is_the_one_the_config_asks_for(deepseek, base, tmp_path):
    base_script.main(CONFIG, deepseek, tmp_path / "base")
    with pytest.raises(SystemExit, match="scales its positions by 1, the config says 4"):
        base_script.main(CONFIG, base, tmp_path / "other")


def test_scaled_positions_change_what_the_model_says(deepseek):
    from transformers import LlamaConfig, LlamaForCausalLM

    scaled = LlamaForCausalLM.from_pretrained(deepseek)
    plain = LlamaConfig.from_pretrained(deepseek)
    plain.rope_parameters = {"rope_type": "default", "rope_theta": 100000}
    unscaled = LlamaForCausalLM(plain)
    unscaled.load_state_dict(scaled.state_dict())
    ids = torch.arange(60).unsqueeze(0)
    with torch.no_grad():
        assert float((scaled(ids).logits - unscaled(ids).logits).abs().max()) > 1e-3
        together, _ = token_scores(scaled, list(range(50)), [[3, 4, 5]])
        alone = scaled(torch.tensor([[*range(50), 3, 4, 5]])).logits[0].log_softmax(-1)
    want = torch.stack([alone[49 + at, token] for at, token in enumerate([3, 4, 5])])
    torch.testing.assert_close(together[0], want, atol=1e-4, rtol=0)


def test_both_stages_run_and_merge_in_float32(deepseek, tmp_path):
    from train import train
    from trl_dpo import train as train_by_trl

    choices = write_choices(tmp_path / "choices.jsonl", 6)
    small = ["epochs=1", "most_choices=4", "easy_share=1.0"]
    train(read_stage(CONFIG, "sft", [*small, "batch=2", "save_every=2"]), deepseek, choices, tmp_path / "sft")
    merge.main(deepseek, tmp_path / "sft/checkpoint", tmp_path / "merged")
    dpo = read_stage(CONFIG, "dpo", [*small, "accumulation=1"])
    train_by_trl(dpo, tmp_path / "merged", choices, tmp_path / "dpo")
    merge.main(tmp_path / "merged", tmp_path / "dpo/checkpoint", tmp_path / "final")
    config = json.loads((tmp_path / "final/config.json").read_text())
    assert base_script.rope_factor(config) == read_recipe(CONFIG).model.rope_factor == 4.0
    assert config["dtype"] == "float32"
