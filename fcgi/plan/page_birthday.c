/* A birthday at which another is to be asked, or asked first (R46). */
#include "cover/subject.h"
#include "desk/duty.h"
#include "desk/left.h"
#include "plan/consent_view.h"
#include "plan/pages.h"
#include "rules/calendar.h"
#include "rules/consent.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_consent.h"

/* The right to a coordinator for children ends at 18, and what then (R46). */
static enum err
view_after(struct request *rq)
{
	day born = rq->subject->file->birth;
	struct node *n = node_in(view_root(rq), "After");
	struct sql_child_coordinator_owed *o;
	enum basis by;
	enum err e;

	if ((e = sql_child_coordinator_owed(&rq->work, rq->casefile, &o)) !=
	    ERR_OK || o == NULL)
		return e;
	node_day(rq, n, "birthday", calendar_birthday(born, CALENDAR_OF_AGE));
	left_view(rq, n, o->due);
	node_flag(n, "close", policy_allows(rq->standing, rq->standings,
	    ACTION_CLOSING_RECORD, &by));
	return ERR_OK;
}

enum err
page_birthday(struct request *rq)
{
	day born = rq->subject->file->birth;
	struct node *root = view_root(rq);
	struct sql_birthday_owed *b;
	int age;
	enum err e;

	if ((e = sql_birthday_owed(&rq->work, rq->casefile, &b)) != ERR_OK ||
	    (e = view_after(rq)) != ERR_OK)
		return e;
	subject_view(rq);
	if (b != NULL) {
		node_flag(root, "Owed", true);
		left_view(rq, root, b->due);
	}
	age = b != NULL ? (int)b->age : consent_next_age(born, rq->work.today);
	if (age != 0) {
		node_number(root, "Age", age);
		node_day(rq, root, "Birthday", calendar_birthday(born, age));
	}
	return view_render(rq, 200, "plan/birthday.cs");
}

enum err
page_birthday_done(struct request *rq)
{
	struct sql_birthday_owed *b;
	enum err e;

	if ((e = form_read_none(rq)) != ERR_OK ||
	    (e = sql_birthday_owed(&rq->work, rq->casefile, &b)) != ERR_OK ||
	    (b != NULL && (e = duty_end(&rq->work, GUIDELINE_PREPARE_BIRTHDAY,
	    rq->casefile, b->age)) != ERR_OK))
		return e;
	return consent_to_list(rq);
}
