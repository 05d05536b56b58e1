#!/bin/bash
# Runs it_wipe against OpenLDAP: what a login leaves in memory.
. "$(dirname "$0")/servers.sh"

test -r /proc/self/mem || skip '/proc is missing'
begin
serve_openldap
tests/directory/it_wipe
