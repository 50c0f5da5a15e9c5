"""Writes the tiny random model that the tests of src/controller/ run: two layers, a tokenizer trained on our examples.

    python make_tiny_model.py --out ../../test/fixtures/controller/tiny-model

Also writes `expected.json`: what PyTorch says of a few texts, and the token ids the Python tokenizer gives.

    python make_tiny_model.py --weights --out ../../tmp/tiny/base     # the Hugging Face folder alone, to train on
"""

import argparse
import json
import tempfile
from pathlib import Path

from export_model import main as export
from write_manifest import main as write_manifest

ROOT = Path(__file__).parents[2]
SEED = 7
VOCABULARY = 384
# Weights this large make the choices of a random model clear-cut.
WEIGHT_SPREAD = 0.6
TEXTS = [
    'resource "aws_vpc" "main" {\n  cidr_block = "10.0.0.0/16"\n}\n',
    'variable "größe" {\n  default = "été → 東京 🚀"\n}\n',
    "# tabs\tand  spaces\n\n\nlocals {\n  a = [for k, v in var.m : k if v != null]\n}\n",
]
CANDIDATES = ["aws_vpc.main.id", "aws_vpc.main.arn", "aws_subnet.a.id", "var.vpc_id"]


def main(out: Path, weights: bool) -> None:
    if weights:
        save_tiny(out)
        return
    with tempfile.TemporaryDirectory() as scratch:
        model, tokenizer = save_tiny(Path(scratch))
        export(Path(scratch), "fp32", "gqa", out)
    (out / "expected.json").unlink(missing_ok=True)
    write_manifest(
        out,
        name="tiny",
        base="random weights",
        licence="Apache-2.0",
        precision="fp32",
        attention="gqa",
        context_length=model.config.max_position_embeddings,
        training=None,
        scores=None,
    )
    # Beside the folder: a model folder holds nothing that its manifest does not list.
    (out.parent / f"{out.name}-expected.json").write_text(json.dumps(expected(model, tokenizer), indent=1) + "\n")


def save_tiny(folder: Path):
    import torch
    from transformers import LlamaConfig, LlamaForCausalLM

    tokenizer = train_tokenizer()
    torch.manual_seed(SEED)
    config = LlamaConfig(
        vocab_size=VOCABULARY,
        hidden_size=32,
        intermediate_size=64,
        num_hidden_layers=2,
        num_attention_heads=4,
        num_key_value_heads=2,
        head_dim=16,
        max_position_embeddings=640,
        initializer_range=WEIGHT_SPREAD,
        tie_word_embeddings=True,
        bos_token_id=0,
        eos_token_id=0,
    )
    model = LlamaForCausalLM(config).eval()
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return model, tokenizer


def train_tokenizer():
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
    from transformers import PreTrainedTokenizerFast

    texts = [path.read_text() for path in sorted((ROOT / "examples").rglob("*.tf"))]
    tokenizer = Tokenizer(models.BPE())
    # As SmolLM2's: digits one by one, bytes for everything else.
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.Digits(individual_digits=True), pre_tokenizers.ByteLevel(add_prefix_space=False)]
    )
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=VOCABULARY, special_tokens=["<|endoftext|>"], initial_alphabet=pre_tokenizers.ByteLevel.alphabet()
    )
    tokenizer.train_from_iterator([*texts, *TEXTS], trainer)
    return PreTrainedTokenizerFast(tokenizer_object=tokenizer, eos_token="<|endoftext|>", bos_token="<|endoftext|>")


def expected(model, tokenizer) -> dict:
    import torch

    def encode(text):
        return tokenizer.encode(text, add_special_tokens=False)

    def log_probability(prefix, text):
        ids = encode(prefix) + encode(text)
        with torch.no_grad():
            rows = model(torch.tensor([ids])).logits[0].log_softmax(-1)
        start = len(encode(prefix))
        return sum(float(rows[i - 1, ids[i]]) for i in range(start, len(ids)))

    def greedy(prefix, count):
        ids = encode(prefix)
        for _ in range(count):
            with torch.no_grad():
                ids.append(int(model(torch.tensor([ids])).logits[0, -1].argmax()))
        return ids[-count:]

    return {
        "tokens": [{"text": text, "ids": encode(text)} for text in TEXTS],
        "prefix": TEXTS[0],
        "candidates": CANDIDATES,
        "scores": [log_probability(TEXTS[0], candidate) for candidate in CANDIDATES],
        "greedy": greedy(TEXTS[0], 48),
    }


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--weights", action="store_true", help="write what can be trained, not what is served")
    parser.add_argument("--out", type=Path, required=True)
    main(**vars(parser.parse_args()))
