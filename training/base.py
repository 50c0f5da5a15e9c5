"""Makes the Hugging Face folder that a training starts from, and proves that it is what its config says.

python base.py configs/smollm2-135m.yaml --out FOLDER
python base.py configs/deepseek-coder-1.3b.yaml --weights FOLDER_AS_DOWNLOADED --out FOLDER
"""

import argparse
import json
import subprocess
import sys
from pathlib import Path

from config import ModelConfig, read_recipe
from encoded import open_tokenizer

EXPORT = Path(__file__).parent / "export"
MAKERS = {
    "smollm2": ["gguf_to_hf.py", "--smollm2"],
    "tiny-random": ["make_tiny_model.py", "--weights"],
}


def main(config: Path, weights: Path | None, out: Path) -> None:
    model = read_recipe(config).model
    if (out / "config.json").exists():
        print(f"{out} is there")
    elif model.source == "folder":
        take(weights, out, config)
    else:
        script, *arguments = MAKERS[model.source]
        subprocess.run([sys.executable, EXPORT / script, *arguments, "--out", out], check=True)
    expect(model, out)


def take(weights: Path | None, out: Path, config: Path) -> None:
    if weights is None or not (weights / "config.json").exists():
        raise SystemExit(f"{config} starts from weights that cannot be made here. Next: --weights FOLDER.")
    out.parent.mkdir(parents=True, exist_ok=True)
    # Not copied: they are gigabytes, and nothing writes there.
    out.symlink_to(weights.resolve(), target_is_directory=True)


def expect(model: ModelConfig, folder: Path) -> None:
    """Weights without the scaling they were trained with still run, and answer nonsense behind 4,096 tokens."""
    open_tokenizer(folder)
    found = rope_factor(json.loads((folder / "config.json").read_text(encoding="utf-8")))
    if found != model.rope_factor:
        raise SystemExit(f"{folder} scales its positions by {found:g}, the config says {model.rope_factor:g}.")


def rope_factor(config: dict) -> float:
    # transformers 4 wrote rope_scaling with `type`, 5 writes rope_parameters with `rope_type`.
    rope = config.get("rope_parameters") or config.get("rope_scaling") or {}
    kind = rope.get("rope_type") or rope.get("type") or "default"
    if kind not in ("default", "linear"):
        raise SystemExit(f'Rotary scaling "{kind}" is not known here.')
    return float(rope.get("factor", 1.0)) if kind == "linear" else 1.0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("config", type=Path)
    parser.add_argument("--weights", type=Path, help="where `source: folder` finds them")
    parser.add_argument("--out", type=Path, required=True)
    main(**vars(parser.parse_args()))
