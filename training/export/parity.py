"""Holds an exported model against PyTorch in float32, on Terraform of this project.

    python parity.py --model ../../tmp/export/hf --onnx ../../tmp/models/smollm2-base-int4 [--texts DIR] [--json FILE]

Three figures: the largest difference of a logit (read it for fp32 builds only), the share of positions where both
choose the same next token, and the largest difference between a candidate's log-probability in a tree and on its own.
"""

import argparse
import json
from pathlib import Path

PREFIX = 96
TOKENS = 192
TEXTS = 10
CANDIDATES = ["aws_vpc.main.id", "aws_vpc.main.arn", "var.vpc_id"]


def main(model: Path, onnx: Path, texts: Path, json_out: Path | None) -> None:
    import numpy as np
    import onnxruntime
    import torch
    from transformers import AutoModelForCausalLM, PreTrainedTokenizerFast

    tokenizer = PreTrainedTokenizerFast.from_pretrained(model)
    reference = AutoModelForCausalLM.from_pretrained(model, dtype=torch.float32).eval()
    runner = Runner(onnxruntime.InferenceSession(onnx / "model.onnx", providers=["CPUExecutionProvider"]))

    positions = agreed = 0
    largest = 0.0
    for ids in encoded(tokenizer, texts):
        with torch.no_grad():
            wanted = reference(torch.tensor([ids])).logits[0].numpy()
        # In two steps, so that the cache is part of what is compared.
        head, cache = runner.run(ids[:PREFIX])
        tail, _ = runner.run(ids[PREFIX:], cache)
        found = np.concatenate([head, tail])
        largest = max(largest, float(np.abs(found - wanted).max()))
        agreed += int((found.argmax(-1) == wanted.argmax(-1)).sum())
        positions += len(ids)
    result = {
        "positions": positions,
        "largest_logit_difference": largest,
        "same_next_token": agreed / positions,
        "largest_tree_difference": tree_difference(runner, tokenizer),
    }
    print(json.dumps(result, indent=2))
    if json_out:
        json_out.write_text(json.dumps(result))


class Runner:
    """The serving graph with a cache that is exactly full."""

    def __init__(self, session):
        self.session = session
        inputs = {i.name: i for i in session.get_inputs()}
        self.past = [name for name in inputs if name.startswith("past_key_values.")]
        _, self.kv, _, self.head = inputs[self.past[0]].shape

    def run(self, ids, cache=None, parents=None):
        """Logits [S, V] and the cache with the new tokens; `parents[i]` is -1 for the last cached token."""
        import numpy as np

        cache = cache or {name: np.zeros((1, self.kv, 0, self.head), np.float32) for name in self.past}
        cached, new = cache[self.past[0]].shape[2], len(ids)
        parents = parents or list(range(-1, new - 1))
        bias = np.full((1, 1, new, cached + new), np.finfo(np.float32).min, np.float32)
        bias[..., :cached] = 0
        depth = []
        for i, parent in enumerate(parents):
            if parent >= 0:
                bias[0, 0, i] = bias[0, 0, parent]
            bias[0, 0, i, cached + i] = 0
            depth.append(cached if parent < 0 else depth[parent] + 1)
        feeds = {
            "input_ids": np.array([ids], np.int64),
            "position_ids": np.array([depth], np.int64),
            "attention_bias": bias,
            "logit_positions": np.arange(new, dtype=np.int64),
            **cache,
        }
        names = [o.name for o in self.session.get_outputs()]
        outputs = dict(zip(names, self.session.run(None, feeds), strict=True))
        extended = {
            name: np.concatenate([cache[name], outputs[name.replace("past_key_values", "new")]], 2)
            for name in self.past
        }
        return outputs["logits"][0], extended


def tree_difference(runner: Runner, tokenizer) -> float:
    prefix = tokenizer.encode('resource "aws_subnet" "a" {\n  vpc_id =', add_special_tokens=False)
    branches = [tokenizer.encode(f" {c}", add_special_tokens=False) for c in CANDIDATES]
    _, cache = runner.run(prefix)
    ids, parents, starts = [], [], []
    for branch in branches:
        starts.append(len(ids))
        parents += [-1, *range(len(ids), len(ids) + len(branch) - 1)]
        ids += branch
    packed, _ = runner.run(ids, cache, parents)
    largest = 0.0
    for branch, start in zip(branches, starts, strict=True):
        alone, _ = runner.run(branch, cache)
        for i in range(len(branch) - 1):
            token = branch[i + 1]
            difference = log_probability(alone[i], token) - log_probability(packed[start + i], token)
            largest = max(largest, abs(float(difference)))
    return largest


def log_probability(logits, token: int):
    import numpy as np

    shifted = logits.astype(np.float64) - logits.max()
    return shifted[token] - np.log(np.exp(shifted).sum())


def encoded(tokenizer, folder: Path):
    texts = (path.read_text() for path in sorted(folder.rglob("*.tf")))
    long = (
        ids for ids in (tokenizer.encode(text, add_special_tokens=False) for text in texts) if len(ids) > PREFIX + 32
    )
    for ids, _ in zip(long, range(TEXTS), strict=False):
        yield ids[:TOKENS]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, required=True, help="the Hugging Face folder")
    parser.add_argument("--onnx", type=Path, required=True, help="what export_model.py wrote")
    parser.add_argument("--texts", type=Path, default=Path(__file__).parents[2] / "test/fixtures")
    parser.add_argument("--json", type=Path, dest="json_out")
    main(**vars(parser.parse_args()))
