#!/bin/sh
# How long Liangze takes until /actuator/health answers 200, and how much memory it holds then.
#   bench/start.sh [LATER-STARTS]     one first start on an empty data directory, then 5 later ones
set -eu

cd "$(dirname "$0")/.."
later=${1:-5}
port=${PORT:-18099}
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

now() {
  echo $(($(date +%s%N) / 1000000))
}

# measure: sets took (ms), server and database (resident KiB)
measure() {
  begin=$(now)
  PORT=$port LIANGZE_DATA=$work/data ./run >"$work/out" 2>&1 &
  pid=$!
  until [ "$(curl -s -o /dev/null -w '%{http_code}' "http://127.0.0.1:$port/actuator/health")" = 200 ]; do
    if ! kill -0 "$pid" 2>/dev/null; then
      cat "$work/out" >&2
      exit 1
    fi
    sleep 0.05
  done
  took=$(($(now) - begin))
  server=$(awk '/^VmRSS/ { print $2 }' "/proc/$pid/status")
  postmaster=$(head -n 1 "$work/data/postgres/postmaster.pid")
  database=$(cat "/proc/$postmaster/smaps_rollup" $(ps -o pid= --ppid "$postmaster" | sed 's|[^0-9]||g; s|.*|/proc/&/smaps_rollup|') 2>/dev/null |
    awk '/^Pss:/ { sum += $2 } END { print sum + 0 }')
  kill "$pid"
  wait "$pid" || :
  pid=
}

measure
first=$took
i=0
: >"$work/later"
while [ "$i" -lt "$later" ]; do
  measure
  echo "$took" >>"$work/later"
  i=$((i + 1))
done

seconds() {
  awk -v ms="$1" 'BEGIN { printf "%.1f", ms / 1000 }'
}
median=$(sort -n "$work/later" | awk '{ t[NR] = $1 } END { print NR % 2 ? t[(NR + 1) / 2] : (t[NR / 2] + t[NR / 2 + 1]) / 2 }')
echo "| what | value |"
echo "|---|---|"
echo "| first start, empty data directory | $(seconds "$first") s |"
echo "| later start, median of $later | $(seconds "$median") s ($(while read -r ms; do printf '%s ' "$(seconds "$ms")"; done <"$work/later" | sed 's/ $//')) |"
echo "| memory of the server after start (RSS) | $((server / 1024)) MiB |"
echo "| memory of PostgreSQL after start (PSS) | $((database / 1024)) MiB |"
echo "| processors, load | $(getconf _NPROCESSORS_ONLN), $(cut -d' ' -f1 /proc/loadavg) |"
echo "| date | $(date -u +%Y-%m-%d) |"
