#!/usr/bin/env bash
# pairs → SFT → preference → merge → export → evaluate → gate, from one config:
#
#   training/run.sh training/configs/smollm2-135m.yaml [OUT]
#
# What is done is not done again, so the same command goes on where it was cut off. Exits with 1 where the gate refuses.
# Environment: PYTHON; WEIGHTS (folder, for `source: folder`); CURRENT (model folder to beat, default: the rules alone);
# SAMPLER (model folder of the round before, whose own edits are tried and learned from; default: the rules alone);
# HELD_OUT (instead of the config's); ENGINE (as `iac-dpo batch` takes it); LAUNCH ("accelerate launch
# --config_file training/configs/accelerate/gpus.yaml --num_processes 4", for `trainer: trl`).
set -euo pipefail

config=$(realpath "$1")
here=$(realpath "$(dirname "$0")")
cd "$here/.."
python=${PYTHON:-python3}
setting() { "$python" "$here/config.py" "$config" "$1"; }

name=$(setting model.name)
out=$(realpath -m "${2:-tmp/train/$name}")
model="$out/model/$name"
# bench/choices.js writes to tmp/pairs.
mkdir -p "$out" tmp/pairs
say() { printf '\n== %s\n' "$1"; }

say "base"
"$python" "$here/base.py" "$config" ${WEIGHTS:+--weights "$WEIGHTS"} --out "$out/base"
base="$out/base"

say "pairs"
if [ ! -e "$out/choices.jsonl" ]; then
  node dist/cli.js pairs "$(setting data.sources)" "$out/choices.new" \
    --seed "$(setting data.seed)" --card "$out/data-card.md" --controller "${SAMPLER:-none}"
  drafts=$(setting data.drafts)
  licence=$(setting data.drafts_licence)
  if [ -n "$drafts" ]; then
    node dist/cli.js draft-pairs "$drafts" "$out/choices-drafts.jsonl" ${licence:+--licence "$licence"} \
      --engine "${ENGINE:-auto}" --card "$out/data-card-drafts.md"
    cat "$out/choices-drafts.jsonl" >>"$out/choices.new"
    cat "$out/data-card-drafts.md" >>"$out/data-card.md"
  fi
  mv "$out/choices.new" "$out/choices.jsonl"
fi
held_out=${HELD_OUT:-$(setting data.held_out)}
if [ -z "$held_out" ]; then
  held_out="$out/held-out.jsonl"
  node dist/cli.js pairs "$(setting data.sources)" "$held_out" --format held-out --seed "$(setting data.seed)"
fi

# stage NAME SCRIPT...: trains, then folds the adapters into the base of the next stage.
stage() {
  say "$1"
  if [ ! -e "$out/$1/merged/config.json" ]; then
    "${@:2}" "$config" --base "$base" --choices "$out/choices.jsonl" --out "$out/$1"
    "$python" "$here/merge.py" --base "$base" --adapters "$out/$1/checkpoint" --out "$out/$1/merged"
  fi
  base="$out/$1/merged"
  runs+=("$out/$1")
}
runs=()
if [ -n "$(setting sft)" ]; then stage sft "$python" "$here/sft.py"; fi
# shellcheck disable=SC2086 # LAUNCH is several words
if [ -n "$(setting dpo)" ]; then stage dpo ${LAUNCH:-"$python"} "$here/dpo.py"; fi
"$python" "$here/plot.py" "${runs[@]}" --out "$out/plots.png"

# Sealed twice: the weights of the ranking are fitted with the model itself.
seal() {
  "$python" "$here/export/write_manifest.py" "$model" --name "$name" --base "$(setting model.base)" \
    --licence "$(setting model.licence)" --context-length "$(setting model.context_length)" \
    --precision "$(setting export.precision)" --attention "$(setting export.attention)" \
    --prompt-version "$(setting export.prompt_version)" "$@"
}
say "export"
if [ ! -e "$out/ranked.json" ]; then
  "$python" "$here/export/export_model.py" --model "$base" --precision "$(setting export.precision)" \
    --attention "$(setting export.attention)" --out "$model"
  if [ "$(setting export.precision)" = int4 ]; then
    "$python" "$here/export/requantise.py" --model "$base" --onnx "$model" --texts "$out/choices.jsonl"
  fi
  seal
  node bench/choices.js --controller "$model" --choices "$out/choices.jsonl"
  node bench/fills.js --controller "$model" --sources "$(setting data.sources)" \
    --seed "$(setting data.seed)" --out "$out/fills.json"
  mv "tmp/pairs/ranked-$name.json" "$out/ranked.json"
fi
"$python" "$here/training_data.py" "$out/choices.jsonl" --out "$out/training-data.json"
seal --training "$out/training-data.json" --rank-weights "$out/ranked.json" \
  --fills "$out/fills.json"

say "evaluate"
"$python" "$here/evaluate.py" --rows "$held_out" --candidate "$model" \
  --current "${CURRENT:-none}" --engine "${ENGINE:-auto}" --out "$out/evaluation"

say "gate"
"$python" "$here/gate.py" "$config" --outcomes "$out/evaluation/outcomes.jsonl" --model "$model" --out "$out" \
  --ranked "$out/ranked.json" --data-card "$out/data-card.md"
