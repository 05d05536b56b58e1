/* One course: when and where it is, and signing up to it (R30, A64-A68). */
#include "base/mem.h"
#include "craft/course_view.h"
#include "craft/pages.h"
#include "plan/appointment.h"
#include "web/request.h"
#include "web/view.h"

#include <inttypes.h>
#include <string.h>

/* What was done is said where one comes to: place, queue or given up. */
static enum err
show(struct request *rq, const struct sql_course_find *c,
    enum course_refusal refusal)
{
	const char *done = pairs_find(&rq->query, "gjort");
	struct node *root = view_root(rq);

	course_view(rq, node_in(root, "Course"), c);
	node_text(root, "Refused", course_words(rq, refusal));
	node_flag(root, "GivenUp", done != NULL && !c->joined);
	node_flag(root, "JustNow", done != NULL && c->joined);
	return view_render(rq, refusal == COURSE_FINE ? 200 : 422,
	    "craft/course.cs");
}

enum err
page_course(struct request *rq)
{
	struct sql_course_find *c;
	enum err e = course_of_path(rq, &c);

	return e != ERR_OK ? e : show(rq, c, COURSE_FINE);
}

enum err
page_course_sign_up(struct request *rq)
{
	enum course_refusal refusal;
	struct sql_course_find *c;
	bool placed;
	enum err e;

	if ((e = course_of_path(rq, &c)) != ERR_OK ||
	    (e = form_read_none(rq)) != ERR_OK ||
	    (e = course_sign_up(&rq->work, c->id, rq->user->id, &placed,
	    &refusal)) != ERR_OK)
		return e;
	if (refusal != COURSE_FINE)
		return show(rq, c, refusal);
	return response_redirect(rq, "/opplaering/kurs/%" PRId64 "?gjort=%s",
	    c->id, placed ? "plass" : "venteliste");
}

enum err
page_course_sign_off(struct request *rq)
{
	struct sql_course_find *c;
	enum err e;

	if ((e = course_of_path(rq, &c)) != ERR_OK ||
	    (e = form_read_none(rq)) != ERR_OK ||
	    (e = course_sign_off(&rq->work, c->id, rq->user->id)) != ERR_OK)
		return e;
	return response_redirect(rq, "/opplaering/kurs/%" PRId64
	    "?gjort=avmeldt", c->id);
}

/* For her own calendar; nobody is asked. */
enum err
page_course_calendar(struct request *rq)
{
	struct sql_course_find *c;
	struct appointment a;
	const char *text;
	enum err e;

	if ((e = course_of_path(rq, &c)) != ERR_OK)
		return e;
	if (c->called_off != INSTANT_NONE)
		return err_set(&rq->work, ERR_NOT_FOUND, "it is called off");
	a = (struct appointment){ .uid = mem_printf(rq->work.mem,
	    "kurs-%" PRId64 "-%" PRId64 "@holdfast", c->id, c->made),
	    .sequence = c->version, .met = c->held, .begins = c->begins,
	    .ends = c->ends, .summary = c->title, .description = c->body,
	    .place = c->place, .organizer = "", .organizer_mail = "",
	    .sender = "", .attendee = "", .attendee_mail = "" };
	text = appointment_write(rq->work.mem, &a, APPOINTMENT_PUBLISH,
	    rq->work.now);
	response_file(rq, "kurs.ics", "text/calendar; charset=utf-8", text,
	    strlen(text));
	return ERR_OK;
}
