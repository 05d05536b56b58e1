/* Keys, ends and verdicts as the two kinds of directory write them. */
#include "../given.h"

#include "directory/account.h"

#include <ldap.h>
#include <string.h>

#define US INT64_C(1000000)

static void
a_key_is_lower_case_and_only_hex(void **state)
{
	static const struct { const char *value, *want; } t[] = {
		{ "62EE199E-7A36-1041-9903-BB7A615FD9D3",
		  "62ee199e-7a36-1041-9903-bb7a615fd9d3" },
		{ "62ee199e-7a36-1041-9903-bb7a615fd9d3",
		  "62ee199e-7a36-1041-9903-bb7a615fd9d3" },
		{ "62ee199e-7a36-1041-9903-bb7a615fd9d", NULL },
		{ "62ee199e-7a36-1041-9903-bb7a615fd9d33", NULL },
		{ "62ee199e-7a36-1041-9903xbb7a615fd9d3", NULL },
		{ "62ee199e-7a36-1041-9903-bb7a615fd9dg", NULL },
		{ "62ee199e--7a3-1041-9903-bb7a615fd9d3", NULL },
		{ "", NULL },
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(t); i++) {
		char key[ACCOUNT_KEY_SIZE] = "";
		bool ok = account_key_of_uuid(t[i].value, strlen(t[i].value),
		    key);

		if (ok != (t[i].want != NULL) ||
		    (ok && strcmp(key, t[i].want) != 0))
			fail_msg("row %zu: %s", i, key);
	}
}

static void
a_guid_begins_with_three_little_endian_numbers(void **state)
{
	static const char bytes[] = "\x33\x22\x11\x00\x55\x44\x77\x66"
	    "\x88\x99\xaa\xbb\xcc\xdd\xee\xff";
	char key[ACCOUNT_KEY_SIZE];

	(void)state;
	assert_true(account_key_of_guid(bytes, 16, key));
	assert_string_equal(key, "00112233-4455-6677-8899-aabbccddeeff");
	assert_false(account_key_of_guid(bytes, 15, key));
	assert_false(account_key_of_guid(bytes, 17, key));
}

typedef bool end_of(const char *value, instant *end_r);

static void
ends_are_read_in_each_notation(void **state)
{
	static const struct {
		end_of *f;
		const char *value;
		bool ok;
		instant want;
	} t[] = {
		{ account_end_of_filetime, "0", true, INSTANT_NONE },
		{ account_end_of_filetime, "9223372036854775807", true,
		  INSTANT_NONE },
		{ account_end_of_filetime, "116444736000000000", true, 0 },
		{ account_end_of_filetime, "116444736010000000", true, US },
		{ account_end_of_filetime, "1", true, -11644473600 * US },
		{ account_end_of_filetime, "9223372036854775806", true,
		  INT64_C(922337203685477580) - 11644473600 * US },
		{ account_end_of_filetime, "9223372036854775808", false, 0 },
		{ account_end_of_filetime, "-1", false, 0 },
		{ account_end_of_filetime, "", false, 0 },
		{ account_end_of_filetime, "12a", false, 0 },
		{ account_end_of_shadow, "-1", true, INSTANT_NONE },
		{ account_end_of_shadow, "0", true, 0 },
		{ account_end_of_shadow, "1", true, 86400 * US },
		{ account_end_of_shadow, "18262", true,
		  INT64_C(1577836800) * US },
		{ account_end_of_shadow, "99999999999", false, 0 },
		{ account_end_of_shadow, "soon", false, 0 },
		{ account_end_of_time, "19700101000001Z", true, US },
		{ account_end_of_time, "20200101000000Z", true,
		  INT64_C(1577836800) * US },
		{ account_end_of_time, "20200101000000.123456Z", true,
		  INT64_C(1577836800) * US },
		{ account_end_of_time, "20200230000000Z", false, 0 },
		{ account_end_of_time, "20200101240000Z", false, 0 },
		{ account_end_of_time, "20200101000000", false, 0 },
		{ account_end_of_time, "20200101000000+0100", false, 0 },
		{ account_end_of_time, "000001010000Z", false, 0 },
		{ account_end_of_time, "Z", false, 0 },
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(t); i++) {
		instant end = 1;
		bool ok = t[i].f(t[i].value, &end);

		if (ok != t[i].ok || (ok && end != t[i].want))
			fail_msg("row %zu: %jd", i, (intmax_t)end);
	}
}

static void
the_reason_is_found_in_the_diagnostic_text(void **state)
{
	static const struct { const char *text, *want; } t[] = {
		{ "80090308: LdapErr: DSID-0C090439, comment: "
		  "AcceptSecurityContext error, data 52e, v4563", "52e" },
		{ "80090308: LdapErr: DSID-0C0903A9, comment: "
		  "AcceptSecurityContext error, data 533, v1db1", "533" },
		{ "error, data 52E, v1", "52e" },
		{ "error, data ", "" },
		{ "error, data xyz", "" },
		{ "data 52e", "" },
		{ "error, data 0123456789abcdef", "0123456789a" },
		{ "", "" },
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(t); i++) {
		char data[12];

		account_data_of(t[i].text, data);
		if (strcmp(data, t[i].want) != 0)
			fail_msg("row %zu: %s", i, data);
	}
}

/* The codes of Active Directory, of ppolicy, and those about the directory. */
static void
wrong_is_told_from_broken(void **state)
{
	enum { NONE = PP_noError };
	static const struct {
		struct answer a;
		enum account_state s;
		enum verdict want;
	} t[] = {
		{ { LDAP_SUCCESS, NONE, "" }, ACCOUNT_STATE_ACTIVE,
		  VERDICT_OK },
		{ { LDAP_SUCCESS, NONE, "" }, ACCOUNT_STATE_DISABLED,
		  VERDICT_DISABLED },
		{ { LDAP_SUCCESS, NONE, "" }, ACCOUNT_STATE_EXPIRED,
		  VERDICT_EXPIRED },
		{ { LDAP_SUCCESS, PP_changeAfterReset, "" },
		  ACCOUNT_STATE_ACTIVE, VERDICT_EXPIRED },
		{ { LDAP_SUCCESS, PP_passwordExpired, "" },
		  ACCOUNT_STATE_ACTIVE, VERDICT_EXPIRED },
		{ { 49, NONE, "" }, ACCOUNT_STATE_ACTIVE, VERDICT_WRONG },
		{ { 49, NONE, "525" }, ACCOUNT_STATE_ACTIVE, VERDICT_WRONG },
		{ { 49, NONE, "52e" }, ACCOUNT_STATE_ACTIVE, VERDICT_WRONG },
		{ { 49, NONE, "530" }, ACCOUNT_STATE_ACTIVE, VERDICT_LOCKED },
		{ { 49, NONE, "531" }, ACCOUNT_STATE_ACTIVE, VERDICT_LOCKED },
		{ { 49, NONE, "532" }, ACCOUNT_STATE_ACTIVE, VERDICT_EXPIRED },
		{ { 49, NONE, "533" }, ACCOUNT_STATE_ACTIVE, VERDICT_DISABLED },
		{ { 49, NONE, "701" }, ACCOUNT_STATE_ACTIVE, VERDICT_EXPIRED },
		{ { 49, NONE, "773" }, ACCOUNT_STATE_ACTIVE, VERDICT_EXPIRED },
		{ { 49, NONE, "775" }, ACCOUNT_STATE_ACTIVE, VERDICT_LOCKED },
		{ { 49, NONE, "775" }, ACCOUNT_STATE_DISABLED,
		  VERDICT_DISABLED },
		{ { 49, NONE, "999" }, ACCOUNT_STATE_ACTIVE, VERDICT_WRONG },
		{ { 49, PP_accountLocked, "" }, ACCOUNT_STATE_ACTIVE,
		  VERDICT_LOCKED },
		{ { 49, PP_passwordExpired, "" }, ACCOUNT_STATE_ACTIVE,
		  VERDICT_EXPIRED },
		{ { 49, NONE, "" }, ACCOUNT_STATE_DISABLED, VERDICT_DISABLED },
		{ { 48, NONE, "" }, ACCOUNT_STATE_ACTIVE, VERDICT_WRONG },
		{ { 32, NONE, "" }, ACCOUNT_STATE_ACTIVE, VERDICT_WRONG },
		{ { 19, NONE, "" }, ACCOUNT_STATE_ACTIVE, VERDICT_LOCKED },
		{ { 53, NONE, "" }, ACCOUNT_STATE_DISABLED, VERDICT_DISABLED },
		{ { 53, NONE, "" }, ACCOUNT_STATE_EXPIRED, VERDICT_EXPIRED },
		{ { 53, NONE, "" }, ACCOUNT_STATE_ACTIVE, VERDICT__MAX },
		{ { 8, NONE, "" }, ACCOUNT_STATE_ACTIVE, VERDICT__MAX },
		{ { 8, NONE, "" }, ACCOUNT_STATE_DISABLED, VERDICT__MAX },
		{ { 51, NONE, "" }, ACCOUNT_STATE_ACTIVE, VERDICT__MAX },
		{ { 10, NONE, "" }, ACCOUNT_STATE_ACTIVE, VERDICT__MAX },
		{ { 14, NONE, "" }, ACCOUNT_STATE_ACTIVE, VERDICT__MAX },
		{ { -1, NONE, "" }, ACCOUNT_STATE_ACTIVE, VERDICT__MAX },
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(t); i++) {
		enum verdict v = account_verdict(&t[i].a, t[i].s);

		if (v != t[i].want)
			fail_msg("row %zu: %s", i, verdict_name(v));
	}
}

static void
every_verdict_has_a_name(void **state)
{
	(void)state;
	for (enum verdict v = 0; v < VERDICT__MAX; v++)
		if (verdict_name(v) == NULL)
			fail_msg("verdict %d", v);
}

int
main(void)
{
	static const struct CMUnitTest t[] = {
		cmocka_unit_test(a_key_is_lower_case_and_only_hex),
		cmocka_unit_test(
		    a_guid_begins_with_three_little_endian_numbers),
		cmocka_unit_test(ends_are_read_in_each_notation),
		cmocka_unit_test(the_reason_is_found_in_the_diagnostic_text),
		cmocka_unit_test(wrong_is_told_from_broken),
		cmocka_unit_test(every_verdict_has_a_name),
	};

	return cmocka_run_group_tests_name("account", t, NULL, NULL);
}
