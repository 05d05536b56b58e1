# The layout of C: tabs of 8, 80 columns, a function's type, name and brace each
# at the start of a line, nothing longer than one can hold in mind.
#
# Not by clang-format: version 14 has no options that leave this code as it is.
# It takes tables apart, and breaks lines where four blanks of continuation do
# not: 119 of 131 files came out otherwise. So this says what it can be sure of.
#
#	awk -f layout.awk FILE...	faults as file:line: text; status 1
#
# With -v figures=1 the lengths of functions are told as well.

function fault(text) {
	printf "%s:%d: %s\n", FILENAME, FNR, text
	bad = 1
}

# Columns of a line with tabs of 8; of UTF-8, each first byte counts.
function columns(s,    i, c, n) {
	if (s !~ /[\t\200-\377]/)
		return length(s)
	for (i = 1; i <= length(s); i++) {
		c = substr(s, i, 1)
		if (c == "\t")
			n += 8 - n % 8
		else if (c < "\200" || c >= "\300")
			n++
	}
	return n
}

# A row of a table is as long as its columns need; a string as its words, and a
# test's name as the sentence it is.
function may_be_long(s) {
	return s ~ /^\t*(\[[A-Za-z_]+\] *= )?\{ .*\},?( *\/\*.*)?$/ ||
	    s ~ /^[^"]*"([^"\\]|\\.)*"[,);}]*$/ ||
	    s ~ /^\t+(TEST|cmocka_unit_test)\([a-z_0-9]+\),$/
}

# A file of tests is read a case at a time, so it may have more of them.
function end_of_file(    most) {
	most = file ~ /^tests\// ? 640 : 400
	if (file != "" && lines > most) {
		printf "%s: %d lines, %d at most\n", file, lines, most
		bad = 1
	}
}

FNR == 1 {
	end_of_file()
	file = FILENAME
	name = ""
}
FNR == 1 && !/^\/\*( [A-Za-z0-9].*)?$/ {
	fault("begins without a comment that says what it is")
}
FNR == 2 && first == "/*" && !/^ \* [A-Za-z0-9`]/ {
	fault("begins without a comment that says what it is")
}
FNR == 1 { first = $0 }

{ lines = FNR }
columns($0) > 80 && !may_be_long($0) { fault("longer than 80 columns") }
/[ \t]$/ { fault("blanks at the end") }
/\r/ { fault("carriage return") }
/^ +\t/ || /^\t*        / || /^ ( ? ?[^ *]|    )/ {
	fault("indented by blanks")
}
/(^|[ \t;])\/\/ / { fault("comment with //") }
/^[ \t]*\/?\*.*[-=*#][-=*#][-=*#][-=*#][-=*#]/ { fault("banner") }

# Where a function may begin, and does when a brace follows.
/^[A-Za-z_]/ {
	start = $0
	start_line = FNR
}
/^[a-z].*\) *\{$/ { fault("a function's brace is on a line of its own") }
/^\{/ {
	if (start !~ /^[A-Za-z_][A-Za-z_0-9]*\(/)
		fault("a function's return type is on a line of its own")
	name = start
	sub(/\(.*/, "", name)
	name_line = start_line
}
/^\}/ && name != "" {
	n = FNR - name_line + 1
	if (n > 80)
		fault(name ": " n " lines, 80 at most")
	of_length[n]++
	functions++
	short += n <= 45
	name = ""
}

function tell_figures(    n, seen) {
	for (n = 0; seen * 2 < functions; n++)
		seen += of_length[n]
	printf "# %d functions, median %d lines, %.1f %% of at most 45\n",
	    functions, n - 1, short * 100 / functions
}

END {
	end_of_file()
	if (figures)
		tell_figures()
	exit bad
}
