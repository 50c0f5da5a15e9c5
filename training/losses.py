"""`losses.csv`: what a training did, a line a choice (own trainer) or a logged step (TRL)."""

from __future__ import annotations

import csv
from pathlib import Path

# margin: nats between the right option and the likeliest other. hit: share of choices that came out right.
COLUMNS = ["choice", "loss", "margin", "hit", "length", "rules", "fault", "seconds"]


class Losses:
    """Goes on after `done` choices: lines of a run that was cut off behind its last checkpoint are written anew."""

    def __init__(self, out: Path, done: int) -> None:
        path = out / "losses.csv"
        kept = [line for line in read_losses(path) if int(line["choice"]) <= done] if path.exists() else []
        self.file = path.open("w", newline="", encoding="utf-8")
        self.writer = csv.DictWriter(self.file, COLUMNS, restval="")
        self.writer.writeheader()
        self.writer.writerows(kept)

    def add(self, **values: object) -> None:
        self.writer.writerow(values)
        self.file.flush()

    def close(self) -> None:
        self.file.close()


def read_losses(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8") as file:
        # A line that was being written when the run was cut off is none.
        return [line for line in csv.DictReader(file) if line["seconds"] is not None]
