# shellcheck shell=bash
# Everything that proves Holdfast works, as steps; sourced by bootstrap.

# What it is called, the function that does it, and the build directory whose
# test results count; a step without one counts as one test.
steps=(
	'tests with sanitizers|check_sanitised|build/check'
	'unit tests under valgrind|check_valgrind|build/plain'
	'lint|check_lint|'
	'distribution|check_distribution|'
)

passed=0
failed=0

check_sanitised()
{
	configured build/check --enable-werror --enable-sanitize
	make -s -j2 -C build/check all static
	fresh_results build/check
	make -s -j2 -C build/check -k check VERBOSE=1
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
	    LOG_COMPILER='valgrind -q --leak-check=full --error-exitcode=99'
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

# Results of tests that are no more would count again.
fresh_results()
{
	find "$1" -name '*.trs' -delete
}

# count DIR RESULT...: test cases with one of these results.
count()
{
	local dir=$1 results

	shift
	results=$(IFS='|'; echo "$*")
	find "$dir" -name '*.trs' -exec cat {} + |
	    grep -cE "^:test-result: ($results)( |\$)" || :
}

# What a step's tests add up to. Where a machine looks at the result alone, a
# test that could not run has not passed.
add_results()
{
	local dir=$1 status=$2 bad

	if [[ -z $dir ]]; then
		((passed += status == 0, failed += status != 0)) || :
		return
	fi
	((passed += $(count "$dir" PASS XFAIL))) || :
	bad=$(count "$dir" FAIL ERROR XPASS)
	[[ -z ${HOLDFAST_CI:-} ]] || ((bad += $(count "$dir" SKIP))) || :
	((status == 0 || bad > 0)) || bad=1
	((failed += bad)) || :
}

# run_step NAME FUNCTION DIR
run_step()
{
	local log=build/log/$2.log began=$SECONDS status=0

	echo "== $1"
	mkdir -p build/log
	"$2" >"$log" 2>&1 &
	wait $! || status=$?
	if ((status != 0)); then
		grep -E '^(FAIL|ERROR|XPASS|SKIP)' "$log" || :
		tail -n 60 "$log"
		echo "== $1: FAILED, see $log"
	fi
	add_results "$3" "$status"
	echo "== $1: $((SECONDS - began)) s"
}

check()
{
	local step

	for step in "${steps[@]}"; do
		IFS='|' read -r name function results <<<"$step"
		run_step "$name" "$function" "$results"
	done
	echo "$passed passed, $failed failed"
	((failed == 0))
}
