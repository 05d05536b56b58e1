/* What was counted of a day, and what its tables are made with. */
#include "craft/statistics_parts.h"

#include "base/mem.h"
#include "rules/calendar.h"
#include "rules/figures.h"
#include "web/request.h"
#include "web/view.h"

#include <assert.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

static_assert((int)PARTS >= (int)STRAND_KIND__MAX,
    "each part of a figure has its place");

const enum figure statistics_waits[WAITS] = {
	FIGURE_TO_CONFIRM, FIGURE_TO_DECIDE, FIGURE_TO_OFFER, FIGURE_TO_ACCEPT,
	FIGURE_TO_CONTACT, FIGURE_TO_PLAN
};

static struct service *
service_of(struct day_figures *c, int64_t id, const char *name)
{
	for (size_t i = 0; i < c->services; i++)
		if (c->at[i].id == id)
			return &c->at[i];
	c->at = mem_grow(c->mem, c->at, c->services, &c->room, sizeof(*c->at));
	c->at[c->services] = (struct service){ .id = id, .name = name };
	return &c->at[c->services++];
}

static void
take(struct day_figures *c, const struct sql_statistics_of *r)
{
	struct service *s = service_of(c, r->unit, r->unit_name);

	c->counted[r->figure] = true;
	c->sum[r->figure] += r->n;
	s->n[r->figure] += r->n;
	if (r->figure == FIGURE_NO_PLAN && r->part >= 0 && r->part < BANDS)
		s->no_plan[r->part] += r->n;
	if (r->part > 0 && r->part <= PARTS)
		c->part[r->figure][r->part - 1] += r->n;
	for (size_t i = 0; i < WAITS; i++)
		if (statistics_waits[i] == r->figure)
			c->wait[i][r->part < DAYS_MOST ? r->part : DAYS_MOST] +=
			    r->n;
}

/* Those with most coordinators first, as the chart shows it. */
static int
by_coordinators(const void *a, const void *b)
{
	const struct service *s = a, *t = b;
	int64_t n = s->n[FIGURE_COORDINATOR], m = t->n[FIGURE_COORDINATOR];

	if (n != m)
		return n < m ? 1 : -1;
	return s->id == 0 || t->id == 0 ? (t->id == 0) - (s->id == 0) :
	    strcmp(s->name, t->name);
}

const char *
count_text(const struct day_figures *c, int64_t n)
{
	return mem_printf(c->mem, "%" PRId64, n);
}

const char *
percent_text(const struct day_figures *c, int64_t n, int64_t of)
{
	return of == 0 ? "–" : mem_printf(c->mem, "%" PRId64 " %%",
	    n * 100 / of);
}

/* With one place behind the comma, rounded. */
const char *
average_text(const struct day_figures *c, int64_t n, int64_t of)
{
	int64_t tenths = of == 0 ? 0 : (n * 20 + of) / (of * 2);

	return of == 0 ? "–" : mem_printf(c->mem, "%" PRId64 "%s%" PRId64,
	    tenths / 10, view_word(c->rq, "statistics.comma"), tenths % 10);
}

struct statistics_row *
table_add(struct statistics_table *t, const char *name, int64_t size)
{
	struct statistics_row *r = &t->row[t->n++];

	*r = (struct statistics_row){ .name = name, .size = size };
	if (size > t->most)
		t->most = size;
	return r;
}

struct statistics_row *
table_sum(const struct day_figures *c, struct statistics_table *t)
{
	struct statistics_row *r = table_add(t,
	    view_word(c->rq, "statistics.all"), 0);

	r->sum = true;
	return r;
}

struct statistics_table *
table_new(const struct day_figures *c, struct statistics *s,
    const struct table_is *is, size_t rows)
{
	struct statistics_table *t = &s->table[s->n++];

	*t = (struct statistics_table){ .key = is->key, .why = is->why,
	    .rows_are = is->rows_are, .bars = is->bars,
	    .row = mem_array(c->mem, rows + 1, sizeof(*t->row)) };
	while (t->columns < STATISTICS_COLUMNS &&
	    is->head[t->columns] != NULL) {
		t->head[t->columns] = is->head[t->columns];
		t->columns++;
	}
	return t;
}

void
table_few(const struct day_figures *c, struct statistics *s,
    const struct table_is *is, enum figure figure, const char *const *words,
    size_t n)
{
	struct statistics_table *t = table_new(c, s, is, n);
	struct figures *f = mem_array(c->mem, 1, sizeof(*f));

	*f = (struct figures){ .rows = 1, .columns = n };
	for (size_t i = 0; i < n; i++)
		f->at[0][i] = c->part[figure][i];
	figures_sum(f);
	if (f->row[0] < FIGURES_FEW)
		return;
	figures_hide(f);
	for (size_t i = 0; i < n; i++)
		table_add(t, view_word(c->rq, words[i]),
		    f->hidden[0][i] ? 0 : f->at[0][i])->cell[0] =
		    f->hidden[0][i] ? view_word(c->rq, "figures.hidden") :
		    count_text(c, f->at[0][i]);
	table_sum(c, t)->cell[0] = count_text(c, f->row[0]);
}

const char *
service_name(const struct day_figures *c, const struct service *s)
{
	return s->id != 0 ? s->name : view_word(c->rq, "statistics.no_unit");
}

static enum err
read_day(struct request *rq, day dated, struct day_figures **c_r)
{
	struct day_figures *c = mem_array(rq->work.mem, 1, sizeof(*c));
	struct sql_statistics_of *r;
	size_t n;
	enum err e;

	if ((e = sql_statistics_of(&rq->work, dated, &r, &n)) != ERR_OK)
		return e;
	*c = (struct day_figures){ .rq = rq, .mem = rq->work.mem, .row = r,
	    .rows = n };
	for (size_t i = 0; i < n; i++)
		take(c, &r[i]);
	if (c->services > 0)
		qsort(c->at, c->services, sizeof(*c->at), by_coordinators);
	*c_r = c;
	return ERR_OK;
}

/* The same date a year earlier; NULL: it was not counted. */
static enum err
read_year_before(struct request *rq, day dated, struct day_figures **c_r)
{
	day then = calendar_add_months(dated, -12);
	struct sql_statistics_nearest *near;
	enum err e;

	*c_r = NULL;
	if ((e = sql_statistics_nearest(&rq->work, then, &near)) != ERR_OK ||
	    near == NULL || near->counted != then)
		return e;
	return read_day(rq, then, c_r);
}

enum err
statistics_read(struct request *rq, day dated, struct statistics *s_r)
{
	struct day_figures *c, *before;
	enum err e;

	*s_r = (struct statistics){ .n = 0 };
	if ((e = read_day(rq, dated, &c)) != ERR_OK ||
	    (e = read_year_before(rq, dated, &before)) != ERR_OK)
		return e;
	statistics_overview(c, s_r);
	statistics_before(c, before, s_r);
	statistics_stock(c, s_r);
	statistics_year(c, s_r);
	return ERR_OK;
}
