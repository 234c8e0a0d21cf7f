#!/bin/sh
# Kills imports of the packaged program at random moments, lets them be completed, and compares the archives:
# bench/kill-test.sh [KILLS [STORIES [SEED]]]. Package the program first.
cd "$(dirname "$0")/.." || exit
exec ./mvnw -B -ntp -q -Pbench test-compile -Dbench=KillTest -Dbench.arguments="$*"
