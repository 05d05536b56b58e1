/*
 * One guideline and all it has ever said: since when, who changed it, why, and
 * who has read that.
 */
#include "base/mem.h"
#include "base/text.h"
#include "cover/subject.h"
#include "craft/guideline.h"
#include "craft/guideline_view.h"
#include "craft/pages.h"
#include "desk/worded.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_guideline_change.h"
#include "sql_inbox.h"

enum { VERSIONS_MOST = 200 };

enum { F_DAY, FD__MAX };

static const struct form_field take_fields[FD__MAX] = {
	[F_DAY] = { "ny_fra", FORM_DATE, .required = true },
};

enum { F_VERSION, FV__MAX };

static const struct form_field read_fields[FV__MAX] = {
	[F_VERSION] = { "utgave", FORM_ID, .required = true },
};

/* How many were told and have read it, for her who changes it. */
static enum err
view_readers(struct request *rq, struct node *row, int64_t id)
{
	struct node *list = node_in(row, "Readers");
	struct sql_guideline_readers *r;
	size_t n;
	enum err e;

	if ((e = sql_guideline_readers(&rq->work, id, &r, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *unit = node_add(list);

		node_text(unit, "unit", r[i].unit_name);
		node_number(unit, "told", r[i].told);
		node_number(unit, "read", r[i].has_read);
	}
	return ERR_OK;
}

static enum err
view_version(struct request *rq, struct node *row,
    const struct sql_guideline_versions *v)
{
	const struct sql_guideline_on words = {
		.what = v->what, .why = v->why, .source = v->source,
		.days = v->days, .counted = v->counted,
		.reminders = v->reminders, .leader_hears = v->leader_hears,
		.owner_hears = v->owner_hears, .families = v->families,
		.valid_from = v->valid_from
	};
	const struct guideline_words g = guideline_words_of(&words);

	guideline_view(rq, row, &g);
	node_number(row, "id", v->id);
	node_day_parts(rq, row, "from", v->valid_from);
	node_day(rq, row, "since", v->valid_from);
	node_day(rq, row, "last", v->valid_to);
	node_text(row, "because", v->changed_why);
	node_instant(rq, row, "written", v->written);
	node_text(row, "writer", v->writer);
	node_flag(row, "to_read", v->told && v->read == INSTANT_NONE);
	node_instant(rq, row, "read", v->read);
	return v->written != INSTANT_NONE &&
	    request_may(rq, ACTION_GUIDELINE_CHANGE) ?
	    view_readers(rq, row, v->id) : ERR_OK;
}

static const char *
list_of(const struct request *rq, const struct sql_guideline_versions *v)
{
	if (v->valid_from > rq->work.today)
		return "Coming";
	return v->valid_to == DAY_NONE || v->valid_to >= rq->work.today ?
	    "Now" : "Earlier";
}

enum err
page_guideline(struct request *rq)
{
	struct node *n = node_in(view_root(rq), "Guideline");
	struct sql_guideline_versions *v;
	size_t versions;
	enum err e;

	guideline_view_subject(rq, n, rq->subject->guideline);
	if ((e = sql_guideline_versions(&rq->work,
	    rq->subject->guideline->guideline, rq->user->id, VERSIONS_MOST, &v,
	    &versions)) != ERR_OK)
		return e;
	/* Titles tell pages apart: what it says, or will say first. */
	for (size_t i = 0; i < versions; i++)
		if (i == 0 || v[i - 1].valid_from > rq->work.today)
			node_text(n, "name", v[i].what);
	for (size_t i = 0; i < versions; i++)
		if ((e = view_version(rq, node_add(node_in(n,
		    list_of(rq, &v[i]))), &v[i])) != ERR_OK)
			return e;
	node_flag(view_root(rq), "Kept",
	    pairs_find(&rq->query, "lagret") != NULL);
	return view_render(rq, 200, "craft/guideline.cs");
}

static enum err
to_guideline(struct request *rq)
{
	return response_redirect(rq, "/retningslinjer/%s?lagret=ja",
	    worded_slug(rq->work.mem, rq->subject->guideline->guideline));
}

enum err
page_guideline_take_back(struct request *rq)
{
	struct form f;
	enum err e;

	if ((e = form_read_ours(rq, take_fields, FD__MAX, &f)) != ERR_OK ||
	    (e = guideline_take_back(&rq->work,
	    rq->subject->guideline->guideline, f.v[F_DAY].day)) != ERR_OK)
		return e;
	return to_guideline(rq);
}

/* What she has read is what she saw: not another version, nor twice. */
enum err
page_guideline_read(struct request *rq)
{
	struct form f;
	uint64_t n;
	enum err e;

	if ((e = form_read_ours(rq, read_fields, FV__MAX, &f)) != ERR_OK ||
	    (e = sql_alert_read(&rq->work, rq->work.now,
	    ALERT_KIND_GUIDELINE, f.v[F_VERSION].number, rq->user->id,
	    &n)) != ERR_OK)
		return e;
	return response_redirect(rq, "/retningslinjer/%s",
	    worded_slug(rq->work.mem, rq->subject->guideline->guideline));
}
