#!/bin/sh
# Runs it_directory against OpenLDAP with people.sh's people in it.
. "$(dirname "$0")/servers.sh"

need slapd ldapadd ldapsearch openssl
begin
"$here/people.sh" openldap >"$work/people.ldif"
TLS=no LDIF= openldap "$work/plain" 10
plain=$server
IT_PLAIN=ldap://127.0.0.1:$port
TLS=old LDIF= openldap "$work/old" 20
old=$server
IT_OLD_TLS=ldaps://127.0.0.1:$((port + 1))
LDIF=$work/people.ldif openldap "$work/tls"
IT_KIND=openldap
IT_SERVER=$server
IT_DIR=$work/tls
IT_HOST=127.0.0.1
IT_LDAPS_PORT=$((port + 1))
IT_LDAP=ldap://127.0.0.1:$port
IT_LDAPS=ldaps://127.0.0.1:$IT_LDAPS_PORT
IT_LDAPI=ldapi://$(printf %s "$IT_DIR/ldapi" | sed 's|/|%2F|g')
IT_WRONG_NAME=ldaps://127.0.0.2:$IT_LDAPS_PORT
export IT_PLAIN IT_KIND IT_SERVER IT_DIR IT_HOST IT_LDAPS_PORT IT_LDAP \
    IT_LDAPS IT_LDAPI IT_WRONG_NAME IT_OLD_TLS
tests/directory/it_directory
