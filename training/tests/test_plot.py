"""Curves from losses.csv."""

import plot
from losses import Losses


def test_a_run_is_drawn_and_a_cut_line_left_out(tmp_path):
    run = tmp_path / "dpo"
    run.mkdir()
    losses = Losses(run, done=0)
    for at in range(1, 9):
        losses.add(choice=at, loss=at, margin=-at, hit=at % 2, seconds=1)
    losses.close()
    with (run / "losses.csv").open("a") as file:
        file.write("9,1.0")
    assert plot.curve(run / "losses.csv", "loss") == ([2, 4, 6, 8], [1.5, 3.5, 5.5, 7.5])
    plot.main([run], tmp_path / "plots.png")
    assert (tmp_path / "plots.png").read_bytes().startswith(b"\x89PNG")
