"""Draws what trainings did: loss, margin and hit rate over choices, one line a run.

python plot.py OUT_A [OUT_B ...] --out plots.png
"""

import argparse
from itertools import pairwise
from pathlib import Path

from losses import read_losses

# Choices that a point is the mean of; single ones say nothing.
WINDOW = 50
PANELS = {"loss": "loss", "margin": "right over likeliest other, nats", "hit": "share chosen right"}


def main(runs: list[Path], out: Path) -> None:
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(1, len(PANELS), figsize=(4.5 * len(PANELS), 3.4), layout="constrained")
    for axis, (column, title) in zip(axes, PANELS.items(), strict=True):
        for run in runs:
            axis.plot(*curve(run / "losses.csv", column), label=run.name)
        axis.set(title=title, xlabel="choices")
        axis.grid(alpha=0.3)
    axes[0].legend()
    figure.savefig(out, dpi=150)
    pyplot.close(figure)


def curve(path: Path, column: str) -> tuple[list[int], list[float]]:
    """Means over `WINDOW` choices, or over as many as there are."""
    lines = [line for line in read_losses(path) if line[column]]
    size = max(1, min(WINDOW, len(lines) // 4))
    ends = range(0, len(lines) + 1, size)
    means = [sum(float(line[column]) for line in lines[start:end]) / size for start, end in pairwise(ends)]
    return [int(lines[end - 1]["choice"]) for end in ends[1:]], means


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("runs", type=Path, nargs="+", help="folders with a losses.csv")
    parser.add_argument("--out", type=Path, required=True)
    main(**vars(parser.parse_args()))
