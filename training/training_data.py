"""Counts the choices of the train split by source and licence, as the manifest of a model tells its data.

python training_data.py choices.jsonl --out training-data.json
"""

import argparse
import json
from collections import Counter
from pathlib import Path


def main(choices: Path, out: Path) -> None:
    with choices.open(encoding="utf-8") as lines:
        rows = (json.loads(line) for line in lines)
        counts = Counter((row["source"], row["licence"]) for row in rows if row["split"] == "train")
    told = [
        {"data": SOURCES[source], "licence": licence, "examples": count}
        for (source, licence), count in sorted(counts.items())
    ]
    out.write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")


SOURCES = {
    "fault": "faults put into human-written Terraform",
    "draft": "proven repairs of what language models wrote",
    "feedback": "suggestions that people committed",
}


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("choices", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    main(**vars(parser.parse_args()))
