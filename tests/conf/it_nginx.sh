#!/bin/bash
# What nginx does by itself, with the files of production, in front of the real
# programs: headers, files, limits, and an answer when no program is there.
set -uo pipefail

fixture=$(cd "$(dirname "$0")/../fixture" && pwd)
# shellcheck source=tests/fixture/tap.sh
. "$fixture/tap.sh"
BIN=$(cd "${BIN:-.}" && pwd)
# shellcheck source=tests/fixture/servers.sh
. "$fixture/servers.sh"
need curl mariadbd multiwatch nginx openssl slapd spawn-fcgi

work=$(mktemp -d /tmp/hf.XXXXXX)
trap 'stop_all; rm -rf "$work"' EXIT
STATIC=$work/static
port=$(free_port)
url=http://127.0.0.1:$port

begin()
{
	mkdir -p "$STATIC"
	echo 'Static.app = /static/app.0123456789ab.css' >"$STATIC/static.hdf"
	echo 'body { color: green }' >"$STATIC/app.0123456789ab.css"
	gzip -k "$STATIC/app.0123456789ab.css"
	echo 'for those who take it' >"$STATIC/app.0123456789ab.css.br"
	servers_begin "$work" && start_mariadb && start_slapd || return
	settings "$url" >"$work/holdfast.ini"
	as admin "$BIN/holdfast-admin" --conf "$work/holdfast.ini" \
	    migrate --sql "$TOP/sql" && start_programs && start_nginx "$port"
}

# status PATH [CURL OPTION...]
status()
{
	curl -s -o "$work/body" -D "$work/head" -w '%{http_code}' "${@:2}" "$url$1"
}

# answers CODE PATH [CURL OPTION...]
answers()
{
	same "$1" "$(status "${@:2}")"
}

# says CODE TEXT PATH [CURL OPTION...]: a page of ours, not nginx' own.
says()
{
	answers "$1" "${@:3}" && grep -F "$2" "$work/body" &&
	    grep -q 'lang="nb"' "$work/body"
}

head_has()
{
	grep -iE "^$1" "$work/head" || { cat "$work/head"; return 1; }
}

is_guarded()
{
	status "$@" >/dev/null
	head_has "Content-Security-Policy: default-src 'none'; " &&
	    head_has 'X-Content-Type-Options: nosniff' &&
	    head_has 'Referrer-Policy: same-origin' &&
	    head_has 'Permissions-Policy: ' && same 1 \
	    "$(grep -ciE '^Content-Security-Policy:' "$work/head")" &&
	    ! grep -iE '^Server: nginx/' "$work/head"
}

every_answer_is_guarded()
{
	local path

	for path in / /logg-inn /healthz /tilgjengelighet /finnes-ikke/x \
	    /static/app.0123456789ab.css /static/none.css /robots.txt; do
		is_guarded "$path" || { echo "$path"; return 1; }
	done
	is_guarded / -X PUT
}

a_file_is_kept_for_a_year()
{
	answers 200 /static/app.0123456789ab.css &&
	    head_has 'Cache-Control: public, max-age=31536000, immutable' &&
	    head_has 'Content-Type: text/css' &&
	    ! grep -i '^Content-Encoding' "$work/head"
}

# packed ENCODING ACCEPTED: what a browser gets that accepts that.
packed()
{
	answers 200 /static/app.0123456789ab.css -H "Accept-Encoding: $2" &&
	    head_has "Content-Encoding: $1" && head_has 'Content-Type: text/css' &&
	    head_has 'Vary: Accept-Encoding'
}

a_file_is_sent_packed()
{
	packed gzip gzip && packed br 'gzip, deflate, br'
}

nothing_else_is_a_file()
{
	local path

	for path in /static/static.hdf /static/ /static/app.css \
	    /static/..%2fholdfast.ini /static/%2e%2e/holdfast.ini \
	    /pages/502.html /favicon.ico; do
		answers 404 "$path" --path-as-is || { echo "$path"; return 1; }
		! grep -iE '^Cache-Control: public' "$work/head" || return
	done
}

other_methods_are_refused()
{
	local method

	for method in PUT DELETE OPTIONS PATCH PROPFIND; do
		says 405 'kan ikke besvares' /logg-inn -X "$method" ||
		    { echo "$method"; return 1; }
	done
}

# A program that gets it says 4xx by itself; 413 is nginx before it was sent on.
a_body_too_large_is_refused()
{
	head -c 262144 /dev/zero | tr '\0' a >"$work/large"
	status /logg-inn --data-binary "@$work/large" | grep -vx 413 &&
	    echo >>"$work/large" &&
	    says 413 'for mye på én gang' /logg-inn --data-binary "@$work/large"
}

# hammer PATH [CURL OPTION...]: the statuses of 120 requests, many at a time.
hammer()
{
	curl -s -Z -o /dev/null -w '%{http_code}\n' "${@:2}" "$url$1#[1-120]" |
	    sort -u | tr '\n' ' '
}

# slowed PATH TEXT [CURL OPTION...]: a burst is refused, in those words. nginx
# forgets in seconds, so a slow machine may have to try again.
slowed()
{
	local tries

	for tries in 1 2 3 4 5 6; do
		hammer "$1" "${@:3}" | grep -qw 429 &&
		    says 429 "$2" "$1" "${@:3}" && return
	done
	echo "not refused in $tries bursts"
	return 1
}

sign_ins_are_slowed_down()
{
	slowed /logg-inn 'for mange forsøk' -d username=x &&
	    is_guarded /logg-inn -d username=x
}

open_pages_are_slowed_down()
{
	hammer /tilgjengelighet | grep -w 429
}

# --- with TLS, by the sample ---------------------------------------------------

# The site as installed, but with our paths, ports and a certificate.
tls=$(free_port)
plain=$(free_port)
site()
{
	openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes \
	    -subj /CN=holdfast.kommune.example \
	    -addext subjectAltName=DNS:holdfast.kommune.example -days 1 \
	    -keyout "$work/key.pem" -out "$work/cert.pem" 2>/dev/null
	nginx_conf "127.0.0.1:$port" "$DIR/www" | sed -n '/^pid/d; /upstream/q; p' |
	    sed 's|nginx/\([a-z_]*\);$|nginx-tls/\1;|'
	sed -e '/^include .*holdfast-http/s|include .*/|include '"$TOP"'/conf/nginx/|' \
	    -e '/include .*holdfast-server/s|include .*/|include '"$TOP"'/conf/nginx/|' \
	    -e "s|/etc/ssl/certs/holdfast.pem|$work/cert.pem|" \
	    -e "s|/etc/ssl/private/holdfast.key|$work/key.pem|" \
	    -e "s|/var/log/nginx|$work/log|; s|/run/holdfast|$work/run|" \
	    -e "s|listen 443|listen 127.0.0.1:$tls|; s|listen 80|listen 127.0.0.1:$plain|" \
	    -e "/listen \[::\]/d; s|^\troot .*|\troot $work/www;|" \
	    "$BIN/conf/nginx/holdfast.conf"
	echo '}'
}

start_site()
{
	mkdir -p "$work/nginx-tls"
	site >"$work/nginx-tls/nginx.conf"
	nginx -e stderr -t -p "$work/nginx-tls" -c "$work/nginx-tls/nginx.conf" ||
	    return
	run_part site nginx -e "$work/log/site.log" -p "$work/nginx-tls" \
	    -c "$work/nginx-tls/nginx.conf"
	wait_for site port_answers "$tls"
}

# over_tls PATH [CURL OPTION...]: version and status.
over_tls()
{
	curl -s -o "$work/body" -D "$work/head" -w '%{http_version} %{http_code}' \
	    --cacert "$work/cert.pem" \
	    --connect-to "holdfast.kommune.example:443:127.0.0.1:$tls" \
	    "${@:2}" "https://holdfast.kommune.example$1"
}

tls_speaks_http_2()
{
	start_site && same '2 200' "$(over_tls /logg-inn --http2)" &&
	    head_has 'Strict-Transport-Security: max-age=63072000' &&
	    head_has "Content-Security-Policy: default-src 'none'; " &&
	    same '2 200' "$(over_tls /static/app.0123456789ab.css --http2)" &&
	    same '1.1 200' "$(over_tls /logg-inn --http1.1)"
}

tls_is_new_enough()
{
	same '2 200' "$(over_tls /logg-inn --tls-max 1.2)" &&
	    same '2 200' "$(over_tls /logg-inn --tlsv1.3)" &&
	    same '0 000' "$(over_tls /logg-inn --tls-max 1.1)"
}

without_tls_it_leads_there()
{
	same '301 https://holdfast.kommune.example/logg-inn' "$(curl -s \
	    -o /dev/null -w '%{http_code} %{redirect_url}' \
	    "http://127.0.0.1:$plain/logg-inn")"
}

# The front page sends a guest on; with the program gone it cannot.
a_missing_program_is_explained()
{
	stop_part staff
	says 502 'svarer ikke nå' / && is_guarded / && answers 200 /logg-inn
}

it_is_back_with_the_program()
{
	start_program staff && answers 303 /
}

who_asked_for_what_is_in_no_file()
{
	status /sak/hvem-spurte >/dev/null
	same '' "$(find "$work/log" "$work/nginx" -name '*access*')" &&
	    ! grep -r hvem-spurte "$work/log" "$work/nginx"
}

begin >"$tap_said" 2>&1 || bail 'the servers did not start'
is every_answer_is_guarded every_answer_is_guarded
is a_file_is_kept_for_a_year a_file_is_kept_for_a_year
is a_file_is_sent_packed a_file_is_sent_packed
is nothing_else_is_a_file nothing_else_is_a_file
is other_methods_are_refused other_methods_are_refused
is a_body_too_large_is_refused a_body_too_large_is_refused
is who_looks_at_the_sign_in_page_is_not_counted same '200 ' "$(hammer /logg-inn)"
is sign_ins_are_slowed_down sign_ins_are_slowed_down
is open_pages_are_slowed_down open_pages_are_slowed_down
is who_asked_for_what_is_in_no_file who_asked_for_what_is_in_no_file
is with_tls_it_speaks_http_2 tls_speaks_http_2
is tls_is_new_enough tls_is_new_enough
is without_tls_it_leads_there without_tls_it_leads_there
is a_missing_program_is_explained a_missing_program_is_explained
is it_is_back_with_the_program it_is_back_with_the_program
tap_end
