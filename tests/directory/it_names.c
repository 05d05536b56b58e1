/* Which names and passwords the directory is asked about at all. */
#include "it_names.h"

#include "directory/directory.h"

#include "../given.h"
#include "it.h"

#include <string.h>

static enum err
asked(struct it *it, const char *name, enum verdict *v)
{
	struct directory_person p;

	return directory_verify(&it->w, it->d, name, PASSWORD, strlen(PASSWORD),
	    v, &p);
}

void
names_that_are_no_names_are_refused_unasked(void **state)
{
	static const char *const t[] = {
		"", " ", " kari", "kari ", "ka  ri", "*", "kar*", "kari)(uid=*",
		"kari\\2a", "kari)(|(uid=*", "kari\n", "kari\t", "kari\xc2\xad",
		"kari,ou=personer", "uid=kari", "kari\xff", "kari\xc3",
		"KOMMUNE\\kari", "kari\xe2\x80\x8b", "kari&", "\x7f",
	};
	struct it *it = *state;
	char longer[258];

	it->c.directory_uri = "ldaps://127.0.0.1:1";
	memset(longer, 'a', sizeof(longer));
	longer[257] = '\0';
	for (size_t i = 0; i <= LENGTH(t); i++) {
		const char *name = i < LENGTH(t) ? t[i] : longer;
		enum verdict v = VERDICT_OK;

		if (asked(it, name, &v) != ERR_OK ||
		    v != VERDICT_REFUSED)
			fail_msg("row %zu", i);
	}
}

void
a_domain_of_ours_may_stand_before_the_name(void **state)
{
	static const struct { const char *name; enum verdict want; } t[] = {
		{ "KOMMUNE\\kari", VERDICT_OK },
		{ "kommune\\KARI", VERDICT_OK },
		{ "KOMMUNE\\nobody.here", VERDICT_WRONG },
		{ "ANNEN\\kari", VERDICT_REFUSED },
		{ "KOMMUNEN\\kari", VERDICT_REFUSED },
		{ "KOMMUN\\kari", VERDICT_REFUSED },
		{ "\\kari", VERDICT_REFUSED },
		{ "KOMMUNE\\", VERDICT_REFUSED },
		{ "KOMMUNE\\KOMMUNE\\kari", VERDICT_REFUSED },
		{ "KOMMUNE\\kari@kommune.test", VERDICT_REFUSED },
	};
	struct it *it = *state;

	it->c.directory_domain = "KOMMUNE";
	for (size_t i = 0; i < LENGTH(t); i++) {
		enum verdict v = VERDICT__MAX;

		if (asked(it, t[i].name, &v) != ERR_OK ||
		    v != t[i].want)
			fail_msg("row %zu: %s", i, verdict_name(v));
	}
}

void
passwords_that_bind_as_nobody_are_refused_unasked(void **state)
{
	static const char zeros[1025];
	static const struct { const char *password; size_t len; } t[] = {
		{ "", 0 }, { PASSWORD, 0 }, { zeros, 1 },
		{ PASSWORD "\0", sizeof(PASSWORD) },
		{ "a\0" PASSWORD, sizeof(PASSWORD) + 1 }, { zeros, 1025 },
	};
	struct it *it = *state;

	it->c.directory_uri = "ldaps://127.0.0.1:1";
	for (size_t i = 0; i < LENGTH(t); i++) {
		struct directory_person p;
		enum verdict v = VERDICT_OK;

		if (directory_verify(&it->w, it->d, "kari", t[i].password,
		    t[i].len, &v, &p) != ERR_OK || v != VERDICT_REFUSED)
			fail_msg("row %zu", i);
	}
}
