# Statements and tables: keywords in capitals, columns listed, no tabs.
#
#	awk -f sql.awk FILE.sql...	faults as file:line: text; status 1

BEGIN {
	n = split("select from where insert into values update delete join left " \
	    "inner outer group order having limit union create table primary " \
	    "foreign references constraint unique grant duplicate returning " \
	    "interval coalesce exists between case when then else using", word)
	for (i = 1; i <= n; i++)
		keyword[word[i]] = 1
}

function fault(text) {
	printf "%s:%d: %s\n", FILENAME, FNR, text
	bad = 1
}

function end_of_file() {
	if (file ~ /sql\/(stmt|schema)\// && lines > 400) {
		printf "%s: %d lines, 400 at most\n", file, lines
		bad = 1
	}
}

FNR == 1 {
	end_of_file()
	file = FILENAME
	header = 1
}
{ lines = FNR }
/\t/ { fault("tab") }
/[ \t]$/ { fault("blanks at the end") }
/^--/ { next }
{
	code = $0
	gsub(/'[^']*'/, "''", code)
	gsub(/`[^`]*`/, "", code)
	sub(/--.*/, "", code)
}
code ~ /SELECT +([a-z]+\.)?\*/ || code ~ /, *[a-z]+\.\*/ {
	fault("columns are listed")
}
{
	n = split(code, word, /[^A-Za-z_:@.]+/)
	for (i = 1; i <= n; i++)
		if (word[i] in keyword)
			fault("keyword in small letters: " word[i])
}
END {
	end_of_file()
	exit bad
}
