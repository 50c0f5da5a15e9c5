"""Packs a model for a release, and fetches the one that is served.

    python release.py pack --model FOLDER --name NAME --out FOLDER
    python release.py fetch --default models/default.json --out FOLDER    # prints the folder, or none

`default.json` is the one file that names what is served: `{"name", "asset": {"tag", "file", "bytes", "sha256"},
"manifest"}`. Reverting it serves the model before, whose release is still there.

Whatever is killed here can be run again. Every file and folder gets its name when all of it is verified and on the
disk; what was there before stays until then.
"""

import argparse
import gzip
import hashlib
import json
import os
import shutil
import subprocess
import tarfile
import tempfile
from contextlib import contextmanager
from pathlib import Path


def pack(model: Path, name: str, out: Path) -> None:
    verify(model)
    manifest = manifest_of(model)
    archive = out / f"{name}.tar.gz"
    with fresh_folder(out) as fresh:
        packed = fresh / archive.name
        files = ["manifest.json", *(entry["file"] for entry in manifest["files"])]
        write_archive(packed, [model / file for file in files])
        unpack(packed, sha256_of(packed), fresh / "again")
        sync(packed)
        try:
            # A link, not a renaming: what is there is never overwritten.
            os.link(packed, archive)
        except FileExistsError:
            if sha256_of(packed) != sha256_of(archive):
                raise
    asset = {
        "tag": f"model-{name}",
        "file": archive.name,
        "bytes": archive.stat().st_size,
        "sha256": sha256_of(archive),
    }
    served = {"name": name, "asset": asset, "manifest": manifest}
    replace_text(out / "default.json", json.dumps(served, indent=2) + "\n")


def write_archive(path: Path, files: list[Path]) -> None:
    """The same files give the same bytes, so that packing can be done again."""

    def timeless(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.mtime = entry.uid = entry.gid = 0
        entry.uname = entry.gname = ""
        entry.mode = 0o644
        return entry

    with gzip.GzipFile(path, "wb", mtime=0) as packed, tarfile.open(fileobj=packed, mode="w") as tar:
        for file in files:
            tar.add(file, file.name, filter=timeless)


def fetch(default: Path, out: Path) -> None:
    if not default.exists():
        print("none")
        return
    served = json.loads(default.read_text(encoding="utf-8"))
    last = out.with_name(f"{out.name}.last")
    if not out.exists() and last.exists():
        last.rename(out)
    if not is_model(out, served["manifest"]):
        with fresh_folder(out.parent) as fresh:
            unpack(download(served["asset"], fresh), served["asset"]["sha256"], fresh / "model")
            try:
                put_in_place(fresh / "model", out, last)
            except OSError:
                # Another run was faster.
                if not is_model(out, served["manifest"]):
                    raise
    print(out)


def download(asset: dict, folder: Path) -> Path:
    command = ["gh", "release", "download", asset["tag"], "--pattern", asset["file"], "--dir", str(folder)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return folder / asset["file"]


def unpack(archive: Path, sha256: str, out: Path) -> None:
    """Into a folder that is not there. Exits where the archive, or a file in it, is another one than was named."""
    if sha256_of(archive) != sha256:
        raise SystemExit(f"{archive} is not what default.json names. Next: see who changed the release.")
    out.mkdir()
    with tarfile.open(archive) as tar:
        tar.extractall(out, filter="data")
    verify(out)
    for path in [*out.iterdir(), out]:
        sync(path)


def verify(model: Path) -> None:
    for entry in manifest_of(model)["files"]:
        path = model / entry["file"]
        if path.stat().st_size != entry["bytes"] or sha256_of(path) != entry["sha256"]:
            raise SystemExit(f"{path} is not what its manifest says. Next: export the model again.")


def manifest_of(model: Path) -> dict:
    return json.loads((model / "manifest.json").read_text(encoding="utf-8"))


def is_model(folder: Path, manifest: dict) -> bool:
    return folder.exists() and manifest_of(folder) == manifest


def put_in_place(fresh: Path, out: Path, last: Path) -> None:
    """What was there stays as `last`, and comes back where a run is killed between the two steps."""
    if out.exists():
        shutil.rmtree(last, ignore_errors=True)
        out.rename(last)
    fresh.rename(out)
    sync(out.parent)


def replace_text(path: Path, text: str) -> None:
    """Who reads sees the old file or the new one."""
    with fresh_folder(path.parent) as fresh:
        (fresh / path.name).write_text(text, encoding="utf-8")
        sync(fresh / path.name)
        (fresh / path.name).replace(path)
    sync(path.parent)


@contextmanager
def fresh_folder(beside: Path):
    """A folder on the same disk, gone afterwards; one that a killed run has left is in nobody's way."""
    with tempfile.TemporaryDirectory(prefix=".release-", dir=beside) as folder:
        yield Path(folder)


def sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sha256_of(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(required=True)
    packing = commands.add_parser("pack")
    packing.set_defaults(run=pack)
    packing.add_argument("--model", type=Path, required=True)
    packing.add_argument("--name", required=True)
    packing.add_argument("--out", type=Path, required=True)
    fetching = commands.add_parser("fetch")
    fetching.set_defaults(run=fetch)
    fetching.add_argument("--default", type=Path, required=True)
    fetching.add_argument("--out", type=Path, required=True)
    arguments = vars(parser.parse_args())
    arguments.pop("run")(**arguments)
