#!/bin/bash
# Runs it_directory against Samba as Active Directory, with people.sh's people.
. "$(dirname "$0")/servers.sh"

need samba samba-tool ldapadd ldapsearch openssl
test "$(id -u)" = 0 || skip 'Active Directory needs root for its ports'
test -d /usr/share/samba/setup || skip 'samba-ad-provision is missing'
begin
"$here/people.sh" ad >"$work/people.ldif"
IT_KIND=ad
IT_DIR=$work/ad
IT_HOST=127.77.$(($$ / 250 % 250)).$(($$ % 250 + 1))
IT_SERVER="env DIR=$IT_DIR ADDRESS=$IT_HOST LDIF=$work/people.ldif \
$fixture/samba.sh"
$IT_SERVER start >&2
IT_LDAPS_PORT=636
IT_LDAP=ldap://$IT_HOST
IT_LDAPS=ldaps://$IT_HOST
export IT_KIND IT_SERVER IT_DIR IT_HOST IT_LDAPS_PORT IT_LDAP IT_LDAPS
tests/directory/it_directory
