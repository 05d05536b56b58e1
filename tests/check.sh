# shellcheck shell=bash
# Everything that proves Holdfast works, as steps; sourced by bootstrap.

# What it is called, the function that does it, and where its results are: a
# build directory, or "log" when it tells TAP itself. Without, it is one test.
steps=(
	'tests with sanitizers|check_sanitised|build/check'
	'unit tests under valgrind|check_valgrind|build/plain'
	'lint|check_lint|log'
	'distribution|check_distribution|'
	'package|check_package|log'
	'browser|check_browser|log'
	'lines of C that ran|check_coverage|log'
)

passed=0
failed=0

check_sanitised()
{
	configured build/check --enable-sanitize --enable-coverage CC=clang
	make -s -j2 -C build/check all static
	begin_counting
	fresh_results build/check
	make -s -j2 -C build/check -k check VERBOSE=1
}

# Each program has an account of its own, and may have others: all of them count
# in the file that its first start makes.
begin_counting()
{
	local program

	rm -rf build/check/coverage
	for program in build/check/holdfast-*; do
		"$program" --nothing >/dev/null 2>&1 || :
	done
	chmod 0666 build/check/coverage/*.profraw
}

# AddressSanitizer does not see reads of uninitialised memory; valgrind does.
check_valgrind()
{
	local tests

	configured build/plain --enable-werror
	fresh_results build/plain
	tests=$(make -s -C build/plain --eval='names: ; @echo $(check_PROGRAMS)' names |
	    tr ' ' '\n' | grep '/unit_' | tr '\n' ' ')
	make -s -j2 -C build/plain -k check VERBOSE=1 TESTS="$tests" \
	    LOG_COMPILER='$(TIME_LIMIT) valgrind -q --leak-check=full --error-exitcode=99'
}

check_lint()
{
	make -s -C build/plain lint
}

check_distribution()
{
	make -s -C build/plain distcheck \
	    DISTCHECK_CONFIGURE_FLAGS=--enable-werror
}

check_package()
{
	BUILD=build/plain tests/install/package.sh
}

# The sanitised programs, for a walk goes through most of what they do.
check_browser()
{
	BIN=build/check tests/browser/run
}

# What all of the above ran of the sanitised programs.
check_coverage()
{
	tests/coverage.sh build/check
}

# Results of tests that are no more would count again.
fresh_results()
{
	find "$1" -name '*.trs' -delete
}

# results WHERE LOG: the outcome of each test case, a line each.
results()
{
	case $1 in
	log) sed -n 's/^ok .*# SKIP.*/SKIP/p; t; s/^ok .*/PASS/p; s/^not ok .*/FAIL/p
	    s/^Bail out!.*/ERROR/p' "$2" ;;
	*) find "$1" -name '*.trs' -exec sed -n \
	    's/^:test-result: \([A-Z]*\).*/\1/p' {} + ;;
	esac
}

# What a step's tests add up to. Where a machine looks at the result alone, a
# test that could not run has not passed.
add_results()
{
	local where=$1 log=$2 status=$3 outcome good=0 bad=0

	[[ -n $where ]] || good=$((status == 0))
	while read -r outcome; do
		case $outcome in
		PASS | XFAIL) ((++good)) ;;
		SKIP) [[ -z ${HOLDFAST_CI:-} ]] || ((++bad)) ;;
		*) ((++bad)) ;;
		esac
	done < <([[ -z $where ]] || results "$where" "$log")
	((status == 0 || bad > 0)) || bad=1
	((passed += good, failed += bad)) || :
}

# run_step NAME FUNCTION WHERE
run_step()
{
	local log=build/log/$2.log began=$SECONDS status=0

	echo "== $1"
	mkdir -p build/log
	"$2" >"$log" 2>&1 &
	wait $! || status=$?
	if ((status != 0)); then
		grep -E '^(FAIL|ERROR|XPASS|SKIP|not ok)' "$log" || :
		tail -n 60 "$log"
		echo "== $1: FAILED, see $log"
	fi
	add_results "$3" "$log" "$status"
	echo "== $1: $((SECONDS - began)) s"
}

check()
{
	local step name function where

	for step in "${steps[@]}"; do
		IFS='|' read -r name function where <<<"$step"
		run_step "$name" "$function" "$where"
	done
	sed -n 's/^# //p' build/log/check_coverage.log
	echo "$passed passed, $failed failed"
	((failed == 0))
}
