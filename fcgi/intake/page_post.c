/* One letter: is it made, what does it say, and when did it go out. */
#include "base/text.h"
#include "cover/subject.h"
#include "intake/application.h"
#include "intake/apply_parts.h"
#include "intake/complain_parts.h"
#include "intake/complaint.h"
#include "intake/decision.h"
#include "intake/pages.h"
#include "intake/post.h"
#include "web/request.h"
#include "web/view.h"

enum { F_WAY, F_DAY, F__MAX };

static const struct form_field fields[F__MAX] = {
	[F_WAY] = { "sendemate", FORM_CHOICE, .required = true, .choices = post_ways },
	[F_DAY] = { "sendt",   FORM_DATE,   .required = true },
};

static enum err
find(struct request *rq, struct sql_post_find **l_r)
{
	int64_t id;
	enum err e;

	*l_r = NULL;
	if (text_to_i64(request_value(rq, "word"), 1, INT64_MAX, &id) &&
	    (e = post_find(rq, id, l_r)) != ERR_OK)
		return e;
	return *l_r != NULL ? ERR_OK : err_set(&rq->work, ERR_NOT_FOUND,
	    "no such letter");
}

static enum err
show(struct request *rq, const struct form *f, const struct sql_post_find *l)
{
	if (rq->subject->complaint != NULL)
		complain_view(rq);
	else
		apply_view(rq);
	post_view(rq, l);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "intake/post.cs");
}

enum err
page_post(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);
	struct sql_post_find *l;
	enum err e = find(rq, &l);

	if (e != ERR_OK)
		return e;
	form_prefill_day(rq->work.mem, &f, F_DAY, l->dated);
	return show(rq, &f, l);
}

enum err
page_post_file(struct request *rq)
{
	struct sql_post_find *l;
	enum err e = find(rq, &l);

	return e == ERR_OK ? post_send_file(rq, l->id) : e;
}

/* What follows of it having been sent. */
static enum err
follow_complaint(struct request *rq, const struct sql_post_find *l, day sent)
{
	const struct sql_complaint_find *c = rq->subject->complaint;

	switch (l->kind) {
	case LETTER_KIND_COMPLAINT_RECEIPT:
		return complaint_received(&rq->work, c->id, sent);
	case LETTER_KIND_COMPLAINT_REJECTED:
		return complaint_reject(&rq->work, c, sent);
	default:
		return complaint_forward(&rq->work, c, sent);
	}
}

static enum err
follow_application(struct request *rq, const struct sql_post_find *l, day sent)
{
	const struct sql_application_find *a = rq->subject->application;
	struct strand s = subject_strand(rq);
	struct sql_decision_newest *d;
	enum err e;

	switch (l->kind) {
	case LETTER_KIND_RECEIPT:
		return application_confirmed(&rq->work, a->id, &s, a->received,
		    sent);
	case LETTER_KIND_INTERIM:
		return application_delayed(&rq->work, a->id, &s, a->received,
		    a->expected);
	default:
		if ((e = apply_decision(rq, &d)) != ERR_OK)
			return e;
		if (d == NULL || d->id != l->decision)
			return err_set(&rq->work, ERR_CONFLICT,
			    "it is of another decision");
		return decision_sent(&rq->work, a->id, a->changes != 0, d, &s,
		    sent);
	}
}

/* It says its own date, and how long one may complain counted from there. */
static void
check(struct request *rq, struct form *f, const struct sql_post_find *l)
{
	const struct form_value *v = &f->v[F_DAY];

	if (v->wrong != NULL)
		return;
	if (v->day > rq->work.today)
		form_reject(f, F_DAY, "in_future");
	else if (v->day != l->dated)
		form_reject(f, F_DAY, "not_as_dated");
}

enum err
page_post_sent(struct request *rq)
{
	struct sql_post_find *l;
	struct form f;
	uint64_t n;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK ||
	    (e = find(rq, &l)) != ERR_OK)
		return e;
	check(rq, &f, l);
	if (f.bad)
		return show(rq, &f, l);
	if ((e = sql_post_sent(&rq->work, f.v[F_DAY].day, rq->work.actor,
	    (enum letter_way)f.v[F_WAY].number, l->id, &n)) != ERR_OK)
		return e;
	if (n != 1)
		return err_set(&rq->work, ERR_CONFLICT,
		    "it is not made, or sent, or replaced");
	e = rq->subject->complaint != NULL ?
	    follow_complaint(rq, l, f.v[F_DAY].day) :
	    follow_application(rq, l, f.v[F_DAY].day);
	if (e != ERR_OK)
		return e;
	return post_back(rq);
}
