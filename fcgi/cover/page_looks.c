/*
 * Who has looked at a case: for control, and as its plan owner may have it
 * (R69, R70, domain 2.3). No name of the plan owner: who controls the log does
 * not read cases.
 */
#include "base/conf.h"
#include "base/mem.h"
#include "base/text.h"
#include "cover/pages.h"
#include "cover/subject.h"
#include "web/path.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_finding.h"
#include "sql_join.h"
#include "sql_shield.h"

#include <string.h>

enum { PAGE_ROWS = 50, PRINT_ROWS = 1000 };
enum { F_NUMBER, F__MAX };

static const struct form_field fields[F__MAX] = {
	[F_NUMBER] = { "saksnummer", FORM_LINE, .required = true, .max = 16 },
};

static enum err
view_opened(struct request *rq)
{
	struct node *list = node_in(view_root(rq), "Opened");
	struct sql_opened_lately *o;
	size_t n;
	enum err e;

	if ((e = sql_opened_lately(&rq->work, rq->user->id, &o, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_text(row, "number", o[i].number);
		node_text(row, "name", o[i].name);
		node_text(row, "why", words_name(&words_opened_why,
		    (int)o[i].why));
		node_instant(rq, row, "at", o[i].at);
	}
	return ERR_OK;
}

/* How much of a year's findings, of months that are over, waits for her. */
static enum err
view_control(struct request *rq)
{
	struct node *n = node_in(view_root(rq), "Control");
	day today = rq->work.today;
	struct sql_finding_left *left;
	enum err e;

	if ((e = sql_finding_left(&rq->work, day_month(today, -12),
	    day_month(today, 0), today -
	    (day)rq->app->conf->looks_follow_days, &left)) != ERR_OK)
		return e;
	if (left->n > 0)
		node_number(n, "left", left->n);
	if (left->late > 0)
		node_number(n, "late", left->late);
	node_number(n, "days", rq->app->conf->looks_follow_days);
	return ERR_OK;
}

static enum err
show_find(struct request *rq, const struct form *f)
{
	enum err e;

	if ((e = view_opened(rq)) != ERR_OK ||
	    (e = view_control(rq)) != ERR_OK)
		return e;
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "cover/looks_find.cs");
}

enum err
page_looks_find(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);

	return show_find(rq, &f);
}

enum err
page_looks_found(struct request *rq)
{
	struct path_values v;
	struct form f;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	if (f.v[F_NUMBER].given && !path_match("/{case}",
	    mem_printf(rq->work.mem, "/%s", f.v[F_NUMBER].text), &v))
		form_reject(&f, F_NUMBER, "not_a_case_number");
	if (f.bad)
		return show_find(rq, &f);
	return response_redirect(rq, "/sak/%s/innsyn", f.v[F_NUMBER].text);
}

static void
view_number(struct request *rq)
{
	node_text(node_in(view_root(rq), "Case"), "number",
	    rq->subject->file->number);
}

/*
 * A look stands with the case as it was then: ?sak=<number> shows what was
 * noted of a case that is part of this one now (R58). *of_r: whose looks.
 */
static enum err
view_joined(struct request *rq, int64_t *of_r)
{
	const char *sak = pairs_find(&rq->query, "sak");
	struct node *list = node_in(view_root(rq), "Joined");
	struct sql_joined_of_case *j;
	size_t n;
	enum err e;

	*of_r = rq->casefile;
	if ((e = sql_joined_of_case(&rq->work, rq->casefile, &j, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_text(row, "number", j[i].number);
		node_day(rq, row, "joined", day_at(j[i].joined));
		if (sak == NULL || strcmp(sak, j[i].number) != 0)
			continue;
		*of_r = j[i].was;
		node_flag(row, "shown", true);
		node_text(view_root(rq), "Of", j[i].number);
	}
	return ERR_OK;
}

/* ?etter=<look> goes on after it; what is no look at this case begins anew. */
static enum err
begin_at(struct request *rq, int64_t of, instant *at_r, int64_t *id_r)
{
	const char *after = pairs_find(&rq->query, "etter");
	struct sql_look_at *look = NULL;
	enum err e;

	*at_r = rq->work.now;
	*id_r = INT64_MAX;
	if (after == NULL || !text_to_i64(after, 1, INT64_MAX, id_r))
		return ERR_OK;
	e = sql_look_at(&rq->work, *id_r, of, &look);
	if (look != NULL)
		*at_r = look->at;
	else
		*id_r = INT64_MAX;
	return e;
}

static void
view_look(struct request *rq, struct node *list,
    const struct sql_looks_of_case *l)
{
	struct node *row = node_add(list);

	node_instant(rq, row, "at", l->at);
	node_text(row, "who", l->who);
	node_text(row, "unit", l->unit);
	node_text(row, "action", l->action);
	node_text(row, "basis", *l->basis != '\0' ? l->basis : NULL);
	node_flag(row, "refused", l->outcome == OUTCOME_REFUSED);
	node_text(row, "address", l->address);
	node_text(row, "instead", l->instead);
	node_text(row, "reason", l->reason);
}

enum err
page_looks(struct request *rq)
{
	struct node *list = node_in(view_root(rq), "Rows");
	struct sql_looks_of_case *l;
	instant at;
	int64_t id, of;
	size_t n;
	enum err e;

	if ((e = view_joined(rq, &of)) != ERR_OK ||
	    (e = begin_at(rq, of, &at, &id)) != ERR_OK ||
	    (e = sql_looks_of_case(&rq->work, of, rq->casefile, at, id,
	    PAGE_ROWS + 1, &l, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n && i < PAGE_ROWS; i++)
		view_look(rq, list, &l[i]);
	if (n > PAGE_ROWS)
		node_number(view_root(rq), "Next", l[PAGE_ROWS - 1].id);
	node_flag(view_root(rq), "Later", id != INT64_MAX);
	view_number(rq);
	return view_render(rq, 200, "cover/looks.cs");
}

/*
 * Without addresses, refusals and what anybody wrote: others' data. What is too
 * long for one page comes in parts, and each says whether it is the last.
 */
enum err
page_looks_print(struct request *rq)
{
	struct node *list = node_in(view_root(rq), "Rows");
	struct sql_looks_shown *l;
	instant at;
	int64_t id, of;
	size_t n;
	enum err e;

	if ((e = view_joined(rq, &of)) != ERR_OK ||
	    (e = begin_at(rq, of, &at, &id)) != ERR_OK ||
	    (e = sql_looks_shown(&rq->work, of, at, id,
	    PRINT_ROWS + 1, &l, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n && i < PRINT_ROWS; i++) {
		struct node *row = node_add(list);

		node_instant(rq, row, "at", l[i].at);
		node_text(row, "who", l[i].who);
		node_text(row, "unit", l[i].unit);
		node_text(row, "action", l[i].action);
		node_text(row, "basis", l[i].basis);
		node_text(row, "instead", l[i].instead);
	}
	if (n > PRINT_ROWS) {
		node_number(view_root(rq), "Next", l[PRINT_ROWS - 1].id);
		node_instant(rq, view_root(rq), "From", l[PRINT_ROWS - 1].at);
	}
	node_day(rq, view_root(rq), "Today", rq->work.today);
	view_number(rq);
	return view_render(rq, 200, "cover/looks_print.cs");
}
