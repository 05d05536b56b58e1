/* What a family said by telephone, text message or letter, written down by who
 * works here (A266). */
#include "base/mem.h"
#include "cover/units.h"
#include "voice/code.h"
#include "voice/pages.h"
#include "voice/sending.h"
#include "web/formkey.h"
#include "web/language.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_feedback.h"

#include <string.h>

enum {
	F_CHANNEL, F_DAY, F_ABOUT, F_UNIT, F_NAMED, F_TEXT, F_NAME, F_ANSWER,
	F_CONTACT, F__MAX
};

enum { DAYS_BACK = 366 };

/* In the order of the enums; the form of families is another. */
static const char *const channels[] = {
	"telefon", "tekstmelding", "brev", "mote", NULL
};
static const char *const abouts[] = {
	"koordinator", "leder", "ordningen", NULL
};
static const char *const answers[] = {
	"nei", "telefon", "epost", "brev", NULL
};

static const struct form_field fields[F__MAX] = {
	[F_CHANNEL] = { "kanal",       FORM_CHOICE, .required = true,
	    .choices = channels },
	[F_DAY]     = { "dato",        FORM_DATE,   .required = true },
	[F_ABOUT]   = { "om",          FORM_CHOICE, .required = true,
	    .choices = abouts },
	[F_UNIT]    = { "tjeneste",    FORM_ID },
	[F_NAMED]   = { "koordinator", FORM_LINE,   .max = 120 },
	[F_TEXT]    = { "melding",     FORM_TEXT,   .required = true,
	    .max = 4000 },
	[F_NAME]    = { "navn",        FORM_LINE,   .max = 120 },
	[F_ANSWER]  = { "onskesvar",   FORM_CHOICE, .required = true,
	    .choices = answers },
	[F_CONTACT] = { "kontakt",     FORM_LINE,   .max = 200 },
};

static enum err
show(struct request *rq, const struct form *f, const struct units *u)
{
	units_view(rq, u);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "voice/take_down.cs");
}

enum err
page_take_down_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);
	struct units u;
	enum err e;

	if ((e = units_read(rq, &u)) != ERR_OK)
		return e;
	form_prefill(&f, F_ABOUT, "koordinator");
	form_prefill(&f, F_ANSWER, "nei");
	return show(rq, &f, &u);
}

static void
judge(struct request *rq, struct form *f, const struct units *u)
{
	const struct form_value *v = f->v;

	form_judge_been(f, F_DAY, rq->work.today);
	if (form_is_good(&v[F_DAY]) &&
	    v[F_DAY].day < rq->work.today - DAYS_BACK)
		form_reject(f, F_DAY, "too_early");
	if (v[F_UNIT].given && !units_has(u, v[F_UNIT].number))
		form_reject(f, F_UNIT, "not_unit");
	if (!v[F_UNIT].given && v[F_ABOUT].number != FEEDBACK_ABOUT_SYSTEM)
		form_reject(f, F_UNIT, "required");
	if (v[F_ANSWER].number > ANSWER_WAY_NONE && !v[F_CONTACT].given)
		form_reject(f, F_CONTACT, "required");
	if (v[F_ANSWER].number == ANSWER_WAY_NONE && v[F_CONTACT].given)
		form_reject(f, F_CONTACT, "no_answer_wanted");
}

static enum err
keep(struct request *rq, const struct form *f)
{
	const struct form_value *v = f->v;
	char key[KEY_LEN + 1], reference[REFERENCE_LEN + 1];
	struct work *w = &rq->work;
	struct sql_feedback_add *row;

	form_key_new(key);
	code_reference(key, strlen(key), reference);
	/* The moment is known of the day it is written down alone. */
	return sql_feedback_add(w, reference, v[F_DAY].day == w->today ?
	    w->now : instant_of_day(v[F_DAY].day), w->now, w->actor,
	    (enum feedback_channel)(v[F_CHANNEL].number + 1), language_of(rq),
	    (enum feedback_about)v[F_ABOUT].number, v[F_UNIT].number,
	    v[F_NAMED].text, FEEDBACK_SENDER_UNTOLD, v[F_NAME].text,
	    (enum answer_way)v[F_ANSWER].number, v[F_CONTACT].text,
	    v[F_TEXT].text, &row);
}

enum err
page_take_down_save(struct request *rq)
{
	struct units u;
	struct form f;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK ||
	    (e = units_read(rq, &u)) != ERR_OK)
		return e;
	judge(rq, &f, &u);
	if (f.bad)
		return show(rq, &f, &u);
	if ((e = keep(rq, &f)) != ERR_OK)
		return e;
	return response_redirect(rq, "/tilbakemeldinger?skrevet=ja");
}
