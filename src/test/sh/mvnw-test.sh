#!/bin/sh
#
# Tests of ./mvnw. Prints "ok" or "not ok" for each, and fails if one failed. Needs no network: the JDKs, Maven, mvn,
# curl and wget are stand-ins that say how they were called. The tests of GetMaven.java need a real JDK that is new
# enough, and are skipped without one.
#
#   src/test/sh/mvnw-test.sh          under each of dash, bash and busybox that the machine has
#   MVNW_TEST_SHELLS="mksh" src/test/sh/mvnw-test.sh
#   MVNW_TEST_REAL=true src/test/sh/mvnw-test.sh     also gets the real Maven into an empty directory and runs it

set -u
unset CDPATH JAVA_HOME JAVA_TOOL_OPTIONS MAVEN_ARGS MAVEN_BASEDIR MAVEN_OPTS MAVEN_USER_HOME MVNW_REPOURL MVNW_VERBOSE
unset SDKMAN_DIR ASDF_DATA_DIR MISE_DATA_DIR PROGRAMFILES

checkout=$(cd "$(dirname "$0")/../../.." && pwd)
real_path=$PATH
base=$(mktemp -d "${TMPDIR:-/tmp}/mvnw test.XXXXXX") # with a space, so that every test is one of paths with spaces
trap 'rm -rf "$base"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

passed=0 failed=0 skipped=0

# --- Stand-ins -------------------------------------------------------------------------------------------------------

# Makes the executable $1 from the standard input.
script() {
  mkdir -p "$(dirname "$1")"
  { echo '#!/bin/sh'; cat; } >"$1"
  chmod +x "$1"
}

# A JDK in $1 of version $2.
fake_jdk() {
  mkdir -p "$1/bin"
  printf 'IMPLEMENTOR="Test"\nJAVA_VERSION="%s"\nMODULES="java.base java.compiler"\n' "$2" >"$1/release"
  fake_java "$1/bin/java" "$2"
  script "$1/bin/javac" </dev/null
  script "$1/bin/jar" <<'END'
echo jar >>"$CALLS"
[ "$1" = xf ] && exec "$REAL_UNZIP" -q "$2"
END
}

fake_java() {
  script "$1" <<END
echo "java \$1" >>"\$CALLS"
home=\$(cd "\$(dirname "\$0")/.." && pwd)
case \$1 in
  -version) echo 'openjdk version "$2" 2026-04-21' >&2 ;;
  -XshowSettings:properties) echo "    java.home = \$home" >&2 ;;
  *) exit 1 ;;
esac
END
}

# A mvn on the PATH, of which "copy" does with the archive what the standard input says; \$0 there is mvn.
fake_mvn() {
  body=$(cat)
  script "$sandbox/tools/mvn" <<END
echo "mvn \$*" >>"\$CALLS"
[ "\$1" = -v ] && exit 0
pwd >"\$SANDBOX/mvn-directory"
echo "\${JAVA_HOME:-}" >"\$SANDBOX/mvn-java-home"
$body
END
}

# A curl that first does what the standard input says, and then brings the file that the test has laid ready.
fake_curl() {
  body=$(cat)
  script "$sandbox/tools/curl" <<END
echo "curl \$*" >>"\$CALLS"
while [ "\$1" != -o ]; do shift; done
$body
cp "\$SERVED" "\$2"
END
}

# A finished Maven in directory $1, which tells how it was run.
fake_maven() {
  script "$1/bin/mvn" <<'END'
echo "maven $0"
echo "java $JAVA_HOME"
echo "basedir $MAVEN_PROJECTBASEDIR"
for arg in "$@"; do echo "arg $arg"; done
if [ "${1:-}" = fail ]; then exit 7; fi
END
}

make_archive() {
  fake_maven "$base/archive/apache-maven-3.9.12"
  archive=$base/apache-maven-3.9.12-bin.zip
  # Some have zip, and those who build this project have the jar tool.
  if command -v zip >/dev/null; then
    (cd "$base/archive" && zip -qr "$archive" .)
  else
    (cd "$base/archive" && jar cfM "$archive" apache-maven-3.9.12)
  fi
  sha512=$(sha512sum <"$archive" 2>/dev/null || shasum -a 512 <"$archive")
  sha512=${sha512%% *}
}

# --- Frame -----------------------------------------------------------------------------------------------------------

# Each test has a machine of its own: a project, a home, a root for the system's JDKs, and a PATH on which there are
# only the basic tools and what the test adds.
new_sandbox() {
  sandbox=$base/$1
  project="$sandbox/the project"
  root=$sandbox/root
  HOME=$sandbox/home
  dists=$HOME/.m2/wrapper/dists/apache-maven-3.9.12
  maven=$dists/$(printf '%.16s' "$sha512")
  CALLS=$sandbox/calls SANDBOX=$sandbox SERVED=$archive MVNW_TEST_ROOT=$root
  export HOME CALLS SANDBOX SERVED MVNW_TEST_ROOT REAL_UNZIP
  unset JAVA_HOME MAVEN_USER_HOME MVNW_REPOURL

  mkdir -p "$project/.mvn/wrapper" "$root" "$HOME" "$sandbox/tools"
  : >"$CALLS"
  cp "$checkout/mvnw" "$project/mvnw"
  cp "$checkout/.mvn/wrapper/GetMaven.java" "$project/.mvn/wrapper/"
  sed "s/^distributionSha512Sum=.*/distributionSha512Sum=$sha512/" \
    "$checkout/.mvn/wrapper/maven-wrapper.properties" >"$project/.mvn/wrapper/maven-wrapper.properties"
  for tool in sh cat chmod cp cut dirname env grep head ln ls mkdir mktemp mv printf readlink rm sed sleep tail tr \
    uname sha512sum shasum unzip; do
    found=$(PATH=$real_path command -v "$tool")
    case $found in
      /*) ln -s "$found" "$sandbox/tools/$tool" ;;
      ?*) ln -s "/usr/bin/$tool" "$sandbox/tools/$tool" ;; # built into this shell, and not into every other
    esac
  done
  # shellcheck disable=SC2123
  PATH=$sandbox/tools
}

jdk25() {
  fake_jdk "$root/usr/lib/jvm/jdk-25" 25.0.3
}

# Runs mvnw; its output is then in $sandbox/out and err, and its exit code in $status.
mvnw() {
  "$shell" "$project/mvnw" "$@" >"$sandbox/out" 2>"$sandbox/err" </dev/null
  status=$?
}

# Runs test $2, named $1, in a subshell of its own: what it does to the environment ends with it.
check() {
  number=$((passed + failed + skipped + 1))
  (
    new_sandbox "$number"
    "$2"
  ) >"$base/log" 2>&1
  case $? in
    0) passed=$((passed + 1)) && echo "ok $number - $1 ($shell_name)" ;;
    77) skipped=$((skipped + 1)) && echo "ok $number - $1 ($shell_name) # SKIP $(cat "$base/log")" ;;
    *)
      failed=$((failed + 1))
      echo "not ok $number - $1 ($shell_name)"
      sed 's/^/#   /' "$base/log"
      for file in out err calls; do
        if [ -s "$base/$number/$file" ]; then sed "s/^/#   $file: /" "$base/$number/$file"; fi
      done
      ;;
  esac
}

fail() {
  echo "$*"
  exit 1
}

skip() {
  echo "$*"
  exit 77
}

succeeds() {
  [ "$status" -eq 0 ] || fail "exit code $status"
}

fails_with() {
  [ "$status" -eq 1 ] || fail "exit code $status"
  [ ! -s "$sandbox/out" ] || fail "wrote to standard output"
  has_line "$sandbox/err" "$1"
}

# File $1 has a line that holds $2.
has_line() {
  grep -qF -e "$2" "$1" || fail "no '$2' in ${1##*/}"
}

has_no_line() {
  if grep -qF -e "$2" "$1"; then fail "'$2' in ${1##*/}"; fi
}

runs_on() {
  succeeds
  has_line "$sandbox/out" "java $1"
}

nothing_left() {
  if [ -d "$dists" ]; then
    left=$(ls -A "$dists")
    [ -z "$left" ] || fail "left behind: $left"
  fi
}

only_maven_there() {
  left=$(ls -A "$dists")
  [ "$left" = "${maven##*/}" ] || fail "in dists: $left"
  if [ -e "$maven/apache-maven-3.9.12" ] || [ -e "$maven/${maven##*/}" ]; then fail 'one inside the other'; fi
}

# --- Which JDK -------------------------------------------------------------------------------------------------------

finds_25_under_default_17() {
  fake_maven "$maven"
  jdk25
  fake_jdk "$root/usr/lib/jvm/java-17" 17.0.15
  ln -s "$root/usr/lib/jvm/java-17/bin/java" "$sandbox/tools/java"
  mvnw
  runs_on "$root/usr/lib/jvm/jdk-25"
  has_no_line "$CALLS" java # all has been read from the release files
}

prefers_25_to_26() {
  fake_maven "$maven"
  fake_jdk "$root/opt/jdk-26" 26.0.1
  fake_jdk "$root/usr/lib/jvm/a-27" 27-ea
  fake_jdk "$HOME/.jdks/temurin" 25.0.1
  mvnw
  runs_on "$HOME/.jdks/temurin"
}

takes_26_without_25() {
  fake_maven "$maven"
  fake_jdk "$root/opt/jdk-26" 26-ea
  fake_jdk "$root/opt/jdk-8" 1.8.0_402
  mvnw
  runs_on "$root/opt/jdk-26"
}

respects_java_home() {
  fake_maven "$maven"
  jdk25
  fake_jdk "$sandbox/my jdk 26" 26.0.1
  JAVA_HOME="$sandbox/my jdk 26" && export JAVA_HOME
  mvnw
  runs_on "$sandbox/my jdk 26"
}

ignores_java_home_17() {
  fake_maven "$maven"
  jdk25
  fake_jdk "$sandbox/jdk 17" 17.0.15
  JAVA_HOME="$sandbox/jdk 17" && export JAVA_HOME
  mvnw
  runs_on "$root/usr/lib/jvm/jdk-25"
}

ignores_java_home_that_is_not_there() {
  fake_maven "$maven"
  jdk25
  JAVA_HOME=$sandbox/gone && export JAVA_HOME
  mvnw
  runs_on "$root/usr/lib/jvm/jdk-25"
}

path_comes_before_search() {
  fake_maven "$maven"
  jdk25
  fake_jdk "$sandbox/my jdk 26" 26.0.1
  ln -s "$sandbox/my jdk 26/bin/java" "$sandbox/alternative"
  ln -s ../alternative "$sandbox/tools/java" # a link to a link, as distributions have it, one of them relative
  mvnw
  runs_on "$sandbox/my jdk 26"
}

asks_a_shim_where_java_is() {
  fake_maven "$maven"
  fake_jdk "$sandbox/my jdk" 25.0.3
  script "$sandbox/tools/java" <<END
exec "$sandbox/my jdk/bin/java" "\$@"
END
  mvnw
  runs_on "$sandbox/my jdk"
}

does_without_release_file() {
  fake_maven "$maven"
  fake_jdk "$root/usr/lib/jvm/jdk-25" 25.0.3
  fake_jdk "$root/usr/lib/jvm/jdk-17" 17.0.3
  rm "$root/usr/lib/jvm/jdk-25/release" "$root/usr/lib/jvm/jdk-17/release"
  mvnw
  runs_on "$root/usr/lib/jvm/jdk-25"
}

leaves_a_jre() {
  fake_maven "$maven"
  fake_jdk "$root/opt/a-jre" 25.0.3
  rm "$root/opt/a-jre/bin/javac"
  fake_jdk "$root/opt/jdk-26" 26.0.1
  mvnw
  runs_on "$root/opt/jdk-26"
}

looks_in_the_usual_places() {
  fake_maven "$maven"
  for place in "$root/opt/java/openjdk" "$root/Library/Java/JavaVirtualMachines/temurin-25.jdk/Contents/Home" \
    "$root/opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home" "$HOME/.sdkman/candidates/java/25-tem" \
    "$HOME/.jdks/temurin-25" "$HOME/.asdf/installs/java/temurin-25" "$HOME/.local/share/mise/installs/java/25"; do
    fake_jdk "$place" 25.0.3
    mvnw
    runs_on "$place"
    rm -rf "$place"
  done
}

says_so_without_a_jdk() {
  fake_jdk "$root/usr/lib/jvm/java-17" 17.0.15
  fake_curl </dev/null
  mvnw
  fails_with 'no JDK 25 or newer was found'
  has_line "$sandbox/err" 'set JAVA_HOME'
  has_no_line "$CALLS" curl
  nothing_left
}

# --- Where Maven comes from ------------------------------------------------------------------------------------------

downloads_nothing_when_there() {
  fake_maven "$maven"
  jdk25
  fake_curl </dev/null
  fake_mvn </dev/null
  mvnw clean
  succeeds
  has_line "$sandbox/out" "maven $maven/bin/mvn"
  [ ! -s "$CALLS" ] || fail 'something was called'
}

gets_it_through_mvn() {
  jdk25
  fake_mvn <<'END'
cp "$SERVED" .
END
  fake_curl </dev/null
  mvnw clean
  succeeds
  has_line "$sandbox/out" "maven $maven/bin/mvn"
  has_line "$CALLS" '-Dartifact=org.apache.maven:apache-maven:3.9.12:zip:bin'
  has_no_line "$CALLS" curl
  only_maven_there
}

# Else the project's .mvn, or one above the directory, would change what the installed mvn does.
runs_mvn_out_of_the_project() {
  jdk25
  MAVEN_BASEDIR=$project && export MAVEN_BASEDIR
  fake_mvn <<'END'
[ -d .mvn ] && [ -z "${MAVEN_BASEDIR:-}" ] && cp "$SERVED" .
END
  cd "$project" || fail 'no project'
  mvnw clean
  succeeds
  [ "$(cat "$sandbox/mvn-directory")" != "$project" ] || fail 'ran in the project'
}

leaves_mvn_its_own_java() {
  jdk25
  JAVA_HOME=$sandbox/jdk17 && export JAVA_HOME
  fake_jdk "$JAVA_HOME" 17.0.15
  fake_mvn <<'END'
cp "$SERVED" .
END
  mvnw
  runs_on "$root/usr/lib/jvm/jdk-25"
  [ "$(cat "$sandbox/mvn-java-home")" = "$JAVA_HOME" ] || fail "mvn ran on $(cat "$sandbox/mvn-java-home")"
}

gives_mvn_a_java_if_it_has_none() {
  jdk25
  script "$sandbox/tools/mvn" <<'END'
[ -n "${JAVA_HOME:-}" ] || exit 1
echo "mvn on $JAVA_HOME" >>"$CALLS"
[ "$1" = -v ] || cp "$SERVED" .
END
  mvnw
  succeeds
  has_line "$CALLS" "mvn on $root/usr/lib/jvm/jdk-25"
}

gets_it_through_curl_without_mvn() {
  jdk25
  fake_curl </dev/null
  mvnw clean
  succeeds
  has_line "$sandbox/out" "maven $maven/bin/mvn"
  has_line "$CALLS" https://archive.apache.org/dist/maven/maven-3/3.9.12/binaries/apache-maven-3.9.12-bin.zip
  only_maven_there
}

gets_it_through_curl_when_mvn_fails() {
  jdk25
  fake_mvn <<'END'
echo '[ERROR] no such artifact'
exit 1
END
  fake_curl </dev/null
  mvnw
  succeeds
  has_line "$sandbox/err" 'no such artifact'
  only_maven_there
}

gets_it_through_wget_without_curl() {
  jdk25
  script "$sandbox/tools/wget" <<'END'
echo "wget $*" >>"$CALLS"
while [ "$1" != -O ]; do shift; done
cp "$SERVED" "$2"
END
  mvnw
  succeeds
  has_line "$CALLS" wget
  only_maven_there
}

downloads_from_the_repository_of_the_user() {
  jdk25
  fake_curl </dev/null
  MVNW_REPOURL=https://repository.example/public/ && export MVNW_REPOURL
  mvnw
  succeeds
  has_line "$CALLS" \
    ' https://repository.example/public/org/apache/maven/apache-maven/3.9.12/apache-maven-3.9.12-bin.zip'
}

keeps_it_in_maven_user_home() {
  jdk25
  fake_curl </dev/null
  MAVEN_USER_HOME="$sandbox/some where" && export MAVEN_USER_HOME
  mvnw
  succeeds
  [ -x "$MAVEN_USER_HOME/wrapper/dists/apache-maven-3.9.12/${maven##*/}/bin/mvn" ] || fail 'not there'
  [ ! -e "$HOME/.m2" ] || fail 'something in .m2'
}

says_so_when_nothing_works() {
  jdk25
  fake_mvn <<'END'
exit 1
END
  fake_curl <<'END'
exit 6
END
  mvnw
  fails_with 'could not get Maven 3.9.12'
  has_line "$sandbox/err" MVNW_REPOURL
  nothing_left
}

does_without_unzip() {
  jdk25
  rm "$sandbox/tools/unzip"
  fake_curl </dev/null
  mvnw
  succeeds
  has_line "$CALLS" jar
  only_maven_there
}

checks_with_openssl() {
  openssl=$(PATH=$real_path command -v openssl) || skip 'no openssl here'
  jdk25
  rm -f "$sandbox/tools/sha512sum" "$sandbox/tools/shasum"
  ln -s "$openssl" "$sandbox/tools/openssl"
  fake_curl </dev/null
  mvnw
  succeeds
}

# --- Nothing half done -----------------------------------------------------------------------------------------------

refuses_a_wrong_download() {
  jdk25
  echo 'Please log in to the proxy' >"$sandbox/wrong"
  SERVED=$sandbox/wrong
  fake_curl </dev/null
  mvnw
  fails_with 'is not the file that this project asks for'
  has_line "$sandbox/err" "$sha512"
  nothing_left
}

refuses_a_wrong_artifact() {
  jdk25
  fake_mvn <<'END'
cp "$SERVED" . && echo more >>apache-maven-3.9.12-bin.zip
END
  mvnw
  fails_with 'is not the file that this project asks for'
  nothing_left
}

# Neither curl ends before both have begun, so neither mvnw can find Maven already there.
two_at_once_both_succeed() {
  jdk25
  fake_curl <<'END'
: >"$SANDBOX/began.$$"
tries=0
while set -- "$@" && [ "$(ls "$SANDBOX" | grep -c '^began')" -lt 2 ] && [ $tries -lt 600 ]; do
  sleep 0.1
  tries=$((tries + 1))
done
END
  "$shell" "$project/mvnw" one >"$sandbox/out.1" 2>"$sandbox/err.1" </dev/null &
  first=$!
  mvnw two
  succeeds
  wait "$first" || fail "the first failed: $(cat "$sandbox/err.1")"
  has_line "$sandbox/out.1" 'arg one'
  has_line "$sandbox/out" 'arg two'
  [ "$(grep -c curl "$CALLS")" -eq 2 ] || fail 'they did not run at once'
  only_maven_there
}

# The last moment at which another can be quicker: Maven is there when the finished directory is to be moved.
leaves_the_work_of_a_quicker_one() {
  jdk25
  fake_curl </dev/null
  rm "$sandbox/tools/mv"
  REAL_MV=$(PATH=$real_path command -v mv) MAVEN=$maven && export REAL_MV MAVEN
  script "$sandbox/tools/mv" <<'END'
case $* in
  *dists/apache-maven-3.9.12/)
    mkdir -p "$MAVEN/bin" && echo 'echo quicker' >"$MAVEN/bin/mvn" && chmod +x "$MAVEN/bin/mvn"
    ;;
esac
exec "$REAL_MV" "$@"
END
  mvnw
  succeeds
  has_line "$sandbox/out" quicker
  only_maven_there
}

leaves_nothing_when_interrupted() {
  jdk25
  for signal in HUP INT TERM; do
    # A shell that was started with a signal ignored, as under nohup, cannot catch it, and nor is it interrupted by it.
    if [ -n "$(sh -c "kill -$signal \$\$; echo ignored" 2>/dev/null)" ]; then
      continue
    fi
    fake_curl <<END
kill -$signal \$PPID
END
    mvnw
    [ "$status" -gt 128 ] || fail "exit code $status after $signal"
    nothing_left
  done
}

says_so_when_it_cannot_write() {
  jdk25
  : >"$sandbox/a file"
  MAVEN_USER_HOME="$sandbox/a file" && export MAVEN_USER_HOME
  mvnw
  fails_with 'set MAVEN_USER_HOME to a directory that can be written to'
}

# --- How Maven is run ------------------------------------------------------------------------------------------------

passes_arguments_as_they_are() {
  fake_maven "$maven"
  jdk25
  cd "$sandbox" || fail 'no sandbox'
  "$shell" './the project/mvnw' -f 'the project/pom.xml' '-Dtest=a  b*' '' >"$sandbox/out"
  status=$?
  succeeds
  has_line "$sandbox/out" 'arg the project/pom.xml'
  has_line "$sandbox/out" 'arg -Dtest=a  b*'
  [ "$(grep -c '^arg' "$sandbox/out")" -eq 4 ] || fail 'not 4 arguments'
  has_line "$sandbox/out" "basedir $project"
}

runs_through_a_link() {
  fake_maven "$maven"
  jdk25
  ln -s '../the project/mvnw' "$sandbox/tools/build"
  "$shell" "$sandbox/tools/build" >"$sandbox/out"
  status=$?
  succeeds
  has_line "$sandbox/out" "basedir $sandbox/the project"
}

ends_with_the_exit_code_of_maven() {
  fake_maven "$maven"
  jdk25
  mvnw fail
  [ "$status" -eq 7 ] || fail "exit code $status"
}

reads_properties_with_crlf() {
  fake_maven "$maven"
  jdk25
  properties=$project/.mvn/wrapper/maven-wrapper.properties
  sed "s/\$/$(printf '\r')/" "$properties" >"$properties.new" && mv "$properties.new" "$properties"
  mvnw
  succeeds
}

# --- GetMaven.java ---------------------------------------------------------------------------------------------------

find_real_jdk() {
  for home in "${MVNW_TEST_JDK:-}" /usr/lib/jvm/* /opt/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -x "$home/bin/javac" ] && grep -q '^JAVA_VERSION="\(2[5-9]\|[3-9][0-9]\)' "$home/release"; then
      real_jdk=$home
      return
    fi
  done 2>/dev/null
  real_jdk=''
}

real_jdk() {
  [ -n "$real_jdk" ] || skip 'no JDK 25 here; set MVNW_TEST_JDK to one'
  JAVA_HOME=$real_jdk && export JAVA_HOME
}

does_all_with_the_jdk_alone() {
  real_jdk
  rm -f "$sandbox/tools/unzip" "$sandbox/tools/sha512sum" "$sandbox/tools/shasum"
  mkdir -p "$sandbox/www/org/apache/maven/apache-maven/3.9.12"
  cp "$archive" "$sandbox/www/org/apache/maven/apache-maven/3.9.12/"
  "$real_jdk/bin/jwebserver" -p 0 -d "$sandbox/www" >"$sandbox/server" 2>&1 &
  server=$!
  tries=0
  until grep -q '^URL' "$sandbox/server" || [ $tries -ge 600 ]; do
    sleep 0.1
    tries=$((tries + 1))
  done
  MVNW_REPOURL=$(sed -n 's/^URL //p' "$sandbox/server") && export MVNW_REPOURL
  mvnw clean
  kill "$server"
  succeeds
  has_line "$sandbox/out" "maven $maven/bin/mvn"
  only_maven_there
}

# What mvnw.cmd does; it runs on every system.
get_maven() {
  "$JAVA_HOME/bin/java" "$project/.mvn/wrapper/GetMaven.java" install \
    "$project/.mvn/wrapper/maven-wrapper.properties" "$maven" >"$sandbox/out" 2>"$sandbox/err"
  status=$?
}

java_gets_it_through_mvn() {
  real_jdk
  fake_mvn <<'END'
[ -d .mvn ] && cp "$SERVED" .
END
  get_maven
  succeeds
  only_maven_there
  [ -x "$maven/bin/mvn" ] || fail 'not executable'
}

java_refuses_a_wrong_artifact() {
  real_jdk
  fake_mvn <<'END'
cp "$SERVED" . && echo more >>apache-maven-3.9.12-bin.zip
END
  get_maven
  fails_with 'is not the file that this project asks for'
  nothing_left
}

java_says_so_when_nothing_works() {
  real_jdk
  MVNW_REPOURL=http://localhost:1 && export MVNW_REPOURL
  get_maven
  fails_with 'could not get Maven 3.9.12'
  nothing_left
}

java_leaves_the_work_of_a_quicker_one() {
  real_jdk
  MAVEN=$maven && export MAVEN
  fake_mvn <<'END'
cp "$SERVED" . && mkdir -p "$MAVEN/bin" && echo quicker >"$MAVEN/bin/mvn"
END
  get_maven
  succeeds
  has_line "$maven/bin/mvn" quicker
  only_maven_there
}

# --- The real thing --------------------------------------------------------------------------------------------------

gets_the_real_maven() {
  PATH=$real_path
  HOME=$real_home
  unset MVNW_TEST_ROOT
  MAVEN_USER_HOME=$sandbox/m2 && export MAVEN_USER_HOME
  (cd "$checkout" && "$shell" ./mvnw -v) >"$sandbox/out" 2>"$sandbox/err"
  status=$?
  succeeds
  has_line "$sandbox/out" 'Apache Maven 3.9.12'
  has_line "$sandbox/out" 'Java version: 25'
}

# --- Main ------------------------------------------------------------------------------------------------------------

run_all() {
  check 'finds JDK 25 where the default java is 17' finds_25_under_default_17
  check 'prefers JDK 25 to 26 and 27' prefers_25_to_26
  check 'takes JDK 26 where there is no 25' takes_26_without_25
  check 'uses JAVA_HOME when it is 25 or newer' respects_java_home
  check 'does not use JAVA_HOME when it is 17' ignores_java_home_17
  check 'does not use JAVA_HOME when it is not there' ignores_java_home_that_is_not_there
  check 'uses the JDK on the PATH before searching' path_comes_before_search
  check 'asks a shim on the PATH where Java is' asks_a_shim_where_java_is
  check 'asks Java its version where there is no release file' does_without_release_file
  check 'does not use a JRE' leaves_a_jre
  check 'looks where JDKs are usually installed' looks_in_the_usual_places
  check 'says what to do where there is no JDK 25' says_so_without_a_jdk

  check 'calls no tool when Maven is there' downloads_nothing_when_there
  check 'gets Maven through an installed mvn' gets_it_through_mvn
  check 'runs the installed mvn out of the project' runs_mvn_out_of_the_project
  check 'leaves the installed mvn its own Java' leaves_mvn_its_own_java
  check 'gives the installed mvn the JDK where it has no Java' gives_mvn_a_java_if_it_has_none
  check 'gets Maven through curl without an installed mvn' gets_it_through_curl_without_mvn
  check 'gets Maven through curl when the installed mvn cannot' gets_it_through_curl_when_mvn_fails
  check 'gets Maven through wget without curl' gets_it_through_wget_without_curl
  check 'downloads from MVNW_REPOURL when it is set' downloads_from_the_repository_of_the_user
  check 'keeps Maven in MAVEN_USER_HOME' keeps_it_in_maven_user_home
  check 'says what to do when Maven cannot be had' says_so_when_nothing_works
  check 'unpacks with the JDK without unzip' does_without_unzip
  check 'checks with openssl without sha512sum and shasum' checks_with_openssl

  check 'refuses a download with a wrong checksum and leaves nothing' refuses_a_wrong_download
  check 'refuses an artifact with a wrong checksum and leaves nothing' refuses_a_wrong_artifact
  check 'two at once both succeed' two_at_once_both_succeed
  check 'leaves what a quicker one has put there' leaves_the_work_of_a_quicker_one
  check 'leaves nothing when interrupted' leaves_nothing_when_interrupted
  check 'says so when it cannot write' says_so_when_it_cannot_write

  check 'passes arguments as they are, from another directory' passes_arguments_as_they_are
  check 'runs through a symbolic link' runs_through_a_link
  check 'ends with the exit code of Maven' ends_with_the_exit_code_of_maven
  check 'reads properties with CRLF' reads_properties_with_crlf

  check 'does all with the JDK alone' does_all_with_the_jdk_alone
  if [ "${MVNW_TEST_REAL:-}" = true ]; then check 'gets the real Maven and runs it' gets_the_real_maven; fi
}

# GetMaven.java as mvnw.cmd uses it: no shell has a part in it.
run_java() {
  check 'gets Maven through an installed mvn' java_gets_it_through_mvn
  check 'refuses an artifact with a wrong checksum and leaves nothing' java_refuses_a_wrong_artifact
  check 'says what to do when Maven cannot be had' java_says_so_when_nothing_works
  check 'leaves what a quicker one has put there' java_leaves_the_work_of_a_quicker_one
}

real_home=$HOME
REAL_UNZIP=$(command -v unzip) || { echo 'not ok - these tests need unzip' && exit 1; }
make_archive
find_real_jdk

for shell_name in ${MVNW_TEST_SHELLS:-dash bash busybox}; do
  if ! shell=$(command -v "$shell_name"); then continue; fi
  if [ "$shell_name" = busybox ]; then
    script "$base/busybox-sh" <<END
exec "$shell" sh "\$@"
END
    shell=$base/busybox-sh
  fi
  run_all
done
shell_name=GetMaven.java
run_java

echo "1..$((passed + failed + skipped))"
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
