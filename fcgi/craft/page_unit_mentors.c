/*
 * Who of a leader's people has a mentor, and whom she gives one (A280, A288):
 * those who are new with the task first of all.
 */
#include "base/mem.h"
#include "cover/subject.h"
#include "cover/team.h"
#include "craft/mentor.h"
#include "craft/pages.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_mentor.h"
#include "sql_training.h"

enum { ALL_ROWS = 500 };
enum { F_WHO, F_MENTOR, F__MAX };
enum { FE_WHO, FE__MAX };

static const struct form_field fields[F__MAX] = {
	[F_WHO] =    { "skal_ha_fadder", FORM_ID, .required = true },
	[F_MENTOR] = { "ny_fadder",      FORM_ID, .required = true },
};

static const struct form_field end_fields[FE__MAX] = {
	[FE_WHO] = { "har_fadder", FORM_ID, .required = true },
};

static enum err
view_mentors(struct request *rq)
{
	struct node *list = node_in(view_root(rq), "Mentors");
	struct sql_mentors *m;
	size_t n;
	enum err e;

	if ((e = sql_mentors(&rq->work, &m, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_number(row, "id", m[i].id);
		node_text(row, "name", m[i].name);
		node_text(row, "unit", m[i].unit_name);
		node_number(row, "follows", m[i].follows);
	}
	return ERR_OK;
}

static void
view_one(struct request *rq, struct node *row, const struct member *m,
    const struct mentored *has)
{
	team_view_member(rq, row, m);
	node_number(row, "cases", m->cases);
	node_flag(row, "new", has->fresh);
	node_text(row, "mentor", has->mentor);
	node_flag(row, "mentor_gone", has->gone);
	if (has->mentor != NULL)
		node_day(rq, row, "since", day_at(has->since));
}

static enum err
view_people(struct request *rq)
{
	struct node *list = node_in(view_root(rq), "People");
	struct mentored *has;
	struct team t = { 0 };
	int64_t *ids;
	enum err e;

	if ((e = team_read(rq, &t, rq->unit, rq->work.today, ALL_ROWS)) !=
	    ERR_OK)
		return e;
	ids = mem_array(rq->work.mem, t.n + 1, sizeof(*ids));
	for (size_t i = 0; i < t.n; i++)
		ids[i] = t.m[i].id;
	if ((e = mentored_read(&rq->work, ids, t.n, &has)) != ERR_OK)
		return e;
	for (size_t i = 0; i < t.n; i++)
		if (!t.m[i].gone)
			view_one(rq, node_add(list), &t.m[i], &has[i]);
	return ERR_OK;
}

static enum err
show(struct request *rq, const struct form *f)
{
	enum err e;

	subject_view_unit(rq);
	if ((e = view_people(rq)) != ERR_OK || (e = view_mentors(rq)) != ERR_OK)
		return e;
	node_flag(view_root(rq), "Done",
	    pairs_find(&rq->query, "lagret") != NULL);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "craft/unit_mentors.cs");
}

enum err
page_unit_mentors(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);

	return show(rq, &f);
}

/* Only her own people, and only who can be one; nobody is her own. */
static enum err
check(struct request *rq, struct form *f)
{
	struct sql_unit_coordinator *who;
	struct sql_mentor_find *mentor;
	enum err e;

	if (f->bad)
		return ERR_OK;
	if ((e = sql_unit_coordinator(&rq->work, f->v[F_WHO].number, rq->unit,
	    &who)) != ERR_OK || (e = sql_mentor_find(&rq->work,
	    f->v[F_MENTOR].number, &mentor)) != ERR_OK)
		return e;
	if (who == NULL)
		form_reject(f, F_WHO, "not_colleague");
	if (mentor == NULL)
		form_reject(f, F_MENTOR, "not_a_choice");
	else if (f->v[F_MENTOR].number == f->v[F_WHO].number)
		form_reject(f, F_MENTOR, "own_mentor");
	return ERR_OK;
}

static enum err
saved(struct request *rq)
{
	return response_redirect(rq, "/enhet/%s/fadder?lagret=ja",
	    rq->subject->unit->code);
}

enum err
page_unit_mentors_give(struct request *rq)
{
	struct form f;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK ||
	    (e = check(rq, &f)) != ERR_OK)
		return e;
	if (f.bad)
		return show(rq, &f);
	e = mentor_give(&rq->work, f.v[F_WHO].number, f.v[F_MENTOR].number);
	return e != ERR_OK ? e : saved(rq);
}

enum err
page_unit_mentors_end(struct request *rq)
{
	struct sql_unit_coordinator *who = NULL;
	struct form f;
	enum err e;

	if ((e = form_read(rq, end_fields, FE__MAX, &f)) != ERR_OK)
		return e;
	if (!f.bad && (e = sql_unit_coordinator(&rq->work, f.v[FE_WHO].number,
	    rq->unit, &who)) != ERR_OK)
		return e;
	if (who == NULL)
		return err_set(&rq->work, ERR_INPUT, "none of hers");
	e = mentor_give(&rq->work, f.v[FE_WHO].number, 0);
	return e != ERR_OK ? e : saved(rq);
}
