# Who may include whom: base <- store, rules <- web, directory <- rooms <- pages
# <- programs. A file may use what lies below it and its own room, never beside
# or above; what of a room needs the web (standing, shields, subject, transfer_rows, family_view, life_line, newcomer, away, asking, listing, called, contact_person,
# cleanup, left, letters, own_letter, post, apply_parts, complain_parts, giving, receivers, services_view, consent_view, consent_birth, plan_view, plan_nodes, plan_frozen, meeting_view, meeting_alike, log_view and contact_view, and the card, form, tongues, heard, sending, own_text, texts, naming and numbers of families) belongs to the pages.
#
#	awk -f includes.awk fcgi/FILE...	faults as file:line: text; status 1

BEGIN {
	level["base"] = 0
	level["store"] = level["rules"] = 1
	level["web"] = level["directory"] = 2
	ROOM = 3
	PAGE = 4
	PROGRAM = 5
}

function fault(text) {
	printf "%s:%d: %s\n", FILENAME, FNR, text
	bad = 1
}

# "cover/page_case.c" is a page, "cover/strand.h" a room's, "sweep.c" a program.
function level_of(path,    part) {
	if (split(path, part, "/") == 1)
		return PROGRAM
	if (part[2] ~ /^(page_|pages\.h|standing\.|shields\.|subject(_view|_own|_apply|_case|_plan|_log|_meeting|_parts)?\.|away\.|asking\.|cleanup\.|listing(_rows)?\.|called\.|contact_person\.|left\.|transfer_rows\.|family_view\.|life_line\.)/ && part[1] != "directory")
		return PAGE
	if (path ~ /^(voice\/(card|form|tongues|heard|sending|own_text|texts|naming|numbers)|intake\/(letters|own_letter(_sheet|_parts)?|post|twin|workers|newcomer|apply_parts|complain_parts|giving|receivers)|plan\/(services_view|consent_view|consent_birth|plan_view|plan_nodes|plan_frozen|meeting_view|meeting_alike)|baton\/(log_view|contact_view))\./)
		return PAGE
	if (path ~ /^directory\/(page_(breakglass|login|trusted)\.c|(pages|door|trusted)\.h|(door|trusted)\.c)$/)
		return PAGE
	return part[1] in level ? level[part[1]] : ROOM
}

function room_of(path) {
	return path ~ /\// ? substr(path, 1, index(path, "/") - 1) : ""
}

FNR == 1 {
	me = FILENAME
	sub(/^fcgi\//, "", me)
	my_level = level_of(me)
	my_room = room_of(me)
}

/^#include </ {
	what = $2
	if (what ~ /mysql/ && my_room != "store")
		fault("only store/ speaks to MariaDB")
	if (what ~ /(ldap|lber)/ && my_room != "directory")
		fault("only directory/ speaks LDAP")
	if (what ~ /[Cc]lear[Ss]ilver/ && me !~ /^web\/(views?|paper)\.[ch]$/)
		fault("only web/view*.c renders templates")
	if (what ~ /curl/ && me !~ /^notify\/(smtp|certificates)\.c$/)
		fault("only notify/smtp.c and notify/certificates.c use libcurl")
	if (what ~ /fcg/ && my_room != "web")
		fault("only web/ speaks FastCGI")
	if (my_room == "rules" && what !~ /<(assert|limits|stdbool|stddef|stdint|strings?)\.h>/ &&
	    me !~ /^rules\/policy\./)
		fault("rules/ does no input or output")
	next
}

# Statements, words and messages are generated: each where its room may go.
/^#include "sql_/ {
	if (my_room ~ /^(base|rules)$/)
		fault(my_room "/ knows no database")
	next
}
/^#include "(words|msg|config|schema)\.h"/ { next }

/^#include "/ {
	its = $2
	gsub(/"/, "", its)
	if (its ~ /\/page_/ && its != "directory/page_login.h")
		fault("nobody includes a page")
	if (its == "program.h" && my_level < PROGRAM)
		fault("no room knows the programs")
	else if (level_of(its) > my_level)
		fault(its " lies above " me)
	else if (room_of(its) != my_room && level_of(its) == my_level &&
	    my_level < ROOM)
		fault(its " lies beside " me)
	if (its ~ /\/pages\.h$/ && room_of(its) != my_room && my_level < PROGRAM)
		fault("pages do not call another room's")
}

END { exit bad }
