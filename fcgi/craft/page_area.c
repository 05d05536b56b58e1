/*
 * A leader's area in figures, and how many more cases it can take: for her, for
 * the office and for the system owner; no case and nobody who is served is
 * named (A215, R29).
 */
#include "cover/subject.h"
#include "craft/pages.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_craft.h"

enum { YEAR_DAYS = 365, FORTNIGHT = 14, STALE_DAYS = 30 };
enum { F_ROOM, F__MAX };

static const struct form_field fields[F__MAX] = {
	[F_ROOM] = { "plasser", FORM_INT, .required = true, .min = 0, .max = 99 },
};

static enum err
view_now(struct request *rq, struct node *area)
{
	struct sql_area_now *now;
	enum err e;

	if ((e = sql_area_now(&rq->work, rq->unit, rq->work.today, &now)) !=
	    ERR_OK)
		return e;
	node_number(area, "active", now->active);
	node_number(area, "waiting", now->waiting);
	node_number(area, "offered", now->offered);
	node_number(area, "people", now->people);
	node_number(area, "away", now->away);
	return ERR_OK;
}

/* What has not had its fourteen days yet says nothing. */
static enum err
view_fortnights(struct request *rq, struct node *area)
{
	struct sql_area_fortnights *f;
	enum err e;

	if ((e = sql_area_fortnights(&rq->work, rq->unit,
	    instant_of_day(rq->work.today - YEAR_DAYS),
	    rq->work.today - FORTNIGHT - 1, &f)) != ERR_OK)
		return e;
	node_number(area, "received", f->received);
	if (f->received > 0) {
		node_number(area, "asked", f->asked * 100 / f->received);
		node_number(area, "accepted", f->accepted * 100 / f->received);
	}
	return ERR_OK;
}

static enum err
view_room(struct request *rq, struct node *area)
{
	struct sql_capacity_now *c;
	enum err e;

	if ((e = sql_capacity_now(&rq->work, rq->unit, &c)) != ERR_OK ||
	    c == NULL)
		return e;
	node_say(rq, area, "room", MSG_AREA_ROOM,
	    &(struct say)SAY_NUMBER("n", c->room), 1);
	node_instant(rq, area, "said", c->said);
	node_text(area, "by", c->by_name);
	node_flag(area, "stale", day_at(c->said) + STALE_DAYS <
	    rq->work.today);
	return ERR_OK;
}

/* What the full-time posts have room for, beside what the leader tells. */
static enum err
view_posts(struct request *rq, struct node *area)
{
	struct sql_full_time_of_unit *p;
	enum err e;

	if ((e = sql_full_time_of_unit(&rq->work, rq->unit, &p)) != ERR_OK ||
	    p->room == 0)
		return e;
	node_say(rq, area, "posts", MSG_AREA_POSTS,
	    (const struct say[]){ SAY_NUMBER("n", p->cases),
	    SAY_NUMBER("room", p->room) }, 2);
	return ERR_OK;
}

static enum err
show(struct request *rq, const struct form *f)
{
	struct node *area = node_in(view_root(rq), "Area");
	enum err e;

	subject_view_unit(rq);
	if ((e = view_now(rq, area)) != ERR_OK ||
	    (e = view_fortnights(rq, area)) != ERR_OK ||
	    (e = view_room(rq, area)) != ERR_OK ||
	    (e = view_posts(rq, area)) != ERR_OK)
		return e;
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "craft/area.cs");
}

enum err
page_area(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);

	return show(rq, &f);
}

enum err
page_area_save(struct request *rq)
{
	struct work *w = &rq->work;
	struct form f;
	uint64_t n;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	if (f.bad)
		return show(rq, &f);
	if ((e = sql_capacity_say(w, rq->unit, (int32_t)f.v[F_ROOM].number,
	    w->now, w->actor, &n)) != ERR_OK)
		return e;
	return response_redirect(rq, "/enhet/%s/oversikt",
	    rq->subject->unit->code);
}
