#!/bin/bash
# Told as TAP: the Debian package is made, with its units proved; lintian finds no error;
# and what is made of its source elsewhere, at another time, by other habits, is the same
# to the byte. BUILD is a build directory.
set -uo pipefail

here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=tests/fixture/tap.sh
. "$here/../fixture/tap.sh"
BUILD=$(cd "${BUILD:?}" && pwd)
need dpkg-buildpackage dh lintian faketime make
work=$(mktemp -d /tmp/hf.XXXXXX)
there=$work/a/place/with/a/longer/name
trap 'rm -rf "$work" "$tap_said"' EXIT

# In debian/control as in conf/apt-packages.
libraries_are_named()
{
	local dev='[a-z0-9+-]*-dev' top=$here/../..

	same "$(sed -n "s/^build \($dev\).*/\1/p" "$top/conf/apt-packages" |
	    grep -v libc6-dev)" \
	    "$(grep -v '!nocheck' "$top/debian/control" | grep -o "$dev")"
}

made()
{
	rm -f "$BUILD"/holdfast{_,-dbgsym_}*
	env LC_ALL=C.UTF-8 TZ=UTC make -s -C "$BUILD" deb && ls "$BUILD"/holdfast_*.deb
}

units_were_proved()
{
	local log

	log=$(echo "$BUILD"/holdfast-*/debian/build/test-suite.log)
	[[ $(sed -n 's/^# PASS: *//p' "$log") -gt 100 ]] &&
	    same '0 0' "$(sed -n 's/^# \(FAIL\|ERROR\): *//p' "$log" | paste -sd ' ')"
}

no_error()
{
	lintian --fail-on error --allow-root "$BUILD"/holdfast_*.changes
}

# By the clock of its processes a year later. Units were proved, and are no part of it.
made_elsewhere()
{
	mkdir -p "$there" && cd "$there" && dpkg-source -x "$BUILD"/holdfast_*.dsc &&
	    cd holdfast-*/ || return
	(
		umask 077
		env -u MAKEFLAGS -u MAKELEVEL HOME=/nonexistent LC_ALL=C \
		    TZ=Pacific/Kiritimati DEB_BUILD_OPTIONS=nocheck \
		    faketime -f +400d dpkg-buildpackage -us -uc
	)
}

# What differs is named, file by file.
to_the_byte()
{
	local file status=0

	for file in "$BUILD"/holdfast{_*.tar.xz,_*.dsc,_*.deb,-dbgsym_*.deb}; do
		cmp "$file" "$there/${file##*/}" && continue
		status=1
		[[ $file == *.deb ]] || continue
		dpkg-deb -R "$file" "$work/here" &&
		    dpkg-deb -R "$there/${file##*/}" "$work/there" &&
		    diff -rq "$work/here" "$work/there"
		rm -rf "$work/here" "$work/there"
	done
	return "$status"
}

is 'it says what it is built with' libraries_are_named
is 'the package is made' made
is 'with its units proved' units_were_proved
is 'lintian finds no error' no_error
is 'its source makes it elsewhere' made_elsewhere
is 'to the byte' to_the_byte
tap_end
