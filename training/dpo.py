"""Teaches a model which of several repairs an author prefers: listwise, DPO, DPO with SFT, or Target-DPO.

    python dpo.py configs/smollm2-135m.yaml --base FOLDER --choices choices.jsonl --out FOLDER
    python dpo.py configs/smollm2-135m.yaml ... --set objective=target-dpo --set most_choices=400
    accelerate launch dpo.py configs/deepseek-coder-1.3b.yaml ...     # several GPUs; `trainer: trl` only

The same command again goes on where an interrupted run stopped.
"""

from stage import stage_arguments


def main() -> None:
    config, base, choices, out = stage_arguments("dpo", __doc__)
    if config.trainer == "trl":
        from trl_dpo import train
    else:
        from train import train
    train(config, base, choices, out)


if __name__ == "__main__":
    main()
