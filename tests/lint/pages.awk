# What a page does not do: SQL, memory, jumps, words for the eye.
#
#	awk -f pages.awk page_*.c	faults as file:line: text; status 1

function fault(text) {
	printf "%s:%d: %s\n", FILENAME, FNR, text
	bad = 1
}

# Faults and log lines are for those who run it, and may have blanks.
FNR == 1 { for_the_log = 0 }
/(err_set|log_line)\(/ { for_the_log = 1 }

{
	code = $0
	gsub(/\/\*.*\*\/|^ \* .*/, "", code)
}
code ~ /[^a-z_](free|malloc|calloc|realloc|strdup)\(/ {
	fault("memory is the arena's")
}
code ~ /[^a-z_]goto / { fault("goto") }
code ~ /"[^"]*(SELECT|INSERT|UPDATE|DELETE) / { fault("SQL belongs in sql/stmt") }
code ~ /"[^"]*[\200-\377]/ { fault("words belong in templates/lang") }
code ~ /"[^"]*[A-Za-z]+ [a-z]+[^"]*"/ && !for_the_log {
	fault("words belong in templates/lang")
}
/;$/ { for_the_log = 0 }
END { exit bad }
