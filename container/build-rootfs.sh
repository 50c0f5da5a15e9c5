#!/bin/sh
# The file system of the image as a folder, made from a terraform or tofu of this machine, for
# `podman --rootfs` where images cannot be had:
#
#     container/build-rootfs.sh FOLDER [PROGRAM]
set -eu

folder=${1:?name the folder to make}
program=$(command -v "${2:-terraform}") || { echo "${2:-terraform} is not on PATH" >&2; exit 1; }
program=$(readlink -f "$program")

if head -c 2 "$program" | grep -q '#!' || ldd "$program" >/dev/null 2>&1; then
  echo "$program needs an interpreter or libraries, which the folder would not hold; name the static program" >&2
  exit 1
fi

# The mount points too, so that nothing has to be made in it later. `nobody` must get in.
umask 022
mkdir -p "$folder/bin" "$folder/dev" "$folder/etc" "$folder/iac-dpo" "$folder/proc" "$folder/run" "$folder/sys" "$folder/tmp"
chmod 755 "$folder"
name=$(basename "$program")
# A link costs nothing where both are on one file system.
ln -f "$program" "$folder/bin/$name" 2>/dev/null || cp -f "$program" "$folder/bin/$name"
