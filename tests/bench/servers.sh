# shellcheck shell=bash
# What bench.sh measures: both municipalities, the bare handler and their web
# server. Sourced by it, after fixture/servers.sh; `start_all` is the entrance.

# Sessions of a leader and of a case worker.
token=benchbenchbenchbenchbe
office_token=officeofficeofficeoffi

# whose PATH: the cookie of who asks for it.
whose()
{
	case $1 in
	/soknader* | */soknad/* | /tall*) echo "$office_token" ;;
	*/plan | '/?') echo writer0000000000000000 ;;
	*) echo "$token" ;;
	esac
}

# serve NAME COMMAND...: what a supervisor watches over, on DIR/run/NAME.sock.
serve()
{
	local name=$1

	shift
	rm -f "$DIR/run/$name.sock"
	run_part "$name" spawn-fcgi -n -s "$DIR/run/$name.sock" -b 128 -- \
	    "$setpriv" --pdeathsig TERM "$@"
	wait_for "$name" socket_answers "$DIR/run/$name.sock" "$name"
}

# program DATABASE NAME: as many processes as the settings' defaults say.
program()
{
	serve "$1_$2" "$BIN/holdfast-$2" --conf "$DIR/$1.ini" --workers
}

# Names as in a build's static.hdf; no page is measured with its style sheets.
statics()
{
	local name

	mkdir -p "$DIR/static"
	{
		echo 'Static {'
		for name in inter css script favicon; do
			echo "	$name = /static/$name.0123456789ab.css"
		done
		echo '}'
	} >"$DIR/static/static.hdf"
	STATIC=$DIR/static
}

# conf NAME: the holdfast.ini of the programs on database NAME.
conf()
{
	DB_NAME=$1 settings http://127.0.0.1 |
	    sed '/^\[workers\]/,/^$/d' >"$DIR/$1.ini"
	printf '\n[log]\nyears = 11\n' >>"$DIR/$1.ini"
}

admin()
{
	"$BIN/holdfast-admin" --conf "$DIR/$1.ini" "${@:2}" >>"$DIR/log/admin.log"
}

# As often as its time is up before it has done all (status 4).
kept_house()
{
	local status

	while :; do
		"$BIN/holdfast-sweep" --conf "$DIR/$1.ini" housekeeping
		status=$?
		((status == 4)) || return "$status"
	done
}

# Ten years of looks, in their months: the first is what the months are made from.
looked_at()
{
	sql "$1" -e "INSERT INTO access_log (at, action, basis, outcome, state, address, request)
	    VALUES (UTC_TIMESTAMP(6) - INTERVAL 10 YEAR, 'case_view', '', 'refused', '', '', '')" &&
	    admin "$1" retention &&
	    sql "$1" <"$TOP/tests/bench/looks.sql" >>"$DIR/log/town.log"
}

# The whole municipality in a database of its own.
fill()
{
	local name=$1 times=$2

	sql -e "CREATE DATABASE $name CHARACTER SET utf8mb4 COLLATE utf8mb4_danish_ci;
	    GRANT ALL ON $name.* TO hf_admin WITH GRANT OPTION" &&
	    admin "$name" migrate --sql "$TOP/sql" &&
	    /usr/bin/python3 "$TOP/tests/fixture/municipality.py" \
	    --out "$DIR/town" --today "$(date +%F)" --direct --scale "$times" \
	    >>"$DIR/log/town.log" &&
	    sql "$name" <"$DIR/town/cases.sql" >>"$DIR/log/town.log" &&
	    sql "$name" <"$TOP/tests/bench/office.sql" >>"$DIR/log/town.log" &&
	    sql "$name" <"$TOP/tests/bench/plan.sql" >>"$DIR/log/town.log" &&
	    sql "$name" <"$TOP/tests/bench/figures.sql" >>"$DIR/log/town.log" &&
	    kept_house "$name" && looked_at "$name" || return
	rm -rf "$DIR/town"
}

fill_bare()
{
	sql -e 'CREATE DATABASE bare CHARACTER SET utf8mb4' && sql bare <<-'SQL'
		CREATE TABLE item (
		  id     BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
		  unit   INT NOT NULL,
		  number VARCHAR(16) NOT NULL,
		  name   VARCHAR(120) NOT NULL,
		  kind   VARCHAR(40) NOT NULL,
		  state  VARCHAR(40) NOT NULL,
		  held_as VARCHAR(40) NOT NULL,
		  holder VARCHAR(120) NOT NULL,
		  since  VARCHAR(40) NOT NULL,
		  KEY item_unit (unit, id));
		INSERT INTO item (unit, number, name, kind, state, held_as, holder,
		       since)
		SELECT seq MOD 400, CONCAT('2026-', LPAD(seq, 6, '0')),
		       CONCAT('Anna Berntsen nr. ', seq), 'coordinator', 'active',
		       'accepted', CONCAT('Kari Hansen nr. ', seq MOD 123),
		       '3. september 2026'
		  FROM seq_1_to_200000;
		ANALYZE TABLE item;
	SQL
}

# A session of a leader of the largest unit in which somebody waits, one of a
# case worker, and jobs that did run, so that the desk and /healthz have their usual answers.
log_in()
{
	local name=$1 hash office _

	read -r hash _ < <("$BIN/tests/bench/session" "$token") &&
	    read -r office _ < <("$BIN/tests/bench/session" "$office_token") || return
	sql "$name" <<-SQL
		DELETE FROM session;
		INSERT INTO session (token, employee, began, seen, ends)
		SELECT '$hash', t.employee, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6),
		       UTC_TIMESTAMP(6) + INTERVAL 10 HOUR
		  FROM seat t JOIN strand s ON s.unit = t.unit AND s.live = 1
		 WHERE t.kind = 'leader' AND t.live = 1
		 GROUP BY t.employee, t.unit HAVING SUM(s.state = 'waiting') > 0
		 ORDER BY COUNT(*) DESC, t.employee LIMIT 1;
		INSERT INTO session (token, employee, began, seen, ends)
		SELECT '$office', id, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6),
		       UTC_TIMESTAMP(6) + INTERVAL 10 HOUR
		  FROM employee WHERE username = 'tora.tjenestekontor';
		REPLACE INTO job_run (job, began, ended, outcome, note, succeeded)
		SELECT job, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 'done', '',
		       UTC_TIMESTAMP(6)
		  FROM (SELECT 'directory' AS job UNION SELECT 'leavers'
		         UNION SELECT 'housekeeping') j;
	SQL
}

# Who writes in plans and notes, each with a session of her own: the first is who looks at
# her plan.
writers_of()
{
	local name=$1 i=0 employee page note writer hash csrf

	: >"$DIR/$name.writers"
	while read -r employee page note; do
		writer=$(printf 'writer%016d' $i)
		((++i))
		read -r hash csrf < <("$BIN/tests/bench/session" "$writer") || return
		echo "$writer $csrf $page $note" >>"$DIR/$name.writers"
		sql "$name" -e "INSERT INTO session (token, employee, began, seen, ends)
		    VALUES ('$hash', $employee, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6),
		    UTC_TIMESTAMP(6) + INTERVAL 10 HOUR)" || return
	done < <(sql "$name" -e "SELECT p.changed_by, CONCAT('/sak/', c.number, '/plan'),
	    CONCAT('/sak/', c.number, IF(MIN(s.kind) = 'coordinator', '/koordinator',
	    '/barnekoordinator'), '/notat')
	    FROM plan p JOIN casefile c ON c.id = p.casefile
	    JOIN strand s ON s.casefile = c.id AND s.holder = p.changed_by AND s.live = 1
	    AND s.state = 'active' AND s.kind IN ('coordinator', 'child_coordinator')
	    GROUP BY p.casefile, p.changed_by, c.number ORDER BY p.casefile")
	read -r _ _ page _ <"$DIR/$name.writers"
	path[$name plan]=$page
	path[$name draft]=/utkast
	path[$name save]=/lagre
}

# versions NAME: how often each of their cases has been changed, which a form must know.
versions()
{
	sql "$1" -e "SELECT CONCAT('/sak/', c.number), c.version FROM plan p
	    JOIN casefile c ON c.id = p.casefile" >"$DIR/$1.versions"
}

# Which unit, which case and which waiting case this leader looks at, and which
# application the case worker.
pages_of()
{
	local name=$1 code of number slug

	cases[$name]=$(sql "$name" -e "SELECT COUNT(*) FROM strand
	    WHERE live = 1 AND state <> 'applied'")
	read -r code of < <(sql "$name" -e "SELECT u.code, u.id
	    FROM session i JOIN seat t ON t.employee = i.employee AND t.live = 1
	    JOIN unit u ON u.id = t.unit WHERE t.kind = 'leader' LIMIT 1")
	number=$(sql "$name" -e "SELECT c.number FROM strand s
	    JOIN casefile c ON c.id = s.casefile
	    WHERE s.unit = $of AND s.live = 1 AND s.state = 'active' LIMIT 1")
	slug=$(sql "$name" -e "SELECT CONCAT(c.number, '/',
	    CASE s.kind WHEN 'coordinator' THEN 'koordinator'
	    WHEN 'child_coordinator' THEN 'barnekoordinator' ELSE '-' END)
	    FROM strand s JOIN casefile c ON c.id = s.casefile
	    WHERE s.unit = $of AND s.live = 1 AND s.state = 'waiting'
	    ORDER BY s.kind LIMIT 1")
	path[$name list]=/enhet/$code
	path[$name desk]=/
	# The same page of somebody else, told by its path.
	path[$name coordinator]='/?'
	path[$name case]=/sak/$number
	path[$name offer]=/sak/$slug/tilbud
	path[$name queue]=/soknader
	path[$name step]='/soknader?steg=avgjor'
	path[$name decide]=/sak/2099-00417/soknad/417/vedtak
	path[$name figures]="/tall?dato=$(date -d yesterday +%-d.%-m.%Y)"
	path[$name login]=/logg-inn
	path[$name healthz]=/healthz
}

# One nginx for all, with the limits of the open pages lifted: measured is what
# they cost, not how often they may be asked for.
server()
{
	cat <<CONF
	server {
		listen 127.0.0.1:${port[$1]} backlog=512;
		root $DIR/www;
		include $DIR/nginx/$1.conf;
	}
CONF
}

nginx_bench_conf()
{
	local name

	sed 's|rate=[0-9]*r/s|rate=1000000r/s|' \
	    "$TOP/conf/nginx/holdfast-http.conf" >"$DIR/nginx/http.conf"
	for name in holdfast_staff larger_staff single_staff bare; do
		sed "s|holdfast_staff|$name|" \
		    "$TOP/conf/nginx/holdfast-server.conf" \
		    >"$DIR/nginx/${name%_staff}.conf"
	done
	nginx_head 1 512
	for name in {holdfast,larger,single}_staff holdfast_{login,public} bare; do
		echo "	upstream $name { server unix:$DIR/run/$name.sock; }"
	done
	echo "	include $DIR/nginx/http.conf;"
	for name in holdfast larger single bare; do
		server $name
	done
	echo "}"
}

start_nginx_bench()
{
	local name

	for name in holdfast larger single bare; do
		port[$name]=$(free_port)
	done
	mkdir -p "$DIR/www"
	nginx_bench_conf >"$DIR/nginx/nginx.conf"
	run_part nginx nginx -e "$DIR/log/nginx.log" -p "$DIR/nginx" \
	    -c "$DIR/nginx/nginx.conf"
	wait_for nginx port_answers "${port[bare]}"
}

start_all()
{
	local name

	start_mariadb --innodb-buffer-pool-size="${POOL:-128M}" || return
	secret ldap directory none
	mkdir -p "$DIR/ldap"
	LDAP_PORT=1
	statics
	conf holdfast
	conf larger
	if [[ ! -f $DIR/filled ]]; then
		sql -e "DROP DATABASE IF EXISTS holdfast;
		    DROP DATABASE IF EXISTS larger; DROP DATABASE IF EXISTS bare"
		fill holdfast 1 && fill larger "$scale" && fill_bare >/dev/null ||
		    return
		touch "$DIR/filled"
	fi
	for name in holdfast larger; do
		admin "$name" migrate --sql "$TOP/sql" && log_in "$name" &&
		    pages_of "$name" && writers_of "$name" || return
	done
	serve bare multiwatch -f 4 -s TERM -- "$BIN/tests/bench/bare" \
	    "$DB_SOCKET" "$(id -un)" "$TOP/templates" &&
	    program holdfast staff && program larger staff &&
	    program holdfast login && program holdfast public &&
	    run_part larger_letter "$setpriv" --pdeathsig TERM \
		"$BIN/holdfast-letter" --conf "$DIR/larger.ini" watch &&
	    serve single_staff multiwatch -f 1 -s TERM -- "$BIN/holdfast-staff" \
	    --conf "$DIR/holdfast.ini" &&
	    start_nginx_bench
}
