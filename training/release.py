"""Packs a model for a release, and fetches the one that is served.

    python release.py pack --model FOLDER --name NAME --out FOLDER
    python release.py fetch --default models/default.json --out FOLDER    # prints the folder, or none

`default.json` is the one file that names what is served: `{"name", "asset": {"tag", "file", "bytes", "sha256"},
"manifest"}`. Reverting it serves the model before, whose release is still there.
"""

import argparse
import hashlib
import json
import subprocess
import tarfile
from pathlib import Path


def pack(model: Path, name: str, out: Path) -> None:
    manifest = json.loads((model / "manifest.json").read_text(encoding="utf-8"))
    archive = out / f"{name}.tar.gz"
    # "x": what is there is never overwritten.
    with tarfile.open(archive, "x:gz") as tar:
        for file in ["manifest.json", *(entry["file"] for entry in manifest["files"])]:
            tar.add(model / file, file)
    asset = {
        "tag": f"model-{name}",
        "file": archive.name,
        "bytes": archive.stat().st_size,
        "sha256": sha256_of(archive),
    }
    served = {"name": name, "asset": asset, "manifest": manifest}
    (out / "default.json").write_text(json.dumps(served, indent=2) + "\n", encoding="utf-8")


def fetch(default: Path, out: Path) -> None:
    if not default.exists():
        print("none")
        return
    asset = json.loads(default.read_text(encoding="utf-8"))["asset"]
    if not out.exists():
        download = out.parent / "download"
        command = ["gh", "release", "download", asset["tag"], "--pattern", asset["file"], "--dir", str(download)]
        subprocess.run([*command, "--skip-existing"], check=True, stdout=subprocess.DEVNULL)
        unpack(download / asset["file"], asset["sha256"], out)
    print(out)


def unpack(archive: Path, sha256: str, out: Path) -> None:
    if sha256_of(archive) != sha256:
        raise SystemExit(f"{archive} is not what default.json names. Next: see who changed the release.")
    fresh = out.with_name(f"{out.name}.new")
    with tarfile.open(archive) as tar:
        tar.extractall(fresh, filter="data")
    fresh.rename(out)


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
