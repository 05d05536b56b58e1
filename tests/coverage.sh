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
# room, file, its lines and how many of them ran
files()
{
	llvm-cov export -format=lcov -summary-only \
	    -instr-profile="$build/coverage/all" "${objects[@]}" | awk -F: '
		$1 == "SF" {
			counted = sub(/.*\/fcgi\//, "", $2)
			file = room = $2
			if (!sub(/\/.*/, "", room))
				room = "programs"
		}
		counted && $1 == "LF" { has = $2 }
		counted && $1 == "LH" { print room, file, has, $2 }' | sort
}

files | awk -v enough=$enough '
	!($1 in lines) { name[++n] = $1 }
	{
		lines[$1] += $3
		run[$1] += $4
		all_lines += $3
		all_run += $4
		if ($3 > 0 && 100 * $4 / $3 < enough)
			poor = poor sprintf("  fcgi/%s: %5d of %5d, %5.1f %%\n", $2, $4,
			    $3, 100 * $4 / $3)
	}
	function row(name, n, of) {
		printf "# %-14s %7d %7d %6.1f\n", name, of, n, 100 * n / of
	}
	END {
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
		printf "%s", poor
		exit bad > 0
	}'
