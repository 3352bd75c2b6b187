#!/usr/bin/env bash
# Runs every command of README's walk-through and of docs/walkthrough.md, as they stand there, against the running
# system; stops at the first that fails. The commands are taken from the pages, so that page and check cannot differ.
set -euo pipefail
cd "$(dirname "$0")/.."
script=$(mktemp)
trap 'rm -f "$script"' EXIT

run() { # run WHAT, with the text on standard input
  awk '/^```bash$/ { inside = 1; next } /^```$/ { inside = 0 } inside' >"$script"
  [ -s "$script" ] || { echo "$1 has no commands." >&2; exit 1; }
  bash -euo pipefail "$script"
  echo "Every command of $1 did what the page says."
}

awk '/^## / { inside = ($0 == "## Walk-through") } inside' README.md | run "README.md's walk-through"
run docs/walkthrough.md <docs/walkthrough.md
