# Holds every language of templates/lang against nb.hdf, the first file: the same
# keys, neither more nor fewer, and in each text the same {places}.

function fault(what) {
	print FILENAME ": " what
	bad = 1
}

# The {places} of a text, sorted: " {a} {n}". A name's {{place}} is no such one: what is
# inflected in one language is not in another, and the programs know each.
function places(text,    list, n, i, j, held, out) {
	n = 0
	gsub(/\{\{[^{}]*\}\}/, "", text)
	while (match(text, /\{[^{}]*\}/)) {
		list[++n] = substr(text, RSTART, RLENGTH)
		text = substr(text, RSTART + RLENGTH)
	}
	for (i = 2; i <= n; i++)
		for (j = i; j > 1 && list[j] < list[j - 1]; j--) {
			held = list[j]; list[j] = list[j - 1]; list[j - 1] = held
		}
	for (i = 1; i <= n; i++)
		if (i == 1 || list[i] != list[i - 1])
			out = out " " list[i]
	return out
}

# What the file before lacked, in the order of nb.hdf.
function lacking(file,    i) {
	for (i = 1; i <= keys; i++)
		if (!((file, order[i]) in has)) {
			print file ": no words for " order[i]
			bad = 1
		}
}

function word(key, text) {
	if ((FILENAME, key) in has)
		fault("twice: " key)
	has[FILENAME, key] = 1
	if (text == "")
		fault("empty: " key)
	if (FILENAME == first) {
		order[++keys] = key
		wanted[key] = places(text)
	} else if (!(key in wanted))
		fault("nb.hdf has no " key)
	else if (places(text) != wanted[key])
		fault(key " has the places" places(text) ", nb.hdf has" wanted[key])
}

FNR == 1 {
	if (first == "")
		first = FILENAME
	else if (before != first)
		lacking(before)
	before = FILENAME
	depth = 0
}
/^[ \t]*(#|$)/ { next }
/^[ \t]*[^= \t]+[ \t]*\{[ \t]*$/ {
	part[++depth] = $1
	next
}
/^[ \t]*\}[ \t]*$/ { depth--; next }
{
	key = $1
	for (i = depth; i > 1; i--)
		key = part[i] "." key
	text = $0
	sub(/^[^=]*=[ \t]*/, "", text)
	word(key, text)
}
END {
	if (before != first)
		lacking(before)
	exit bad
}
