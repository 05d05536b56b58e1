#!/bin/bash
# What operations is given is true: the sample holdfast.ini has every setting
# with its default, and nginx, MariaDB and systemd take the files made for them.
set -uo pipefail

fixture=$(cd "$(dirname "$0")/../fixture" && pwd)
# shellcheck source=tests/fixture/tap.sh
. "$fixture/tap.sh"
TOP=$(cd "$fixture/../.." && pwd)
PATH=$PATH:/usr/sbin:/sbin
need mariadbd nginx openssl systemd-analyze

work=$(mktemp -d /tmp/hf.XXXXXX)
trap 'rm -rf "$work"' EXIT

# section.key of every line of conf.def, and of the sample, set or shown.
wanted()
{
	sed -n 's/^CONF(\([a-z_]*\), *\([a-z_]*\),.*/\1.\2/p' \
	    "$TOP/fcgi/base/conf.def" | sort
}

shown()
{
	awk -F ' *= *' '/^\[/ { section = substr($0, 2, length($0) - 2) }
	    /^;?[a-z_]+ *=/ { sub(/^;/, ""); print section "." $1 }' \
	    conf/holdfast.ini | sort
}

# section.key=default where there is one; in the sample those behind a ';'.
defaults()
{
	sed -n 's/^CONF(\([a-z_]*\), *\([a-z_]*\),[^"]*"\(.*\)",.*/\1.\2=\3/p' \
	    "$TOP/fcgi/base/conf.def" | sort
}

shown_defaults()
{
	awk -F ' *= *' '/^\[/ { section = substr($0, 2, length($0) - 2) }
	    /^;[a-z_]+ *=/ { sub(/^;/, ""); print section "." $1 "=" $2 }' \
	    conf/holdfast.ini | sort
}

every_default_is_true()
{
	local wrong

	wrong=$(comm -13 <(defaults) <(shown_defaults))
	same '' "$wrong"
}

# The secrets it names are not here; nothing else may be wrong with it.
sample_has_no_faults()
{
	local faults

	faults=$(./holdfast-staff --conf conf/holdfast.ini --check 2>&1 |
	    grep '^conf/holdfast.ini' | grep -v '_key_file: .*: No such file' || :)
	same '' "$faults"
}

certificate()
{
	openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes \
	    -subj /CN=holdfast.test -days 1 -keyout "$work/key" -out "$work/pem"
}

# As installed, but with our paths and a certificate that exists.
nginx_takes_the_site()
{
	local share

	share=$(sed -n 's|^include \(.*\)/nginx/holdfast-http.conf;|\1|p' \
	    conf/nginx/holdfast.conf)
	certificate && sed -e "s|$share/nginx|$TOP/conf/nginx|" \
	    -e "s|/etc/ssl/certs/holdfast.pem|$work/pem|" \
	    -e "s|/etc/ssl/private/holdfast.key|$work/key|" \
	    -e "s|/var/log/nginx|$work|" \
	    -e 's|\(listen .*\)\(443\)|\1127.0.0.1:2443|; s|\[::\]:127.*:2443|[::1]:2443|' \
	    -e 's|listen 80;|listen 127.0.0.1:2080;|; s|\[::\]:80|[::1]:2080|' \
	    conf/nginx/holdfast.conf >"$work/site"
	cat >"$work/nginx.conf" <<CONF
pid $work/pid;
load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
error_log stderr;
events { }
http {
	include /etc/nginx/mime.types;
	include $work/site;
}
CONF
	nginx -e stderr -p "$work" -t -c "$work/nginx.conf"
}

mariadb_takes_the_settings()
{
	local file

	for file in holdfast galera; do
		mariadbd --defaults-file="$TOP/conf/mariadb/$file.cnf" \
		    --user="$(id -un)" --datadir="$work" --help --verbose \
		    >/dev/null || return
	done
}

# A root directory as systemd would see it after make install.
units()
{
	local system=$work/root/usr/lib/systemd/system program

	mkdir -p "$system" "$work/root/usr/bin" "$work/root$1"
	cp -r "$TOP"/conf/systemd/*.socket "$TOP"/conf/systemd/*.timer \
	    "$TOP"/conf/systemd/*.service.d conf/systemd/*.service "$system"
	cp /usr/lib/systemd/system/*.target /usr/lib/systemd/system/*.mount \
	    /usr/lib/systemd/system/-.slice "$system" 2>/dev/null
	for program in admin letter login public staff sweep; do
		cp /bin/true "$work/root$1/holdfast-$program"
	done
	cp /bin/true "$work/root/usr/bin/multiwatch"
}

bindir()
{
	sed -n 's|^ExecStartPre=\(.*\)/holdfast-staff .*|\1|p' \
	    conf/systemd/holdfast-staff.service
}

systemd_takes_the_units()
{
	local said

	units "$(bindir)"
	said=$(systemd-analyze verify --root="$work/root" --man=no \
	    holdfast-{login,public,staff}.{socket,service} holdfast-letter.service \
	    holdfast-sweep@all.{service,timer} \
	    holdfast-{backup,retention}.{service,timer} 2>&1) && same '' "$said"
}

# A mistake in a line is said, and the line passed over.
systemd_makes_the_accounts()
{
	local root=$work/accounts said

	mkdir -p "$root/etc"
	said=$(systemd-sysusers --root="$root" \
	    "$TOP/conf/systemd/sysusers.d/holdfast.conf" 2>&1 | grep -v ^Creating)
	same '' "$said" && same \
	    'hf_admin hf_letter hf_login hf_public hf_staff hf_sweep' \
	    "$(sed -n 's/^\(hf_[a-z]*\):.*/\1/p' "$root/etc/passwd" | sort |
	    tr '\n' ' ' | sed 's/ $//')"
}

systemd_makes_the_directory()
{
	local root=$work/accounts

	systemd-tmpfiles --create --root="$root" \
	    "$TOP/conf/systemd/tmpfiles.d/holdfast.conf" &&
	    same 755 "$(stat -c %a "$root/run/holdfast")" &&
	    same 700 "$(stat -c %a "$root/var/backups/holdfast")"
}

# The rating goes from 0, which can do nothing, to 10, which can do anything.
exposed_at_most()
{
	systemd-analyze security --offline=true --root="$work/root" \
	    --no-pager --threshold="$1" "$2" | tail -n 1
}

cd "${BIN:-.}" || exit
is every_setting_stands_in_the_sample same "$(wanted)" "$(shown)"
is every_default_shown_is_the_default every_default_is_true
is the_sample_itself_has_no_faults sample_has_no_faults
is nginx_takes_the_site_with_tls nginx_takes_the_site
is mariadb_takes_its_settings mariadb_takes_the_settings
is systemd_takes_the_units systemd_takes_the_units
is systemd_makes_the_accounts systemd_makes_the_accounts
is systemd_makes_the_directory systemd_makes_the_directory
is the_screens_are_exposed_little exposed_at_most 10 holdfast-staff.service
is the_open_pages_are_exposed_little exposed_at_most 10 holdfast-public.service
is the_login_is_exposed_little exposed_at_most 20 holdfast-login.service
is the_jobs_are_exposed_little exposed_at_most 20 holdfast-sweep@all.service
is letters_are_exposed_little exposed_at_most 10 holdfast-letter.service
is the_backup_is_exposed_little exposed_at_most 10 holdfast-backup.service
tap_end
