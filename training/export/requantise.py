"""Chooses the 4-bit weights of an exported model again, by what they do to texts of our kind (GPTQ, arXiv:2210.17323).

    python requantise.py --model ../../tmp/export/hf --onnx ../../tmp/models/smollm2-base-int4 --texts FOLDER

The model builder rounds each weight by itself; here the rounding error of a column is made up for by those after it.
Layout, block size and speed stay as they are. Before `write_manifest.py`; measure with `parity.py` on other texts.
"""

import argparse
import json
from functools import partial
from pathlib import Path

BLOCK = 32
SEQUENCES = 48
TOKENS = 256
# Of the mean of the diagonal, so that directions the texts never take do not blow up.
DAMPING = 0.01
# Columns whose errors reach the later ones in one go.
BATCH = 96
# Parts of the largest weight that a block's range may end at.
RANGES = [1.0, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7]
# Linear layers that read the same input, and the tensor of the ONNX graph that holds them.
GROUPS = [
    (("self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj"), "attn.qkv_proj"),
    (("self_attn.o_proj",), "attn.o_proj"),
    (("mlp.gate_proj",), "mlp.gate_proj"),
    (("mlp.up_proj",), "mlp.up_proj"),
    (("mlp.down_proj",), "mlp.down_proj"),
]


def main(model: Path, onnx: Path, texts: Path) -> None:
    import torch
    from onnx import load_model, save_model
    from transformers import AutoModelForCausalLM, PreTrainedTokenizerFast

    torch.set_grad_enabled(False)
    tokenizer = PreTrainedTokenizerFast.from_pretrained(model)
    network = AutoModelForCausalLM.from_pretrained(model, dtype=torch.float32).eval()
    batch = torch.tensor(list(sequences(tokenizer, texts)))
    graph = load_model(onnx / "model.onnx")
    tensors = {t.name: t for t in graph.graph.initializer}

    hidden = network.model.embed_tokens(batch)
    positions = torch.arange(batch.shape[1])[None]
    rotary = network.model.rotary_emb(hidden, positions)
    causal = torch.full((1, 1, TOKENS, TOKENS), torch.finfo(torch.float32).min).triu(1)

    def run(layer):
        # One text at a time: attention over all of them would be gigabytes.
        outputs = []
        for text in hidden:
            output = layer(text[None], attention_mask=causal, position_ids=positions, position_embeddings=rotary)
            outputs.append(output[0] if isinstance(output, tuple) else output)
        return torch.cat([o.reshape(1, TOKENS, -1) for o in outputs])

    for index, layer in enumerate(network.model.layers):
        second_moments = watch(layer, partial(run, layer))
        for names, target in GROUPS:
            quantised = []
            for name in names:
                linear = layer.get_submodule(name)
                codes, scales = gptq(linear.weight.clone(), second_moments[name])
                linear.weight.copy_(codes * scales.repeat_interleave(BLOCK, 1))
                quantised.append((codes, scales))
            name = f"model.layers.{index}.{target}.MatMul.weight"
            put(tensors[f"{name}_Q4"], pack(torch.cat([codes for codes, _ in quantised])))
            put(tensors[f"{name}_scales"], torch.cat([scales for _, scales in quantised]).numpy())
        hidden = run(layer)
        print(f"layer {index}", flush=True)

    for old in onnx.glob("model.onnx*"):
        old.unlink()
    save_model(graph, onnx / "model.onnx", save_as_external_data=True, location="model.onnx.data", size_threshold=1024)


def sequences(tokenizer, texts: Path):
    ids = []
    for text in choices_in(texts) if texts.suffix == ".jsonl" else terraform_in(texts):
        ids += tokenizer.encode(text, add_special_tokens=False)
        if len(ids) >= SEQUENCES * TOKENS:
            break
    for start in range(0, min(len(ids) // TOKENS, SEQUENCES) * TOKENS, TOKENS):
        yield ids[start : start + TOKENS]


def terraform_in(folder: Path):
    return (path.read_text() for path in sorted(folder.rglob("*.tf")))


def choices_in(rows: Path):
    """What a trained model reads: prompts of the train split with the edit that is right."""
    with rows.open() as lines:
        for line in lines:
            row = json.loads(line)
            if row["split"] == "train":
                yield row["prompt"] + row["truth"]


def watch(layer, run) -> dict:
    """By linear layer, the sum of x xᵀ over its inputs [K, K]."""
    names = [name for group, _ in GROUPS for name in group]
    sums: dict = {}
    hooks = []
    for name in names:

        def add(_, inputs, name=name):
            rows = inputs[0].reshape(-1, inputs[0].shape[-1])
            sums[name] = sums.get(name, 0) + rows.T @ rows

        hooks.append(layer.get_submodule(name).register_forward_pre_hook(add))
    run()
    for hook in hooks:
        hook.remove()
    return sums


def gptq(weight, moment):
    """Codes -8 to 7 [N, K] and scales [N, K / BLOCK] of a weight matrix [N, K]."""
    import torch

    columns = weight.shape[1]
    diagonal = moment.diagonal()
    damped = moment + torch.eye(columns) * (DAMPING * diagonal.mean() + 1e-8)
    inverse = torch.linalg.cholesky(torch.cholesky_inverse(torch.linalg.cholesky(damped)), upper=True)
    scales = best_scales(weight, diagonal)
    codes = torch.zeros_like(weight)
    for start in range(0, columns, BATCH):
        end = min(start + BATCH, columns)
        errors = torch.zeros(weight.shape[0], end - start)
        for column in range(start, end):
            scale = scales[:, column // BLOCK]
            codes[:, column] = (weight[:, column] / scale).round().clamp(-8, 7)
            error = (weight[:, column] - codes[:, column] * scale) / inverse[column, column]
            weight[:, column:end] -= error[:, None] * inverse[column, column:end]
            errors[:, column - start] = error
        weight[:, end:] -= errors @ inverse[start:end, end:]
    return codes, scales


def best_scales(weight, importance):
    """The scale, of either sign, with the least rounding error; one end of the codes reaches one further."""
    import torch

    blocks = weight.reshape(weight.shape[0], -1, BLOCK)
    weighted = importance.reshape(1, -1, BLOCK)
    largest = blocks.gather(2, blocks.abs().argmax(2, keepdim=True))
    largest = torch.where(largest == 0, torch.full_like(largest, 1e-8), largest)
    best = None
    for part in RANGES:
        for reach in (-8, 7):
            scale = part * largest / reach
            error = (((blocks / scale).round().clamp(-8, 7) * scale - blocks) ** 2 * weighted).sum(2, keepdim=True)
            if best is None:
                best, least = scale, error
            else:
                best, least = torch.where(error < least, scale, best), torch.minimum(error, least)
    return best[..., 0]


def pack(codes):
    """Two codes a byte, the even column in the low half; 8 stands for zero."""
    import torch

    values = (codes + 8).to(torch.uint8)
    return (values[:, 0::2] | (values[:, 1::2] << 4)).numpy()


def put(tensor, values) -> None:
    import numpy

    data = numpy.ascontiguousarray(values).tobytes()
    if len(data) != len(tensor.raw_data):
        raise SystemExit(f"{tensor.name} has {len(tensor.raw_data)} bytes, not {len(data)}: another block size?")
    tensor.raw_data = data


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, required=True, help="the Hugging Face folder")
    parser.add_argument("--onnx", type=Path, required=True, help="the int4 folder that export_model.py wrote")
    parser.add_argument(
        "--texts",
        type=Path,
        required=True,
        help=f"folder of *.tf, or rows of iac-dpo pairs; {SEQUENCES * TOKENS:,} tokens are read",
    )
    main(**vars(parser.parse_args()))
