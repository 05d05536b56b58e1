#!/bin/bash
# The programs' own tables of pages beside the table of rights: every action has
# a page, every page an action that somebody has, and no two share a path.
set -uo pipefail
export LC_ALL=C.UTF-8

here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=tests/fixture/tap.sh
. "$here/../fixture/tap.sh"
# shellcheck source=tests/fixture/golden.sh
. "$here/../fixture/golden.sh"
words=$here/../../sql/words

# What has no page, and where it is instead.
no_page='none import_run content_view fallbacks_view_all'	# no action; holdfast-admin
	# import; what the case's page asks for its content; what /reserver asks for all units

work=$(mktemp -d /tmp/hf.XXXXXX)
trap 'rm -rf "$work" "$tap_said"' EXIT

# routes: `program METHOD path action object`, of all that answer requests.
routes()
{
	local name

	for name in login public staff; do
		"./holdfast-$name" --routes | sed "s/^/$name /" || return
	done
}

print_out()
{
	awk '{ printf "%-7s %-5s %-29s %-21s %s\n", $1, $2, $3, $4, $5 }' \
	    "$work/routes"
}

actions()
{
	sed -n 's/^action: //p' "$words" | tr ' ' '\n' | sort
}

every_action_has_a_page()
{
	same "$(tr ' ' '\n' <<<"$no_page" | sort)" \
	    "$(comm -23 <(actions) <(awk '{ print $4 }' "$work/routes" | sort -u))"
}

every_page_has_an_action()
{
	same '' "$(comm -13 <(actions) \
	    <(awk '{ print $4 }' "$work/routes" | sort -u))"
}

# A page about what has states needs a right in one of them, any other
# page a right where there is no state.
somebody_may_see_every_page()
{
	./holdfast-admin policy >"$work/policy" || return
	same '' "$(awk '
	    FILENAME ~ /policy$/ { has[$1, $2 == "-" ? "none" : "strand"] = 1
		next }
	    { kind = $5 ~ /^(case|strand|claim|application|complaint|question|problem|proposal|information|feedback|inquiry|asked|own_page|law|guideline|course|units|groups|log|family|contact|meeting|agreement|plan(_[a-z]+)?)$/ ? "strand" : "none" }
	    !(($4, kind) in has) { print }' "$work/policy" "$work/routes")"
}

# Where one program's paths begin is all that nginx knows.
no_two_share_a_path()
{
	same '' "$(awk '{ print $2, $3 }' "$work/routes" | sort | uniq -d)" &&
	    same '' "$(awk '{ print $1, $3 }' "$work/routes" | sort -u |
		awk '{ print $2 }' | sort | uniq -d)"
}

# Whatever is changed, is changed by a form that was opened before, but for these.
only_these_have_no_page_of_their_own()
{
	same 'POST /drift/grupper/trekk
POST /enhet/{word}/overforing/{id}/behold
POST /forslag/{id}
POST /forslag/{id}/lest
POST /henvendelser/{id}
POST /informasjon/{id}/lest
POST /informasjon/{id}/trekk
POST /logg-ut
POST /problemer/{id}/lest
POST /problemer/{id}/trekk
POST /retningslinjer/{word}/lest
POST /sak/{case}/klage/{id}/brev/{word}
POST /sak/{case}/kontaktskjema/{id}/fulgt-opp
POST /sak/{case}/kontaktskjema/{id}/mote
POST /sak/{case}/kontaktskjema/{id}/trekk
POST /sak/{case}/plan/evaluer
POST /sak/{case}/soknad/{id}/ta
POST /sak/{case}/{strand}/kort/gitt
POST /sak/{case}/{strand}/kort/trekk
POST /sak/{case}/{strand}/trekk
POST /sporsmal/{id}/lest
POST /sporsmal/{id}/trekk
POST /tilbakemeldinger/slipp
POST /utkast' "$(awk '
	    { of[$4] = of[$4] $2; page[$4] = $2 " " $3 }
	    END { for (a in of) if (of[a] !~ /GET/) print page[a] }
	    ' "$work/routes" | sort)"
}

paths_are_norwegian_in_ascii()
{
	same '' "$(awk '{ print $3 }' "$work/routes" |
	    grep -vE '^/$|^(/([a-z]+(-[a-z]+)*|\{[a-z]+\}))+$')"
}

routes >"$work/routes" || { echo "Bail out! no table of pages"; exit 1; }
is the_tables_of_pages_are_what_was_agreed golden routes.txt print_out
is every_action_has_a_page every_action_has_a_page
is every_page_has_an_action every_page_has_an_action
is somebody_may_see_every_page somebody_may_see_every_page
is no_two_share_a_path no_two_share_a_path
is only_few_have_no_page_of_their_own \
    only_these_have_no_page_of_their_own
is paths_are_norwegian_in_ascii paths_are_norwegian_in_ascii
tap_end
