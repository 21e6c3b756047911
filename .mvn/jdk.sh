# Finds a JDK 25 and exports it as JAVA_HOME: JAVA_HOME itself, then /usr/lib/jvm. Sourced by run, test and mvnw.
liangze_is_jdk25() {
  [ -x "$1/bin/javac" ] && grep -qs '^JAVA_VERSION="25[."]' "$1/release"
}
if ! liangze_is_jdk25 "${JAVA_HOME:-}"; then
  for liangze_jdk in /usr/lib/jvm/*; do
    if [ ! -L "$liangze_jdk" ] && liangze_is_jdk25 "$liangze_jdk"; then
      JAVA_HOME=$liangze_jdk
      break
    fi
  done
fi
if liangze_is_jdk25 "${JAVA_HOME:-}"; then
  export JAVA_HOME
else
  echo "liangze: no JDK 25 found in JAVA_HOME or /usr/lib/jvm. Install one (see README.md) or set JAVA_HOME." >&2
  exit 1
fi
