/* What Statsforvalteren decided of a complaint, and what was done of it. */
#include "cover/subject.h"
#include "intake/apply_parts.h"
#include "intake/complain_parts.h"
#include "intake/complaint.h"
#include "intake/pages.h"
#include "intake/post.h"
#include "web/request.h"
#include "web/view.h"

enum { F_RULING, F_DAY, F_TEXT, F__MAX };

/* In the order of enum complaint_ruling. */
static const char *const rulings[] = {
	"medhold", "delvis", "opprettholdt", NULL
};

static const struct form_field fields[F__MAX] = {
	[F_RULING] = { "klageavgjorelse", FORM_CHOICE, .required = true, .choices = rulings },
	[F_DAY]    = { "klage_avgjort",   FORM_DATE,   .required = true },
	[F_TEXT]   = { "avgjorelsen",     FORM_TEXT,   .max = 2000 },
};

enum { F_DONE, FF__MAX };

static const struct form_field follow_fields[FF__MAX] = {
	[F_DONE] = { "oppfolging", FORM_TEXT, .required = true, .max = 1000 },
};

static enum err
show(struct request *rq, const struct form *f)
{
	complain_view(rq);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "intake/ruling.cs");
}

enum err
page_ruling_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);

	return complaint_may_become(rq->subject->complaint,
	    COMPLAINT_STATE_DECIDED) ? show(rq, &f) : post_back(rq);
}

static void
check(struct request *rq, struct form *f)
{
	const struct form_value *v = &f->v[F_DAY];

	if (v->wrong != NULL)
		return;
	if (v->day > rq->work.today)
		form_reject(f, F_DAY, "in_future");
	else if (v->day < rq->subject->complaint->forwarded)
		form_reject(f, F_DAY, "before_forwarded");
}

enum err
page_ruling_save(struct request *rq)
{
	const struct sql_complaint_find *c = rq->subject->complaint;
	struct form f;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	check(rq, &f);
	if (f.bad)
		return show(rq, &f);
	if ((e = complaint_rule(&rq->work, c,
	    (enum complaint_ruling)f.v[F_RULING].number, f.v[F_DAY].day,
	    f.v[F_TEXT].text)) != ERR_OK)
		return e;
	return post_back(rq);
}

static enum err
show_follow(struct request *rq, const struct form *f)
{
	complain_view(rq);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "intake/follow.cs");
}

enum err
page_complaint_follow(struct request *rq)
{
	struct form f = form_empty(follow_fields, FF__MAX);

	return complaint_may_become(rq->subject->complaint,
	    COMPLAINT_STATE_FOLLOWED_UP) ? show_follow(rq, &f) : post_back(rq);
}

enum err
page_complaint_follow_save(struct request *rq)
{
	struct form f;
	enum err e;

	if ((e = form_read(rq, follow_fields, FF__MAX, &f)) != ERR_OK)
		return e;
	if (f.bad)
		return show_follow(rq, &f);
	if ((e = complaint_follow(&rq->work, rq->subject->complaint,
	    f.v[F_DONE].text)) != ERR_OK)
		return e;
	return post_back(rq);
}
