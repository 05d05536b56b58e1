/*
 * Copies of the plan that is in force: for services that the family lets have
 * one, each with a number of its own, and written down (R47).
 */
#include "base/mem.h"
#include "cover/subject.h"
#include "intake/letters.h"
#include "intake/post.h"
#include "plan/pages.h"
#include "plan/plan_frozen.h"
#include "plan/plan_view.h"
#include "plan/services_view.h"
#include "web/paper.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_plan.h"

enum { F_SERVICE, F_LANGUAGE, F__MAX };

static const struct form_field fields[F__MAX] = {
	[F_SERVICE]  = { "kopi_til", FORM_ID, .required = true },
	[F_LANGUAGE] = { "sprak", FORM_CHOICE, .required = true,
	    .choices = services_languages },
};

static void
view_services(struct request *rq, const struct sql_plan_copy_services *s,
    size_t n)
{
	struct node *list = node_in(view_root(rq), "Services");

	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_number(row, "id", s[i].id);
		node_text(row, "service", s[i].service);
		node_day(rq, row, "until", s[i].until);
		node_flag(row, "first", i == 0);
	}
}

static void
view_copies(struct request *rq, const struct sql_plan_copies *c, size_t n)
{
	struct node *list = node_in(view_root(rq), "Copies");

	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_number(row, "number", c[i].number);
		node_number(row, "version", c[i].version);
		node_text(row, "service", c[i].service);
		node_instant(rq, row, "given", c[i].given);
		node_text(row, "giver", c[i].giver);
		node_text(row, "state", words_name(&words_letter_state,
		    (int)c[i].state));
		if (c[i].state == LETTER_STATE_ORDERED ||
		    c[i].state == LETTER_STATE_MAKING)
			node_flag(view_root(rq), "Waits", true);
	}
}

static enum err
show(struct request *rq, const struct form *f)
{
	struct sql_plan_copy_services *s;
	struct sql_plan_copies *c;
	size_t services, copies;
	enum err e;

	plan_view_state(rq);
	if ((e = sql_plan_copy_services(&rq->work, rq->casefile,
	    rq->work.today, &s, &services)) != ERR_OK ||
	    (e = sql_plan_copies(&rq->work, rq->casefile, &c, &copies)) !=
	    ERR_OK)
		return e;
	view_services(rq, s, services);
	view_copies(rq, c, copies);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "plan/plan_copies.cs");
}

enum err
page_plan_copies(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);

	return show(rq, &f);
}

/* The service of the form, as long as it may have a copy. */
static enum err
receiver(struct request *rq, int64_t id, const char **service_r)
{
	struct sql_plan_copy_services *s;
	size_t n;
	enum err e;

	*service_r = NULL;
	if ((e = sql_plan_copy_services(&rq->work, rq->casefile,
	    rq->work.today, &s, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		*service_r = s[i].service;
		if (s[i].id == id)
			return ERR_OK;
	}
	return err_set(&rq->work, ERR_CONFLICT, "it may not have one today");
}

/* The newest version, whole as it was signed; masked as all paper is (R73). */
static enum err
thaw(struct request *rq, struct plan *p_r, day *approved_r)
{
	struct sql_plan_version_find *v;
	enum err e;

	if ((e = plan_version_of(rq, plan_number(rq), &v)) != ERR_OK ||
	    (e = plan_thaw(&rq->work, v->content, p_r)) != ERR_OK)
		return e;
	*approved_r = day_at(v->approved);
	if (subject_is_blocked(rq))
		plan_mask(&rq->work, p_r);
	return ERR_OK;
}

static enum err
print(struct request *rq, enum language l, int32_t number,
    const char *service, int64_t *letter_r)
{
	struct node *top = NULL, *copy;
	day approved = DAY_NONE;
	struct plan p;
	enum err e;

	if ((e = thaw(rq, &p, &approved)) == ERR_OK &&
	    (e = plan_paper(rq, &p, plan_number(rq), l, &top)) == ERR_OK) {
		copy = node_in(top, "Copy");
		node_text(top, "Made", post_day(rq, l, approved));
		node_number(copy, "number", number);
		node_text(copy, "service", service);
		node_text(copy, "given", post_day(rq, l, rq->work.today));
		e = plan_keep_paper(rq, l, top, letter_r);
	}
	if (top != NULL)
		paper_end(top);
	return e;
}

/* The plan is ours until we are done: no two copies have one number. */
static enum err
make(struct request *rq, int64_t consent, enum language l)
{
	struct sql_plan_copy_last *last;
	const char *service;
	int64_t letter = 0;
	uint64_t n;
	enum err e;

	if (plan_number(rq) == 0)
		return err_set(&rq->work, ERR_CONFLICT, "none was approved");
	if ((e = receiver(rq, consent, &service)) != ERR_OK ||
	    (e = sql_plan_copy_last(&rq->work, rq->casefile, &last)) !=
	    ERR_OK || (e = print(rq, l, last->number + 1, service,
	    &letter)) != ERR_OK || (e = sql_plan_copy_add(&rq->work,
	    rq->casefile, last->number + 1, plan_number(rq), rq->work.now,
	    rq->user->id, letter, consent, rq->work.today, &n)) != ERR_OK)
		return e;
	return n == 1 ? ERR_OK : err_set(&rq->work, ERR_CONFLICT,
	    "it was taken back meanwhile");
}

enum err
page_plan_copy_make(struct request *rq)
{
	struct form f;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	if (f.bad)
		return show(rq, &f);
	if ((e = make(rq, f.v[F_SERVICE].number,
	    (enum language)f.v[F_LANGUAGE].number)) != ERR_OK)
		return e;
	return response_redirect(rq, "/sak/%s/plan/kopier?lagret=ja",
	    rq->subject->file->number);
}

enum err
page_plan_copy_file(struct request *rq)
{
	int64_t number = request_id(rq);
	struct sql_plan_copy_find *c = NULL;
	enum err e;

	if (number <= INT32_MAX && (e = sql_plan_copy_find(&rq->work,
	    (int32_t)number, rq->casefile, &c)) != ERR_OK)
		return e;
	return c != NULL ? letter_send_of(rq, c->letter,
	    "individuell-plan-kopi.pdf") : err_set(&rq->work, ERR_NOT_FOUND,
	    "no such copy");
}
