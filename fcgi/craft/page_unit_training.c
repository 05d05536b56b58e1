/*
 * Who lacks what: a leader's own people, one row each, and whom she signs up
 * (A213, A234); the system owner sees each unit, and counts (A257). Names of
 * employees, and of nobody who is served.
 */
#include "base/mem.h"
#include "cover/subject.h"
#include "cover/team.h"
#include "craft/course_view.h"
#include "craft/pages.h"
#include "web/request.h"
#include "web/view.h"

#include <string.h>

enum { ALL_ROWS = 500 };

enum { F_COURSE, F_WHO, F__MAX };

static const struct form_field fields[F__MAX] = {
	[F_COURSE] = { "kurset",  FORM_ID, .required = true },
	[F_WHO]    = { "kursdeltaker", FORM_ID, .required = true },
};

/* One row a person who is here. */
static enum err
view_people(struct request *rq, struct node *list, const struct team *people)
{
	int64_t *ids = mem_array(rq->work.mem, people->n + 1, sizeof(*ids));
	struct trained *t;
	enum err e;

	for (size_t i = 0; i < people->n; i++)
		ids[i] = people->m[i].id;
	if ((e = trained_read(&rq->work, ids, people->n, &t)) != ERR_OK)
		return e;
	for (size_t i = 0; i < people->n; i++) {
		const struct member *m = &people->m[i];
		struct node *row;

		if (m->gone)
			continue;
		row = node_add(list);
		node_number(row, "id", m->id);
		node_text(row, "name", m->name);
		node_text(row, "title", m->title);
		course_view_trained(rq, node_in(row, "Has"), &t[i]);
	}
	return ERR_OK;
}

static enum err
view_signed(struct request *rq, struct node *list)
{
	struct sql_unit_sign_ups *s;
	size_t n;
	enum err e;

	if ((e = sql_unit_sign_ups(&rq->work, rq->unit, rq->work.today, &s,
	    &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_number(row, "id", s[i].course);
		node_number(row, "who", s[i].employee);
		node_text(row, "title", s[i].title);
		node_day(rq, row, "held", s[i].held);
		node_text(row, "name", s[i].employee_name);
		node_flag(row, "placed", s[i].placed);
	}
	return ERR_OK;
}

/* What she has just done: it is in the address that she is led to. */
static void
view_done(struct request *rq, struct node *root)
{
	const char *done = pairs_find(&rq->query, "gjort");

	if (done != NULL)
		node_flag(root, strcmp(done, "avmeldt") == 0 ? "SignedOff" :
		    "SignedUp", true);
}

enum err
page_unit_training(struct request *rq)
{
	struct node *root = view_root(rq);
	struct team t;
	enum err e;

	if ((e = team_read_page(rq, &t, rq->work.today)) != ERR_OK ||
	    (e = view_people(rq, node_in(root, "People"), &t)) != ERR_OK ||
	    (e = view_signed(rq, node_in(root, "SignUps"))) != ERR_OK)
		return e;
	subject_view_unit(rq);
	view_done(rq, root);
	return view_render(rq, 200, "craft/unit_training.cs");
}

static enum err
show(struct request *rq, const struct form *f, const char *refused)
{
	struct node *root = view_root(rq), *people = node_in(root, "People");
	int status = view_form_status(f);
	struct team t = { 0 };
	enum err e;

	subject_view_unit(rq);
	if ((e = team_read(rq, &t, rq->unit, rq->work.today, ALL_ROWS)) !=
	    ERR_OK || (e = course_view_coming(rq, node_in(root, "Coming"),
	    false)) != ERR_OK)
		return e;
	for (size_t i = 0; i < t.n; i++) {
		struct node *row;

		if (t.m[i].gone)
			continue;
		row = node_add(people);
		node_number(row, "id", t.m[i].id);
		node_text(row, "name", t.m[i].name);
	}
	node_text(root, "Refused", refused);
	view_form(rq, f);
	return view_render(rq, refused != NULL ? 422 : status,
	    "craft/unit_sign_up.cs");
}

enum err
page_unit_sign_up(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);

	form_prefill(&f, F_WHO, pairs_find(&rq->query, "kursdeltaker"));
	return show(rq, &f, NULL);
}

/* Only her own people, and only what there is. */
static enum err
check(struct request *rq, struct form *f)
{
	struct sql_unit_coordinator *who;
	struct sql_course_find *c;
	enum err e;

	if (f->bad)
		return ERR_OK;
	if ((e = sql_unit_coordinator(&rq->work, f->v[F_WHO].number, rq->unit,
	    &who)) != ERR_OK || (e = sql_course_find(&rq->work,
	    f->v[F_COURSE].number, rq->user->id, &c)) != ERR_OK)
		return e;
	if (who == NULL)
		form_reject(f, F_WHO, "not_colleague");
	if (c == NULL)
		form_reject(f, F_COURSE, "not_a_choice");
	return ERR_OK;
}

enum err
page_unit_sign_up_save(struct request *rq)
{
	enum course_refusal refusal;
	struct form f;
	bool placed;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK ||
	    (e = check(rq, &f)) != ERR_OK)
		return e;
	if (f.bad)
		return show(rq, &f, NULL);
	if ((e = course_sign_up(&rq->work, f.v[F_COURSE].number,
	    f.v[F_WHO].number, &placed, &refusal)) != ERR_OK)
		return e;
	if (refusal == COURSE_TWICE)
		return show(rq, &f, view_word(rq, "course.twice_other"));
	if (refusal != COURSE_FINE)
		return show(rq, &f, course_words(rq, refusal));
	return response_redirect(rq, "/enhet/%s/opplaering?gjort=%s",
	    rq->subject->unit->code, placed ? "plass" : "venteliste");
}

/* From the list of who is signed up to what; she may have moved since. */
enum err
page_unit_sign_off(struct request *rq)
{
	struct form f;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK ||
	    (e = check(rq, &f)) != ERR_OK)
		return e;
	if (f.bad)
		return err_set(&rq->work, ERR_CONFLICT, "not of her unit");
	if ((e = course_sign_off(&rq->work, f.v[F_COURSE].number,
	    f.v[F_WHO].number)) != ERR_OK)
		return e;
	return response_redirect(rq, "/enhet/%s/opplaering?gjort=avmeldt",
	    rq->subject->unit->code);
}

enum err
page_training_units(struct request *rq)
{
	struct node *list = node_in(view_root(rq), "Units");
	const struct conf *conf = rq->app->conf;
	day since[COURSE_KIND__MAX];
	struct sql_training_by_unit *u;
	size_t n;
	enum err e;

	for (int k = 0; k < COURSE_KIND__MAX; k++)
		since[k] = training_since(rq->work.today,
		    trained_months(conf, (enum course_kind)k));
	if ((e = sql_training_by_unit(&rq->work, rq->work.today,
	    since[COURSE_KIND_BASIC], since[COURSE_KIND_DIGITAL],
	    since[COURSE_KIND_GUIDANCE], since[COURSE_KIND_GATHERING], &u,
	    &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_text(row, "code", u[i].code);
		node_text(row, "name", u[i].name);
		node_number(row, "people", u[i].people);
		node_number(row, "basic", u[i].people - u[i].with_basic);
		node_number(row, "digital", u[i].people - u[i].with_digital);
		node_number(row, "guidance", u[i].people - u[i].with_guidance);
		node_number(row, "gathering",
		    u[i].people - u[i].with_gathering);
	}
	return view_render(rq, 200, "craft/training_units.cs");
}
