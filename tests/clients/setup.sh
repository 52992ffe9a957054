#!/usr/bin/env bash
# Gets what the clients need: Node, Chromium and the packages that package.json names.
set -euo pipefail
cd "$(dirname "$0")"

missing=()
command -v node >/dev/null && command -v npm >/dev/null || missing+=(nodejs npm)
command -v "${CHROMIUM:-chromium}" >/dev/null || missing+=(chromium fonts-dejavu-core)

if [ ${#missing[@]} -gt 0 ]; then
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        echo "Installing ${missing[*]} (once) ..."
        apt-get update -qq
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
    else
        echo "The clients need ${missing[*]}. On Debian or Ubuntu: sudo apt-get install ${missing[*]}" >&2
        echo "Another Chromium or Chrome will do as well: CHROMIUM=/path/to/it make test-clients" >&2
        exit 1
    fi
fi

major=$(node -p 'process.versions.node.split(".")[0]')
if [ "$major" -lt 18 ]; then
    echo "The clients need Node 18 or newer; this is $(node --version)." >&2
    exit 1
fi

if [ ! -e node_modules/.installed ] || [ package.json -nt node_modules/.installed ]; then
    echo "Fetching the clients (once) ..."
    npm install --no-package-lock --no-audit --no-fund --no-update-notifier --loglevel=error
    touch node_modules/.installed
fi
