"""The merged folder says what base and adapters say."""

import json

import torch

import merge


def test_a_merged_model_gives_the_logits_of_base_and_adapters(base, tmp_path):
    from peft import get_peft_model
    from transformers import AutoModelForCausalLM

    from config import TrainConfig
    from train import lora_config

    model = AutoModelForCausalLM.from_pretrained(base, dtype=torch.float32)
    adapted = get_peft_model(model, lora_config(TrainConfig(lora_rank=4), layers=2)).eval()
    for name, weight in adapted.named_parameters():
        if "lora_B" in name:
            torch.nn.init.normal_(weight, std=0.2)
    adapters = tmp_path / "checkpoint"
    adapted.save_pretrained(adapters)
    (adapters / "priors.json").write_text('{"length": 1.5, "rules": 4.0}')
    ids = torch.arange(20).unsqueeze(0)
    with torch.no_grad():
        wanted = adapted(ids).logits
        with adapted.disable_adapter():
            before = adapted(ids).logits
    assert float((wanted - before).abs().max()) > 0.1

    merge.main(base, adapters, tmp_path / "merged")

    merged = AutoModelForCausalLM.from_pretrained(tmp_path / "merged")
    with torch.no_grad():
        torch.testing.assert_close(merged(ids).logits, wanted, atol=1e-4, rtol=0)
    assert merged.dtype == torch.float32
    assert (tmp_path / "merged/tokenizer.json").read_bytes() == (base / "tokenizer.json").read_bytes()
    assert json.loads((tmp_path / "merged/priors.json").read_text())["length"] == 1.5
