/* Who wonders about a plan or a coordinator asks to be contacted (R81). */
#include "base/conf.h"
#include "store/db.h"
#include "voice/form.h"
#include "voice/pages.h"
#include "voice/sending.h"
#include "voice/tongues.h"
#include "web/language.h"
#include "web/request.h"
#include "web/stamp.h"
#include "web/view.h"

#include "sql_voice.h"

enum {
	F_ABOUT, F_CONCERNS, F_NAME, F_REACH, F_CONTACT, F_HOURS, F_INTERPRETER,
	F_TEXT, F_TRAP, F_STEP, F__MAX
};

/* In the order of the enums; of answer_way the middle two. */
static const char *const abouts[] = {
	"plan", "koordinator", "barnekoordinator", "vet-ikke", NULL
};
static const char *const concerns[] = {
	"meg", "barnet", "familien", "annen", NULL
};
static const char *const ways[] = { "telefon", "epost", NULL };
static const char *const steps[] = { "send", NULL };

static const struct form_field fields[F__MAX] = {
	[F_ABOUT]       = { "om",         FORM_CHOICE, .required = true,
	    .choices = abouts },
	[F_CONCERNS]    = { "angar",      FORM_CHOICE, .required = true,
	    .choices = concerns },
	[F_NAME]        = { "fulltnavn", FORM_LINE,   .required = true,
	    .max = 120 },
	[F_REACH]       = { "mate",       FORM_CHOICE, .required = true,
	    .choices = ways },
	[F_CONTACT]     = { "kontakt",    FORM_LINE,   .required = true,
	    .max = 200 },
	[F_HOURS]       = { "passer",     FORM_LINE,   .max = 120 },
	[F_INTERPRETER] = { "tolk",       FORM_LINE,   .max = 60 },
	[F_TEXT]        = { "melding",    FORM_TEXT,   .max = 1000 },
	[F_TRAP]        = { "nettside",   FORM_LINE },
	[F_STEP]        = { "steg",       FORM_CHOICE, .choices = steps },
};

static enum err
show(struct request *rq, const struct form *f)
{
	if (rq->csrf[0] == '\0')
		stamp_begin(rq, rq->app->conf->voice_key_file);
	view_form(rq, f);
	tongues_view(rq);
	return view_render(rq, view_form_status(f), "voice/ask.cs");
}

/* The form asks nothing of the database, and is there without it. */
enum err
page_ask_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);

	form_prefill(&f, F_ABOUT, "vet-ikke");
	form_prefill(&f, F_REACH, "telefon");
	return show(rq, &f);
}

static void
judge(struct form *f)
{
	if (f->v[F_REACH].number >= 0)
		sending_judge_contact(f, ANSWER_WAY_PHONE +
		    (int)f->v[F_REACH].number, F_CONTACT);
	if (f->v[F_TRAP].given)
		form_reject(f, F_TRAP, "leave_empty");
}

struct asked {
	const struct form *form;
	const char *reference;
};

static enum err
put(struct request *rq, const void *sent)
{
	const struct asked *a = sent;
	const struct form_value *v = a->form->v;
	uint64_t n;

	return sql_inquiry_send(&rq->work, a->reference, rq->work.now,
	    language_of(rq), (enum inquiry_about)v[F_ABOUT].number,
	    (enum inquiry_concerns)v[F_CONCERNS].number, v[F_NAME].text,
	    (enum answer_way)(ANSWER_WAY_PHONE + v[F_REACH].number),
	    v[F_CONTACT].text, v[F_HOURS].text, v[F_INTERPRETER].text,
	    v[F_TEXT].text, &n);
}

static enum err
send(struct request *rq)
{
	char reference[REFERENCE_LEN + 1];
	struct form f;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	judge(&f);
	if (sending_is_untimely(rq, &f, F_STEP))
		return show(rq, &f);
	if (f.bad) {
		stamp_keep(rq);
		return show(rq, &f);
	}
	sending_refer(rq, reference);
	if ((e = db_ready(&rq->work)) != ERR_OK ||
	    (e = sending_keep(rq, put, &(struct asked){ .form = &f,
	    .reference = reference })) != ERR_OK)
		return e;
	return sending_to_receipt(rq, "/kontakt", reference);
}

enum err
page_ask_send(struct request *rq)
{
	enum err e = send(rq);

	return e == ERR_UNAVAILABLE || e == ERR_UNKNOWN || e == ERR_RETRY ?
	    voice_show_away(rq, e) : e;
}

enum err
page_ask_received(struct request *rq)
{
	const char *reference;
	struct sql_inquiry_received_at *row;
	enum err e;

	if ((e = sending_receipt(rq, &reference)) != ERR_OK ||
	    (e = sql_inquiry_received_at(&rq->work, reference, &row)) !=
	    ERR_OK || (e = sending_view_receipt(rq, reference, row->at,
	    GUIDELINE_CONTACT_INQUIRY)) != ERR_OK)
		return e;
	return view_render(rq, 200, "voice/ask_received.cs");
}
