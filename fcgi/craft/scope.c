/* How much there is to coordinate, in pieces, so that few cases are locked. */
#include "craft/scope.h"

#include "base/mem.h"
#include "base/pace.h"

#include "sql_count.h"
#include "sql_scope.h"

#include <inttypes.h>

enum { PIECE = 2000, YEAR = 365 };

/* *last_r: where the piece after `after` ends; 0: there are no more. */
static enum err
next_piece(struct work *w, int64_t after, int64_t *last_r)
{
	struct sql_count_piece *p;
	enum err e;

	*last_r = 0;
	if ((e = sql_count_piece(w, after, PIECE, &p)) == ERR_OK &&
	    p != NULL && p->last != INT64_MIN)
		*last_r = p->last;
	return e;
}

enum err
scope_run(struct work *w, const struct conf *c, void *own,
    const char **note_r)
{
	struct sql_scope_reached *r;
	uint64_t n, cases = 0, gone = 0;
	int64_t at, last;
	size_t done = 0;
	enum err e;

	(void)c;
	(void)own;
	if ((e = sql_scope_reached(w, w->today, &r)) != ERR_OK)
		return e;
	at = r->piece == INT64_MIN ? 0 : r->piece;
	while ((e = next_piece(w, at, &last)) == ERR_OK && last != 0 &&
	    pace_next(w, "pieces", done++, 0)) {
		if ((e = sql_scope_count(w, at, last, w->today - YEAR,
		    w->today, &n)) != ERR_OK)
			return e;
		cases += n;
		at = last;
	}
	if (e == ERR_OK && last == 0)
		e = sql_scope_clear(w, w->today, &gone);
	*note_r = mem_printf(w->mem, "%" PRIu64 " cases measured, %" PRIu64
	    " cases no longer", cases, gone);
	return e;
}
