/* The day that is asked for, and its tables for a page or for paper. */
#include "craft/statistics_view.h"
#include "craft/statistics.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_statistics.h"

#include <string.h>

const struct form_field statistics_fields[STATISTICS__FIELDS] = {
	[STATISTICS_DAY] = { "dato", FORM_DATE },
};

/* What is no day that has been, or lies before the first, is told. */
static void
judge(const struct request *rq, struct statistics_choice *c)
{
	const struct form_value *v = &c->form.v[STATISTICS_DAY];

	c->asked = form_is_good(v) ? v->day : rq->work.today;
	if (c->asked > rq->work.today)
		form_reject(&c->form, STATISTICS_DAY, "too_late");
	if (c->first != DAY_NONE && c->asked < c->first)
		form_reject(&c->form, STATISTICS_DAY, "too_early");
}

enum err
statistics_choose(struct request *rq, struct statistics_choice *c)
{
	struct sql_statistics_first *first;
	struct sql_statistics_nearest *near;
	enum err e;

	c->counted = DAY_NONE;
	if ((e = sql_statistics_first(&rq->work, &first)) != ERR_OK)
		return e;
	c->first = first->first;
	judge(rq, c);
	if (c->form.bad || c->first == DAY_NONE)
		return ERR_OK;
	if ((e = sql_statistics_nearest(&rq->work, c->asked, &near)) != ERR_OK)
		return e;
	c->counted = near->counted;
	c->made = near->made;
	return ERR_OK;
}

/* How far a bar goes, of a thousand; what is more than nothing is seen. */
static int64_t
bar_of(const struct statistics_table *t, const struct statistics_row *r)
{
	int64_t mille = t->most == 0 ? 0 : r->size * 1000 / t->most;

	return r->size > 0 && mille < 4 ? 4 : mille;
}

static void
view_row(struct node *n, const struct statistics_table *t,
    const char *const *head, const struct statistics_row *r)
{
	struct node *cells = node_in(n, "Cells");

	node_text(n, "name", r->name);
	node_flag(n, "sum", r->sum);
	for (size_t j = 0; j < t->columns; j++) {
		struct node *cell = node_add(cells);

		node_text(cell, "head", head[j]);
		node_text(cell, "text", r->cell[j]);
		if (j == 0 && t->bars && !r->sum)
			node_number(cell, "bar", bar_of(t, r));
	}
}

static void
view_table(struct request *rq, struct node *n, const struct statistics_table *t)
{
	struct node *heads = node_in(n, "Heads"), *rows = node_in(n, "Rows");
	const char *head[STATISTICS_COLUMNS];

	node_text(n, "id", strchr(t->key, '.') + 1);
	node_text(n, "title", view_word(rq, t->key));
	if (t->why != NULL)
		node_text(n, "why", view_word(rq, t->why));
	if (t->leads != NULL)
		node_say(rq, n, "said", MSG_STATISTICS_MOST,
		    (const struct say[]){ SAY_TEXT("unit", t->leads),
		    SAY_NUMBER("n", t->most) }, 2);
	node_text(n, "rows_are", view_word(rq, t->rows_are));
	for (size_t j = 0; j < t->columns; j++) {
		head[j] = view_word(rq, t->head[j]);
		node_text(node_add(heads), "text", head[j]);
	}
	for (size_t i = 0; i < t->n; i++)
		view_row(node_add(rows), t, head, &t->row[i]);
}

enum err
statistics_view(struct request *rq, const struct statistics_choice *c)
{
	struct node *root = view_root(rq), *tables = node_in(root, "Tables");
	struct statistics s;
	enum err e;

	if ((e = statistics_read(rq, c->counted, &s)) != ERR_OK)
		return e;
	node_day_parts(rq, root, "Counted", c->counted);
	node_instant(rq, root, "Made", c->made);
	node_flag(root, "Other", c->counted != c->asked);
	node_flag(root, "Today", c->counted == rq->work.today);
	for (size_t i = 0; i < s.n; i++)
		view_table(rq, node_add(tables), &s.table[i]);
	return ERR_OK;
}
