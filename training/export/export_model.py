"""Exports a Hugging Face folder (float32, adapters merged) to a model folder for the controller.

    python export_model.py --model ../../tmp/export/hf --precision int4 --out ../../tmp/models/smollm2-base-int4

Then `parity.py` measures it and `write_manifest.py` seals it.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from serving_graph import make_serving_graph

# 32 loses the least; larger blocks are faster only on machines without AVX-512.
BLOCK_SIZE = 32


def main(model: Path, precision: str, attention: str, out: Path) -> None:
    with tempfile.TemporaryDirectory() as scratch:
        command = [sys.executable, "-m", "onnxruntime_genai.models.builder"]
        command += ["-i", str(model), "-o", f"{scratch}/built", "-c", f"{scratch}/cache", "-p", precision, "-e", "cpu"]
        command += ["--extra_options", f"block_size={BLOCK_SIZE}"]
        subprocess.run(command, check=True)
        make_serving_graph(Path(scratch, "built"), out, attention)
        for name in ("tokenizer.json", "tokenizer_config.json"):
            shutil.copyfile(model / name, out / name)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--precision", choices=["fp32", "int8", "int4"], required=True)
    parser.add_argument("--attention", choices=["gqa", "plain"], default="gqa", help="plain for --device cuda")
    parser.add_argument("--out", type=Path, required=True)
    main(**vars(parser.parse_args()))
