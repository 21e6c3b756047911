#!/bin/sh
# Sizes of the page's parts and what Lighthouse says of its first page, desktop and phone, against a started product.
#   bench/page.sh
set -eu

cd "$(dirname "$0")/.."
port=${PORT:-18098}
./run --build
(cd web && LIANGZE_WEB_OUT=target/classes/static node scripts/check-size.mjs)

work=$(mktemp -d)
PORT=$port LIANGZE_DATA=$work/data ./run >"$work/out" 2>&1 &
pid=$!
trap 'kill "$pid" 2>/dev/null || :; wait "$pid" 2>/dev/null || :; rm -rf "$work"' EXIT
until [ "$(curl -s -o /dev/null -w '%{http_code}' "http://127.0.0.1:$port/actuator/health")" = 200 ]; do
  kill -0 "$pid" || { cat "$work/out" >&2; exit 1; }
  sleep 0.2
done

lighthouse() {
  CHROME_PATH=$(command -v chromium) npx --yes lighthouse@12.8.2 "http://127.0.0.1:$port/sign-in" "$@" --quiet \
    --chrome-flags="--headless --no-sandbox --disable-gpu --disable-quic --disable-background-networking --disable-component-update --disable-sync" \
    --only-categories=performance,accessibility,best-practices --output=json --output-path="$work/report.json" >/dev/null 2>&1
  node -e '
    const { categories } = JSON.parse(require("fs").readFileSync(process.argv[1]))
    console.log(process.argv[2], Object.values(categories).map(({ title, score }) => `${title} ${Math.round(score * 100)}`).join(", "))
  ' "$work/report.json" "$label"
}
label='Lighthouse, desktop:' && lighthouse --preset=desktop
label='Lighthouse, phone:  ' && lighthouse
