# shellcheck shell=bash
# A town with what Holdfast is connected to: a domain, a mail server, an authority that
# signs certificates, and a list of cases; sourced by walk.sh. Everything lies in /walk.

here=${here:?}
TOWN=/walk
PASSWORD=Sommer-2031-skog
MAIL_PASSWORD=brev-og-kort

base64_of()
{
	printf '%s' "$1" | base64 -w 0
}

# person ACCOUNT GIVEN FAMILY DEPARTMENT PHONE
person()
{
	cat <<LDIF
dn: CN=$1,OU=Ansatte,DC=kommune,DC=test
objectClass: user
sAMAccountName: $1
userPrincipalName: $1@kommune.test
displayName:: $(base64_of "$2 $3")
givenName:: $(base64_of "$2")
sn:: $(base64_of "$3")
department:: $(base64_of "$4")
telephoneNumber: $5
mail: $1@kommune.test
unicodePwd:: $(printf '"%s"' "$PASSWORD" | iconv -t UTF-16LE | base64 -w 0)
userAccountControl: 512

LDIF
}

# group NAME ACCOUNT...
group()
{
	printf 'dn: CN=%s,OU=Grupper,DC=kommune,DC=test\nobjectClass: group\n' "$1"
	shift
	printf 'member: CN=%s,OU=Ansatte,DC=kommune,DC=test\n' "$@"
	echo
}

town_people()
{
	local ou

	for ou in Ansatte Grupper Tjenestekontoer; do
		printf 'dn: OU=%s,DC=kommune,DC=test\nobjectClass: organizationalUnit\n\n' "$ou"
	done
	person kari.nordmann Kari Nordmann Tjenestekontoret 12345678
	person lars.leder Lars Løken 'Hjemmetjenesten Øst' 12345601
	person eva.ekspert Eva Ås 'Hjemmetjenesten Øst' 12345602
	person tone.kontor Tone Berg Tjenestekontoret 12345603
	person odd.drift Odd Drift Tjenestekontoret 12345604
	group IP-Ledere lars.leder
	group IP-Tjenestekontor tone.kontor
	group IP-Systemansvarlig kari.nordmann
	group IP-Koordinatorer lars.leder eva.ekspert
	group BTI-Stafettholdere eva.ekspert
	group IP-Koordinatorteam kari.nordmann
	group BTI-Team kari.nordmann
	group IP-Drift odd.drift
}

# The account that reads, as step 1 of the chapter has it made.
town_reader()
{
	samba-tool user create svc-holdfast "$(cat "$TOWN/ad/read.pw")" \
	    --userou=OU=Tjenestekontoer -s "$TOWN/ad/smb.conf"
}

town_begin()
{
	cat >>/etc/hosts <<'HOSTS'
127.77.0.1 dc1.kommune.test
127.0.0.1 holdfast.kommune.test smtp.kommune.test
HOSTS
	mkdir -p "$TOWN/ad" && town_people >"$TOWN/people.ldif" || return
	DIR=$TOWN/ad LDIF=$TOWN/people.ldif "$here/../fixture/samba.sh" start &&
	    town_reader || return
	(
		DIR=$TOWN/ad
		# shellcheck source=tests/fixture/certificates.sh
		. "$here/../fixture/certificates.sh"
		certificate site holdfast.kommune.test \
		    'DNS:holdfast.kommune.test,DNS:smtp.kommune.test'
	)
	cp "$TOWN/ad/ca.pem" /usr/local/share/ca-certificates/town.crt &&
	    update-ca-certificates || return
	python3 "$here/../fixture/mail_sink.py" 587 "$TOWN/mail" "$TOWN/ad/site.pem" \
	    "$TOWN/ad/site.key" holdfast "$MAIL_PASSWORD" &
	town_sink=$!
	# Where copies go: a machine that only adds.
	mkdir -p "$TOWN/elsewhere"
	cat >/usr/local/bin/ssh <<SSH
#!/bin/sh
test "\$1" = kopi@lager.kommune.test && cd $TOWN/elsewhere && exec sh -c "\$2"
SSH
	chmod 755 /usr/local/bin/ssh
}

town_end()
{
	kill "$town_sink"
	DIR=$TOWN/ad "$here/../fixture/samba.sh" stop
}

# The municipality's own list, as it had it.
town_list()
{
	cat <<'CSV'
Saksnr;ID journalsystem;Navn;Fødselsdato;Type;Tjeneste;Koordinator;Vedtaksdato;Mottatt i enheten;Ønske fra planeier;Adressesperre
1;P-1;Ylva Storholmen;14.05.2011;Koordinator;Hjemmetjenesten øst;;03.02.2026;07.02.2026;;ingen
2;P-2;Børge Tangvik;02.11.1947;Koordinator;Hjemmetjenesten øst;eva.ekspert;18.06.2018;25.06.2018;;ingen
CSV
}
