"""Tiny random models, made for each run: nothing is fetched."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch

torch.set_num_threads(1)

PROMPT = """#finding
-unsupported argument {name} in aws_vpc
#code
1|resource "aws_vpc" "a" {{
2|  {name} = "x"
3|}}
#edit
"""


@pytest.fixture(scope="session")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_base(tmp_path_factory.mktemp("base"))


def tiny_base(folder: Path, **changes) -> Path:
    """A Llama of two layers and a tokenizer of bytes."""
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers
    from transformers import LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast

    alphabet = ["<|end|>", *sorted(pre_tokenizers.ByteLevel.alphabet())]
    tokenizer = Tokenizer(models.BPE(vocab={char: index for index, char in enumerate(alphabet)}, merges=[]))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    PreTrainedTokenizerFast(tokenizer_object=tokenizer, eos_token="<|end|>").save_pretrained(folder)
    torch.manual_seed(5)
    settings = {
        "vocab_size": len(alphabet),
        "hidden_size": 32,
        "intermediate_size": 48,
        "num_hidden_layers": 2,
        "num_attention_heads": 4,
        "num_key_value_heads": 2,
        "max_position_embeddings": 512,
        "initializer_range": 0.3,
        "tie_word_embeddings": True,
        "bos_token_id": 0,
        "eos_token_id": 0,
    }
    LlamaForCausalLM(LlamaConfig(**settings | changes)).save_pretrained(folder)
    return folder


@pytest.fixture
def model(base: Path):
    from transformers import AutoModelForCausalLM

    return AutoModelForCausalLM.from_pretrained(base, dtype=torch.float32).eval()


@pytest.fixture
def choices(tmp_path: Path) -> Path:
    return write_choices(tmp_path / "choices.jsonl", 12)


def write_choices(path: Path, count: int) -> Path:
    """Rows as `iac-dpo pairs` writes them; the rules err in every other one."""
    path.write_text("".join(json.dumps(row(index)) + "\n" for index in range(count)), encoding="utf-8")
    return path


def row(index: int, split: str = "train") -> dict:
    wrong, right = f"cidr{index}", "cidr_block"
    texts = [f'2\n|  {right} = "x"\n#end\n', "2-\n#end\n", f'2\n|  tags = "{index}"\n#end\n']
    worths = [0.9, 0.5, 0.4] if index % 2 else [0.6, 0.9, 0.1]
    options = [
        {"edit": text, "action": "rename", "score": worth, "worth": worth, "lossy": False}
        for text, worth in zip(texts, worths, strict=True)
    ]
    return {
        "id": f"own-{index}",
        "split": split,
        "template": f"{index}",
        "prompt": PROMPT.format(name=wrong),
        "options": options,
        "right": 0,
        "truth": texts[0],
        "class": "renamed-argument",
        "how": "synonym",
    }
