"""Teaches a base the format and the right edits: negative log-likelihood of the right option.

    python sft.py configs/smollm2-135m.yaml --base FOLDER --choices choices.jsonl --out FOLDER [--set epochs=2]

The same command again goes on where an interrupted run stopped. Then `merge.py` folds the adapters in: the reference
of a preference stage is its base, so that a base without them would pull the model back.
"""

from stage import stage_arguments
from train import train


def main() -> None:
    train(*stage_arguments("sft", __doc__))


if __name__ == "__main__":
    main()
