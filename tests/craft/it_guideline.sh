#!/bin/bash
# The guidelines a municipality begins with, in a MariaDB of their own: every
# line of the two presentations is there, in plain Norwegian, and loading them
# again takes nothing from what the municipality has made of them.
set -uo pipefail
export LC_ALL=C

here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=tests/fixture/tap.sh
. "$here/../fixture/tap.sh"
# shellcheck source=tests/fixture/servers.sh
. "$here/../fixture/servers.sh"

seed=$TOP/sql/seed/0001_guideline.sql
work=

finish()
{
	stop_all
	rm -rf "$work" "$tap_said"
}

ask()
{
	sql "$DB_NAME" -e "$1"
}

# none QUERY: the query finds nothing; what it finds is said.
none()
{
	local found

	found=$(ask "$1") && [[ -z $found ]] || { echo "$found"; return 1; }
}

# As holdfast-admin migrate does it: comment lines go first.
load()
{
	grep -v '^--' "${1:-$seed}" | sql "$DB_NAME"
}

all_rows()
{
	ask 'SELECT * FROM guideline FOR SYSTEM_TIME ALL
	      ORDER BY guideline, valid_from'
}

loads_again_the_same()
{
	all_rows >"$work/once" && load && all_rows | diff "$work/once" -
}

# In the words of a municipality, with a deadline and a reminder of its own.
edit_survives()
{
	ask "UPDATE guideline SET what = 'Vi gjør det slik', days = 10,
	            reminders = '-3'
	      WHERE guideline = 'give_coordinator'" &&
	    load &&
	    [[ $(ask "SELECT what, days, reminders FROM guideline
	               WHERE guideline = 'give_coordinator'") == \
	    $'Vi gjør det slik\t10\t-3' ]]
}

# A new wording from a date on is a second row; the first one has an end.
succession_survives()
{
	ask "UPDATE guideline SET valid_to = '2026-12-31'
	      WHERE guideline = 'be_available';
	     INSERT INTO guideline (guideline, seat, position, what, why, source,
	            opens, counted, valid_from)
	     VALUES ('be_available', 'holder', 4240, 'Svarer samme dag', 'Fordi',
	            'Vår kommune', 0, 'municipal', '2027-01-01')" &&
	    loads_again_the_same
}

# The municipality's only row of a key may begin on any day it likes.
moved_date_survives()
{
	ask "UPDATE guideline SET valid_from = '2027-01-01'
	      WHERE guideline = 'let_rest'" && loads_again_the_same
}

missing_key_comes()
{
	ask "DELETE FROM guideline WHERE guideline = 'one_door'" && load &&
	    [[ $(ask "SELECT COUNT(*) FROM guideline
	               WHERE guideline = 'one_door'") == 1 ]]
}

# A seed that says nothing about its faults would hide half of a later one.
fault_stops()
{
	sed "s/'one_door', 'office'/'one_more', 'nobody'/" "$seed" >"$work/bad.sql"
	! load "$work/bad.sql" && none "SELECT guideline FROM guideline
	     WHERE guideline = 'one_more'"
}

# migrate ends a statement at every ';' that ends a line.
statements_end_lines()
{
	grep -v '^--' "$seed" | grep -n ';$' >"$work/ends"
	grep -v '^--' "$seed" | tail -n 1 | grep -q ';$' &&
	    [[ $(wc -l <"$work/ends") == 1 ]] || { cat "$work/ends"; return 1; }
}

# Line by line: `A231 what give_coordinator`. Both ways, so that neither a line
# of the presentations nor a reference in the table can lead nowhere.
lines_lead_to_guidelines()
{
	awk '!/^#/ && $2 != "-" { for (i = 3; i <= NF; i++) print $1, $2, $i }' \
	    "$here/guideline_lines" | sort >"$work/lines"
	ask 'SELECT guideline, source FROM guideline' | references |
	    sort >"$work/cited"
	[[ -s $work/lines ]] && diff "$work/lines" "$work/cited"
}

# What a source names between brackets, up to "hvorfor" and after it.
references()
{
	awk -F '\t' '{
		role = "what"
		text = $2
		while (match(text, /[AB][0-9]+(–[0-9]+)?|hvorfor|\)/)) {
			found = substr(text, RSTART, RLENGTH)
			text = substr(text, RSTART + RLENGTH)
			if (found == "hvorfor")
				role = "why"
			else if (found == ")")
				role = "what"
			else
				print found, role, $1
		}
	}'
}

# Each line once only, in order, so that a gap is seen by looking.
lines_stand_in_order()
{
	grep -v '^#' "$here/guideline_lines" | sed 's/[– ].*//' |
	    sort -s -c -k1.1,1.1 -k1.2,1n &&
	    [[ -z $(grep -v '^#' "$here/guideline_lines" |
	    cut -d ' ' -f 1-2 | sort | uniq -d) ]]
}

# A reason is Arendal's, or said to be ours; so is a number of days.
sources_say_whose()
{
	none "SELECT guideline, source FROM guideline
	       WHERE (source LIKE '%hvorfor%') = (source LIKE '%Egen begrunnelse%')
	          OR source NOT RLIKE '(Arendal 20[0-9]{2}|loven|forordningen)'
	          OR source NOT LIKE '%.'
	          OR days IS NOT NULL AND guideline <> 'give_coordinator'
	         AND source NOT RLIKE '(Fristen er foreslått|§ 11 a|artikkel 12)'"
}

opens_what_programs_open()
{
	sed -n 's/^guideline: //p' "$TOP/sql/words" | tr ' ' '\n' |
	    sort >"$work/words"
	ask 'SELECT guideline FROM guideline WHERE opens = 1' | sort |
	    diff "$work/words" -
}

# Words of the code, of the old forms and of other languages.
words_are_plain()
{
	none "SELECT guideline, what, why FROM guideline
	       WHERE CONCAT(what, ' ', why) RLIKE
	             '(?i)\\\\b(the|and|with|duty|case|strand|deadline|seat|interim|baton|empowerment|feedback|plan owner|fokus|implementer\\\\w*|iverksett\\\\w*|vedrørende|herunder|vedkommende|foreligge\\\\w*|ivareta\\\\w*|instans\\\\w*|mtp|jf|ift|evt|pga)\\\\b'"
}

# 30 words is more than most of them need.
sentences_are_short()
{
	ask "SELECT CONCAT(what, '\n', why) FROM guideline" |
	    sed 's/\\n/\n/g; s/[.:]/\n/g' | awk 'NF > 30' >"$work/long"
	[[ ! -s $work/long ]] || { cat "$work/long"; return 1; }
}

command -v mariadbd >/dev/null || skip 'mariadbd is missing'
work=$(mktemp -d /tmp/hf.XXXXXX)
trap finish EXIT
trap 'exit 1' HUP INT TERM
servers_begin "$work/s"
start_mariadb || { echo "Bail out! MariaDB did not start"; exit 1; }
cat "$TOP"/sql/schema/*.sql | sql "$DB_NAME" ||
    { echo "Bail out! the schema does not load"; exit 1; }

is the_seed_loads_into_an_empty_table load
is loading_it_again_changes_nothing loads_again_the_same
is statements_end_only_where_migrate_looks statements_end_lines
is lines_of_the_presentations_stand_once_in_order lines_stand_in_order
is every_line_leads_to_its_guideline_and_back lines_lead_to_guidelines
is every_guideline_says_what_why_and_whence none "
    SELECT guideline FROM guideline
     WHERE what NOT RLIKE '^[[:upper:]].{10,}[.]\$' OR
           why NOT RLIKE '^[[:upper:]].{10,}[.]\$' OR TRIM(source) = ''"
is sources_say_what_is_arendals_and_what_is_ours sources_say_whose
is keys_are_plain_names none "
    SELECT guideline FROM guideline
     WHERE guideline NOT RLIKE '^[a-z]+(_[a-z0-9]+)*\$'"
is no_two_say_the_same_thing none "
    SELECT what, COUNT(*) FROM guideline GROUP BY what HAVING COUNT(*) > 1"
is no_two_stand_in_the_same_place none "
    SELECT position, COUNT(*) FROM guideline
     GROUP BY position HAVING COUNT(*) > 1"
is a_seat_stands_together none "
    SELECT position DIV 1000 FROM guideline
     GROUP BY position DIV 1000 HAVING COUNT(DISTINCT seat) > 1"
is those_that_open_duties_are_those_of_the_programs opens_what_programs_open
is words_are_plain_norwegian words_are_plain
is no_sentence_is_longer_than_thirty_words sentences_are_short
is what_the_municipality_edited_stays edit_survives
is a_wording_that_follows_another_stays succession_survives
is a_guideline_moved_to_another_date_stays moved_date_survives
is a_key_the_table_lacks_comes missing_key_comes
is a_fault_in_the_seed_is_told fault_stops
tap_end
