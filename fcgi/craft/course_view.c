/* A course in words, and what somebody has been at. */
#include "craft/course_view.h"

#include "base/text.h"
#include "web/request.h"
#include "web/view.h"

enum err
course_of_path(struct request *rq, struct sql_course_find **c_r)
{
	enum err e = sql_course_find(&rq->work, request_id(rq), rq->user->id,
	    c_r);

	return e != ERR_OK || *c_r != NULL ? e :
	    err_set(&rq->work, ERR_NOT_FOUND, "no such course");
}

/* "3 av 20 plasser er ledige", and how many wait. */
static void
view_places(struct request *rq, struct node *n, const struct sql_course_find *c)
{
	int64_t left = c->seats > c->taken ? c->seats - c->taken : 0;
	const struct say says[] = { SAY_NUMBER("n", left),
	    SAY_NUMBER("seats", c->seats) };

	node_number(n, "seats", c->seats);
	node_flag(n, "full", left == 0);
	node_say(rq, n, "left", MSG_COURSE_LEFT, says, 2);
	if (c->waiting > 0)
		node_say(rq, n, "waiting", MSG_COURSE_WAITING,
		    &(struct say)SAY_NUMBER("n", c->waiting), 1);
}

void
course_view(struct request *rq, struct node *n, const struct sql_course_find *c)
{
	enum course_refusal r = course_refuses(&rq->work, c);

	node_number(n, "id", c->id);
	node_text(n, "kind", words_name(&words_course_kind, (int)c->kind));
	node_text(n, "title", c->title);
	node_day_parts(rq, n, "held", c->held);
	node_text(n, "begins", text_of_minutes(rq->work.mem, c->begins));
	node_text(n, "ends", text_of_minutes(rq->work.mem, c->ends));
	node_text(n, "place", c->place);
	node_text(n, "body", c->body);
	node_day(rq, n, "sign_up_by", c->sign_up_by);
	node_flag(n, "off", c->called_off != INSTANT_NONE);
	node_text(n, "off_why", c->called_off_why);
	node_flag(n, "over", c->held < rq->work.today);
	node_flag(n, "begun", c->held <= rq->work.today);
	node_flag(n, "late", r == COURSE_TOO_LATE);
	node_flag(n, "joined", c->joined);
	node_flag(n, "placed", c->placed);
	view_places(rq, n, c);
}

enum err
course_view_coming(struct request *rq, struct node *list, bool all)
{
	struct sql_course_find *c;
	size_t n;
	enum err e;

	if ((e = sql_courses_coming(&rq->work, rq->user->id, rq->work.today,
	    &c, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++)
		if (all || c[i].joined || c[i].called_off == INSTANT_NONE)
			course_view(rq, node_add(list), &c[i]);
	return ERR_OK;
}

void
course_view_until(struct request *rq, struct node *n, enum course_kind kind,
    day held)
{
	day until = training_until(held,
	    trained_months(rq->app->conf, kind));

	node_flag(n, "for_good", until == DAY_MAX);
	if (until != DAY_MAX)
		node_day(rq, n, "until", until);
}

void
course_view_trained(struct request *rq, struct node *n,
    const struct trained *t)
{
	for (int k = 0; k < COURSE_KIND__MAX; k++) {
		struct node *of = node_in(n,
		    words_name(&words_course_kind, k));
		enum training_state s = trained_state(rq->app->conf, t,
		    (enum course_kind)k, rq->work.today);

		node_flag(of, "valid", s == TRAINING_VALID);
		node_flag(of, "ran_out", s == TRAINING_RAN_OUT);
		node_flag(of, "lacks", s == TRAINING_LACKS);
		if (s != TRAINING_LACKS)
			course_view_until(rq, of, (enum course_kind)k,
			    t->last[k]);
	}
}

const char *
course_words(struct request *rq, enum course_refusal r)
{
	switch (r) {
	case COURSE_IS_OFF:
		return view_word(rq, "course.is_off");
	case COURSE_IS_OVER:
		return view_word(rq, "course.is_over");
	case COURSE_TOO_LATE:
		return view_word(rq, "course.too_late");
	case COURSE_TWICE:
		return view_word(rq, "course.twice");
	case COURSE_FINE:
		break;
	}
	return NULL;
}
