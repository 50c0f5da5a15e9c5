"""The preference stage in two processes, as `accelerate launch` starts it on a machine with several GPUs."""

import os
import subprocess
import sys
from pathlib import Path

import yaml

from losses import read_losses

TRAINING = Path(__file__).parents[1]
CONFIG = {
    "model": {"name": "tiny", "base": "random weights", "licence": "Apache-2.0", "context_length": 512},
    "dpo": {
        "objective": "target-dpo",
        "trainer": "trl",
        "batch": 2,
        "accumulation": 4,
        "lora_rank": 4,
        "easy_share": 1.0,
        "save_every": 1,
    },
}


def test_two_processes_share_the_steps_of_one(base, choices, tmp_path):
    config = tmp_path / "config.yaml"
    config.write_text(yaml.safe_dump(CONFIG))
    out = tmp_path / "out"
    launched(config, base, choices, out, "dry-run")
    assert (out / "checkpoint/adapter_model.safetensors").exists()
    # 24 pairs in steps of 2 x 4, whoever computes them; written by one of the two.
    assert [line["choice"] for line in read_losses(out / "losses.csv")] == ["8", "16", "24"]


def launched(config: Path, base: Path, choices: Path, out: Path, how: str) -> None:
    command = [sys.executable, "-m", "accelerate.commands.launch"]
    command += ["--config_file", str(TRAINING / f"configs/accelerate/{how}.yaml"), "--main_process_port", "0"]
    command += [str(TRAINING / "dpo.py"), str(config)]
    command += ["--base", str(base), "--choices", str(choices), "--out", str(out)]
    environment = os.environ | {"OMP_NUM_THREADS": "1"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr[-3000:]


def test_the_files_for_gpus_and_for_the_dry_run_differ_in_where_they_run_alone():
    gpus, dry = (
        yaml.safe_load((TRAINING / f"configs/accelerate/{name}.yaml").read_text()) for name in ("gpus", "dry-run")
    )
    differing = {key for key in gpus | dry if gpus.get(key) != dry.get(key)}
    assert differing == {"distributed_type", "gpu_ids", "use_cpu", "num_processes"}
