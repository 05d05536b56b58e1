#!/bin/bash
# Every statement of sql/stmt, explained in a municipality twenty times the
# size: none reads a large table from end to end, none sorts what it finds,
# except those that explain_allowed names, with a reason. `make explain` is the
# same at a thousand times the size, which takes a quarter of an hour.
set -uo pipefail
export LC_ALL=C

here=$(cd "$(dirname "$0")" && pwd)
BIN=$PWD
# shellcheck source=tests/fixture/tap.sh
. "$here/../fixture/tap.sh"
# shellcheck source=tests/fixture/servers.sh
. "$here/../fixture/servers.sh"

scale=${SCALE:-20}
most=$((scale * 400))	# cases; there are more
staff=$((scale * 100))	# employees; there are more
large=300	# rows; there are never that many units, guidelines or jobs
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

fill()
{
	LDAP_PORT=1
	settings http://127.0.0.1 >"$DIR/holdfast.ini"
	as admin "$BIN/holdfast-admin" --conf "$DIR/holdfast.ini" \
	    migrate --sql "$TOP/sql" &&
	    /usr/bin/python3 "$TOP/tests/fixture/municipality.py" \
	    --out "$work/town" --today "$(date +%F)" --direct --scale $scale &&
	    sql "$DB_NAME" <"$work/town/cases.sql" && fill_rest
}

# What grows in use and is not part of a municipality: two years' worth, but of
# what the sweep removes only what it leaves.
fill_rest()
{
	sql "$DB_NAME" <<-SQL
		SET max_statement_time = 0;
		INSERT INTO session (token, employee, began, seen, ends)
		SELECT SHA2(seq, 256), 1 + seq MOD $staff, NOW(6), NOW(6),
		       NOW(6) + INTERVAL seq MOD 600 MINUTE - INTERVAL 2 MINUTE
		  FROM seq_1_to_$((150 * scale));
		INSERT INTO form_key (form, employee, made, location)
		SELECT SHA2(seq, 256), 1 + seq MOD $staff,
		       NOW(6) - INTERVAL seq MOD 2880 MINUTE, '/'
		  FROM seq_1_to_$((1000 * scale));
		INSERT INTO draft (employee, path, writer, fields, saved)
		SELECT 1 + seq MOD ($staff DIV 2), CONCAT('/sak/', seq), REPEAT('a', 22),
		       'beskjed=Hei', NOW(6) - INTERVAL seq MOD 43200 MINUTE
		  FROM seq_1_to_$((1000 * scale));
		INSERT INTO login_delay (scope, subject, failures, last, until)
		SELECT 'account', SHA2(seq, 256), 1,
		       NOW(6) - INTERVAL seq MOD 2880 MINUTE,
		       NOW(6)
		  FROM seq_1_to_$((250 * scale));
		INSERT INTO access_log (at, employee, action, casefile, unit, basis,
		       outcome, state, address, request)
		SELECT NOW(6) - INTERVAL seq MINUTE, 1 + seq MOD $staff, 'case_view',
		       1 + seq MOD $most, NULL, 'holder', 'allowed', 'active',
		       '127.0.0.1', SHA1(seq)
		  FROM seq_1_to_$((2500 * scale));
		INSERT INTO import_batch (at, as_of, digest, row_count, added)
		SELECT NOW(6), CURDATE(), SHA2(seq, 256), 100, 100
		  FROM seq_1_to_20;
		INSERT INTO import_note (batch, strand, unit, note, settled)
		SELECT 1 + id MOD 20, id, unit, 'no_coordinator',
		       IF(id MOD 50 = 0, NULL, NOW(6))
		  FROM strand;
		INSERT INTO question (asked, asked_by, page, text, state, ended, answer)
		SELECT NOW(6), 1 + seq MOD $staff, '', 'Hva nå?',
		       IF(seq MOD 20 = 0, 'open', 'answered'),
		       IF(seq MOD 20 = 0, NULL, NOW(6)), ''
		  FROM seq_1_to_$((250 * scale));
		INSERT INTO problem (reported, reported_by, kind, unit, leader_unit, text,
		       state, ended)
		SELECT NOW(6), 1 + seq MOD $staff, 'resources', p.unit, p.unit,
		       'Det mangler folk.', IF(seq MOD 20 = 0, 'open', 'closed'),
		       IF(seq MOD 20 = 0, NULL, NOW(6))
		  FROM seq_1_to_$((100 * scale))
		  JOIN post p ON p.id = (SELECT MIN(id) FROM post) + seq MOD 50;
		INSERT INTO problem_answer (problem, seat, written, written_by,
		       handed_over, text)
		SELECT id, 'system_owner', NOW(6), reported_by, 0, 'Tatt opp.'
		  FROM problem WHERE state = 'closed';
		INSERT INTO case_round (year, began) VALUES
		       (YEAR(NOW()) - 1, NOW(6) - INTERVAL 1 YEAR),
		       (YEAR(NOW()), NOW(6) - INTERVAL 1 DAY);
		INSERT INTO duty (guideline, subject, occurrence, seat, seat_ref,
		       opened, due, done)
		SELECT 'confirm_cases', e.id, r.year, 'employee', e.id, NOW(6),
		       CURDATE(), IF(e.id MOD 3, NOW(6), NULL)
		  FROM case_round r JOIN employee e;
		INSERT INTO case_said (strand, unit, pace, said, said_by)
		SELECT s.id, s.unit, IF(s.id MOD 20, 'active', 'closing'), r.began,
		       s.holder
		  FROM strand s JOIN case_round r
		 WHERE s.state = 'active';
		INSERT INTO claim (casefile, kind, claimant, basis, received, text,
		       registered, registered_by, state, ended)
		SELECT id, 'access', 'plan_owner', '', CURDATE(), 'Alt.', NOW(6), 1,
		       IF(id MOD 20 = 0, 'open', 'granted'), IF(id MOD 20 = 0, NULL, NOW(6))
		  FROM casefile;
		INSERT INTO note (strand, written, written_by, text)
		SELECT s.id, NOW(6), s.holder, 'Ringt.'
		  FROM strand s JOIN seq_1_to_5;
		INSERT IGNORE INTO case_hidden (casefile, employee, why, since, until)
		SELECT 1 + seq MOD $most, 1 + seq MOD ($staff - 1), 'asked', NOW(6),
		       IF(seq MOD 3 = 0, NOW(6), NULL)
		  FROM seq_1_to_$((250 * scale));
		INSERT IGNORE INTO case_named (casefile, employee, since, until)
		SELECT 1 + seq MOD ($most DIV 10), 1 + seq MOD ($staff - 1), NOW(6),
		       IF(seq MOD 3 = 0, NOW(6), NULL)
		  FROM seq_1_to_$((250 * scale));
		INSERT INTO case_opened (casefile, employee, why, reason, since, until)
		SELECT 1 + seq MOD $most, 1 + seq MOD $staff, 'help', 'x',
		       NOW(6) - INTERVAL seq HOUR, NOW(6) + INTERVAL 9 HOUR - INTERVAL seq HOUR
		  FROM seq_1_to_$((1000 * scale));
		INSERT INTO near_person (employee, why, name, birth, since)
		SELECT 1 + seq MOD $staff, 'relation', CONCAT('Nær ', seq),
		       '2014-09-03', NOW(6)
		  FROM seq_1_to_$((250 * scale));
		INSERT INTO absence (employee, substitute, first, last, made, ended)
		SELECT 1 + seq MOD ($staff DIV 2), 1 + $staff DIV 2 + seq MOD ($staff DIV 2 - 1),
		       CURDATE() - INTERVAL seq MOD 400 DAY,
		       CURDATE() - INTERVAL seq MOD 400 DAY + INTERVAL 14 DAY,
		       NOW(6), IF(seq MOD 10 = 0, NOW(6), NULL)
		  FROM seq_1_to_$((250 * scale));
		INSERT INTO mail (employee, digest, made, state, due, ended)
		SELECT 1 + seq MOD $staff, CURDATE() - INTERVAL seq DIV $staff DAY,
		       NOW(6) - INTERVAL seq DIV $staff DAY,
		       IF(seq MOD 500 = 0, 'waiting', 'sent'), NOW(6),
		       IF(seq MOD 500 = 0, NULL, NOW(6))
		  FROM seq_1_to_$((1000 * scale));
		INSERT INTO mail_line (mail, kind, n, due, subject, alerts)
		SELECT id, k.kind, 1, CURDATE(), 1, 1
		  FROM mail
		  JOIN (SELECT 'soon' AS kind UNION SELECT 'overdue') k;
		INSERT INTO alert (employee, kind, subject, step, n, due, duty, made, seen)
		SELECT 1 + seq MOD $staff, 'soon', seq, 1, 1, CURDATE(), NULL,
		       NOW(6) - INTERVAL seq MOD 259200 MINUTE,
		       IF(seq MOD 20 = 0, NULL, NOW(6))
		  FROM seq_1_to_$((2500 * scale));
		DELETE FROM alert_pending WHERE alert MOD 10 <> 0;
		INSERT INTO feedback (reference, received, registered, came_by, language,
		       about, unit, sender, answer_by, text, state, strand, seat,
		       seat_unit, ended, ended_by, outcome)
		SELECT CONCAT('F', LPAD(seq, 9, '0')), NOW(6) - INTERVAL seq MOD 1000 DAY,
		       NOW(6), 'form', 'nb', 'coordinator', IF(seq MOD 2, NULL, p.unit),
		       'untold', 'none', '', IF(seq MOD 20 = 0, 'open', 'closed'),
		       (SELECT MIN(id) FROM strand) + seq MOD 1000, 'leader', p.unit,
		       IF(seq MOD 20 = 0, NULL, NOW(6) - INTERVAL seq MOD 1000 DAY + INTERVAL 9 DAY),
		       IF(seq MOD 20 = 0, NULL, 1), IF(seq MOD 20 = 0, NULL, 'thanks')
		  FROM seq_1_to_$((250 * scale))
		  JOIN post p ON p.id = (SELECT MIN(id) FROM post) + seq MOD 50;
		INSERT INTO feedback_mark (reference, question, mark)
		SELECT f.reference, q.id, 'yes' FROM feedback f JOIN feedback_question q;
		INSERT INTO feedback_step (feedback, at, by_employee, kind)
		SELECT id, NOW(6), 1, 'sender_answered' FROM feedback;
		INSERT INTO feedback_question_change (question, at, by_employee, kind, language)
		SELECT q.id, NOW(6), 1, 'moved', 'nb' FROM feedback_question q JOIN seq_1_to_400;
		INSERT INTO own_text (name, language, text, since, since_by, until, until_by)
		SELECT IF(seq MOD 2, 'privacy', 'accessibility'), 'nb', 'x', NOW(6), 1, NOW(6), 1
		  FROM seq_1_to_400;
		INSERT INTO own_text (name, language, text, since, since_by)
		VALUES ('privacy', 'nb', 'x', NOW(6), 1), ('privacy', 'en', 'x', NOW(6), 1);
		ANALYZE TABLE feedback, feedback_mark, feedback_step,
		       feedback_question_change, own_text, mail, alert, session, form_key, draft, login_delay, access_log,
		       import_note, question, problem, problem_answer, duty, case_said, claim, note, case_hidden, case_named,
		       case_opened, near_person, absence;
	SQL
}

# Somebody who leads, somebody who holds, a case that waits: "name:type value",
# and for the rest of each type.
values()
{
	local leader unit strand casefile number code holder

	read -r unit strand casefile holder < <(ask "
	    SELECT unit, id, casefile, holder FROM strand
	     WHERE live = 1 AND state = 'waiting' ORDER BY unit, id LIMIT 1")
	leader=$(ask "SELECT employee FROM seat
	    WHERE kind = 'leader' AND live = 1 AND unit = $unit LIMIT 1")
	number=$(ask "SELECT number FROM casefile WHERE id = $casefile")
	code=$(ask "SELECT code FROM unit WHERE id = $unit")
	cat <<-VALUES
		id $strand
		i32 20
		i64 0
		bool 1
		text 'x'
		day '$(date +%F)'
		instant UTC_TIMESTAMP(6)
		most:i32 51
		looked:i32 5000
		days:i32 30
		year:i32 $(date +%Y)
		unit:id $unit
		casefile:id $casefile
		employee:id $leader
		holder:id $holder
		by:id $leader
		number:text '$number'
		code:text '$code'
		token:text SHA2(7, 256)
		form:text SHA2(7, 256)
		subject:text SHA2(7, 256)
		first:instant UTC_TIMESTAMP(6) - INTERVAL 7 DAY
		last:instant UTC_TIMESTAMP(6)
		name:text (SELECT 'Anna Berg')
		from_key:text '$(date +%F)'
		from_id:i64 7
		of:id $unit
		also:id $holder
		states:i64 65535
		kinds:i64 65535
		blocks:i64 65535
		due_from:day '0001-01-01'
		due_to:day '9999-12-31'
		from_ended:bool 0
		after:i64 0
		from:instant UTC_TIMESTAMP(6) - INTERVAL 90 DAY
		second:instant UTC_TIMESTAMP(6) - INTERVAL 60 DAY
		third:instant UTC_TIMESTAMP(6) - INTERVAL 40 DAY
		fourth:instant UTC_TIMESTAMP(6) - INTERVAL 20 DAY
		to:instant UTC_TIMESTAMP(6)
		before:instant UTC_TIMESTAMP(6) - INTERVAL 985 DAY
		began:instant UTC_TIMESTAMP(6) - INTERVAL 1 DAY
		everything:bool 0
		text:text 'an'
		second:text 'be'
		third:text NULL
		birth:day '2015-09-03'
	VALUES
}

explain()
{
	local file

	values >"$work/values"
	mkdir "$work/stmt"
	for file in "$TOP"/sql/stmt/*.sql; do
		"$BIN/sqlgen" "$TOP/sql/parts" "$file" \
		    >"$work/stmt/${file##*/}" || return
	done
	awk -v values="$work/values" -f "$here/explain.awk" "$TOP/sql/words" \
	    "$work"/stmt/*.sql >"$work/explain.sql"
	sql --force "$DB_NAME" <"$work/explain.sql" >"$work/plans" \
	    2>"$work/refused"
}

# Faults of all plans, "room.name scan TABLE ROWS" or "room.name sort TABLE".
faults()
{
	awk -F '\t' -v large=$large '
	NF == 1 { name = $1; next }
	$2 == "INSERT" { next }
	($4 == "ALL" || $4 == "index") && $3 !~ /^</ && $9 + 0 >= large {
		print name, "scan", $3, $9
	}
	$10 ~ /Using filesort|Using temporary/ { print name, "sort", $3 }
	' "$work/plans"
}

# no_fault NAME: what explain_allowed does not speak of.
no_fault()
{
	local what

	! grep -A 1 "^ERROR" "$work/refused" | grep -F "$1" || return
	while read -r _ what _; do
		! grep -q "^$1 $what " "$here/explain_allowed" || continue
		grep "^$1 $what" "$work/faults"
		awk -v name="$1" -F '\t' 'NF == 1 { on = $1 == name; next } on' \
		    "$work/plans"
		return 1
	done < <(grep "^$1 " "$work/faults")
}

every_statement_has_a_plan()
{
	cat "$work/refused"
	same "$(grep -ch '^-- [a-z_0-9]*(' "$TOP"/sql/stmt/*.sql |
	    awk '{ n += $1 } END { print n }')" \
	    "$(awk -F '\t' 'NF == 1 { name = $1; next } !seen[name]++ { n++ }
	    END { print n }' "$work/plans")"
}

every_allowance_is_needed()
{
	same "$(grep -v '^#' "$here/explain_allowed" | cut -d ' ' -f 1-2 | sort)" \
	    "$(cut -d ' ' -f 1-2 "$work/faults" | sort -u)"
}

need mariadbd python3
work=$(mktemp -d /tmp/hf.XXXXXX)
trap finish EXIT
trap 'exit 1' HUP INT TERM
servers_begin "$work/s"
start_mariadb ${POOL:+--innodb-buffer-pool-size="$POOL"} >"$tap_said" 2>&1 ||
    bail 'MariaDB did not start'
fill >"$tap_said" 2>&1 || bail 'the municipality does not load'
explain
faults >"$work/faults"
is every_statement_has_a_plan every_statement_has_a_plan
while read -r name; do
	is "${name}_reads_by_an_index" no_fault "$name"
done < <(awk -F '\t' 'NF == 1' "$work/plans")
is every_allowance_is_needed every_allowance_is_needed
tap_end
