"""The command line that the stages of a training share."""

import argparse
from pathlib import Path

from config import TrainConfig, read_stage


def stage_arguments(stage: str, description: str) -> tuple[TrainConfig, Path, Path, Path]:
    """The settings of the section `stage`, and the folders: base, choices, out."""
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("config", type=Path, help="a file of configs/")
    parser.add_argument("--base", type=Path, required=True, help="Hugging Face folder")
    parser.add_argument("--choices", type=Path, required=True, help="rows of `iac-dpo pairs`")
    parser.add_argument("--out", type=Path, required=True, help="folder for the checkpoint and losses.csv")
    parser.add_argument("--set", action="append", default=[], metavar="KEY=VALUE", help="a setting of the section")
    options = parser.parse_args()
    return read_stage(options.config, stage, options.set), options.base, options.choices, options.out
