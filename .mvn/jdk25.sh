# Finds a JDK 25 and exports JAVA_HOME; sourced by mvnw, clearway and .ci/run.
# Order: JAVA_HOME, JAVA_HOME_25, the javac on the PATH, the system's JVM folders, macOS' java_home, SDKMAN.
clearway_is_jdk25() {
  [ -x "$1/bin/javac" ] && grep -q '^JAVA_VERSION="25' "$1/release" 2>/dev/null
}
# The folder above the javac on the PATH, where its links lead; prints nothing without one.
clearway_jdk_on_path() {
  clearway_javac=$(command -v javac 2>/dev/null) || return 0
  clearway_javac=$(readlink -f "$clearway_javac" 2>/dev/null) || return 0
  dirname "$(dirname "$clearway_javac")"
}
clearway_find_jdk25() {
  if [ -x /usr/libexec/java_home ]; then clearway_mac=$(/usr/libexec/java_home -v 25 2>/dev/null || true); else clearway_mac=; fi
  set +f
  for clearway_dir in "${JAVA_HOME-}" "${JAVA_HOME_25-}" "$(clearway_jdk_on_path)" /usr/lib/jvm/*25* /opt/*25* "$clearway_mac" "${HOME-}"/.sdkman/candidates/java/25*; do
    if [ -n "$clearway_dir" ] && clearway_is_jdk25 "$clearway_dir"; then
      JAVA_HOME=$clearway_dir
      export JAVA_HOME
      return 0
    fi
  done
  echo "Clearway needs a JDK 25: install one (for example Eclipse Temurin 25) and set JAVA_HOME to its folder." >&2
  return 1
}
clearway_find_jdk25 || exit 1
