#!/bin/bash
# Lets libFuzzer loose on each target, and says what came of it (make fuzz).
#
#   fuzz.sh BUILD SECONDS TARGET...
#
# JOBS (1) run at a time. What is found anew stays in BUILD/corpus/TARGET; of that
# the few inputs that reach what the committed ones do not are in BUILD/new/TARGET,
# to be committed. What makes a target fail is BUILD/TARGET-crash-* and the like.
# Status 1 when anything does.
set -euo pipefail
shopt -s nullglob

build=$1 seconds=$2
shift 2
corpora=${srcdir:-.}/tests/fuzz/corpus
# The templates are looked up below it.
export srcdir=${srcdir:-.}

# stat NAME LOG: one of the figures that libFuzzer ends with; 0: it did not come
# so far.
stat()
{
	local figure

	figure=$(sed -n "s/^stat::$1: *//p" "$2")
	echo "${figure:-0}"
}

# Keeps of all inputs those that reach something no other does, small ones first.
minimise()
{
	local small=$build/small/$1

	rm -rf "$small"
	mkdir -p "$small"
	"$build/tests/fuzz/fuzz_$1" -merge=1 "$small" "$corpora/$1" \
	    "$build/corpus/$1" >>"$build/fuzz-$1.log" 2>&1 || return 0
	rm -rf "$build/corpus/$1"
	mv "$small" "$build/corpus/$1"
}

# Of what is kept, what reaches code that nothing committed does.
choose()
{
	local new=$build/new/$1 file

	rm -rf "$new"
	mkdir -p "$new"
	cp "$corpora/$1"/* "$new"
	"$build/tests/fuzz/fuzz_$1" -set_cover_merge=1 -use_counters=0 "$new" \
	    "$build/corpus/$1" >>"$build/fuzz-$1.log" 2>&1 || :
	for file in "$corpora/$1"/*; do
		rm -f "$new/${file##*/}"
	done
}

fuzz()
{
	local began=$SECONDS

	mkdir -p "$build/corpus/$1"
	"$build/tests/fuzz/fuzz_$1" -max_total_time="$seconds" -timeout=60 \
	    -artifact_prefix="$build/$1-" -print_final_stats=1 -verbosity=1 \
	    "$build/corpus/$1" "$corpora/$1" >"$build/fuzz-$1.log" 2>&1 || :
	echo "seconds $((SECONDS - began))" >"$build/fuzz-$1.time"
	minimise "$1"
	choose "$1"
}

# A line of the table; status 1 when the target failed on something.
tell()
{
	local log=$build/fuzz-$1.log files=() new=() found=()

	files=("$build/corpus/$1"/*)
	new=("$build/new/$1"/*)
	found=("$build/$1"-{crash,leak,oom,timeout}-*)
	printf '%-10s %12d %8d %7d %5d %9d\n' "$1" \
	    "$(stat number_of_executed_units "$log")" \
	    "$(sed 's/^seconds //' "$build/fuzz-$1.time")" \
	    "${#files[@]}" "${#new[@]}" "${#found[@]}"
	((${#found[@]} == 0))
}

running=0
for target; do
	fuzz "$target" &
	((++running < ${JOBS:-1})) || { wait -n; ((--running)) || :; }
done
wait
printf '%-10s %12s %8s %7s %5s %9s\n' target executions seconds corpus new findings
status=0
for target; do
	tell "$target" || status=1
done
exit $status
