#!/usr/bin/env bash
# What retrain.yml runs on a GPU: joins the shards of pairs, trains on every GPU there is, and lays out the result.
#
#   HELD_OUT=FILE SUFFIX=42-1 training/nightly.sh CONFIG PAIRS_FOLDER OUT
#
# OUT/result/ then has the model card, the plots and the decision; where the gate let the model pass, the packed model
# and models/default.json too. Sets the outputs `taken` and `name` of the step.
set -euo pipefail

config=$(realpath "$1")
pairs=$(realpath "$2")
out=$(realpath -m "$3")
here=$(realpath "$(dirname "$0")")
python=${PYTHON:-python3}
mkdir -p "$out/result"

# In a fixed order: the order of the rows is part of what a seed means.
find "$pairs" -name 'choices-*.jsonl' | sort | xargs cat >"$out/choices.jsonl"
find "$pairs" -name 'data-card-*.md' | sort | xargs cat >"$out/data-card.md"

gpus=$(nvidia-smi --list-gpus 2>/dev/null | wc -l)
if [ "$gpus" -gt 1 ] && [ "$("$python" "$here/config.py" "$config" dpo.trainer)" = trl ]; then
  export LAUNCH="$("$python" -c 'import sys; print(sys.prefix)')/bin/accelerate launch --config_file $here/configs/accelerate/gpus.yaml --num_processes $gpus"
fi
current=$("$python" "$here/release.py" fetch --default "$here/../models/default.json" --out "$out/current")
taken=true
CURRENT="$current" "$here/run.sh" "$config" "$out" || taken=false
[ -e "$out/decision.json" ] || exit 1
# A run that died is no refusal.
"$python" - "$out/decision.json" "$taken" <<'PY'
import json, sys
assert json.load(open(sys.argv[1]))["taken"] == (sys.argv[2] == "true"), "run.sh failed behind the gate"
PY

cp "$out/MODEL_CARD.md" "$out/plots.png" "$out/decision.json" "$out/result/"
name="$("$python" "$here/config.py" "$config" model.name)-$SUFFIX"
if [ "$taken" = true ]; then
  "$python" "$here/release.py" pack --model "$out/model/$("$python" "$here/config.py" "$config" model.name)" \
    --name "$name" --out "$out/result"
fi
printf 'taken=%s\nname=%s\n' "$taken" "$name" >>"${GITHUB_OUTPUT:-/dev/stdout}"
