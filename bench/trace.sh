#!/bin/sh
# Acts a second with the database and the log beside it, as a share of the bare insert of the same row; then the same over HTTP.
#   bench/trace.sh [SECONDS [ROUNDS]]     of each run; 20 and 5
# First on the embedded PostgreSQL of a started product, fsync on, whose own loop stands still: one JVM beside it records, orders and
# publishes. Then against a product as it is.
set -eu

cd "$(dirname "$0")/.."
seconds=${1:-20}
rounds=${2:-5}
port=${PORT:-18097}
./run --build
# shellcheck source=../.mvn/jdk.sh
here=$PWD
. .mvn/jdk.sh
work=$(mktemp -d "$here/server/target/trace-bench.XXXXXX")
pid=
stop() {
  if [ -n "$pid" ]; then
    kill "$pid" 2>/dev/null || :
    wait "$pid" 2>/dev/null || :
    pid=
  fi
}
cleanup() {
  stop
  rm -rf "$work"
}
trap cleanup EXIT
trap 'exit 130' INT TERM

base=http://127.0.0.1:$port
# start DATA JOBS
start() {
  PORT=$port LIANGZE_DATA=$1 LIANGZE_JOBS=$2 ./run >"$work/out" 2>&1 &
  pid=$!
  until [ "$(curl -s -o /dev/null -w '%{http_code}' "$base/actuator/health")" = 200 ]; do
    if ! kill -0 "$pid" 2>/dev/null; then
      cat "$work/out" >&2
      exit 1
    fi
    sleep 0.2
  done
}

echo "load before $(cut -d' ' -f1 /proc/loadavg), $(getconf _NPROCESSORS_ONLN) processors, $(date -u +%Y-%m-%d), $rounds runs of $seconds s"
echo
start "$work/one" tick
"$JAVA_HOME/bin/java" -Xmx1g -cp "server/target/app/liangze.jar:server/target/app/lib/*" \
  bench/trace/TraceBench.java "$work/one" "$seconds" "$rounds" 2>"$work/progress" || {
  tail -n 40 "$work/progress" >&2
  exit 1
}
stop
echo
start "$work/two" run
node bench/trace/acts.mjs "$base" "$seconds" "$rounds"
stop
echo
echo "load after $(cut -d' ' -f1 /proc/loadavg)"
