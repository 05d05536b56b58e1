/*
 * On the desk, without urging: a course of hers within a week, and for a
 * coordinator without the basic course when the next is (A64, A213).
 */
#include "craft/trained.h"
#include "desk/pages.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_training.h"

enum { WEEK = 7 };

static enum err
view_near(struct request *rq, struct node *list)
{
	struct sql_courses_near *c;
	size_t n;
	enum err e;

	if ((e = sql_courses_near(&rq->work, rq->user->id, rq->work.today,
	    rq->work.today + WEEK, &c, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_number(row, "id", c[i].id);
		node_text(row, "title", c[i].title);
		node_day_parts(rq, row, "held", c[i].held);
	}
	return ERR_OK;
}

/* Who has the place already needs not be told of the next. */
static enum err
view_basic(struct request *rq, struct node *desk)
{
	struct sql_course_next *c;
	struct sql_signed_for *s;
	struct trained *t;
	struct node *n;
	enum err e;

	if ((e = trained_read(&rq->work, &rq->user->id, 1, &t)) != ERR_OK ||
	    trained_state(rq->app->conf, t, COURSE_KIND_BASIC,
	    rq->work.today) == TRAINING_VALID)
		return e;
	if ((e = sql_signed_for(&rq->work, rq->user->id, COURSE_KIND_BASIC,
	    rq->work.today, &s)) != ERR_OK || s != NULL)
		return e;
	if ((e = sql_course_next(&rq->work, COURSE_KIND_BASIC, rq->work.today,
	    &c)) != ERR_OK || c == NULL)
		return e;
	n = node_in(desk, "Basic");
	node_number(n, "id", c->id);
	node_text(n, "title", c->title);
	node_day_parts(rq, n, "held", c->held);
	return ERR_OK;
}

enum err
courses_view_near(struct request *rq, struct node *desk, bool signed_up)
{
	enum err e = signed_up ? view_near(rq, node_in(desk, "Courses")) :
	    ERR_OK;

	if (e == ERR_OK && (rq->user->held & BASES(COORDINATOR)) != 0)
		e = view_basic(rq, desk);
	return e;
}
