"""The own trainer: adapters on a frozen base, one choice at a time, resumable.

Its default on a CPU is its reason: the options of a choice share their prompt, which is read once and not once an
option, as TRL would, and is by far the longest part; that is three times cheaper.

Writes `losses.csv`, and a checkpoint after every `save_every` choices, from which an interrupted run goes on to the
same weights.
"""

from __future__ import annotations

import json
import random
import time
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from checkpoint import last_checkpoint, write_checkpoint
from choices import read_choices, worth_learning
from config import OBJECTIVES, TrainConfig
from encoded import Encoded, changed_tokens, encode, open_tokenizer
from losses import Losses
from objectives import Scored, dpo, listwise, sft

if TYPE_CHECKING:
    import torch


def train(config: TrainConfig, base: Path, choices: Path, out: Path) -> None:
    """`base`: a Hugging Face folder. `choices`: rows of `iac-dpo pairs`. `out/checkpoint` holds the adapters."""
    import torch

    torch.manual_seed(config.seed)
    out.mkdir(parents=True, exist_ok=True)
    rows = encoded_choices(config, base, choices)
    run = Run(config, base, out, total=config.epochs * len(rows))
    print(f"{len(rows)} choices, {run.done} done before", flush=True)
    for epoch in range(config.epochs):
        order = list(range(len(rows)))
        random.Random(config.seed + epoch).shuffle(order)
        for place, index in enumerate(order):
            if epoch * len(rows) + place >= run.done:
                run.learn(rows[index])
    run.save()
    run.losses.close()


def encoded_choices(config: TrainConfig, base: Path, choices: Path) -> list[Encoded]:
    """What is to be learned from, in the order of the seed."""
    tokenizer = open_tokenizer(base)
    worth = worth_learning(read_choices(choices, "train"), config)
    rows = [row for choice in worth if (row := encode(tokenizer, choice, config)) is not None]
    if not rows:
        raise ValueError(f"{choices} has no choice to learn from that fits the settings.")
    return rows[: config.most_choices]


class Run:
    """The state of a training: model, optimiser, learned priors and how far it has come."""

    def __init__(self, config: TrainConfig, base: Path, out: Path, total: int) -> None:
        import torch

        self.config, self.out, self.total, self.done = config, out, total, 0
        last = last_checkpoint(out)
        self.model = open_adapters(config, base, last)
        self.length = torch.nn.Parameter(torch.tensor(config.length_prior))
        self.rules = torch.nn.Parameter(torch.tensor(config.rules_prior))
        adapters = [one for one in self.model.parameters() if one.requires_grad]
        self.optimiser = torch.optim.AdamW(
            [
                {"params": adapters, "lr": config.learning_rate},
                {"params": [self.length, self.rules], "lr": config.prior_learning_rate},
            ],
            weight_decay=0.0,
        )
        self.rates = [group["lr"] for group in self.optimiser.param_groups]
        if last:
            expect_same_settings(last, self.settings())
            state = torch.load(last / "state.pt", weights_only=True)
            self.done = state["done"]
            self.optimiser.load_state_dict(state["optimiser"])
            self.length.data, self.rules.data = state["length"], state["rules"]
        self.losses = Losses(out, self.done)

    def learn(self, row: Encoded) -> None:
        import torch

        start = time.perf_counter()
        # Dropout is drawn anew for each choice, so that a resumed run draws what an uninterrupted one would.
        torch.manual_seed(self.config.seed + self.done)
        scored = self.score(row)
        loss = self.loss(scored)
        step = self.config.batch * self.config.accumulation
        if torch.isfinite(loss):
            (loss / step).backward()
        self.done += 1
        if self.done % step == 0 or self.done == self.total:
            self.step(self.done / self.total)
        self.losses.add(
            choice=self.done,
            loss=f"{loss.item():.4f}",
            fault=row.fault,
            seconds=f"{time.perf_counter() - start:.2f}",
            **self.reading(scored),
        )
        if self.done % self.config.save_every == 0:
            self.save()

    def reading(self, scored: Scored) -> dict[str, object]:
        """What the model would have chosen before this step, as it is served."""
        sums = scored.tokens.detach().sum(1)
        others = [float(one) for index, one in enumerate(sums) if index != scored.right]
        length, rules = self.length.item(), self.rules.item()
        ranked = sums + length * scored.mask.sum(1) + rules * scored.worths
        return {
            "margin": f"{float(sums[scored.right]) - max(others, default=0.0):.3f}",
            "hit": int(int(ranked.argmax()) == scored.right),
            "length": f"{length:.4f}",
            "rules": f"{rules:.4f}",
        }

    def score(self, row: Encoded) -> Scored:
        import torch

        from scores import token_scores

        tokens, mask = token_scores(self.model, row.prompt, row.options)
        reference = None
        if "dpo" in self.config.objective:
            with torch.no_grad(), self.model.disable_adapter():
                reference, _ = token_scores(self.model, row.prompt, row.options)
        return Scored(
            tokens=tokens,
            mask=mask,
            reference=reference,
            changed=changed_tokens(row, tokens.shape).to(tokens.device),
            worths=torch.tensor(row.worths, device=tokens.device),
            right=row.right,
            offered=row.offered,
        )

    def loss(self, scored: Scored) -> torch.Tensor:
        plain = sft(scored)
        match self.config.objective:
            case "sft":
                return plain
            case "listwise":
                # What the rules do not offer has no worth of theirs.
                rules = self.rules if scored.offered else self.rules.detach() * 0
                return listwise(scored, self.length, rules) + self.config.sft_weight * plain
            case "dpo":
                return dpo(scored, self.config.beta, masked=False)
            case "dpo-sft":
                return dpo(scored, self.config.beta, masked=False) + self.config.sft_weight * plain
            case "target-dpo":
                return dpo(scored, self.config.beta, masked=True) + self.config.sft_weight * plain
        raise ValueError(f'Objective "{self.config.objective}": take one of {OBJECTIVES}.')

    def step(self, progress: float) -> None:
        """Warms up over the first twentieth, then falls linearly to a tenth."""
        import torch

        rate = min(1.0, progress / 0.05) * (1.0 - 0.9 * progress)
        for group, full in zip(self.optimiser.param_groups, self.rates, strict=True):
            group["lr"] = full * rate
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        self.optimiser.step()
        self.optimiser.zero_grad(set_to_none=True)

    def save(self) -> None:
        write_checkpoint(self.out, self.write)

    def write(self, folder: Path) -> None:
        import torch

        self.model.save_pretrained(folder)
        state = {
            "done": self.done,
            "optimiser": self.optimiser.state_dict(),
            "length": self.length.data,
            "rules": self.rules.data,
        }
        torch.save(state, folder / "state.pt")
        priors = {"length": self.length.item(), "rules": self.rules.item()}
        (folder / "priors.json").write_text(json.dumps(priors), encoding="utf-8")
        (folder / "settings.json").write_text(json.dumps(self.settings(), indent=1), encoding="utf-8")

    def settings(self) -> dict[str, object]:
        """A run goes on only with the settings and the amount of data that it began with."""
        return asdict(self.config) | {"total": self.total}


def expect_same_settings(last: Path, settings: dict[str, object]) -> None:
    kept = last / "settings.json"
    # Checkpoints of November 2026 have none.
    if not kept.exists():
        return
    before = json.loads(kept.read_text(encoding="utf-8"))
    other = [name for name in settings if before.get(name) != settings[name]]
    if other:
        raise ValueError(f"{last} was begun with other settings ({', '.join(other)}). Next: take another --out.")


def open_adapters(config: TrainConfig, base: Path, last: Path | None):
    """The base, frozen, with adapters: those of the checkpoint, else new ones."""
    import torch
    from peft import PeftModel, get_peft_model
    from transformers import AutoModelForCausalLM

    device = "cuda" if torch.cuda.is_available() else "cpu"
    model = AutoModelForCausalLM.from_pretrained(base, dtype=getattr(torch, config.dtype))
    if last:
        return PeftModel.from_pretrained(model, last, is_trainable=True).to(device)
    return get_peft_model(model, lora_config(config, model.config.num_hidden_layers)).to(device)


def lora_config(config: TrainConfig, layers: int):
    from peft import LoraConfig

    return LoraConfig(
        r=config.lora_rank,
        lora_alpha=config.lora_alpha,
        lora_dropout=config.lora_dropout,
        target_modules=LINEAR,
        layers_to_transform=list(range(config.first_layer, layers)),
        task_type="CAUSAL_LM",
    )


# Every matrix of a layer of the Llama family, which both bases belong to. Not the output matrix: SmolLM2 ties it.
LINEAR = ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"]
