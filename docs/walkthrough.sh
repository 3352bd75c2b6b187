#!/usr/bin/env bash
# Runs every command of docs/walkthrough.md, as it stands there, against the running system; stops at the first that
# fails. The commands are taken from the page itself, so that page and check cannot differ.
set -euo pipefail
cd "$(dirname "$0")/.."
script=$(mktemp)
trap 'rm -f "$script"' EXIT
awk '/^```bash$/ { inside = 1; next } /^```$/ { inside = 0 } inside' docs/walkthrough.md >"$script"
bash -euo pipefail "$script"
echo "Every command of docs/walkthrough.md did what the page says."
