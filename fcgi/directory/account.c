/* Keys, ends and verdicts, each in the notation of its kind of directory. */
#include "directory/account.h"

#include "base/text.h"

#include <ctype.h>
#include <ldap.h>
#include <stdio.h>
#include <string.h>

#define US_PER_SECOND INT64_C(1000000)
#define SECONDS_1601_TO_1970 INT64_C(11644473600)

bool
account_key_of_uuid(const char *value, size_t len, char key[ACCOUNT_KEY_SIZE])
{
	if (len != ACCOUNT_KEY_SIZE - 1)
		return false;
	for (size_t i = 0; i < len; i++) {
		bool dash = i == 8 || i == 13 || i == 18 || i == 23;
		unsigned char c = (unsigned char)value[i];

		if (dash ? c != '-' : !isxdigit(c))
			return false;
		key[i] = (char)tolower(c);
	}
	key[len] = '\0';
	return true;
}

bool
account_key_of_guid(const char *value, size_t len, char key[ACCOUNT_KEY_SIZE])
{
	static const unsigned char order[16] = {
		3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15
	};
	char *to = key;

	if (len != sizeof(order))
		return false;
	for (size_t i = 0; i < sizeof(order); i++) {
		if (i == 4 || i == 6 || i == 8 || i == 10)
			*to++ = '-';
		to += sprintf(to, "%02x", (unsigned char)value[order[i]]);
	}
	return true;
}

bool
account_end_of_filetime(const char *value, instant *end_r)
{
	int64_t v;

	if (!text_to_i64(value, 0, INT64_MAX, &v))
		return false;
	*end_r = v == 0 || v == INT64_MAX ? INSTANT_NONE :
	    v / 10 - SECONDS_1601_TO_1970 * US_PER_SECOND;
	return true;
}

bool
account_end_of_shadow(const char *value, instant *end_r)
{
	int64_t v;

	if (!text_to_i64(value, INT32_MIN, DAY_MAX, &v))
		return false;
	*end_r = v < 0 ? INSTANT_NONE : v * 86400 * US_PER_SECOND;
	return true;
}

/* The number in `n` digits at `s`, or -1. */
static int
digits(const char *s, int n)
{
	int v = 0;

	for (int i = 0; i < n; i++) {
		if (!isdigit((unsigned char)s[i]))
			return -1;
		v = v * 10 + s[i] - '0';
	}
	return v;
}

bool
account_end_of_time(const char *value, instant *end_r)
{
	size_t len = strlen(value);
	int year, month, dom, hour, minute, second;

	if (len < 15 || value[len - 1] != 'Z' ||
	    (len > 15 && strchr(".,", value[14]) == NULL))
		return false;
	year = digits(value, 4);
	month = digits(value + 4, 2);
	dom = digits(value + 6, 2);
	hour = digits(value + 8, 2);
	minute = digits(value + 10, 2);
	second = digits(value + 12, 2);
	if (!day_exists(year, month, dom) || hour < 0 || hour > 23 ||
	    minute < 0 || minute > 59 || second < 0 || second > 60)
		return false;
	*end_r = (day_of(year, month, dom) * INT64_C(86400) +
	    hour * INT64_C(3600) + minute * INT64_C(60) + second) *
	    US_PER_SECOND;
	return true;
}

void
account_data_of(const char *diagnostic, char data[12])
{
	const char *at = strstr(diagnostic, ", data ");
	size_t n = 0;

	if (at != NULL)
		for (at += strlen(", data "); n < 11 &&
		    isxdigit((unsigned char)at[n]); n++)
			data[n] = (char)tolower((unsigned char)at[n]);
	data[n] = '\0';
}

/*
 * Active Directory answers 49 to everything and says why in the text. A time of
 * day or a workstation that is not allowed (530, 531) counts as locked: it
 * passes, and is no sign that somebody left.
 */
static enum verdict
of_data(const char *data)
{
	static const struct { const char *data; enum verdict v; } known[] = {
		{ "525", VERDICT_WRONG },
		{ "52e", VERDICT_WRONG },
		{ "530", VERDICT_LOCKED },
		{ "531", VERDICT_LOCKED },
		{ "532", VERDICT_EXPIRED },
		{ "533", VERDICT_DISABLED },
		{ "701", VERDICT_EXPIRED },
		{ "773", VERDICT_EXPIRED },
		{ "775", VERDICT_LOCKED },
	};

	for (size_t i = 0; i < sizeof(known) / sizeof(*known); i++)
		if (strcmp(known[i].data, data) == 0)
			return known[i].v;
	return VERDICT_WRONG;
}

/* A password that must be changed first lets nobody in: we cannot change it. */
static enum verdict
of_policy(int policy, enum verdict otherwise)
{
	switch (policy) {
	case PP_accountLocked:
		return VERDICT_LOCKED;
	case PP_passwordExpired:
	case PP_changeAfterReset:
		return VERDICT_EXPIRED;
	default:
		return otherwise;
	}
}

static enum verdict
of_code(const struct answer *a)
{
	switch (a->code) {
	case LDAP_SUCCESS:
		return of_policy(a->policy, VERDICT_OK);
	case LDAP_INVALID_CREDENTIALS:
		return of_policy(a->policy, of_data(a->data));
	case LDAP_NO_SUCH_OBJECT:	/* gone since the search */
	case LDAP_INAPPROPRIATE_AUTH:	/* the entry has no password */
		return VERDICT_WRONG;
	case LDAP_CONSTRAINT_VIOLATION:	/* 389 DS: too many attempts */
		return VERDICT_LOCKED;
	default:
		return VERDICT__MAX;
	}
}

enum verdict
account_verdict(const struct answer *a, enum account_state s)
{
	enum verdict v = of_code(a);

	/* 53 is 389 DS's answer for a locked account, others' for a fault. */
	if (v == VERDICT__MAX && (a->code != LDAP_UNWILLING_TO_PERFORM ||
	    s == ACCOUNT_STATE_ACTIVE))
		return v;
	switch (s) {
	case ACCOUNT_STATE_DISABLED:
		return VERDICT_DISABLED;
	case ACCOUNT_STATE_EXPIRED:
		return VERDICT_EXPIRED;
	default:
		return v;
	}
}
