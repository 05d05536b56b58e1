# Confines what the theme says of dark to screens.
/^\[data-color-scheme="dark"\] \{$/ {
	print "@media screen {"
	dark = 1
}
{ sub(/^@media \(prefers-color-scheme: dark\)/, "@media screen and (prefers-color-scheme: dark)") }
{ print }
dark && /^\}/ {
	print "}"
	dark = 0
}
