"""What is packed is what is unpacked, and nothing else is."""

import json

import pytest

import release


def test_a_packed_model_comes_back_and_is_not_overwritten(tmp_path):
    model = tmp_path / "model"
    model.mkdir()
    (model / "manifest.json").write_text('{"files": [{"file": "model.onnx"}]}')
    (model / "model.onnx").write_bytes(b"weights")
    (model / "stray.txt").write_text("not listed")
    release.pack(model, "own-1", tmp_path)

    asset = json.loads((tmp_path / "default.json").read_text())["asset"]
    release.unpack(tmp_path / asset["file"], asset["sha256"], tmp_path / "back")
    assert sorted(path.name for path in (tmp_path / "back").iterdir()) == ["manifest.json", "model.onnx"]
    with pytest.raises(FileExistsError):
        release.pack(model, "own-1", tmp_path)


def test_an_archive_that_was_changed_is_refused(tmp_path):
    (tmp_path / "a.tar.gz").write_bytes(b"other")
    with pytest.raises(SystemExit, match=r"is not what default\.json names"):
        release.unpack(tmp_path / "a.tar.gz", "0" * 64, tmp_path / "back")
    assert not (tmp_path / "back").exists()


def test_without_a_default_the_rules_are_what_is_to_beat(tmp_path, capsys):
    release.fetch(tmp_path / "default.json", tmp_path / "current")
    assert capsys.readouterr().out == "none\n"
