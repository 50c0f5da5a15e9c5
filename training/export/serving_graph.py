"""Turns the ONNX graph of onnxruntime-genai's model builder into the one that src/controller/ runs.

What changes, and why (T cached tokens, S new ones, C >= T slots in the cache, V tokens in the vocabulary):
- `present.*` [1, KV, T+S, D] become `new.*` [1, KV, S, D]: Node copies every output, so it must not get the whole
  cache back at every step.
- `attention_bias` [1, 1, S, T+S] replaces `attention_mask`, and `position_ids` [1, S] is an input: candidates are then
  scored as branches of one tree in one pass, without a copy of the cache for each.
- `logit_positions` [L] says which of the S tokens get logits [1, L, V]: those of a prefix would cost a fifth of the
  work and 200 kB a token. `log_sum_exp` [1, L] is what turns a logit into a log-probability.
- The embedding of an 8-bit build is read from the 8-bit output matrix where both are tied (113 MB less).

`attention="gqa"` keeps the fused operator (fastest on CPU); `"plain"` writes it out, as CUDA's has no attention bias.
"""

from pathlib import Path


def make_serving_graph(source: Path, target: Path, attention: str = "gqa") -> None:
    import onnx

    model = onnx.load(source / "model.onnx", load_external_data=False)
    graph = model.graph
    shape = shape_of(graph)
    nodes = lengths(graph)
    for node in graph.node:
        if any("attn_mask_reformat" in name for name in node.output):
            continue
        if node.op_type == "GroupQueryAttention":
            nodes += (fused if attention == "gqa" else plain)(graph, node, shape)
        elif node.output[0] == "logits":
            nodes += wanted_logits(graph, node)
        else:
            nodes.append(node)
    replace(graph.node, share_embedding(graph, nodes, shape))
    set_inputs_and_outputs(graph, shape)
    replace(graph.value_info, [])
    drop_unused(graph)
    onnx.load_external_data_for_model(model, str(source))
    target.mkdir(parents=True, exist_ok=True)
    for old in target.glob("model.onnx*"):
        old.unlink()
    onnx.save(model, target / "model.onnx", save_as_external_data=True, location="model.onnx.data", size_threshold=1024)


def shape_of(graph) -> dict:
    from onnx.helper import get_attribute_value

    attentions = [node for node in graph.node if node.op_type == "GroupQueryAttention"]
    options = {a.name: get_attribute_value(a) for a in attentions[0].attribute}
    sizes = {v.name: [d.dim_value for d in v.type.tensor_type.shape.dim] for v in [*graph.input, *graph.output]}
    cos_cache = next(t for t in graph.initializer if t.name == "cos_cache")
    return {
        "layers": len(attentions),
        "heads": options["num_heads"],
        "kv": options["kv_num_heads"],
        "head": 2 * cos_cache.dims[1],
        "vocabulary": sizes["logits"][2],
        "options": options,
    }


def lengths(graph) -> list:
    """T, S and T+S as the operators want them, all from the shapes of the inputs."""
    from onnx import TensorProto, helper

    constant(graph, "one", [1])
    constant(graph, "two", [2])
    return [
        helper.make_node("Shape", ["attention_bias"], ["total"], start=3, end=4),
        helper.make_node("Shape", ["input_ids"], ["new"], start=1, end=2),
        helper.make_node("Sub", ["total", "new"], ["cached"]),
        helper.make_node("Sub", ["total", "one"], ["last"]),
        helper.make_node("Cast", ["last"], ["seqlens_k"], to=TensorProto.INT32),
        helper.make_node("Squeeze", ["total"], ["total_scalar"]),
        helper.make_node("Cast", ["total_scalar"], ["total_sequence_length"], to=TensorProto.INT32),
    ]


def fused(graph, node, shape) -> list:
    from onnx import helper

    i = layer_of(node)
    query, key, value, past_key, past_value = node.input[:5]
    inputs = [query, key, value, past_key, past_value, "seqlens_k", "total_sequence_length"]
    inputs += ["cos_cache", "sin_cache", "position_ids", "attention_bias"]
    outputs = [node.output[0], f"/{i}/present_key", f"/{i}/present_value"]
    return [
        helper.make_node(node.op_type, inputs, outputs, domain="com.microsoft", **shape["options"]),
        helper.make_node("Slice", [outputs[1], "cached", "total", "two"], [f"new.{i}.key"]),
        helper.make_node("Slice", [outputs[2], "cached", "total", "two"], [f"new.{i}.value"]),
    ]


def plain(graph, node, shape) -> list:
    """softmax(q k^T / sqrt(D) + bias) v over [cached; new], the query heads of one key head side by side."""
    from onnx import helper

    i, kv, head = layer_of(node), shape["kv"], shape["head"]
    group = shape["heads"] // kv
    if node.input[1]:
        raise SystemExit("plain attention expects q, k and v in one tensor, as the model builder packs them")
    constant(graph, "split_qkv", [shape["heads"] * head, kv * head, kv * head])
    constant(graph, "by_head", [0, -1, kv, head])
    constant(graph, "by_query_head", [0, -1, kv, group, head])
    constant(graph, "rows_by_kv", [1, kv, -1, head])
    constant(graph, "kv_and_group", [1, kv, group])
    constant(graph, "any", [-1])
    constant(graph, "joined", [1, -1, shape["heads"] * head])
    constant(graph, "one_kv", [1, kv])
    constant(graph, "zero", [0])

    out = []

    def add(op, inputs, *outputs, domain="", **attributes):
        names = [name if name.startswith("new.") or name == node.output[0] else f"/{i}/{name}" for name in outputs]
        out.append(helper.make_node(op, inputs, names, domain=domain, **attributes))
        return names[0]

    add("Split", [node.input[0], "split_qkv"], "q", "k", "v", axis=2)
    rotated = {}
    for name, heads in (("q", shape["heads"]), ("k", kv)):
        rotated[name] = add(
            "RotaryEmbedding",
            [f"/{i}/{name}", "position_ids", "cos_cache", "sin_cache"],
            f"{name}_rotated",
            domain="com.microsoft",
            num_heads=heads,
        )
    grouped = add("Reshape", [rotated["q"], "by_query_head"], "q_grouped")
    grouped = add("Transpose", [grouped], "q_by_head", perm=[0, 2, 3, 1, 4])
    query = add("Reshape", [grouped, "rows_by_kv"], "query")
    all_of = {}
    for name, source in (("key", rotated["k"]), ("value", f"/{i}/v")):
        split = add("Reshape", [source, "by_head"], f"{name}_split")
        new = add("Transpose", [split], f"new.{i}.{name}", perm=[0, 2, 1, 3])
        past = add("Slice", [node.input[3 if name == "key" else 4], "zero", "cached", "two"], f"past_{name}")
        all_of[name] = add("Concat", [past, new], f"all_{name}", axis=2)
    scores = add("FusedMatMul", [query, all_of["key"]], "scores", domain="com.microsoft", transB=1, alpha=head**-0.5)
    five = add("Concat", ["kv_and_group", "new", "total"], "scores_shape", axis=0)
    scores = add("Reshape", [scores, five], "scores_by_group")
    scores = add("Add", [scores, "attention_bias"], "masked")
    weights = add("Softmax", [scores], "weights", axis=-1)
    four = add("Concat", ["one_kv", "any", "total"], "weights_shape", axis=0)
    weights = add("Reshape", [weights, four], "weights_by_kv")
    mixed = add("MatMul", [weights, all_of["value"]], "mixed")
    heads = add("Concat", ["kv_and_group", "new", "any"], "mixed_shape", axis=0)
    mixed = add("Reshape", [mixed, heads], "mixed_by_group")
    mixed = add("Transpose", [mixed], "mixed_by_token", perm=[0, 3, 1, 2, 4])
    add("Reshape", [mixed, "joined"], node.output[0])
    return out


def wanted_logits(graph, node) -> list:
    from onnx import helper

    gather = helper.make_node("Gather", [node.input[0], "logit_positions"], ["wanted_hidden"], axis=1)
    node.input[0] = "wanted_hidden"
    constant(graph, "last_axis", [-1])
    return [gather, node, helper.make_node("ReduceLogSumExp", ["logits", "last_axis"], ["log_sum_exp"], keepdims=0)]


def share_embedding(graph, nodes, shape) -> list:
    from onnx import helper

    eight_bit = next((t for t in graph.initializer if t.name == "lm_head.MatMul.weight_Q8"), None)
    embedding = next((n for n in nodes if n.op_type == "Gather" and n.input[0] == "model.embed_tokens.weight"), None)
    if eight_bit is None or embedding is None:
        return nodes
    size = eight_bit.dims[1] * eight_bit.dims[2]
    constant(graph, "embedding_shape", [shape["vocabulary"], size])
    tied = [
        helper.make_node("Reshape", [eight_bit.name, "embedding_shape"], ["embedding_8_bit"]),
        helper.make_node(
            "GatherBlockQuantized",
            ["embedding_8_bit", "input_ids", "lm_head.MatMul.weight_scales"],
            [embedding.output[0]],
            domain="com.microsoft",
            bits=8,
            block_size=eight_bit.dims[2],
            gather_axis=0,
            quantize_axis=1,
        ),
    ]
    at = nodes.index(embedding)
    return [*nodes[:at], *tied, *nodes[at + 1 :]]


def set_inputs_and_outputs(graph, shape) -> None:
    from onnx import TensorProto, helper

    def tensor(name, kind, dims):
        return helper.make_tensor_value_info(name, kind, dims)

    integer, real = TensorProto.INT64, TensorProto.FLOAT
    cache = [1, shape["kv"], "capacity", shape["head"]]
    new = [1, shape["kv"], "new", shape["head"]]
    names = [(i, part) for i in range(shape["layers"]) for part in ("key", "value")]
    replace(
        graph.input,
        [
            tensor("input_ids", integer, [1, "new"]),
            tensor("position_ids", integer, [1, "new"]),
            tensor("attention_bias", real, [1, 1, "new", "total"]),
            tensor("logit_positions", integer, ["wanted"]),
            *(tensor(f"past_key_values.{i}.{part}", real, cache) for i, part in names),
        ],
    )
    replace(
        graph.output,
        [
            tensor("logits", real, [1, "wanted", shape["vocabulary"]]),
            tensor("log_sum_exp", real, [1, "wanted"]),
            *(tensor(f"new.{i}.{part}", real, new) for i, part in names),
        ],
    )


def drop_unused(graph) -> None:
    # From the end, so that a node whose only reader goes goes too.
    needed = {value.name for value in graph.output}
    kept = []
    for node in reversed(graph.node):
        if needed.isdisjoint(node.output):
            continue
        needed.update(node.input)
        kept.append(node)
    replace(graph.node, kept[::-1])
    replace(graph.initializer, [t for t in graph.initializer if t.name in needed])


def constant(graph, name: str, values: list) -> None:
    import numpy
    from onnx import numpy_helper

    if all(t.name != name for t in graph.initializer):
        graph.initializer.append(numpy_helper.from_array(numpy.array(values, numpy.int64), name))


def layer_of(node) -> int:
    return int(node.input[3].split(".")[1])


def replace(field, values) -> None:
    kept = list(values)
    del field[:]
    field.extend(kept)
