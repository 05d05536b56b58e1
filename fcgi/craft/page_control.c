/*
 * What was found in the log of looks of a month that is over, and what the
 * system owner did about each of it (R72). Her own looks are not here.
 */
#include "base/mem.h"
#include "base/text.h"
#include "craft/pages.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_finding.h"

#include <inttypes.h>

enum { PAGE_ROWS = 50 };

enum { F_STEP, F_NOTE, F__MAX };

static const char *const steps[] = {
	"sett", "spurt", "sendt_videre", "avvik", NULL
};

static const struct form_field fields[F__MAX] = {
	[F_STEP] = { "funn_oppfolging", FORM_CHOICE, .required = true,
	    .choices = steps },
	[F_NOTE] = { "funn_merknad", FORM_LINE, .max = 300 },
};

/* What is shown: a month, and one reason or every. */
struct shown {
	day first, next;
	int reason;		/* -1: every */
	const char *word;	/* its word; NULL: every */
};

/* ?maned=2026-10, of a month that is over; else the last one that is. */
static struct shown
asked(struct request *rq)
{
	day now = day_month(rq->work.today, 0);
	const char *month = pairs_find(&rq->query, "maned");
	struct shown s = { .reason = -1 };

	if (month == NULL || !text_to_month(month, &s.first) || s.first >= now)
		s.first = day_month(now, -1);
	s.next = day_month(s.first, 1);
	s.word = pairs_find(&rq->query, "grunn");
	if (s.word == NULL ||
	    !words_find(&words_look_reason, s.word, &s.reason)) {
		s.reason = -1;
		s.word = NULL;
	}
	return s;
}

static const char *
month_name(struct request *rq, day d)
{
	struct ymd m = day_ymd(d);

	return mem_printf(rq->work.mem, "%04d-%02d", m.year, m.month);
}

static enum err
view_counts(struct request *rq, const struct shown *s)
{
	struct node *root = view_root(rq), *list = node_in(root, "Reasons");
	struct sql_finding_counts *c;
	int64_t all = 0, left = 0;
	size_t n;
	enum err e;

	if ((e = sql_finding_counts(&rq->work, LOOK_HEARER_SYSTEM_OWNER,
	    s->first, s->next, &c, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_text(row, "reason", words_name(&words_look_reason,
		    (int)c[i].reason));
		node_number(row, "n", c[i].n);
		node_number(row, "left", c[i].left);
		node_flag(row, "shown", (int)c[i].reason == s->reason);
		all += c[i].n;
		left += c[i].left;
	}
	node_number(root, "All", all);
	node_number(root, "Left", left);
	return ERR_OK;
}

static enum err
view_month(struct request *rq, const struct shown *s)
{
	struct node *n = node_in(view_root(rq), "Month");
	struct sql_finding_gone_through *last;
	enum err e;

	if ((e = sql_finding_gone_through(&rq->work, &last)) != ERR_OK)
		return e;
	node_text(n, "iso", month_name(rq, s->first));
	node_day(rq, n, "from", s->first);
	node_day(rq, n, "to", s->next - 1);
	node_text(n, "before", month_name(rq, day_month(s->first, -1)));
	if (s->next < day_month(rq->work.today, 0))
		node_text(n, "after", month_name(rq, s->next));
	node_flag(n, "undone", last->dated == DAY_NONE ||
	    last->dated < s->next - 1);
	node_text(n, "reason", s->word);
	return ERR_OK;
}

static void
view_finding(struct request *rq, struct node *row,
    const struct sql_finding_list *f)
{
	node_number(row, "id", f->id);
	node_text(row, "reason", words_name(&words_look_reason,
	    (int)f->reason));
	node_flag(row, "many", f->reason == LOOK_REASON_MANY);
	node_text(row, "who", f->who);
	node_text(row, "unit", f->unit);
	node_instant(rq, row, "at", f->at);
	if (f->last != f->at)
		node_instant(rq, row, "last", f->last);
	node_number(row, "n", f->n);
	if (*f->action != '\0')
		node_text(row, "action", f->action);
	if (*f->basis != '\0')
		node_text(row, "basis", f->basis);
	node_text(row, "number", f->number);
	node_text(row, "step", f->step);
}

enum err
page_control(struct request *rq)
{
	const char *after = pairs_find(&rq->query, "etter");
	struct node *root = view_root(rq), *list = node_in(root, "Rows");
	struct shown s = asked(rq);
	struct sql_finding_list *f;
	int64_t from = 0;
	size_t n;
	enum err e;

	if (after != NULL && !text_to_i64(after, 1, INT64_MAX, &from))
		from = 0;
	if ((e = view_counts(rq, &s)) != ERR_OK ||
	    (e = view_month(rq, &s)) != ERR_OK ||
	    (e = sql_finding_list(&rq->work, rq->user->id,
	    LOOK_HEARER_SYSTEM_OWNER, s.first, s.next, s.reason < 0 ?
	    LOOK_REASON_ASSIGNMENT : (enum look_reason)s.reason, s.reason < 0,
	    from, PAGE_ROWS + 1, &f, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n && i < PAGE_ROWS; i++)
		view_finding(rq, node_add(list), &f[i]);
	if (n > PAGE_ROWS)
		node_number(root, "Next", f[PAGE_ROWS - 1].id);
	node_flag(root, "Later", from != 0);
	return view_render(rq, 200, "craft/control.cs");
}

static enum err
finding_of_path(struct request *rq, struct sql_finding_list **f_r)
{
	enum err e = sql_finding_find(&rq->work, rq->user->id, request_id(rq),
	    f_r);

	return e != ERR_OK || *f_r != NULL ? e :
	    err_set(&rq->work, ERR_NOT_FOUND, "no such finding");
}

static enum err
show(struct request *rq, const struct sql_finding_list *f,
    const struct form *form)
{
	struct node *root = view_root(rq), *list = node_in(root, "Steps");
	struct node *n = node_in(root, "Finding");
	struct sql_finding_steps *s;
	size_t count;
	enum err e;

	if ((e = sql_finding_steps(&rq->work, f->id, &s, &count)) != ERR_OK)
		return e;
	for (size_t i = 0; i < count; i++) {
		struct node *row = node_add(list);

		node_text(row, "step", words_name(&words_look_step,
		    (int)s[i].step));
		if (*s[i].note != '\0')
			node_text(row, "note", s[i].note);
		node_instant(rq, row, "noted", s[i].noted);
		node_text(row, "who", s[i].who);
	}
	view_finding(rq, n, f);
	node_text(n, "month", month_name(rq, day_at(f->at)));
	node_flag(root, "Saved", pairs_find(&rq->query, "lagret") != NULL);
	view_form(rq, form);
	return view_render(rq, view_form_status(form), "craft/finding.cs");
}

enum err
page_finding(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);
	struct sql_finding_list *found;
	enum err e = finding_of_path(rq, &found);

	return e != ERR_OK ? e : show(rq, found, &f);
}

enum err
page_finding_follow(struct request *rq)
{
	struct sql_finding_list *found;
	struct form f;
	uint64_t n;
	enum err e;

	if ((e = finding_of_path(rq, &found)) != ERR_OK ||
	    (e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	if (f.bad)
		return show(rq, found, &f);
	if ((e = sql_finding_step_add(&rq->work, found->id,
	    (enum look_step)f.v[F_STEP].number, f.v[F_NOTE].text, rq->work.now,
	    rq->user->id, &n)) != ERR_OK)
		return e;
	return response_redirect(rq, "/innsyn/kontroll/%" PRId64 "?lagret=ja",
	    found->id);
}
