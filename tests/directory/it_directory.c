/* The directory room against a real server; it_directory.sh starts one. */
#include "directory/directory.h"

#include "base/clock.h"
#include "base/conf.h"
#include "base/log.h"
#include "base/mem.h"
#include "base/work.h"
#include "../given.h"
#include "it.h"
#include "it_names.h"
#include "peer.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static enum err
verify(struct it *it, const char *name, const char *password, enum verdict *v,
    struct directory_person *p)
{
	return directory_verify(&it->w, it->d, name, password, strlen(password),
	    v, p);
}

static void
expect_ok(struct it *it, enum err e)
{
	if (e != ERR_OK)
		fail_msg("%s: %s", err_name(e), it->w.fault.text);
}

/* The failure, quick enough, and with something to tell operations. */
static void
expect_away(struct it *it, enum err e, int64_t since, int64_t ms_max)
{
	int64_t ms = (clock_monotonic_us() - since) / 1000;

	if (e != ERR_UNAVAILABLE)
		fail_msg("%s instead of unavailable", err_name(e));
	if (ms > ms_max)
		fail_msg("took %d ms", (int)ms);
	assert_int_equal(it->w.fault.code, ERR_UNAVAILABLE);
	assert_true(strlen(it->w.fault.text) > 0);
}

static void
login_is_away(struct it *it, int64_t ms_max)
{
	int64_t since = clock_monotonic_us();
	struct directory_person p;
	enum verdict v;

	expect_away(it, verify(it, "kari", PASSWORD, &v, &p), since, ms_max);
}

static void
everybody_is_away(struct it *it, int64_t ms_max)
{
	int64_t since = clock_monotonic_us();
	struct directory_person *people;
	size_t n = 99;

	expect_away(it, directory_people(&it->w, it->d, &people, &n), since,
	    ms_max);
	assert_null(people);
	assert_int_equal(n, 0);
}

static void
login_is_ok(struct it *it)
{
	struct directory_person p;
	enum verdict v;

	expect_ok(it, verify(it, "kari", PASSWORD, &v, &p));
	assert_int_equal(v, VERDICT_OK);
}

static void
each_account_gets_its_own_verdict(void **state)
{
	static const struct {
		const char *kind, *name, *password;
		enum verdict want;
	} t[] = {
		{ "both", "lise", PASSWORD, VERDICT_OK },
		{ "both", "LISE", PASSWORD, VERDICT_OK },
		{ "both", "li\xc5\xbf""e", PASSWORD, VERDICT_WRONG },
		{ "both", "l\xc3\xacse", PASSWORD, VERDICT_WRONG },
		{ "both", "BJ\xc3\x98RN.\xc3\x85GE", PASSWORD, VERDICT_OK },
		{ "both", "lise", "sommer-2031-skog", VERDICT_WRONG },
		{ "both", "lise", " " PASSWORD, VERDICT_WRONG },
		{ "both", "lise", "*", VERDICT_WRONG },
		{ "both", "nobody.here", PASSWORD, VERDICT_WRONG },
		{ "both", "Kontakt uten konto", PASSWORD, VERDICT_WRONG },
		{ "both", "dag", PASSWORD, VERDICT_DISABLED },
		{ "both", "eva", PASSWORD, VERDICT_EXPIRED },
		{ "both", "snart", PASSWORD, VERDICT_OK },
		{ "both", "aldri", PASSWORD, VERDICT_OK },
		{ "both", "ny", PASSWORD, VERDICT_EXPIRED },
		{ "both", "bjørn.åge", PASSWORD, VERDICT_OK },
		{ "openldap", "lukket", PASSWORD, VERDICT_DISABLED },
		{ "openldap", "sluttid", PASSWORD, VERDICT_EXPIRED },
		{ "openldap", "gammel", PASSWORD, VERDICT_EXPIRED },
		{ "openldap", "gammel", "wrong", VERDICT_WRONG },
		{ "openldap", "tvilling", PASSWORD, VERDICT_AMBIGUOUS },
		{ "ad", "tvilling", PASSWORD, VERDICT_OK },
		{ "ad", "lise@kommune.test", PASSWORD, VERDICT_OK },
		{ "ad", "lise@annen.test", PASSWORD, VERDICT_WRONG },
	};
	struct it *it = *state;

	for (size_t i = 0; i < LENGTH(t); i++) {
		struct directory_person p;
		enum verdict v;
		enum err e;

		if (strcmp(t[i].kind, "both") != 0 &&
		    strcmp(t[i].kind, it->c.directory_profile) != 0)
			continue;
		e = verify(it, t[i].name, t[i].password, &v, &p);
		if (e != ERR_OK || v != t[i].want)
			fail_msg("row %zu: %s %s, %s", i, err_name(e),
			    verdict_name(v), it->w.fault.text);
	}
}

static void
every_way_in_is_encrypted_and_works(void **state)
{
	struct it *it = *state;

	login_is_ok(it);
	directory_close(&it->d);
	it->c.directory_uri = getenv("IT_LDAP");
	it->c.directory_start_tls = true;
	assert_null(directory_check_conf(&it->c));
	it->d = directory_open(&it->c);
	login_is_ok(it);
	if (it_is_ad())
		return;
	directory_close(&it->d);
	it->c.directory_uri = getenv("IT_LDAPI");
	it->c.directory_start_tls = false;
	it->c.directory_ca_file = "";
	assert_null(directory_check_conf(&it->c));
	it->d = directory_open(&it->c);
	login_is_ok(it);
}

static void
one_server_of_two_is_enough(void **state)
{
	struct it *it = *state;

	it->c.directory_uri = mem_printf(it->mem, "ldaps://127.0.0.1:1 %s",
	    getenv("IT_LDAPS"));
	assert_null(directory_check_conf(&it->c));
	login_is_ok(it);
}

static void
login_gives_the_whole_person(void **state)
{
	struct it *it = *state;
	struct directory_person p;
	enum verdict v;

	expect_ok(it, verify(it, "kari", PASSWORD, &v, &p));
	assert_string_equal(p.username, "kari");
	assert_string_equal(p.name, "Kari Ødegård");
	assert_string_equal(p.given, "Kari");
	assert_string_equal(p.family, "Ødegård");
	assert_string_equal(p.mail, "kari@kommune.test");
	assert_string_equal(p.phone, "90000001");
	assert_string_equal(p.title, "Vernepleier");
	assert_string_equal(p.type, "fast");
	assert_string_equal(p.number, "4711");
	assert_int_equal(p.units_n, 2);
	assert_string_equal(p.units[0], "Helse og mestring");
	assert_string_equal(p.units[1], "Barnevern");
	assert_int_equal(strlen(p.key), 36);
	assert_int_equal(p.state, ACCOUNT_STATE_ACTIVE);
	assert_true(p.expires == INSTANT_NONE);
	assert_string_equal(directory_dn_key(it->mem, p.manager_dn),
	    it_is_ad() ? "cn=lise,ou=personer,dc=kommune,dc=test" :
	    "uid=lise,ou=personer,dc=kommune,dc=test");
	assert_int_equal(p.groups_n, 1);
	assert_string_equal(directory_dn_key(it->mem, p.groups[0]),
	    "cn=innerst,ou=grupper,dc=kommune,dc=test");
}

static const struct directory_person *
person(const struct directory_person *people, size_t n, const char *username)
{
	for (size_t i = 0; i < n; i++)
		if (strcmp(people[i].username, username) == 0)
			return &people[i];
	fail_msg("%s is missing", username);
	return NULL;
}

static void
a_lock_that_passes_is_no_sign_of_leaving(void **state)
{
	struct it *it = *state;
	struct directory_person p, *people;
	const struct directory_person *lars;
	enum verdict v;
	size_t n;

	for (int i = 0; i < 6; i++)
		expect_ok(it, verify(it, "lars", "wrong", &v, &p));
	expect_ok(it, verify(it, "lars", PASSWORD, &v, &p));
	assert_int_equal(v, VERDICT_LOCKED);
	expect_ok(it, directory_people(&it->w, it->d, &people, &n));
	lars = person(people, n, "lars");
	assert_int_equal(lars->state, ACCOUNT_STATE_ACTIVE);
	assert_true(lars->expires == INSTANT_NONE);
}

static void
everybody_tells_who_left_and_who_will(void **state)
{
	static const struct {
		const char *name;
		enum account_state state;
		int expires;		/* as 20200101, 0: never */
	} t[] = {
		{ "kari", ACCOUNT_STATE_ACTIVE, 0 },
		{ "dag", ACCOUNT_STATE_DISABLED, 0 },
		{ "eva", ACCOUNT_STATE_EXPIRED, 20200101 },
		{ "snart", ACCOUNT_STATE_ACTIVE, 21000101 },
		{ "aldri", ACCOUNT_STATE_ACTIVE, 0 },
		{ "bjørn.åge", ACCOUNT_STATE_ACTIVE, 0 },
	};
	struct it *it = *state;
	struct directory_person *people;
	size_t n;

	expect_ok(it, directory_people(&it->w, it->d, &people, &n));
	for (size_t i = 0; i < LENGTH(t); i++) {
		const struct directory_person *p = person(people, n, t[i].name);
		instant want = t[i].expires == 0 ? INSTANT_NONE :
		    on(t[i].expires) * INT64_C(86400000000);

		if (p->state != t[i].state || p->expires != want)
			fail_msg("row %zu: state %d, expires %jd", i, p->state,
			    (intmax_t)p->expires);
	}
}

static int
by_key(const void *a, const void *b)
{
	const struct directory_person *x = a, *y = b;

	return strcmp(x->key, y->key);
}

static void
many_small_pages_are_the_same_as_one(void **state)
{
	struct it *it = *state;
	struct directory_person *one, *many;
	size_t n, m;

	expect_ok(it, directory_people(&it->w, it->d, &one, &n));
	it->c.directory_page_size = 7;
	expect_ok(it, directory_people(&it->w, it->d, &many, &m));
	assert_true(n > 65);
	assert_int_equal(n, m);
	qsort(one, n, sizeof(*one), by_key);
	qsort(many, m, sizeof(*many), by_key);
	for (size_t i = 0; i < n; i++)
		assert_string_equal(one[i].key, many[i].key);
}

static const struct directory_group *
group(struct it *it, const struct directory_group *groups, size_t n,
    const char *name)
{
	const char *key = mem_printf(it->mem,
	    "cn=%s,ou=grupper,dc=kommune,dc=test", name);

	for (size_t i = 0; i < n; i++)
		if (strcmp(directory_dn_key(it->mem, groups[i].dn), key) == 0)
			return &groups[i];
	fail_msg("%s is missing", name);
	return NULL;
}

static void
groups_come_with_their_members_and_their_groups(void **state)
{
	struct it *it = *state;
	struct directory_group *groups;
	size_t n;

	it->c.directory_page_size = 2;
	expect_ok(it, directory_groups(&it->w, it->d, &groups, &n));
	assert_int_equal(n, it_is_ad() ? 5 : 4);
	assert_int_equal(group(it, groups, n, "innerst")->members_n, 2);
	assert_int_equal(group(it, groups, n, "mellom")->members_n, 2);
	assert_int_equal(group(it, groups, n, "koordinatorer")->members_n, 2);
	assert_int_equal(group(it, groups, n, "ledere")->members_n, 1);
}

static int
by_text(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void
members_in_pieces_come_all_and_once(void **state)
{
	struct it *it = *state;
	struct directory_group *groups;
	const struct directory_group *all;
	size_t n;

	expect_ok(it, directory_groups(&it->w, it->d, &groups, &n));
	all = group(it, groups, n, "alle");
	assert_int_equal(all->members_n, 1600);
	qsort(all->members, all->members_n, sizeof(*all->members), by_text);
	for (size_t i = 1; i < all->members_n; i++)
		assert_string_not_equal(all->members[i - 1], all->members[i]);
}

/* The root of a domain names them; for us what it holds itself is all. */
static void
references_to_other_servers_are_not_followed(void **state)
{
	struct it *it = *state;
	struct directory_person *people;
	int64_t since = clock_monotonic_us();
	size_t n, all;

	expect_ok(it, directory_people(&it->w, it->d, &people, &n));
	it->c.directory_people_base = "dc=kommune,dc=test";
	login_is_ok(it);
	expect_ok(it, directory_people(&it->w, it->d, &people, &all));
	person(people, all, "kari");
	assert_true(all >= n);
	assert_true(clock_monotonic_us() - since < 5000000);
}

static void
a_limit_of_the_server_gives_nobody_at_all(void **state)
{
	struct it *it = *state;

	it->c.directory_bind_dn = "cn=liten,ou=tjenester,dc=kommune,dc=test";
	everybody_is_away(it, 2000);
	it->c.directory_page_size = 7;
	everybody_is_away(it, 2000);
}

static void
a_directory_elsewhere_is_an_error(void **state)
{
	struct it *it = *state;

	it->c.directory_people_base = "dc=annet,dc=test";
	assert_null(directory_check_conf(&it->c));
	everybody_is_away(it, 2000);
	login_is_away(it, 2000);
	assert_int_equal(directory_probe(&it->w, it->d), ERR_UNAVAILABLE);
}

static void
probe_wants_account_and_base(void **state)
{
	struct it *it = *state;

	expect_ok(it, directory_probe(&it->w, it->d));
	it->c.directory_people_base = "ou=ingen,dc=kommune,dc=test";
	assert_int_equal(directory_probe(&it->w, it->d), ERR_UNAVAILABLE);
	it->c.directory_people_base = "ou=personer,dc=kommune,dc=test";
	it->c.directory_bind_password_file = "wrong";
	assert_int_equal(directory_probe(&it->w, it->d), ERR_UNAVAILABLE);
	login_is_away(it, 2000);
}

static void
a_certificate_of_others_is_refused(void **state)
{
	struct it *it = *state;

	it->c.directory_ca_file = mem_printf(it->mem, "%s/other-ca.pem",
	    getenv("IT_DIR"));
	login_is_away(it, 2000);
	it->c.directory_uri = getenv("IT_LDAP");
	it->c.directory_start_tls = true;
	login_is_away(it, 2000);
	it->c.directory_ca_file = "/nonexistent/ca.pem";
	login_is_away(it, 2000);
}

static void
a_certificate_for_another_name_is_refused(void **state)
{
	struct it *it = *state;

	it->c.directory_uri = getenv("IT_WRONG_NAME");
	login_is_away(it, 2000);
}

static void
the_environment_cannot_soften_the_check(void **state)
{
	struct it *it = *state;

	setenv("LDAPTLS_REQCERT", "never", 1);
	it->c.directory_ca_file = mem_printf(it->mem, "%s/other-ca.pem",
	    getenv("IT_DIR"));
	login_is_away(it, 2000);
	unsetenv("LDAPTLS_REQCERT");
}

static void
a_server_without_tls_gets_no_password(void **state)
{
	struct it *it = *state;

	it->c.directory_uri = getenv("IT_PLAIN");
	it->c.directory_start_tls = true;
	login_is_away(it, 2000);
	assert_non_null(strstr(it->w.fault.text, "StartTLS"));
}

static void
tls_before_1_2_is_refused(void **state)
{
	struct it *it = *state;

	it->c.directory_uri = getenv("IT_OLD_TLS");
	it->c.directory_ca_file = mem_printf(it->mem, "%s/../old/ca.pem",
	    getenv("IT_DIR"));
	login_is_away(it, 2000);
	assert_non_null(strstr(it->w.fault.text, "TLS1.1"));
}

static void
a_closed_port_is_away_at_once(void **state)
{
	struct it *it = *state;

	it->c.directory_uri = "ldaps://127.0.0.1:1";
	login_is_away(it, 500);
	everybody_is_away(it, 500);
}

static void
a_peer_that_says_little_is_given_up(void **state)
{
	static const struct { const char *uri, *bytes; size_t n; } t[] = {
		{ "ldap", "", 0 },
		{ "ldaps", "", 0 },
		{ "ldap", "\x30\x0c\x02", 3 },
		{ "ldap", "\x30\x84\x7f\xff\xff\xff\x02\x01", 8 },
		{ "ldaps", "\x16\x03\x03\x00\x7a\x02", 6 },
	};
	struct it *it = *state;

	it->c.directory_timeout_seconds = 1;
	for (size_t i = 0; i < LENGTH(t); i++) {
		struct peer p = peer_that_says(t[i].bytes, t[i].n);

		it->c.directory_uri = mem_printf(it->mem, "%s://127.0.0.1:%d",
		    t[i].uri, p.port);
		it->c.directory_start_tls = strcmp(t[i].uri, "ldap") == 0;
		login_is_away(it, 2500);
		peer_stop(&p);
	}
}

/* Wherever the line breaks, there are all people or none. */
static void
a_broken_line_never_gives_some_of_the_people(void **state)
{
	struct it *it = *state;
	struct directory_person *people;
	size_t n, all, whole = 0, cut = 200;

	it->c.directory_page_size = 7;
	expect_ok(it, directory_people(&it->w, it->d, &people, &all));
	for (; whole < 2 && cut < 400000; cut += cut / 3) {
		struct peer p = peer_that_cuts(getenv("IT_HOST"),
		    getenv("IT_LDAPS_PORT"), cut);
		enum err e;

		directory_close(&it->d);
		it->c.directory_uri = mem_printf(it->mem,
		    "ldaps://127.0.0.1:%d", p.port);
		it->d = directory_open(&it->c);
		e = directory_people(&it->w, it->d, &people, &n);
		peer_stop(&p);
		if (e == ERR_OK ? n != all : e != ERR_UNAVAILABLE || n != 0)
			fail_msg("cut %zu: %s, %zu people", cut, err_name(e),
			    n);
		whole += e == ERR_OK;
	}
	assert_int_equal(whole, 2);
}

static void
command(const char *verb)
{
	char line[400];

	snprintf(line, sizeof(line), "%s %s", getenv("IT_SERVER"), verb);
	if (system(line) != 0)
		fail_msg("%s", line);
}

static void
a_restart_of_the_server_is_not_noticed(void **state)
{
	struct it *it = *state;

	login_is_ok(it);
	command("restart");
	login_is_ok(it);
	expect_ok(it, directory_probe(&it->w, it->d));
}

/* Last of all: it leaves no server behind. */
static void
a_stopped_server_is_away_at_once(void **state)
{
	struct it *it = *state;

	login_is_ok(it);
	command("stop");
	login_is_away(it, 500);
	everybody_is_away(it, 500);
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, it_set_up, it_tear_down)

/* Both kinds of directory answer these, and the last of them is the last. */
#define BOTH \
	TEST(each_account_gets_its_own_verdict), \
	TEST(every_way_in_is_encrypted_and_works), \
	TEST(one_server_of_two_is_enough), \
	TEST(names_that_are_no_names_are_refused_unasked), \
	TEST(a_domain_of_ours_may_stand_before_the_name), \
	TEST(passwords_that_bind_as_nobody_are_refused_unasked), \
	TEST(login_gives_the_whole_person), \
	TEST(a_lock_that_passes_is_no_sign_of_leaving), \
	TEST(everybody_tells_who_left_and_who_will), \
	TEST(many_small_pages_are_the_same_as_one), \
	TEST(groups_come_with_their_members_and_their_groups), \
	TEST(references_to_other_servers_are_not_followed), \
	TEST(a_directory_elsewhere_is_an_error), \
	TEST(probe_wants_account_and_base), \
	TEST(a_certificate_of_others_is_refused), \
	TEST(the_environment_cannot_soften_the_check), \
	TEST(a_closed_port_is_away_at_once), \
	TEST(a_peer_that_says_little_is_given_up), \
	TEST(a_broken_line_never_gives_some_of_the_people), \
	TEST(a_restart_of_the_server_is_not_noticed), \
	TEST(a_stopped_server_is_away_at_once)

/*
 * Only here: servers that Samba cannot be made into, and a limit that it lets
 * nobody pass with pages.
 */
static const struct CMUnitTest openldap[] = {
	TEST(a_limit_of_the_server_gives_nobody_at_all),
	TEST(a_certificate_for_another_name_is_refused),
	TEST(a_server_without_tls_gets_no_password),
	TEST(tls_before_1_2_is_refused),
	BOTH
};

/* Only here: OpenLDAP gives all members of a group at once. */
static const struct CMUnitTest ad[] = {
	TEST(members_in_pieces_come_all_and_once),
	BOTH
};

int
main(void)
{
	if (getenv("IT_KIND") == NULL) {
		printf("1..0 # SKIP run tests/directory/it_directory.sh\n");
		return 0;
	}
	log_init("it_directory", LOG_WARN);
	return it_is_ad() ? cmocka_run_group_tests(ad, NULL, NULL) :
	    cmocka_run_group_tests(openldap, NULL, NULL);
}
