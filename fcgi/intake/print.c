/*
 * A letter is taken in one transaction and kept in another: while it is made
 * nothing is locked, and whoever is killed over it leaves it to the next.
 */
#include "intake/print.h"

#include "base/log.h"
#include "base/mem.h"
#include "intake/convert.h"
#include "store/db.h"

#include "sql_print.h"

#include <inttypes.h>
#include <sodium.h>

enum { TRIES = 3, SLACK_S = 30 };

static enum err
take(struct work *w, const struct converter *c, struct sql_print_next **l_r)
{
	uint64_t n;
	enum err e;

	if ((e = db_ready(w)) != ERR_OK || (e = db_begin(w)) != ERR_OK ||
	    (e = sql_print_next(w, w->now, w->now -
	    (c->seconds + SLACK_S) * INT64_C(1000000), l_r)) != ERR_OK)
		return e;
	if (*l_r != NULL && (e = sql_print_take(w, w->now, (*l_r)->id,
	    &n)) != ERR_OK)
		return e;
	return db_commit(w);
}

static char *
in_base64(struct mem *mem, const struct pdf *pdf)
{
	size_t room = sodium_base64_encoded_len(pdf->length,
	    sodium_base64_VARIANT_ORIGINAL);
	char *text = mem_alloc(mem, room);

	return sodium_bin2base64(text, room, pdf->bytes, pdf->length,
	    sodium_base64_VARIANT_ORIGINAL);
}

static enum err
keep(struct work *w, int64_t id, int32_t tries, const struct pdf *pdf)
{
	unsigned char digest[32];
	char hash[2 * sizeof(digest) + 1];
	uint64_t n;
	enum err e;

	crypto_generichash(digest, sizeof(digest), pdf->bytes, pdf->length,
	    NULL, 0);
	sodium_bin2hex(hash, sizeof(hash), digest, sizeof(digest));
	if ((e = db_begin(w)) != ERR_OK ||
	    (e = sql_print_made(w, w->now, in_base64(w->mem, pdf), hash, id,
	    tries, &n)) != ERR_OK)
		return e;
	return db_commit(w);
}

/* Once more, or given up; when we are to end that is no try of the letter's. */
static enum err
give_back(struct work *w, int64_t id, int32_t tries, bool ends)
{
	uint64_t n;
	enum err e;

	if ((e = db_begin(w)) != ERR_OK ||
	    (e = sql_print_back(w, ends || tries < TRIES ?
	    LETTER_STATE_ORDERED : LETTER_STATE_FAILED, tries - ends, id,
	    tries, &n)) != ERR_OK)
		return e;
	return db_commit(w);
}

/* One that took us with it each time is made by nobody. */
static enum err
make(struct work *w, const struct converter *c, const struct sql_print_next *l,
    struct pdf *pdf_r)
{
	if (l->tries >= TRIES)
		return err_set(w, ERR_UNAVAILABLE,
		    "whoever made it was killed over it");
	return convert(w, c, l->html, pdf_r);
}

enum err
print_one(struct work *w, const struct converter *c, bool *any_r)
{
	int64_t began_us = clock_monotonic_us();
	struct sql_print_next *l;
	struct pdf pdf;
	int32_t tries;
	bool ends;
	enum err e;

	*any_r = false;
	if ((e = take(w, c, &l)) != ERR_OK || l == NULL)
		return e;
	*any_r = true;
	tries = l->tries + 1;
	if (make(w, c, l, &pdf) == ERR_OK) {
		log_line(LOG_INFO, "event=letter id=%" PRId64
		    " outcome=made bytes=%zu ms=%" PRId64, l->id, pdf.length,
		    (clock_monotonic_us() - began_us) / 1000);
		return keep(w, l->id, tries, &pdf);
	}
	ends = *c->stop != 0;
	log_line(ends ? LOG_INFO : LOG_ERROR, "event=letter id=%" PRId64
	    " outcome=%s tries=%" PRId32 " fault=\"%s\"", l->id,
	    ends ? "left" : "failed", tries, w->fault.text);
	return give_back(w, l->id, tries, ends);
}

enum err
print_purge(struct work *w)
{
	struct sql_print_waiting *waiting;
	uint64_t n;
	enum err e;

	if ((e = db_ready(w)) != ERR_OK || (e = db_now(w)) != ERR_OK ||
	    (e = sql_print_purge(w, w->now, &n)) != ERR_OK ||
	    (e = sql_print_waiting(w, &waiting)) != ERR_OK)
		return e;
	return sql_print_ran(w, w->now, mem_printf(w->mem,
	    "%" PRId64 " waiting", waiting->letters), &n);
}
