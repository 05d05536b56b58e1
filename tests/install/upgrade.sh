# shellcheck shell=bash
# The package over its life, by the handbook: the next version with data, the database away,
# back again, taken out and laid in, purged, and at last asked to take everything with it;
# sourced by walk.sh.

NEXT=/srv/holdfast/build/next
AWAY='Ta bort Holdfast'

schema()
{
	mariadb -BNe 'SELECT MAX(version) FROM holdfast.schema_version'
}

version()
{
	# shellcheck disable=SC2016
	dpkg-query -W -f '${Version} ${db:Status-Status}' holdfast
}

UNITS=(holdfast-{login,staff,public}.socket holdfast-sweep@all.timer
	holdfast-{login,staff,public,letter} holdfast-{backup,retention}.timer)

running()
{
	! systemctl is-active "${UNITS[@]}" | grep -v '^active$'
}

stopped()
{
	! systemctl is-active "${UNITS[@]}" | grep '^active$'
}

well_within()
{
	local i

	for ((i = 0; i < $1; i++)); do
		[[ $(curl -sS https://holdfast.kommune.test/healthz) != ok ]] || ! running || break
		sleep 1
	done
	running && jobs_have_run && pages again
}

# Where the copy cannot be made, the old programs are still there, and go on.
refused()
{
	local was

	was=$(version)
	cd "$NEXT" && systemctl stop mariadb.socket mariadb.service
	! obey Oppgradere 1 || return
	systemctl start mariadb && same "$was" "$(version)" && well_within 30
}

# A table that is in the way: it stands, says so, and goes on when that is mended.
cut_short()
{
	mariadb -e 'CREATE TABLE holdfast.next_version (id INT)' && cd "$NEXT" || return
	! obey Oppgradere 1 || return
	[[ $(version) == *+next\ half-configured ]] && stopped &&
	    mariadb holdfast -e 'DROP TABLE next_version;
		DELETE FROM schema_version WHERE done IS NULL' &&
	    obey Oppgradere 2
}

# One after the other, for each begins with what the one before left.
upgraded()
{
	local was

	was=$(schema)
	cut_short && same $((was + 1)) "$(schema)" && well_within 5 &&
	    ls /var/backups/holdfast/oppgradering-*
}

# The copy is the first there is: to go back makes one of the newer tables. It has what was in
# the way.
went_back()
{
	local copies

	! apt-get install --allow-downgrades /srv/holdfast/build/package/holdfast_*.deb || return
	copies=(/var/backups/holdfast/oppgradering-*)
	stopped && mariadb -e 'DROP DATABASE holdfast' && put_back "${copies[0]}" &&
	    mariadb -e 'DROP TABLE holdfast.next_version' && obey Oppgradere 2 &&
	    [[ $(version) == 0*[0-9]\ installed ]] && schema && well_within 5
}

removed()
{
	cd / && obey "$AWAY" 1 && [[ ! -e /usr/bin/holdfast-admin ]] && nginx -t &&
	    systemctl is-active nginx && stopped && schema
}

laid_in_again()
{
	cd "$NEXT" && obey Oppgradere 1 && well_within 5
}

kept()
{
	(cd /etc/holdfast && sha256sum -- *)
	schema
	ls /var/backups/holdfast
}

purged()
{
	local was

	was=$(kept)
	obey "$AWAY" 2 && same "$was" "$(kept)" && same '' "$(find /etc/systemd /var/lib \
	    -path /var/lib/mysql -prune -o -name '*holdfast*' -print)"
}

found()
{
	cd "$NEXT" && obey "$AWAY" 3 && obey Starte 1 && well_within 5
}

thrown_away()
{
	obey "$AWAY" 4 && same '' "$(mariadb -BNe "SHOW DATABASES LIKE 'holdfast'")" &&
	    same '' "$(mariadb -BNe "SELECT user FROM mysql.user WHERE user LIKE 'hf\\_%'")" &&
	    [[ ! -e /etc/holdfast ]] && ls /var/backups/holdfast/oppgradering-*
}
