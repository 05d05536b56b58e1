/*
 * Cases and coordinators in figures as of any day that was counted: a page to
 * read and to print, and a file (B54-B60, 7.4). Nobody is named.
 */
#include "base/text.h"
#include "cover/sheet.h"
#include "craft/pages.h"
#include "craft/statistics.h"
#include "craft/statistics_view.h"
#include "web/request.h"
#include "web/view.h"

static enum err
choose(struct request *rq, struct statistics_choice *c_r)
{
	const char *why;

	*c_r = (struct statistics_choice){ .counted = DAY_NONE };
	if (form_check(rq->work.mem, &rq->query, statistics_fields,
	    STATISTICS__FIELDS, &c_r->form, &why) != ERR_OK)
		return err_set(&rq->work, ERR_INPUT, "%s", why);
	return statistics_choose(rq, c_r);
}

static enum err
show(struct request *rq, struct statistics_choice *c)
{
	struct node *root = view_root(rq);
	enum err e;

	if (c->form.v[STATISTICS_DAY].typed == NULL)
		form_prefill_day(rq->work.mem, &c->form, STATISTICS_DAY,
		    c->asked);
	view_form(rq, &c->form);
	node_day(rq, root, "First", c->first);
	if (c->counted != DAY_NONE &&
	    (e = statistics_view(rq, c)) != ERR_OK)
		return e;
	return view_render(rq, view_form_status(&c->form),
	    "craft/statistics.cs");
}

enum err
page_statistics(struct request *rq)
{
	struct statistics_choice c;
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
	struct statistics_choice c;
	enum err e;

	if ((e = choose(rq, &c)) != ERR_OK)
		return e;
	if (c.counted == DAY_NONE)
		return show(rq, &c);
	if ((e = statistics_read(rq, c.counted, &s)) != ERR_OK)
		return e;
	sheet_cell(&sheet, view_word(rq, "statistics.title"));
	sheet_cell(&sheet, text_of_day(rq->work.mem, c.counted));
	sheet_row(&sheet);
	sheet_row(&sheet);
	for (size_t i = 0; i < s.n; i++)
		put_table(rq, &sheet, &s.table[i]);
	response_file(rq, view_word(rq, "statistics.file"),
	    "text/csv; charset=utf-8", sheet.text, sheet.length);
	return ERR_OK;
}
