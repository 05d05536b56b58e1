/*
 * From when to when somebody is away, or that she stops with the task; never
 * why. Told by herself, or by a leader of hers (R27, R93).
 */
#include "cover/absence.h"
#include "cover/away.h"
#include "cover/pages.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_absence.h"

#include <string.h>

enum { F_FIRST, F_LAST, F_FOR_GOOD, F_WHO, F__MAX };

static const struct form_field fields[F__MAX] = {
	[F_FIRST]    = { "fra",           FORM_DATE, .required = true },
	[F_LAST]     = { "til",           FORM_DATE },
	[F_FOR_GOOD] = { "slutter",       FORM_TICK },
	[F_WHO]      = { "stedfortreder", FORM_ID },
};

enum { F_ROW, F_ROW_WHO, F_ROW__MAX };

static const struct form_field row_fields[F_ROW__MAX] = {
	[F_ROW]     = { "rad",           FORM_ID, .required = true },
	[F_ROW_WHO] = { "stedfortreder", FORM_ID },
};

static enum err
view_rows(struct request *rq, const struct away *a)
{
	struct node *list = node_in(view_root(rq), "Absences");
	struct sql_absences *s;
	size_t n;
	enum err e;

	if ((e = sql_absences(&rq->work, a->employee, rq->work.today, &s,
	    &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_number(row, "id", s[i].id);
		node_text(row, "substitute", s[i].substitute);
		node_day(rq, row, "first", s[i].first);
		if (s[i].last != ABSENCE_FOR_GOOD)
			node_day(rq, row, "last", s[i].last);
		node_flag(row, "bare", s[i].substitute == NULL || s[i].away ||
		    s[i].state != ACCOUNT_STATE_ACTIVE);
		node_flag(row, "away", s[i].away);
		node_flag(row, "gone", s[i].state != ACCOUNT_STATE_ACTIVE);
	}
	return ERR_OK;
}

/* On one's own page: whose standing substitute one is. */
static enum err
view_stood_for(struct request *rq, const struct away *a)
{
	struct node *list = node_in(view_root(rq), "StandingFor");
	struct sql_standing_for *s;
	size_t n;
	enum err e;

	if (a->name != NULL)
		return ERR_OK;
	if ((e = sql_standing_for(&rq->work, a->employee, &s, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++)
		node_text(node_add(list), "name", s[i].name);
	return ERR_OK;
}

static enum err
show(struct request *rq, const struct away *a, const struct form *f, int status)
{
	struct node *root = view_root(rq);
	const char *saved = pairs_find(&rq->query, "lagret");
	struct sql_standing_now *standing;
	enum err e;

	node_flag(root, "Saved", saved != NULL);
	node_flag(root, "SavedStanding", saved != NULL &&
	    strcmp(saved, "fast") == 0);
	if ((e = away_view_colleagues(rq, a, f->v[F_WHO].typed)) != ERR_OK ||
	    (e = sql_standing_now(&rq->work, a->employee, &standing)) !=
	    ERR_OK || (e = view_stood_for(rq, a)) != ERR_OK ||
	    (e = view_rows(rq, a)) != ERR_OK)
		return e;
	if (standing != NULL)
		node_text(node_in(root, "Standing"), "name", standing->name);
	view_form(rq, f);
	return view_render(rq, status, "cover/absence.cs");
}

enum err
page_absence_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);
	struct away a;
	enum err e = away_find(rq, &a);

	return e != ERR_OK ? e : show(rq, &a, &f, 200);
}

/* What the database cannot say at the field it belongs to. */
static void
judge_days(const struct request *rq, struct form *f)
{
	const struct form_value *first = &f->v[F_FIRST], *last = &f->v[F_LAST];
	bool for_good = f->v[F_FOR_GOOD].given;

	if (first->wrong == NULL && first->day < rq->work.today)
		form_reject(f, F_FIRST, "in_past");
	if (last->wrong == NULL && last->given == for_good)
		form_reject(f, F_LAST, for_good ? "for_good_or_day" :
		    "required");
	if (first->wrong == NULL && last->wrong == NULL && last->given &&
	    last->day < first->day)
		form_reject(f, F_LAST, "before_first");
}

static void
reject(struct form *f, enum absence_fault fault)
{
	if (fault == ABSENCE_CLASHES)
		form_reject(f, F_FIRST, "away_already");
	if (fault == ABSENCE_NO_COLLEAGUE)
		form_reject(f, F_WHO, "not_colleague");
}

enum err
page_absence_save(struct request *rq)
{
	enum absence_fault fault = ABSENCE_FINE;
	struct away a;
	struct form f;
	enum err e;

	if ((e = away_find(rq, &a)) != ERR_OK ||
	    (e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	judge_days(rq, &f);
	if (!f.bad && (e = absence_add(&rq->work, &(struct absence){
	    a.employee, f.v[F_WHO].number, f.v[F_FIRST].day,
	    f.v[F_LAST].given ? f.v[F_LAST].day : ABSENCE_FOR_GOOD },
	    &fault)) != ERR_OK)
		return e;
	reject(&f, fault);
	if (f.bad)
		return show(rq, &a, &f, view_form_status(&f));
	return response_redirect(rq, "%s?lagret=ja", a.path);
}

static enum err
read_row(struct request *rq, struct away *a, struct form *f)
{
	enum err e;

	if ((e = away_find(rq, a)) != ERR_OK ||
	    (e = form_read(rq, row_fields, F_ROW__MAX, f)) != ERR_OK)
		return e;
	return f->bad ? err_set(&rq->work, ERR_INPUT, "no row named") : ERR_OK;
}

enum err
page_absence_end(struct request *rq)
{
	struct away a;
	struct form f;
	enum err e;

	/* Ended already, by a second click: as wanted. */
	if ((e = read_row(rq, &a, &f)) != ERR_OK ||
	    (e = absence_end(&rq->work, f.v[F_ROW].number, a.employee)) !=
	    ERR_OK)
		return e;
	return response_redirect(rq, "%s?lagret=ja", a.path);
}

enum err
page_absence_cover(struct request *rq)
{
	struct form empty = form_empty(fields, F__MAX);
	enum absence_fault fault = ABSENCE_FINE;
	struct away a;
	struct form f;
	enum err e;

	if ((e = read_row(rq, &a, &f)) != ERR_OK)
		return e;
	if (!f.v[F_ROW_WHO].given)
		form_reject(&empty, F_WHO, "required");
	else if ((e = absence_cover(&rq->work, f.v[F_ROW].number,
	    &(struct absence){ .employee = a.employee,
	    .substitute = f.v[F_ROW_WHO].number }, &fault)) != ERR_OK)
		return e;
	reject(&empty, fault);
	if (empty.bad)
		return show(rq, &a, &empty, 422);
	return response_redirect(rq, "%s?lagret=ja", a.path);
}
