/* What was counted of a day is kept: a row for each thing there was any of. */
#include "craft/count_parts.h"

#include "base/mem.h"
#include "rules/figures.h"
#include "store/batch.h"
#include "store/db.h"

#include <inttypes.h>

/* What families wait for: the figures of that kind stand together. */
enum { WAITS = FIGURE_TO_PLAN - FIGURE_TO_CONFIRM + 1 };

struct writing {
	struct work *w;
	day dated;
	struct batch rows;
	int64_t wait[WAITS][COUNT_WAIT + 1];	/* how many took so many days */
	int64_t waited[WAITS];
};

static enum err
send(struct writing *o, bool last)
{
	uint64_t n;

	return batch_full(&o->rows, last) ? sql_figure_add(o->w, o->dated,
	    batch_take(&o->rows, o->w->mem), &n) : ERR_OK;
}

static enum err
put(struct writing *o, enum figure figure, int64_t unit, int32_t part,
    int64_t n)
{
	batch_add(&o->rows, o->w->mem, "[\"%s\",%" PRId64 ",%" PRId32 ",%"
	    PRId64 "]", words_name(&words_figure, (int)figure), unit, part, n);
	return send(o, false);
}

static enum err
put_row(struct writing *o, const struct sums_row *r, int32_t n)
{
	size_t i = (size_t)r->figure - FIGURE_TO_CONFIRM;

	/* None at all is kept of what was not counted from the beginning. */
	if (n == 0 && r->figure < FIGURE_BATON)
		return ERR_OK;
	if (r->figure < FIGURE_TO_CONFIRM || r->figure > FIGURE_TO_PLAN)
		return put(o, r->figure, r->unit, r->part, n);
	o->wait[i][r->part] += n;
	o->waited[i] += n;
	return ERR_OK;
}

/*
 * Of a wait only how many, and within how many days half of them: that is all
 * that is ever told, and a thousandth of the rows. Of few the days are not
 * kept.
 */
static enum err
put_waits(struct writing *o)
{
	enum err e;

	for (int i = 0; i < WAITS; i++) {
		int half = figures_half_within(o->wait[i], COUNT_WAIT);

		if (o->waited[i] > 0 && (e = put(o, (enum figure)
		    (FIGURE_TO_CONFIRM + i), 0, half < 0 ? 0 : half,
		    o->waited[i])) != ERR_OK)
			return e;
	}
	return send(o, true);
}

enum err
count_write(struct work *w, const struct sums_row *row, size_t rows, day dated,
    size_t i)
{
	struct writing *o = mem_array(w->mem, 1, sizeof(*o));
	uint64_t n;
	enum err e;

	o->w = w;
	o->dated = dated;
	if ((e = db_begin(w)) != ERR_OK ||
	    (e = sql_figure_clear(w, dated, &n)) != ERR_OK)
		return e;
	for (size_t j = 0; j < rows; j++)
		if ((e = put_row(o, &row[j], row[j].n[i])) != ERR_OK)
			return e;
	if ((e = put_waits(o)) != ERR_OK ||
	    (e = sql_figure_mark(w, dated, w->now, &n)) != ERR_OK)
		return e;
	return db_commit(w);
}
