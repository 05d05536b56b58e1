/* Who reads one of a family reads of the others what she may read anyway. */
#include "cover/family_view.h"

#include "base/conf.h"
#include "cover/subject.h"
#include "rules/calendar.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_family.h"

#include <inttypes.h>

static void
view_other(struct request *rq, struct node *row,
    const struct sql_family_others *o, bool consents)
{
	node_text(row, "number", o->number);
	node_text(row, "name", o->name);
	if (o->birth != DAY_NONE)
		node_say(rq, row, "age", MSG_FAMILY_AGE,
		    &(struct say)SAY_NUMBER("n",
		    calendar_age(o->birth, rq->work.today)), 1);
	node_flag(row, "mine", o->holder == rq->user->id);
	node_text(row, "holder", o->holder_name);
	if (!consents || o->holds)
		return;
	node_flag(row, "without", true);
	node_day(rq, row, "withdrawn", o->withdrawn);
}

/* Asked of each as if she opened it herself: seats, shields, who is away. */
static enum err
view_others(struct request *rq, struct node *list, int64_t strand)
{
	struct standing at[STANDINGS_MAX];
	struct sql_family_others *o;
	size_t n, strands;
	enum basis by;
	enum err e;

	if ((e = sql_family_others(&rq->work, strand, rq->work.today, &o,
	    &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		if ((e = subject_stand_elsewhere(rq, o[i].number, at,
		    &strands)) != ERR_OK)
			return e;
		if (policy_allows(at, strands, ACTION_CASE_VIEW, &by))
			view_other(rq, node_add(list), &o[i], policy_allows(at,
			    strands, ACTION_CONSENTS_VIEW, &by));
	}
	return ERR_OK;
}

/* Of one who is alone in it so far: since somebody said yes to her. */
static enum err
begun(struct request *rq, const struct sql_strands_of_case *s, day *on_r)
{
	struct sql_family_of *f;
	enum err e;

	*on_r = DAY_NONE;
	if ((e = sql_family_of(&rq->work, s->id, &f)) != ERR_OK)
		return e;
	if (f != NULL)
		*on_r = f->begun;
	else if (s->accepted != INSTANT_NONE)
		*on_r = day_at(s->accepted);
	return ERR_OK;
}

enum err
family_view(struct request *rq)
{
	const struct sql_strands_of_case *s = subject_living(rq->subject,
	    STRAND_KIND_FAMILY_COORDINATOR);
	struct node *n;
	day on;
	enum err e;

	if (s == NULL)
		return ERR_OK;
	n = node_in(view_root(rq), "Family");
	node_flag(n, "shown", true);
	if ((e = begun(rq, s, &on)) != ERR_OK)
		return e;
	if (on != DAY_NONE)
		node_day(rq, n, "until", calendar_birthday(on,
		    (int)rq->app->conf->family_years));
	return view_others(rq, node_in(n, "Others"), s->id);
}

enum err
family_view_asked(struct request *rq)
{
	struct node *list = node_in(view_root(rq), "Together");
	struct sql_family_asked *a;
	size_t n;
	enum err e;

	if ((e = sql_family_asked(&rq->work, rq->subject->strand->id,
	    rq->user->id, &a, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_text(row, "number", a[i].number);
		node_text(row, "name", a[i].name);
	}
	return ERR_OK;
}
