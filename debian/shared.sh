# shellcheck shell=sh disable=SC2034
# In each of the maintainer scripts (rules).
ini=/etc/holdfast/holdfast.ini
# What is to run again, and the site in nginx while the package is away.
begun=/var/lib/holdfast/begun
put_away=/var/lib/holdfast/site

# setting SECTION NAME: what the settings have there, if anything.
setting()
{
	awk -v section="[$1]" -v name="$2" '
	    /^\[/ { here = $1 == section }
	    here && $0 ~ "^" name " *=" { sub(/^[^=]*= */, ""); print $1; exit }' "$ini"
}

# An upgrade that stopped half-way has noted already what ran.
stop()
{
	mkdir -p /var/lib/holdfast
	[ -s "$begun" ] || systemctl list-units --plain --no-legend --state=active \
	    'holdfast-*.socket' 'holdfast-*.timer' holdfast-login.service \
	    holdfast-staff.service holdfast-public.service holdfast-letter.service |
	    cut -d ' ' -f 1 >"$begun"
	systemctl stop 'holdfast-*.timer' 'holdfast-*.socket' 'holdfast-*.service'
}
