#!/bin/bash
# What a machine can tell of the house style (make lint), in whatever git knows:
# a line for each rule, faults below it; status 1 when there are any.
#
# BUILD is the build directory (.), for the headers that are generated there.
set -uo pipefail

BUILD=$(cd "${BUILD:-.}" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/../.." || exit
export LC_ALL=C
status=0

# rule NAME COMMAND...: kept when COMMAND succeeds; else what it said is told.
rule()
{
	local said

	if said=$("${@:2}" 2>&1); then
		echo "ok - $1"
	else
		echo "not ok - $1"
		status=1
	fi
	[[ -z $said ]] || echo "$said"
}

# tracked PATTERN...: names of files, one a line.
tracked()
{
	git -c safe.directory="$PWD" ls-files -- "$@" | while read -r file; do
		[[ ! -f $file ]] || echo "$file"
	done
}

# by_awk SCRIPT PATTERN...: the files held against one of the scripts here.
by_awk()
{
	local files

	mapfile -t files < <(tracked "${@:2}")
	awk -v figures=1 -f "$here/$1.awk" "${files[@]}"
}

# none WHAT PATTERN FILE-PATTERN...: no line of the files fits.
none()
{
	local what=$1 pattern=$2 files

	mapfile -t files < <(tracked "${@:3}" ':!:package-lock.json')
	! grep -nHIE -- "$pattern" "${files[@]}" /dev/null |
	    sed "s|\$|   <- $what|" | grep .
}

layout() { by_awk layout '*.c' '*.h'; }
includes() { by_awk includes 'fcgi/*.c' 'fcgi/*.h'; }
contracts() { by_awk contracts '*.h'; }
pages() { by_awk pages 'fcgi/*/page_*.c'; }
sql() { by_awk sql 'sql/*.sql' 'tests/*.sql' ':!:tests/store/sqlgen/*'; }
languages()
{
	by_awk lang templates/lang/{nb,nn,en}.hdf &&
	    by_awk lang templates/lang/{uk,pl,ar}.hdf
}

# Written so that these patterns do not fit themselves.
nobody_named()
{
	none 'an issue is the place' '\b(TOD[O]|FIXM[E]|XX[X])\b' &&
	    none 'git knows who' '[@]author|^.{0,3}(Author|Copyright)[s:]' \
	    ':!:LICENSE' ':!:docs/licences.md' ':!:debian/copyright' &&
	    none "a person's machine" '/(wor[k]|hom[e]/[a-z]|User[s])/|[ "]/roo[t]/' &&
	    none 'a registry' 'https?://[^ "]*(regis[t]ry|mirr[o]r|artifac[t]ory|nexu[s])' &&
	    [[ -z $(grep '"resolved"' package-lock.json) ]]
}

# All of bash and sh, by name or by first line. What one script sets and another
# uses after sourcing it (SC2034, SC2154), shellcheck cannot follow.
shells()
{
	local files

	mapfile -t files < <(
		tracked '*.sh'
		tracked | grep -v '\.[a-z]*$' | xargs grep -lE '^#!/bin/(ba)?sh')
	shellcheck -x -S warning -e SC2034,SC2154 "${files[@]}"
}

flags=(-std=gnu11 -D_GNU_SOURCE -I fcgi -I "$BUILD" -I "$BUILD/gen"
	-isystem /usr/include/ClearSilver)

# Without what is generated: a name in parentheses before an attribute is more
# than it can read.
by_cppcheck()
{
	local files

	mapfile -t files < <(tracked 'fcgi/*.c')
	cppcheck -q -j2 --std=c11 --enable=warning,performance,portability \
	    --library=posix --inline-suppr --error-exitcode=1 \
	    --suppressions-list=tests/lint/cppcheck \
	    -I fcgi -I "$BUILD" "${files[@]}"
}

by_clang_tidy()
{
	local library

	read -ra library < <(pkg-config --cflags libmariadb libsodium \
	    libxml-2.0)
	tracked 'fcgi/*.c' | xargs -P2 -I FILE clang-tidy --quiet FILE -- \
	    "${flags[@]}" "${library[@]}" 2>"$BUILD/clang-tidy.err"
}

for tool in clang-tidy cppcheck git pkg-config shellcheck; do
	command -v "$tool" >/dev/null || {
		echo "lint: $tool is missing (./bootstrap deps)" >&2
		exit 2
	}
done
rule 'C looks as the house style says' layout
rule 'nobody includes what lies above or beside' includes
rule 'every prototype has its contract' contracts
rule 'pages hold no SQL, memory, jumps or words' pages
rule 'SQL is in capitals, its columns listed' sql
rule 'the languages have the same words and places' languages
rule 'no line names a person, a machine or a registry' nobody_named
rule 'shellcheck finds nothing' shells
rule 'cppcheck finds nothing' by_cppcheck
rule 'clang-tidy finds nothing' by_clang_tidy
exit "$status"
