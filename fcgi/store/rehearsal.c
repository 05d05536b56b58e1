/* Work that is done and not kept: one transaction that nobody commits. */
#include "store/internal.h"

#include <assert.h>
#include <stdlib.h>

/* By slot of the statement: rows it changed, and those not yet to be kept. */
struct rehearsal {
	bool begun;
	uint64_t *kept, *open;
};

static uint64_t *
counts(const struct db *d)
{
	uint64_t *n = calloc(d->slots + 1, sizeof(*n));

	if (n == NULL)
		abort();
	return n;
}

void
db_rehearse(struct db *d)
{
	assert(d->link == NULL && d->rehearsal == NULL);
	if ((d->rehearsal = calloc(1, sizeof(*d->rehearsal))) == NULL)
		abort();
	d->rehearsal->kept = counts(d);
	d->rehearsal->open = counts(d);
}

void
rehearsal_end(struct db *d)
{
	if (d->rehearsal == NULL)
		return;
	free(d->rehearsal->kept);
	free(d->rehearsal->open);
	free(d->rehearsal);
	d->rehearsal = NULL;
}

bool
db_rehearses(const struct db *d)
{
	return d->rehearsal != NULL;
}

enum err
rehearsal_begin(struct work *w)
{
	struct rehearsal *r = w->db->rehearsal;

	if (r == NULL)
		return ERR_OK;
	if (r->begun)
		return err_set(w, ERR_UNAVAILABLE, "what was tried went with "
		    "its connection");
	r->begun = true;
	return conn_exec(w, "SET SESSION autocommit = 0");
}

void
rehearsal_note(struct db *d, const struct db_stmt *st, uint64_t rows)
{
	if (d->rehearsal == NULL)
		return;
	if (d->in_transaction)
		d->rehearsal->open[st->slot] += rows;
	else
		d->rehearsal->kept[st->slot] += rows;
}

void
rehearsal_keep(struct db *d)
{
	if (d->rehearsal == NULL)
		return;
	for (size_t i = 0; i < d->slots; i++)
		d->rehearsal->kept[i] += d->rehearsal->open[i];
	rehearsal_drop(d);
}

void
rehearsal_drop(struct db *d)
{
	if (d->rehearsal == NULL)
		return;
	for (size_t i = 0; i < d->slots; i++)
		d->rehearsal->open[i] = 0;
}

void
db_rehearsed(struct db *d, db_report *report, const void *with)
{
	struct rehearsal *r = d->rehearsal;

	for (size_t i = 0; d->sets[i] != NULL; i++)
		for (const struct db_stmt *const *st = d->sets[i];
		    *st != NULL; st++) {
			if (r->kept[(*st)->slot] > 0)
				report((*st)->name, r->kept[(*st)->slot], with);
			r->kept[(*st)->slot] = 0;
		}
}
