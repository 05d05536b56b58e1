/* Names that are the same in a directory compare as the same. */
#include "../given.h"

#include "base/conf.h"
#include "base/mem.h"
#include "directory/directory.h"

#include <string.h>

static void
spellings_of_one_dn_have_one_key(void **state)
{
	static const struct { const char *a, *b; bool same; } t[] = {
		{ "uid=kari,ou=personer,dc=kommune,dc=test",
		  "UID=Kari, OU=Personer , DC=kommune,DC=TEST", true },
		{ "cn=a+ou=b,dc=x", "ou=b+cn=A,dc=x", true },
		{ "cn=Ødegård,dc=x", "cn=ødegård,dc=x", true },
		{ "cn=\\C3\\98degård,dc=x", "cn=ØDEGÅRD,dc=x", true },
		{ "cn=Ole  Olsen,dc=x", "cn=Ole Olsen,dc=x", true },
		{ "cn=Lund\\, Ole,dc=x", "cn=Lund\\2C Ole,dc=x", true },
		{ "cn=Lund\\, Ole,dc=x", "cn=Lund,ou=Ole,dc=x", false },
		{ "cn=Biŋŋá,dc=x", "cn=BIŊŊÁ,dc=x", true },
		{ "cn=a,dc=x", "cn=a,dc=y", false },
		{ "cn=#040141,dc=x", "cn=#040161,dc=x", false },
		{ "cn=a,dc=x", "cn=a,cn=b,dc=x", false },
	};
	struct mem *mem = mem_new(1 << 20);

	(void)state;
	for (size_t i = 0; i < LENGTH(t); i++) {
		const char *a = directory_dn_key(mem, t[i].a);
		const char *b = directory_dn_key(mem, t[i].b);

		if (a == NULL || b == NULL ||
		    (strcmp(a, b) == 0) != t[i].same)
			fail_msg("row %zu: %s | %s", i, a, b);
	}
	mem_free(&mem);
}

static void
what_is_no_dn_has_no_key(void **state)
{
	static const char *const t[] = { "", "kari", "cn=a,", "=a", "cn=a,b",
		",", "cn=\\zz", "cn=a;dc=x" };
	struct mem *mem = mem_new(1 << 20);

	(void)state;
	for (size_t i = 0; i < LENGTH(t); i++)
		if (directory_dn_key(mem, t[i]) != NULL)
			fail_msg("row %zu", i);
	mem_free(&mem);
}

static void
values_compare_without_case_and_extra_blanks(void **state)
{
	static const struct { const char *value, *want; } t[] = {
		{ "Helse og MESTRING", "helse og mestring" },
		{ "  Helse   og mestring ", "helse og mestring" },
		{ "", "" },
		{ "   ", "" },
		{ "ÆØÅ ÉÜ ŠŽČĐŊŦ Ÿ", "æøå éü šžčđŋŧ ÿ" },
		{ "×÷ß", "×÷ß" },
		{ "Ω", "Ω" },
		{ "a\xc3", "a\xc3" },
	};
	struct mem *mem = mem_new(1 << 20);

	(void)state;
	for (size_t i = 0; i < LENGTH(t); i++) {
		const char *key = directory_value_key(mem, t[i].value);

		if (strcmp(key, t[i].want) != 0)
			fail_msg("row %zu: '%s'", i, key);
	}
	mem_free(&mem);
}

static struct conf
good(void)
{
	return (struct conf){
		.directory_uri = "ldaps://ldap.kommune.no",
		.directory_ca_file = "/etc/ssl/certs/ca-certificates.crt",
		.directory_bind_dn = "cn=les,dc=kommune,dc=no",
		.directory_bind_password_file = "secret",
		.directory_profile = "openldap",
		.directory_people_base = "ou=personer,dc=kommune,dc=no",
		.directory_people_filter = "(objectClass=person)",
		.directory_group_base = "",
		.directory_page_size = 500,
		.directory_timeout_seconds = 6,
	};
}

/* R74: nothing that could send a password in clear is accepted. */
static void
only_encrypted_ways_are_accepted(void **state)
{
	static const struct { const char *uri; bool start_tls, ok; } t[] = {
		{ "ldaps://ldap.kommune.no", false, true },
		{ "ldaps://ldap.kommune.no:1636/", false, true },
		{ "ldaps://a ldaps://b", false, true },
		{ "ldaps://[::1]:636", false, true },
		{ "ldap://ldap.kommune.no", true, true },
		{ "ldap://a  ldap://b:1389", true, true },
		{ "ldapi://%2Frun%2Fslapd%2Fldapi", false, true },
		{ "ldap://ldap.kommune.no", false, false },
		{ "ldaps://a ldap://b", false, false },
		{ "ldaps://a,ldap://b", false, false },
		{ "ldap://a ldaps://b", true, false },
		{ "ldaps://a", true, false },
		{ "ldapi://%2Frun%2Fslapd%2Fldapi", true, false },
		{ "LDAP://a", false, false },
		{ "ldaps://", false, false },
		{ "ldaps:///", false, false },
		{ "ldaps://a/dc=x??sub", false, false },
		{ "cldap://a", false, false },
		{ "a", false, false },
		{ "", false, false },
		{ NULL, false, false },
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(t); i++) {
		struct conf c = good();
		const char *why;

		c.directory_uri = t[i].uri;
		c.directory_start_tls = t[i].start_tls;
		why = directory_check_conf(&c);
		if ((why == NULL) != t[i].ok)
			fail_msg("row %zu: %s", i, why);
	}
}

static void
each_bad_setting_is_named(void **state)
{
	static const struct { size_t field; const char *value, *key; } t[] = {
#define ROW(f, value) { offsetof(struct conf, directory_##f), value, \
		"directory." #f ":" }
		ROW(ca_file, ""),
		ROW(ca_file, NULL),
		ROW(profile, "novell"),
		ROW(profile, NULL),
		ROW(bind_dn, ""),
		ROW(people_base, ""),
		ROW(people_base, "kommune"),
		ROW(people_base, NULL),
		ROW(group_base, "grupper"),
		ROW(people_filter, ""),
		ROW(people_filter, "objectClass=person"),
#undef ROW
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(t); i++) {
		struct conf c = good();
		const char *why;

		memcpy((char *)&c + t[i].field, &t[i].value,
		    sizeof(t[i].value));
		why = directory_check_conf(&c);
		if (why == NULL || strncmp(why, t[i].key,
		    strlen(t[i].key)) != 0)
			fail_msg("row %zu: %s", i, why);
	}
}

int
main(void)
{
	static const struct CMUnitTest t[] = {
		cmocka_unit_test(spellings_of_one_dn_have_one_key),
		cmocka_unit_test(what_is_no_dn_has_no_key),
		cmocka_unit_test(values_compare_without_case_and_extra_blanks),
		cmocka_unit_test(only_encrypted_ways_are_accepted),
		cmocka_unit_test(each_bad_setting_is_named),
	};

	return cmocka_run_group_tests_name("dn", t, NULL, NULL);
}
