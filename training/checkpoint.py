"""Folders of a training that a run which is cut off at any point leaves whole."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path


def last_checkpoint(out: Path) -> Path | None:
    """The newest whole checkpoint; mends what a run that ended between two renames left."""
    last, old = out / "checkpoint", out / "checkpoint.old"
    if not last.exists() and old.exists():
        old.rename(last)
    return last if last.exists() else None


def write_checkpoint(out: Path, write: Callable[[Path], None]) -> None:
    """Whole or not at all: `write` fills a new folder, which then takes the place of the one before."""
    fresh, last, old = out / "checkpoint.new", out / "checkpoint", out / "checkpoint.old"
    for stale in (fresh, old):
        shutil.rmtree(stale, ignore_errors=True)
    fresh.mkdir()
    write(fresh)
    if last.exists():
        last.rename(old)
    fresh.rename(last)
    shutil.rmtree(old, ignore_errors=True)
