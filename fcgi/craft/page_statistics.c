/*
 * Cases and coordinators in figures as of any day that was counted: a page to
 * read and to print, and a file (B54-B60, 7.4). Nobody is named.
 */
#include "base/mem.h"
#include "base/text.h"
#include "cover/sheet.h"
#include "craft/pages.h"
#include "craft/statistics.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_statistics.h"

#include <inttypes.h>
#include <string.h>

enum { F_DAY, F__MAX };

static const struct form_field fields[F__MAX] = {
	[F_DAY] = { "dato", FORM_DATE },
};

/* Which day is asked for, and which one answers. */
struct choice {
	struct form form;
	day asked;
	day first;		/* that was counted; DAY_NONE: none was */
	day counted;		/* the day itself, or the last before it */
	instant made;		/* when it was */
};

/* What is no day that has been, or lies before the first, is told. */
static void
judge(const struct request *rq, struct choice *c)
{
	const struct form_value *v = &c->form.v[F_DAY];

	c->asked = form_is_good(v) ? v->day : rq->work.today;
	if (c->asked > rq->work.today)
		form_reject(&c->form, F_DAY, "too_late");
	if (c->first != DAY_NONE && c->asked < c->first)
		form_reject(&c->form, F_DAY, "too_early");
}

static enum err
choose(struct request *rq, struct choice *c_r)
{
	struct sql_statistics_first *first;
	struct sql_statistics_nearest *near;
	const char *why;
	enum err e;

	*c_r = (struct choice){ .counted = DAY_NONE };
	if (form_check(rq->work.mem, &rq->query, fields, F__MAX, &c_r->form,
	    &why) != ERR_OK)
		return err_set(&rq->work, ERR_INPUT, "%s", why);
	if ((e = sql_statistics_first(&rq->work, &first)) != ERR_OK)
		return e;
	c_r->first = first->first;
	judge(rq, c_r);
	if (c_r->form.bad || c_r->first == DAY_NONE)
		return ERR_OK;
	if ((e = sql_statistics_nearest(&rq->work, c_r->asked, &near)) !=
	    ERR_OK)
		return e;
	c_r->counted = near->counted;
	c_r->made = near->made;
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
view_row(struct request *rq, struct node *n, const struct statistics_table *t,
    const struct statistics_row *r)
{
	struct node *cells = node_in(n, "Cells");

	node_text(n, "name", r->name);
	node_flag(n, "sum", r->sum);
	for (size_t j = 0; j < t->columns; j++) {
		struct node *cell = node_add(cells);

		node_text(cell, "head", view_word(rq, t->head[j]));
		node_text(cell, "text", r->cell[j]);
		if (j == 0 && t->bars && !r->sum)
			node_number(cell, "bar", bar_of(t, r));
	}
}

static void
view_table(struct request *rq, struct node *n, const struct statistics_table *t)
{
	struct node *heads = node_in(n, "Heads"), *rows = node_in(n, "Rows");

	node_text(n, "id", strchr(t->key, '.') + 1);
	node_text(n, "title", view_word(rq, t->key));
	if (t->why != NULL)
		node_text(n, "why", view_word(rq, t->why));
	if (t->leads != NULL)
		node_say(rq, n, "said", MSG_STATISTICS_MOST,
		    (const struct say[]){ SAY_TEXT("unit", t->leads),
		    SAY_NUMBER("n", t->most) }, 2);
	node_text(n, "rows_are", view_word(rq, t->rows_are));
	for (size_t j = 0; j < t->columns; j++)
		node_text(node_add(heads), "text", view_word(rq, t->head[j]));
	for (size_t i = 0; i < t->n; i++)
		view_row(rq, node_add(rows), t, &t->row[i]);
}

static enum err
show(struct request *rq, struct choice *c)
{
	struct node *root = view_root(rq), *tables = node_in(root, "Tables");
	struct statistics s;
	enum err e;

	if (c->form.v[F_DAY].typed == NULL)
		form_prefill_day(rq->work.mem, &c->form, F_DAY, c->asked);
	view_form(rq, &c->form);
	node_day(rq, root, "First", c->first);
	if (c->counted != DAY_NONE) {
		if ((e = statistics_read(rq, c->counted, &s)) != ERR_OK)
			return e;
		node_day_parts(rq, root, "Counted", c->counted);
		node_instant(rq, root, "Made", c->made);
		node_flag(root, "Other", c->counted != c->asked);
		node_flag(root, "Today", c->counted == rq->work.today);
		for (size_t i = 0; i < s.n; i++)
			view_table(rq, node_add(tables), &s.table[i]);
	}
	return view_render(rq, view_form_status(&c->form),
	    "craft/statistics.cs");
}

enum err
page_statistics(struct request *rq)
{
	struct choice c;
	enum err e = choose(rq, &c);

	return e != ERR_OK ? e : show(rq, &c);
}

static void
put_table(struct request *rq, struct sheet *s, const struct statistics_table *t)
{
	sheet_cell(s, view_word(rq, t->key));
	for (size_t j = 0; j < t->columns; j++)
		sheet_cell(s, view_word(rq, t->head[j]));
	sheet_row(s);
	for (size_t i = 0; i < t->n; i++) {
		sheet_cell(s, t->row[i].name);
		for (size_t j = 0; j < t->columns; j++)
			sheet_cell(s, t->row[i].cell[j]);
		sheet_row(s);
	}
	sheet_row(s);
}

/* The same tables, and no others; of a day that has no figures, the page. */
enum err
page_statistics_file(struct request *rq)
{
	struct sheet sheet = sheet_new(rq->work.mem);
	struct statistics s;
	struct choice c;
	struct ymd on;
	enum err e;

	if ((e = choose(rq, &c)) != ERR_OK)
		return e;
	if (c.counted == DAY_NONE)
		return show(rq, &c);
	if ((e = statistics_read(rq, c.counted, &s)) != ERR_OK)
		return e;
	on = day_ymd(c.counted);
	sheet_cell(&sheet, view_word(rq, "statistics.title"));
	sheet_cell(&sheet, mem_printf(rq->work.mem, "%02d.%02d.%04d", on.dom,
	    on.month, on.year));
	sheet_row(&sheet);
	sheet_row(&sheet);
	for (size_t i = 0; i < s.n; i++)
		put_table(rq, &sheet, &s.table[i]);
	response_file(rq, view_word(rq, "statistics.file"),
	    "text/csv; charset=utf-8", sheet.text, sheet.length);
	return ERR_OK;
}
