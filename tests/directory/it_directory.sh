#!/bin/bash
# Runs it_directory against OpenLDAP with people.sh's people in it.
. "$(dirname "$0")/servers.sh"

need slapd ldapadd ldapsearch openssl
begin
TLS=no openldap "$work/plain" 10
plain=$server
IT_PLAIN=ldap://127.0.0.1:$port
TLS=old openldap "$work/old" 20
old=$server
IT_OLD_TLS=ldaps://127.0.0.1:$((port + 1))
serve_openldap
IT_WRONG_NAME=ldaps://127.0.0.2:$IT_LDAPS_PORT
export IT_PLAIN IT_OLD_TLS IT_WRONG_NAME
tests/directory/it_directory
