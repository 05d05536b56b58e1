/*
 * What the team takes up on one day, to be printed and written on (R56). It is
 * made anew each time: what a family has taken back since is not on it, and no
 * copy of it is kept. Each case that it names is in the log of looks.
 */
#include "base/text.h"
#include "baton/contact_view.h"
#include "baton/pages.h"
#include "web/look.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_contact.h"

/* Meetings that long ago are still to be found. */
enum { AGENDA_DAYS_BACK = 90 };

/* The day of the query, if there is a meeting then. */
static day
asked_day(const struct request *rq, const struct sql_contact_meeting_days *d,
    size_t n)
{
	const char *said = pairs_find(&rq->query, "dag");
	day of;

	if (said == NULL || !text_to_day(said, &of))
		return DAY_NONE;
	for (size_t i = 0; i < n; i++)
		if (d[i].meeting == of)
			return of;
	return DAY_NONE;
}

/* The one asked for, else the next, else the last that was. */
static day
choose(const struct request *rq, const struct sql_contact_meeting_days *d,
    size_t n)
{
	day of = asked_day(rq, d, n);

	for (size_t i = 0; i < n && of == DAY_NONE; i++)
		if (d[i].meeting >= rq->work.today)
			of = d[i].meeting;
	return of == DAY_NONE && n > 0 ? d[n - 1].meeting : of;
}

static void
view_days(struct request *rq, const struct sql_contact_meeting_days *d,
    size_t n, day shown)
{
	struct node *root = view_root(rq);

	for (size_t i = 0; i < n; i++) {
		struct ymd on = day_ymd(d[i].meeting);
		struct node *row;

		if (d[i].meeting == shown)
			continue;
		row = node_add(node_in(root, d[i].meeting < rq->work.today ?
		    "Earlier" : "Coming"));
		node_number(row, "dom", on.dom);
		node_number(row, "month", on.month);
		node_number(row, "year", on.year);
		node_day_parts(rq, row, "met", d[i].meeting);
		node_number(row, "cases", d[i].cases);
	}
}

static void
view_before(struct request *rq, struct node *row,
    const struct sql_contact_agenda *c)
{
	struct node *n = node_in(row, "Before");

	if (c->before_sent == INSTANT_NONE)
		return;
	node_instant(rq, n, "sent", c->before_sent);
	node_set(node_in(n, "Help"), "word", &words_contact_help,
	    CONTACT_HELP__MAX, c->before_help);
	node_set(node_in(n, "Outcome"), "word", &words_contact_outcome,
	    CONTACT_OUTCOME__MAX, c->before_outcome);
	node_text(n, "answer", c->before_answer);
}

static enum err
view_case(struct request *rq, const struct sql_contact_agenda *c, int64_t nth)
{
	struct node *row = node_add(node_in(view_root(rq), "Cases"));
	bool open = c->state == CONTACT_FORM_STATE_OPEN;

	node_number(row, "id", c->id);
	node_number(row, "nth", nth);
	node_text(row, "number", c->number);
	node_text(row, "name", c->name);
	node_day(rq, row, "birth", c->birth);
	node_instant(rq, row, "sent", c->sent);
	node_text(row, "sender", c->sender);
	node_text(row, "service", c->service);
	node_text(row, "holder", c->holder);
	node_set(node_in(row, "Help"), "word", &words_contact_help,
	    CONTACT_HELP__MAX, c->help);
	node_text(row, "urgent", c->urgent);
	node_text(row, "news", c->news);
	node_flag(row, "open", open);
	node_text(row, "answer", c->answer);
	view_before(rq, row, c);
	return look_case(rq, c->casefile, open ? STATE_OPEN : STATE_SETTLED);
}

/* What cannot wait is first, then in the order in which it was sent. */
static enum err
view_cases(struct request *rq, day shown)
{
	struct sql_contact_agenda *c;
	int64_t nth = 0;
	size_t n;
	enum err e;

	if ((e = sql_contact_agenda(&rq->work, rq->user->id, rq->work.today,
	    shown, &c, &n)) != ERR_OK)
		return e;
	for (int urgent = 1; urgent >= 0; urgent--)
		for (size_t i = 0; i < n; i++)
			if ((*c[i].urgent != '\0') == (urgent == 1) &&
			    (e = view_case(rq, &c[i], ++nth)) != ERR_OK)
				return e;
	return ERR_OK;
}

enum err
page_agenda(struct request *rq)
{
	struct sql_contact_meeting_days *d;
	struct node *root = view_root(rq);
	day shown;
	size_t n;
	enum err e;

	if ((e = sql_contact_meeting_days(&rq->work, rq->user->id,
	    rq->work.today, rq->work.today - AGENDA_DAYS_BACK, &d, &n)) !=
	    ERR_OK)
		return e;
	shown = choose(rq, d, n);
	view_days(rq, d, n, shown);
	if (shown != DAY_NONE) {
		node_day_parts(rq, root, "Shown", shown);
		if ((e = view_cases(rq, shown)) != ERR_OK ||
		    (e = contact_view_team(rq)) != ERR_OK)
			return e;
	}
	return view_render(rq, 200, "baton/agenda.cs");
}
