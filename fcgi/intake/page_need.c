/*
 * Whoever works here reports a need (R7, hpl. § 38 a): it comes in at the door
 * of the office, and nobody is told here whether there is a case.
 */
#include "intake/apply_parts.h"
#include "intake/pages.h"
#include "voice/feedback.h"
#include "voice/sending.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_application.h"

/* As on the page: faults are listed in this order. */
enum {
	F_NAME, F_BIRTH, F_ABOUT, F_TEXT, F_REACH, F_CONTACT, F_CONSENT, F_WHY,
	F__MAX
};

/* In the order of the enums. */
static const char *const abouts[] = {
	"plan", "koordinator", "barnekoordinator", "vet-ikke", NULL
};
static const char *const ways[] = { "ikke", "telefon", "epost", NULL };

static const struct form_field fields[F__MAX] = {
	[F_NAME]    = { "navn",         FORM_LINE,   .required = true, .max = 120 },
	[F_BIRTH]   = { "fodselsdato",  FORM_DATE },
	[F_ABOUT]   = { "behov",        FORM_CHOICE, .required = true, .choices = abouts },
	[F_TEXT]    = { "sett",         FORM_TEXT,   .required = true, .max = 1000 },
	[F_REACH]   = { "nas",          FORM_CHOICE, .required = true, .choices = ways },
	[F_CONTACT] = { "kontakt",      FORM_LINE,   .max = 200 },
	[F_CONSENT] = { "samtykke",     FORM_TICK },
	[F_WHY]     = { "uten_samtykke", FORM_LINE,  .max = 300 },
};

static enum err
show(struct request *rq, const struct form *f)
{
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "intake/need.cs");
}

enum err
page_need_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);

	return show(rq, &f);
}

static void
check(struct request *rq, struct form *f)
{
	const struct form_value *v = f->v;

	form_judge_been(f, F_BIRTH, rq->work.today);
	if (v[F_REACH].wrong == NULL && v[F_REACH].number != ANSWER_WAY_NONE)
		sending_judge_contact(f, (int)v[F_REACH].number, F_CONTACT);
	if (v[F_CONSENT].number == 0 && !v[F_WHY].given)
		form_reject(f, F_WHY, "consent_or_why");
}

static enum err
keep(struct request *rq, const struct form *f, int64_t *id_r)
{
	const struct form_value *v = f->v;
	char reference[REFERENCE_LEN + 1];
	struct work *w = &rq->work;
	bool reached = v[F_REACH].number != ANSWER_WAY_NONE;
	struct sql_need_report *row;
	enum err e;

	sending_refer(rq, reference);
	if ((e = sql_need_report(w, reference, w->now, w->actor,
	    rq->user->language, (enum inquiry_about)v[F_ABOUT].number,
	    v[F_NAME].text, v[F_BIRTH].day,
	    (enum answer_way)v[F_REACH].number,
	    reached ? v[F_CONTACT].text : "", v[F_TEXT].text,
	    v[F_CONSENT].number == 1, v[F_CONSENT].number == 1 ? "" :
	    v[F_WHY].text, "", &row)) == ERR_OK)
		*id_r = row->id;
	return e;
}

enum err
page_need_save(struct request *rq)
{
	struct form f;
	int64_t id;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	check(rq, &f);
	if (f.bad)
		return show(rq, &f);
	if ((e = keep(rq, &f, &id)) != ERR_OK ||
	    (e = feedback_owe_contact(&rq->work, id, rq->work.now)) != ERR_OK)
		return e;
	return response_redirect(rq, "/meld-behov/sendt");
}

enum err
page_need_told(struct request *rq)
{
	return view_render(rq, 200, "intake/need_told.cs");
}
