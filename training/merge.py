"""Folds trained adapters into their base, in float32, and writes the folder that export/export_model.py takes.

    python merge.py --base FOLDER --adapters OUT/checkpoint --out FOLDER

In bfloat16 a change of a thousandth of a weight would be lost (guides/model.md section 3.5).
"""

import argparse
import shutil
from pathlib import Path


def main(base: Path, adapters: Path, out: Path) -> None:
    import torch
    from peft import PeftModel
    from transformers import AutoModelForCausalLM

    model = AutoModelForCausalLM.from_pretrained(base, dtype=torch.float32)
    merged = PeftModel.from_pretrained(model, adapters).merge_and_unload(safe_merge=True)
    merged.save_pretrained(out)
    for name in TOKENIZER:
        if (base / name).exists():
            shutil.copyfile(base / name, out / name)
    if (adapters / "priors.json").exists():
        shutil.copyfile(adapters / "priors.json", out / "priors.json")
    print(f"{out}: {sum(one.numel() for one in merged.parameters()):,} parameters")


# Copied, not loaded and saved: transformers 5 drops the spaces of deepseek-coder's (guides/model.md section 0).
TOKENIZER = ("tokenizer.json", "tokenizer_config.json", "special_tokens_map.json", "chat_template.jinja")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--base", type=Path, required=True, help="Hugging Face folder the adapters were trained on")
    parser.add_argument("--adapters", type=Path, required=True, help="folder of a checkpoint of train.py")
    parser.add_argument("--out", type=Path, required=True)
    main(**vars(parser.parse_args()))
