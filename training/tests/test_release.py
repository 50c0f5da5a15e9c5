"""What is packed is what is unpacked, nothing else is, and what was there stays until then."""

import hashlib
import json
import os

import pytest

import release


def make_model(folder, weights=b"weights"):
    folder.mkdir()
    entry = {"file": "model.onnx", "bytes": len(weights), "sha256": hashlib.sha256(weights).hexdigest()}
    (folder / "manifest.json").write_text(json.dumps({"files": [entry]}))
    (folder / "model.onnx").write_bytes(weights)
    return folder


def names_in(folder):
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
def releases(tmp_path, monkeypatch):
    """A `gh` whose releases are the archives of a folder."""
    store = tmp_path / "releases"
    store.mkdir()
    (tmp_path / "bin").mkdir()
    gh = tmp_path / "bin" / "gh"
    gh.write_text(f"#!/bin/sh\ncp {store}/$5 $7/\n")
    gh.chmod(0o755)
    monkeypatch.setenv("PATH", f"{gh.parent}:{os.environ['PATH']}")
    return store


def test_a_packed_model_comes_back(tmp_path):
    model = make_model(tmp_path / "model")
    (model / "stray.txt").write_text("not listed")
    release.pack(model, "own-1", tmp_path)

    asset = json.loads((tmp_path / "default.json").read_text())["asset"]
    release.unpack(tmp_path / asset["file"], asset["sha256"], tmp_path / "back")
    assert names_in(tmp_path / "back") == ["manifest.json", "model.onnx"]
    assert names_in(tmp_path) == ["back", "default.json", "model", "own-1.tar.gz"]


def test_packing_again_gives_the_same_bytes_and_another_model_of_the_name_is_refused(tmp_path):
    release.pack(make_model(tmp_path / "model"), "own-1", tmp_path)
    named = (tmp_path / "default.json").read_text()
    os.utime(tmp_path / "model" / "model.onnx", (0, 0))
    release.pack(tmp_path / "model", "own-1", tmp_path)
    assert (tmp_path / "default.json").read_text() == named
    with pytest.raises(FileExistsError):
        release.pack(make_model(tmp_path / "other", b"other"), "own-1", tmp_path)
    assert (tmp_path / "default.json").read_text() == named


def test_a_model_that_is_not_what_its_manifest_says_is_not_packed(tmp_path):
    model = make_model(tmp_path / "model")
    (model / "model.onnx").write_bytes(b"changed")
    with pytest.raises(SystemExit, match="is not what its manifest says"):
        release.pack(model, "own-1", tmp_path)
    assert names_in(tmp_path) == ["model"]


def test_an_archive_that_was_changed_is_refused(tmp_path):
    (tmp_path / "a.tar.gz").write_bytes(b"other")
    with pytest.raises(SystemExit, match=r"is not what default\.json names"):
        release.unpack(tmp_path / "a.tar.gz", "0" * 64, tmp_path / "back")
    assert not (tmp_path / "back").exists()


def test_without_a_default_the_rules_are_what_is_to_beat(tmp_path, capsys):
    release.fetch(tmp_path / "default.json", tmp_path / "current")
    assert capsys.readouterr().out == "none\n"


def test_the_model_that_is_named_takes_the_place_of_the_last_one_which_stays(tmp_path, releases):
    default, current = releases / "default.json", tmp_path / "current"
    for name, weights in [("own-1", b"one"), ("own-2", b"two")]:
        release.pack(make_model(tmp_path / name, weights), name, releases)
        release.fetch(default, current)
        assert (current / "model.onnx").read_bytes() == weights
    assert (tmp_path / "current.last" / "model.onnx").read_bytes() == b"one"


def test_where_the_new_model_cannot_be_had_the_old_one_stays(tmp_path, releases):
    default, current = releases / "default.json", tmp_path / "current"
    release.pack(make_model(tmp_path / "own-1", b"one"), "own-1", releases)
    release.fetch(default, current)
    release.pack(make_model(tmp_path / "own-2", b"two"), "own-2", releases)
    (releases / "own-2.tar.gz").write_bytes(b"other")
    # As after a kill between the two steps of taking a place.
    current.rename(tmp_path / "current.last")
    with pytest.raises(SystemExit, match=r"is not what default\.json names"):
        release.fetch(default, current)
    assert (current / "model.onnx").read_bytes() == b"one"
