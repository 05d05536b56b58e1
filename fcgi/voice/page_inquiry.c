/* Who waits for the office to make contact, and what came of it (R81). */
#include "cover/subject.h"
#include "desk/duty.h"
#include "desk/left.h"
#include "voice/pages.h"
#include "voice/sending.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_feedback.h"

#include <inttypes.h>

enum { PAGE_ROWS = 50, CLOSED_ROWS = 30 };

enum { F_DAY, F_OUTCOME, F_AGREED, F__MAX };

/* In the order of enum inquiry_outcome. */
static const char *const outcomes[] = {
	"soker", "svar", "videre", "ikke-svar", NULL
};

static const struct form_field fields[F__MAX] = {
	[F_DAY]     = { "kontaktet", FORM_DATE,   .required = true },
	[F_OUTCOME] = { "ble",       FORM_CHOICE, .required = true,
	    .choices = outcomes },
	[F_AGREED]  = { "ord",       FORM_TEXT,   .required = true,
	    .max = 2000 },
};

static enum err
view_rows(struct request *rq, const char *name, bool ended, int32_t most)
{
	struct node *list = node_in(view_root(rq), name);
	struct sql_inquiries *i;
	size_t n;
	enum err e;

	if ((e = sql_inquiries(&rq->work, ended, INT64_MAX, most, &i, &n)) !=
	    ERR_OK)
		return e;
	for (size_t k = 0; k < n; k++) {
		struct node *row = node_add(list);

		node_number(row, "id", i[k].id);
		node_day(rq, row, "received", day_at(i[k].received));
		node_text(row, "name", i[k].name);
		node_text(row, "about",
		    words_name(&words_inquiry_about, (int)i[k].about));
		node_text(row, "concerns",
		    words_name(&words_inquiry_concerns, (int)i[k].concerns));
		node_text(row, "outcome", i[k].outcome);
		if (i[k].due != DAY_NONE)
			left_view(rq, row, i[k].due);
	}
	return ERR_OK;
}

enum err
page_inquiries(struct request *rq)
{
	enum err e;

	if ((e = view_rows(rq, "Open", false, PAGE_ROWS)) != ERR_OK ||
	    (e = view_rows(rq, "Closed", true, CLOSED_ROWS)) != ERR_OK)
		return e;
	return view_render(rq, 200, "voice/inquiries.cs");
}

static enum err
show(struct request *rq, const struct form *f)
{
	const struct sql_inquiry_find *i = rq->subject->inquiry;
	struct node *n = node_in(view_root(rq), "Inquiry");

	node_number(n, "id", i->id);
	node_text(n, "reference", sending_shown(rq, i->reference));
	node_instant(rq, n, "received", i->received);
	node_text(n, "about", words_name(&words_inquiry_about, (int)i->about));
	node_text(n, "concerns",
	    words_name(&words_inquiry_concerns, (int)i->concerns));
	node_text(n, "name", i->name);
	node_text(n, "reach", words_name(&words_answer_way, (int)i->reach));
	node_text(n, "contact", i->contact);
	node_text(n, "hours", i->hours);
	node_text(n, "interpreter", i->interpreter);
	node_text(n, "reporter", i->reporter);
	node_text(n, "who", i->who);
	node_day(rq, n, "birth", i->birth);
	node_flag(n, "consent", i->consent);
	node_text(n, "consent_why", i->consent_why);
	node_text(n, "text", i->text);
	node_text(n, "state", words_name(&words_feedback_state, (int)i->state));
	node_day(rq, n, "contacted", i->contacted);
	node_text(n, "outcome", i->outcome);
	node_text(n, "answer", i->answer);
	node_text(n, "ender", i->ender);
	if (i->due != DAY_NONE)
		left_view(rq, n, i->due);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "voice/inquiry.cs");
}

enum err
page_inquiry(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);

	return show(rq, &f);
}

enum err
page_inquiry_close(struct request *rq)
{
	const struct sql_inquiry_find *i = rq->subject->inquiry;
	struct work *w = &rq->work;
	struct form f;
	uint64_t n;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	if (form_is_good(&f.v[F_DAY])) {
		if (f.v[F_DAY].day > w->today)
			form_reject(&f, F_DAY, "in_future");
		else if (f.v[F_DAY].day < day_at(i->received))
			form_reject(&f, F_DAY, "too_early");
	}
	if (f.bad)
		return show(rq, &f);
	if ((e = sql_inquiry_end(w, w->now, w->actor, f.v[F_DAY].day,
	    (enum inquiry_outcome)f.v[F_OUTCOME].number, f.v[F_AGREED].text,
	    i->id, &n)) != ERR_OK)
		return e;
	if (n != 1)
		return err_set(w, ERR_CONFLICT, "it is closed");
	if ((e = duty_end_subject(w, GUIDELINE_CONTACT_INQUIRY, i->id)) !=
	    ERR_OK)
		return e;
	return response_redirect(rq, "/henvendelser/%" PRId64, i->id);
}
