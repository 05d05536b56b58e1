# Reads the `msg` part of nb.hdf and writes the enum of messages that C fills
# (kind=h) or the table behind it (kind=c). A key that ends in .one or .other is
# a plural form; the language files hold the same keys, lint compares them.
function upper_key(k) { gsub(/\./, "_", k); return toupper(k) }
BEGIN {
	print "/* Generated from templates/lang/nb.hdf by msg.awk. */"
	if (kind == "h") print "#ifndef MSG_H\n#define MSG_H\n\nenum msg {"
	else print "#include \"web/lang.h\"\n\nconst struct msg_key msg_keys[MSG__MAX] = {"
}
/^[ \t]*#/ { next }
/\{[ \t]*$/ {
	name = $1
	depth++
	part[depth] = name
	next
}
/^[ \t]*\}[ \t]*$/ { depth--; next }
depth >= 2 && part[1] == "Lang" && part[2] == "msg" && index($0, "=") {
	key = $1
	for (i = depth; i > 2; i--) key = part[i] "." key
	plural = sub(/\.(one|other)$/, "", key)
	if (key in seen) next
	seen[key] = 1
	if (kind == "h") printf "\tMSG_%s,\n", upper_key(key)
	else printf "\t[MSG_%s] = { \"%s\", %s },\n", upper_key(key), key, plural ? "true" : "false"
}
END {
	if (kind == "h") print "\tMSG__MAX\n};\n\n#endif"
	else print "};"
}
