/* A birthday at which another is to be asked, or asked first (R46). */
#include "cover/subject.h"
#include "desk/duty.h"
#include "plan/pages.h"
#include "rules/calendar.h"
#include "rules/consent.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_consent.h"

/* What was owed first; 0: nothing is, and the next is told. */
static enum err
find_age(struct request *rq, int *age_r)
{
	struct sql_birthday_owed *b;
	enum err e;

	if ((e = sql_birthday_owed(&rq->work, rq->subject->strand->id, &b)) !=
	    ERR_OK)
		return e;
	*age_r = b != NULL ? (int)b->age : 0;
	return ERR_OK;
}

enum err
page_birthday(struct request *rq)
{
	day born = rq->subject->file->birth;
	struct node *root = view_root(rq);
	int owed, age;
	enum err e;

	if ((e = find_age(rq, &owed)) != ERR_OK ||
	    (e = subject_view_duty(rq, GUIDELINE_PREPARE_BIRTHDAY)) != ERR_OK)
		return e;
	age = owed != 0 ? owed : consent_next_age(born, rq->work.today);
	node_flag(root, "Owed", owed != 0);
	if (age != 0) {
		node_number(root, "Age", age);
		node_day(rq, root, "Birthday", calendar_birthday(born, age));
	}
	return view_render(rq, 200, "plan/birthday.cs");
}

enum err
page_birthday_done(struct request *rq)
{
	int age;
	enum err e;

	if ((e = form_read_none(rq)) != ERR_OK ||
	    (e = find_age(rq, &age)) != ERR_OK ||
	    (e = duty_end(&rq->work, GUIDELINE_PREPARE_BIRTHDAY,
	    rq->subject->strand->id, age)) != ERR_OK)
		return e;
	return response_redirect(rq, "/sak/%s", rq->subject->file->number);
}
