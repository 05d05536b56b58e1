# Turns sql/words and sql/stmt/*.sql into a script that explains each statement,
# with values that exist: -v values=FILE holds "name value" lines, as SQL.
# Before each plan comes a line of the statement's name alone.

BEGIN {
	while ((getline line <values) > 0)
		value[substr(line, 1, index(line, " ") - 1)] = \
		    substr(line, index(line, " ") + 1)
}

FILENAME ~ /words$/ {
	if (match($0, /^[a-z_]+: /)) {
		split(substr($0, RLENGTH + 1), word, " ")
		word_of[substr($0, 1, RLENGTH - 2)] = "'" word[1] "'"
	}
	next
}

FNR == 1 {
	room = FILENAME
	sub(/.*\//, "", room)
	sub(/\.sql$/, "", room)
}

/^-- [a-z_0-9]+\(/ {
	name = substr($2, 1, index($2, "(") - 1)
	header = $0
	body = ""
	next
}

/^--/ || /^[ \t]*$/ { next }

{ body = body " " $0 }

/;[ \t]*$/ {
	types(substr(header, index(header, "(") + 1), name)
	printf "SELECT '%s.%s';\nEXPLAIN %s\n", room, name, filled(body)
	body = ""
}

# `as other` has the arguments of the other.
function types(list, of,    i, n, item, part)
{
	split("", type)
	list = substr(list, 1, index(list, ")") - 1)
	if (list ~ /^as /)
		list = arguments[substr(list, 4)]
	arguments[of] = list
	n = split(list, item, ", ")
	for (i = 1; i <= n; i++) {
		split(item[i], part, " ")
		sub(/\?$/, "", part[2])
		type[part[1]] = part[2]
	}
}

# One that fits the name and its type, or only the type.
function value_of(arg)
{
	if ((arg ":" type[arg]) in value)
		return value[arg ":" type[arg]]
	if (type[arg] in word_of)
		return word_of[type[arg]]
	return value[type[arg]]
}

# Replaces :name outside quotes.
function filled(text,    out, c)
{
	out = ""
	while (text != "") {
		c = substr(text, 1, 1)
		if (c == "'" && match(text, /^'[^']*'/)) {
			out = out substr(text, 1, RLENGTH)
		} else if (c == ":" && match(text, /^:[a-z][a-z_0-9]*/)) {
			out = out value_of(substr(text, 2, RLENGTH - 1))
		} else {
			out = out c
			RLENGTH = 1
		}
		text = substr(text, RLENGTH + 1)
	}
	return out
}
