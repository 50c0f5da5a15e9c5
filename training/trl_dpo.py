"""DPO by TRL, for GPUs: batches of pairs, any number of devices, the settings of the paper.

Rows are pairs `{"prompt", "chosen", "rejected", "split"}` (`iac-dpo pairs --format pairs`), or choices, of which each
other option makes a pair with the right one. `out/checkpoint` and `out/losses.csv` are as the own trainer's.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

from checkpoint import write_checkpoint
from choices import Choice, read_choices, worth_learning
from config import TrainConfig
from encoded import Encoded, differing, encode, open_tokenizer
from losses import Losses
from train import lora_config


def train(config: TrainConfig, base: Path, choices: Path, out: Path) -> None:
    import torch
    from transformers import AutoModelForCausalLM

    out.mkdir(parents=True, exist_ok=True)
    model = AutoModelForCausalLM.from_pretrained(base, dtype=getattr(torch, config.dtype))
    trainer = make_trainer(config, base, model, token_pairs(config, base, choices), out)
    steps = sorted((out / "steps").glob("checkpoint-*"))
    trainer.train(resume_from_checkpoint=True if steps else None)
    if trainer.is_world_process_zero():
        write_checkpoint(out, trainer.model.save_pretrained)
        pairs_a_step = config.batch * trainer.args.gradient_accumulation_steps * trainer.args.world_size
        write_losses(out, trainer.state.log_history, pairs_a_step)


def make_trainer(config: TrainConfig, base: Path, model, pairs: list[dict[str, list[int]]], out: Path):
    import torch
    from datasets import Dataset
    from transformers import PreTrainedTokenizerFast
    from trl import DPOConfig, DPOTrainer
    from trl.trainer.dpo_trainer import DataCollatorForPreference

    class ServedTrainer(DPOTrainer):
        def _prepare_dataset(self, dataset, *_):
            # Ours is tokenised as it is served: prompt and edit apart, and no end-of-text token behind the edit.
            return dataset

    class TargetCollator(DataCollatorForPreference):
        """Of a rejected edit only the tokens that the chosen one does not have count (Target-DPO, arXiv 2503.02783)."""

        def torch_call(self, examples):
            batch = super().torch_call(examples)
            mask = batch["completion_mask"]
            for row, example in enumerate(examples, start=len(examples)):
                start = len(example["prompt_ids"])
                mask[row] = 0
                for at in differing(example["chosen_ids"], example["rejected_ids"]):
                    mask[row, start + at] = 1
            return batch

    on_gpu = torch.cuda.is_available()
    tokenizer = PreTrainedTokenizerFast.from_pretrained(base)
    if tokenizer.pad_token is None:
        tokenizer.pad_token = tokenizer.eos_token
    with_sft = config.objective != "dpo"
    arguments = DPOConfig(
        output_dir=str(out / "steps"),
        seed=config.seed,
        num_train_epochs=config.epochs,
        per_device_train_batch_size=config.batch,
        # A step stays `batch * accumulation` pairs, however many devices share it.
        gradient_accumulation_steps=max(1, config.accumulation // processes()),
        learning_rate=config.learning_rate,
        beta=config.beta,
        loss_type=["sigmoid", "sft"] if with_sft else ["sigmoid"],
        loss_weights=[1.0, config.sft_weight] if with_sft else [1.0],
        # The budget of tokens was applied to whole rows; cut rows would lack their end.
        max_length=None,
        bf16=on_gpu and config.dtype == "bfloat16",
        gradient_checkpointing=on_gpu,
        use_cpu=not on_gpu,
        logging_steps=1,
        save_steps=config.save_every,
        save_total_limit=2,
        report_to="none",
        disable_tqdm=True,
    )
    return ServedTrainer(
        model=model,
        args=arguments,
        train_dataset=Dataset.from_list(pairs),
        processing_class=tokenizer,
        # Without its adapters the model is its own reference.
        peft_config=lora_config(config, model.config.num_hidden_layers),
        data_collator=TargetCollator(tokenizer.pad_token_id) if config.objective == "target-dpo" else None,
    )


def processes() -> int:
    """As `accelerate launch` tells each of them."""
    return int(os.environ.get("WORLD_SIZE", "1"))


def token_pairs(config: TrainConfig, base: Path, path: Path) -> list[dict[str, list[int]]]:
    """`{prompt_ids, chosen_ids, rejected_ids}`, as TRL's collator takes them."""
    tokenizer = open_tokenizer(base)
    rows = [row for choice in choices_to_pair(config, path) if (row := encode(tokenizer, choice, config)) is not None]
    pairs = [pair for row in rows[: config.most_choices] for pair in pairs_of(row)]
    if not pairs:
        raise ValueError(f"{path} has no pair to learn from that fits the settings.")
    return pairs


def choices_to_pair(config: TrainConfig, path: Path) -> list[Choice]:
    with path.open(encoding="utf-8") as lines:
        first = json.loads(lines.readline())
    if "chosen" not in first:
        return worth_learning(read_choices(path, "train"), config)
    return [choice for choice in read_pairs(path, "train") if choice.options[0] != choice.options[1]]


def read_pairs(path: Path, split: str):
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            if row["split"] == split:
                options = (row["chosen"], row["rejected"])
                yield Choice(row["prompt"], options, 0, row.get("class", ""), worths=(0.0, 0.0), offered=True)


def pairs_of(row: Encoded) -> list[dict[str, list[int]]]:
    chosen = row.options[row.right]
    return [
        {"prompt_ids": row.prompt, "chosen_ids": chosen, "rejected_ids": other}
        for index, other in enumerate(row.options)
        if index != row.right and other != chosen
    ]


def write_losses(out: Path, history: list[dict[str, float]], pairs_a_step: int) -> None:
    losses = Losses(out, done=0)
    for entry in history:
        if "loss" in entry:
            losses.add(
                choice=entry["step"] * pairs_a_step,
                loss=f"{entry['loss']:.4f}",
                margin=f"{entry['rewards/margins']:.3f}",
                hit=f"{entry['rewards/accuracies']:.3f}",
                seconds="",
            )
    losses.close()
