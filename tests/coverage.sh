#!/bin/bash
# Which lines of C have run since the counts of a build with --enable-coverage were
# begun: a table of rooms, the files that have least, and for each room in TAP
# whether it is enough.
#
#   coverage.sh BUILD
#
# What is generated is not counted: it is as good as what generates it.
set -euo pipefail

build=$1
enough=85
export LC_ALL=C

# The programs have all there is; whoever else has run the same code counted there.
objects=()
for program in "$build"/holdfast-* "$build/sqlgen"; do
	[[ ! -x $program || -d $program ]] || objects+=(-object "$program")
done
[[ -n $(compgen -G "$build/coverage/*.profraw") ]] || {
	echo "Bail out! nothing was counted below $build/coverage"
	exit 1
}
llvm-profdata merge -o "$build/coverage/all" "$build"/coverage/*.profraw
llvm-cov export -format=lcov -summary-only -instr-profile="$build/coverage/all" \
    "${objects[@]}" |
    awk -F: -v enough=$enough '
	$1 == "SF" {
		counted = sub(/.*\/fcgi\//, "", $2)
		file = $2
		room = file ~ /\// ? file : "the programs"
		sub(/\/.*/, "", room)
	}
	counted && $1 == "LF" { lines[room] += $2; all_lines += $2; has = $2 }
	counted && $1 == "LH" {
		run[room] += $2
		all_run += $2
		if (has > 0 && 100 * $2 / has < enough)
			poor[file] = sprintf("%5d of %5d, %5.1f %%", $2, has,
			    100 * $2 / has)
	}
	function row(name, n, of) {
		printf "# %-14s %7d %7d %6.1f\n", name, of, n, 100 * n / of
	}
	END {
		n = 0
		for (room in lines)
			name[++n] = room
		for (i = 2; i <= n; i++)
			for (j = i; j > 1 && name[j - 1] > name[j]; j--) {
				room = name[j]
				name[j] = name[j - 1]
				name[j - 1] = room
			}
		printf "1..%d\n# %-14s %7s %7s %6s\n", n, "room", "lines",
		    "run", "%"
		for (i = 1; i <= n; i++)
			row(name[i], run[name[i]], lines[name[i]])
		row("all", all_run, all_lines)
		for (i = 1; i <= n; i++) {
			good = 100 * run[name[i]] >= enough * lines[name[i]]
			bad += !good
			printf "%s %d - %s: %d %% of the lines run\n",
			    good ? "ok" : "not ok", i, name[i], enough
		}
		for (file in poor)
			print "  fcgi/" file ": " poor[file] | "sort"
		close("sort")
		exit bad > 0
	}'
