#!/bin/bash
# Told as TAP: what the handbook says is done on a new machine, line by line, with the town
# (town.sh) around it. Started by systemd (machine.sh).
set -uo pipefail
export HOME=/root LANG=C.UTF-8 \
    PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin

here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=tests/fixture/tap.sh
. "$here/../fixture/tap.sh"
# shellcheck source=tests/install/handbook.sh
. "$here/handbook.sh"
# shellcheck source=tests/install/town.sh
. "$here/town.sh"
# shellcheck source=tests/install/upgrade.sh
. "$here/upgrade.sh"

pages()
{
	HOLDFAST_URL=https://holdfast.kommune.test DB_SOCKET=/run/mysqld/mysqld.sock \
	    DB_NAME=holdfast MAIL_DIR=/walk/mail python3 "$here/pages.py" "$@"
}

# Every unit as it was shipped.
the_units_are_whole()
{
	local said

	said=$(systemd-analyze verify --man=no \
	    /lib/systemd/system/holdfast-{login,staff,public}.{socket,service} \
	    /lib/systemd/system/holdfast-{letter,backup,retention}.service \
	    /lib/systemd/system/holdfast-{backup,retention}.timer \
	    /lib/systemd/system/holdfast-sweep@.{service,timer} 2>&1 |
	    grep holdfast)
	same '' "$said"
}

# From 0, which can do nothing, to 10, which can do anything.
each_is_exposed_little()
{
	local unit

	for unit in login staff public letter backup retention sweep@all; do
		systemd-analyze security --threshold=20 --no-pager \
		    "holdfast-$unit.service" | tail -n 1
		((PIPESTATUS[0] == 0)) || return 1
	done
}

database()
{
	obey Databasen 1 && ask Databasen 2
}

# What stands in the samples is the example's; the rest of them is as we have it.
settings()
{
	obey Innstillinger 1 || return
	ours </etc/holdfast/holdfast.ini >/walk/ini &&
	    cat /walk/ini >/etc/holdfast/holdfast.ini
}

directory()
{
	cd /walk/ad && obey Katalogen 1 && obey Katalogen 2 <read.pw &&
	    settle Katalogen 3 && obey Katalogen 4 || return
	ours </etc/holdfast/groups.map >/walk/map &&
	    cat /walk/map >/etc/holdfast/groups.map &&
	    obey Katalogen 5
}

mail()
{
	obey E-post 1 <<<"$MAIL_PASSWORD" && settle E-post 2 &&
	    runuser -u hf_sweep -- holdfast-sweep --check
}

list()
{
	cd /walk && town_list >liste.csv && obey Oversiktslisten 1
}

site()
{
	local site=/etc/nginx/sites-available/holdfast.conf

	cd /walk/ad && cp site.pem holdfast.pem && cp site.key holdfast.key &&
	    block 'nginx og TLS' 1 | sed "s|^nginx -t|sed -i s/example/test/ $site; &|" \
		>/walk/site.sh && bash -eux /walk/site.sh
}

begin()
{
	obey Starte 1 && obey Starte 2 &&
	    systemctl is-active holdfast-{login,staff,public,letter}
}

jobs_have_run()
{
	systemctl start holdfast-sweep@all &&
	    same ok "$(curl -sS https://holdfast.kommune.test/healthz)"
}

key()
{
	mkdir -p /walk/elsewhere && cd /walk/elsewhere && obey 'Nøkkelen, én gang' 1 &&
	    obey 'Nøkkelen, én gang' 2 && settle 'Nøkkelen, én gang' 3
}

# By its unit, by hand, and what the copy does not hold.
copied()
{
	obey 'Hver natt' 1 && systemctl start holdfast-backup &&
	    obey 'Hver natt' 2 && obey 'Hver natt' 3 && obey 'Hver natt' 4 &&
	    cp /srv/holdfast-innstillinger.tar.gz /walk/elsewhere/ &&
	    cp /var/backups/holdfast/* /walk/elsewhere/ &&
	    systemctl start holdfast-retention
}

signed()
{
	local chapter='Signere oppslagsloggen'

	obey "$chapter" 1 && settle "$chapter" 2 && systemctl start holdfast-sweep@all &&
	    obey "$chapter" 3 | tee /walk/signed && grep -q '^Oppslagsloggen er hel' /walk/signed
}

# All that Holdfast had, gone.
lost()
{
	systemctl stop holdfast-sweep@all.timer holdfast-{login,staff,public}.socket \
	    holdfast-{login,staff,public,letter} &&
	    mariadb -e 'DROP DATABASE holdfast' &&
	    rm -rf /etc/holdfast /var/backups/holdfast/*
}

# put_back FILE: into a database made anew.
put_back()
{
	local chapter='Legge tilbake, og øve på det'

	cp "$1" /run/copy && chown hf_admin: /run/copy && cd /walk/elsewhere &&
	    block Databasen 2 | grep DATABASE | mariadb && ask "$chapter" 1 || return
	block "$chapter" 2 | sed 's|FIL$|/run/copy|' >/walk/restore.sh
	bash -eux /walk/restore.sh | tee /walk/restored
	grep -q '^schema [0-9]' /walk/restored && ask "$chapter" 3 && obey "$chapter" 4
}

# From the copy that went straight there.
restored()
{
	tar -C / -xzf /walk/elsewhere/holdfast-innstillinger.tar.gz &&
	    put_back /walk/elsewhere/holdfast-????-??-?? &&
	    runuser -u hf_admin -- holdfast-admin check
}

again()
{
	systemctl start holdfast-{login,staff,public}.socket holdfast-sweep@all.timer \
	    holdfast-{login,staff,public,letter} && jobs_have_run
}

# What somebody is told to type, and nobody has tried, is a guess.
every_line_was_tried()
{
	same "$(cat <<'N'
Installere 2
Databasen 2
Innstillinger 1
Tabellene 1
Katalogen 5
E-post 2
Oversiktslisten 1
nginx og TLS 1
Starte 2
Signere oppslagsloggen 3
Nøkkelen, én gang 3
Hver natt 4
Legge tilbake, og øve på det 4
Oppgradere 2
Ta bort Holdfast 4
N
)" "$(for chapter in Installere Databasen Innstillinger Tabellene Katalogen E-post Oversiktslisten \
    'nginx og TLS' Starte 'Signere oppslagsloggen' 'Nøkkelen, én gang' 'Hver natt' \
    'Legge tilbake, og øve på det' Oppgradere 'Ta bort Holdfast'; do
	echo "$chapter $(blocks "$chapter")"
    done)"
}

is 'the town has a domain, a mail server and certificates' town_begin
is 'the database is made' database
is 'settings and keys are laid' settings
is 'the tables are made' obey Tabellene 1
is 'Active Directory is connected, step by step' directory
is 'e-mail is set up' mail
is 'the list the town had is read' list
is 'nginx serves the site with TLS' site
is 'the units are whole' the_units_are_whole
is 'each is exposed little' each_is_exposed_little
is 'everything is begun' begin
is 'and is well when its jobs have run' jobs_have_run
is 'a leader logs in and asks a coordinator, who hears by e-mail and accepts' pages work
is 'the log of looks is signed, and is whole' signed
is 'the key of the copies is made' key
is 'everything is copied' copied
is 'and lost' lost
is 'it is restored' restored
is 'and begun again' again
is 'the case has its coordinator, and she can log in' pages again
is 'an upgrade that cannot copy the database changes nothing' refused
is 'the next version is laid in, and the tables follow' upgraded
is 'back to the one before, with the copy that was made' went_back
is 'it is taken out, and what it knows stays' removed
is 'laid in again it goes on' laid_in_again
is 'purged it leaves database, settings, keys and copies' purged
is 'which are found when it is laid in after that' found
is 'asked to, it takes database, settings and keys with it' thrown_away
is 'no line of these chapters was left out' every_line_was_tried
town_end
tap_end
