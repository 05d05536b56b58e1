/* Whether the log of looks still is what was signed, day by day. */
#include "store/anchor.h"
#include "store/anchor_parts.h"

#include "base/mem.h"
#include "base/text.h"
#include "store/seal.h"

#include "sql_anchor.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

static const char outside_begins[] = "anchor dated=";

enum { DATE_SIZE = 11 };

static const char *
missing(struct work *w, day d)
{
	return mem_printf(w->mem, "%s: signaturen mangler.",
	    text_of_day(w->mem, d));
}

/* The next line of the sweep's log that is a signature; NULL: none. */
static const char *
next_outside(const char *at, day *dated_r)
{
	char iso[DATE_SIZE];

	while ((at = strstr(at, outside_begins)) != NULL) {
		snprintf(iso, sizeof(iso), "%s",
		    at + sizeof(outside_begins) - 1);
		if (text_to_day(iso, dated_r))
			return at;
		at++;
	}
	return NULL;
}

/* What of the log outside does not fit the signatures here; NULL: all does. */
static const char *
check_outside(struct work *w, const char *outside, const struct sql_anchors *a,
    size_t n)
{
	day d;

	for (const char *at = next_outside(outside, &d); at != NULL;
	    at = next_outside(at + 1, &d)) {
		const char *signs;

		if (d < a[0].dated || d > a[n - 1].dated)
			return missing(w, d);
		signs = anchor_message(w, d, a[d - a[0].dated].looks,
		    a[d - a[0].dated].digest);
		if (strncmp(at, signs, strlen(signs)) != 0)
			return mem_printf(w->mem, "%s: signaturen er en annen "
			    "enn den som ble skrevet utenfor databasen.",
			    text_of_day(w->mem, d));
	}
	return NULL;
}

static bool
is_signed(const unsigned char *open_key, const char *signs, const char *hex)
{
	unsigned char signature[crypto_sign_BYTES];
	size_t n;

	return sodium_hex2bin(signature, sizeof(signature), hex, strlen(hex),
	    NULL, &n, NULL) == 0 && n == sizeof(signature) &&
	    crypto_sign_verify_detached(signature,
	    (const unsigned char *)signs, strlen(signs), open_key) == 0;
}

/* What is wrong with a signature; `before` is the one before it, or NULL. */
static const char *
check_anchor(struct work *w, const unsigned char *open_key,
    const struct sql_anchors *a, const struct sql_anchors *before)
{
	if (before != NULL && a->dated != before->dated + 1)
		return missing(w, before->dated + 1);
	if (!is_signed(open_key, anchor_message(w, a->dated, a->looks,
	    a->digest), a->signature))
		return mem_printf(w->mem, "%s: signaturen er endret, eller "
		    "laget med en annen nøkkel.",
		    text_of_day(w->mem, a->dated));
	if (before != NULL && strcmp(a->before, before->digest) != 0)
		return mem_printf(w->mem, "%s: signaturen bygger ikke på den "
		    "fra dagen før.", text_of_day(w->mem, a->dated));
	return NULL;
}

/* Nothing is missing in the middle, and nothing at the end. */
static const char *
check_chain(struct work *w, const struct anchor_asked *asked,
    const unsigned char *open_key, const struct sql_anchors *a, size_t n)
{
	day last_due = day_unsettled(w->now) - 2;
	const char *wrong = NULL;

	if (n == 0)
		return "Det er ingen signaturer over oppslagsloggen.";
	for (size_t i = 0; i < n && wrong == NULL; i++)
		wrong = check_anchor(w, open_key, &a[i], i > 0 ? &a[i - 1] :
		    NULL);
	if (wrong == NULL)
		wrong = check_outside(w, asked->outside, a, n);
	if (wrong == NULL && a[n - 1].dated < last_due)
		wrong = missing(w, a[n - 1].dated + 1);
	return wrong;
}

static const char *
check_looks(struct work *w, const struct sql_anchors *a, struct anchor_day *d)
{
	const char *on = text_of_day(w->mem, a->dated);
	char digest[ANCHOR_HEX];

	anchor_digest(d, a->before, digest);
	if (d->looks < a->looks)
		return mem_printf(w->mem, "%s: %" PRId64 " oppslag mangler i "
		    "loggen.", on, a->looks - d->looks);
	if (d->looks > a->looks)
		return mem_printf(w->mem, "%s: %" PRId64 " oppslag er lagt "
		    "til etterpå.", on, d->looks - a->looks);
	if (strcmp(digest, a->digest) != 0)
		return mem_printf(w->mem, "%s: minst ett oppslag er endret.",
		    on);
	return NULL;
}

/* Looks of months that are over since so many years may be gone. */
static enum err
check_days(struct work *w, uint32_t years, const struct sql_anchors *a,
    size_t n, const char **wrong_r)
{
	struct ymd m = day_ymd(w->today);
	day kept = day_of(m.year - (int)years, m.month, 1);
	struct anchor_day *days;
	size_t i = 0;
	enum err e;

	while (i < n && a[i].dated < kept)
		i++;
	if (i == n)
		return ERR_OK;
	if ((e = anchor_read(w, a[i].dated, n - i, &days)) != ERR_OK)
		return e;
	for (size_t j = i; j < n && *wrong_r == NULL; j++)
		*wrong_r = check_looks(w, &a[j], &days[j - i]);
	return ERR_OK;
}

static const char *
say_whole(struct work *w, const struct sql_anchors *a, size_t n)
{
	int64_t looks = 0;

	for (size_t i = 0; i < n; i++)
		looks += a[i].looks;
	return mem_printf(w->mem, "Oppslagsloggen er hel fra %s til %s: "
	    "%" PRId64 " oppslag.", text_of_day(w->mem, a[0].dated),
	    text_of_day(w->mem, a[n - 1].dated), looks);
}

enum err
anchor_verify(struct work *w, const struct anchor_asked *asked, bool *holds_r,
    const char **said_r)
{
	const char *wrong;
	struct seal_keys key;
	struct sql_anchors *a;
	size_t n;
	enum err e;

	*holds_r = false;
	if ((e = seal_read_open_key(w, asked->open_key, &key)) != ERR_OK ||
	    (e = sql_anchors(w, &a, &n)) != ERR_OK)
		return e;
	wrong = check_chain(w, asked, key.open, a, n);
	if (wrong == NULL &&
	    (e = check_days(w, asked->years, a, n, &wrong)) != ERR_OK)
		return e;
	*holds_r = wrong == NULL;
	*said_r = wrong != NULL ? wrong : say_whole(w, a, n);
	return ERR_OK;
}
