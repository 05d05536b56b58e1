# shellcheck shell=bash
# What docs/drift.md tells somebody to type; sourced by who does it.

HANDBOOK=${HANDBOOK:-/srv/holdfast/docs/drift.md}

# blocks HEADING: how many there are below a heading, up to the next one.
blocks()
{
	block "$1" 0
}

# block HEADING N: the Nth of them as it stands, without what it is indented by; how many
# when N is 0.
block()
{
	awk -v heading="$1" -v wanted="$2" '
	    /^#+ / { sub(/^#+ /, ""); here = $0 == heading; inside = 0 }
	    !here { next }
	    /^    / {
		if (!inside) { n++; match($0, /^ */); by = RLENGTH }
		inside = 1
		if (n == wanted) print substr($0, by + 1)
		next
	    }
	    !/^$/ { inside = 0 }
	    /^$/ && inside && n == wanted { print "" }
	    END { if (wanted == 0) print n + 0 }' "$HANDBOOK"
}

# ours: the examples of the handbook are this municipality.
ours()
{
	sed -e 's/kommune\.example/kommune.test/g' \
	    -e 's/DC=kommune,DC=example/DC=kommune,DC=test/g'
}

# obey HEADING N: what a shell is told there, which ends at the first line that fails.
obey()
{
	local text

	text=$(block "$1" "$2" | ours)
	[[ -n $text ]] || { echo "no block $2 below $1"; return 1; }
	printf '%s\n' "$text"
	bash -euc "$text"
}

# ask HEADING N: what MariaDB is told there, as root.
ask()
{
	block "$1" "$2" | ours | mariadb
}

# settle HEADING N: the settings there, written into holdfast.ini where they stand.
settle()
{
	block "$1" "$2" | ours | python3 "$(dirname "$HANDBOOK")/../tests/install/settle.py" \
	    /etc/holdfast/holdfast.ini
}
