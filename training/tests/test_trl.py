"""TRL's trainer on our rows: tokens as served, its loss is ours, Target-DPO masks what both sides share."""

import json

import pytest
import torch

from config import TrainConfig
from encoded import open_tokenizer
from losses import read_losses
from objectives import Scored, dpo, sft
from scores import token_scores
from trl_dpo import make_trainer, token_pairs, train

CONFIG = TrainConfig(
    objective="dpo",
    trainer="trl",
    batch=2,
    accumulation=2,
    lora_rank=4,
    learning_rate=1e-3,
    easy_share=1.0,
    save_every=2,
)


@pytest.fixture
def pairs(base, choices):
    return token_pairs(CONFIG, base, choices)


def test_pairs_are_tokenised_as_served(base, choices, pairs):
    tokenizer = open_tokenizer(base)
    assert len(pairs) == 24
    texts = {tokenizer.decode(pair["chosen_ids"], skip_special_tokens=False) for pair in pairs}
    assert texts == {'2\n|  cidr_block = "x"\n#end\n'}
    assert all(tokenizer.decode(pair["prompt_ids"]).endswith("#edit\n") for pair in pairs)


def test_rows_of_pairs_are_read_too(base, tmp_path):
    path = tmp_path / "pairs.jsonl"
    row = {"prompt": "p\n#edit\n", "chosen": "1-\n#end\n", "rejected": "2-\n#end\n", "split": "train"}
    rows = [row, row | {"rejected": row["chosen"]}, row | {"split": "test"}]
    path.write_text("".join(json.dumps(one) + "\n" for one in rows))
    assert len(token_pairs(CONFIG, base, path)) == 1


@pytest.mark.parametrize("objective", ["dpo", "dpo-sft", "target-dpo"])
def test_the_loss_of_trl_is_the_loss_of_the_own_trainer(base, pairs, tmp_path, objective):
    from transformers import AutoModelForCausalLM

    config = TrainConfig(**vars(CONFIG) | {"objective": objective, "sft_weight": 0.5})
    model = AutoModelForCausalLM.from_pretrained(base, dtype=torch.float32)
    trainer = make_trainer(config, base, model, pairs[:4], tmp_path)
    for name, weight in trainer.model.named_parameters():
        if "lora_B" in name:
            torch.nn.init.normal_(weight, std=0.2)
    pair = pairs[0]
    with torch.no_grad():
        theirs = trainer.compute_loss(trainer.model, trainer.data_collator([pair]))
        ours = own_loss(trainer.model, pair, config)
    assert float(theirs) == pytest.approx(float(ours), abs=1e-4)


def own_loss(model, pair, config):
    from encoded import Encoded, changed_tokens

    row = Encoded(pair["prompt_ids"], [pair["chosen_ids"], pair["rejected_ids"]], 0, "", (0.0, 0.0), True)
    tokens, mask = token_scores(model, row.prompt, row.options)
    with model.disable_adapter():
        reference, _ = token_scores(model, row.prompt, row.options)
    changed = changed_tokens(row, tokens.shape)
    scored = Scored(tokens, mask, reference, changed, torch.zeros(2), right=0, offered=True)
    loss = dpo(scored, config.beta, masked=config.objective == "target-dpo")
    return loss if config.objective == "dpo" else loss + config.sft_weight * sft(scored)


def test_a_run_writes_adapters_and_losses_and_goes_on(base, choices, tmp_path):
    train(CONFIG, base, choices, tmp_path)
    assert (tmp_path / "checkpoint/adapter_model.safetensors").exists()
    before = read_losses(tmp_path / "losses.csv")
    # 24 pairs in steps of 4.
    assert [line["choice"] for line in before] == ["4", "8", "12", "16", "20", "24"]
    train(CONFIG, base, choices, tmp_path)
    assert [line["choice"] for line in read_losses(tmp_path / "losses.csv")] == [line["choice"] for line in before]
