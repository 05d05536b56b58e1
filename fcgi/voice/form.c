/* What a family may say, and how little of it must be said. */
#include "voice/form.h"

#include "base/conf.h"
#include "store/db.h"
#include "voice/sending.h"
#include "voice/tongues.h"
#include "web/language.h"
#include "web/request.h"
#include "web/stamp.h"
#include "web/view.h"

#include <string.h>

/* In the order of the enums. */
static const char *const abouts[] = {
	"koordinator", "leder", "ordningen", NULL
};
static const char *const marks[] = { "ja", "delvis", "nei", NULL };
static const char *const senders[] = {
	"", "planeier", "parorende", "annen", NULL
};
static const char *const answers[] = {
	"nei", "telefon", "epost", "brev", NULL
};
static const char *const steps[] = { "se", "endre", NULL };

const struct form_field voice_fields[FV__MAX] = {
	[FV_CODE]        = { "kode",        FORM_LINE,   .max = 40 },
	[FV_ABOUT]       = { "om",          FORM_CHOICE, .required = true,
	    .choices = abouts },
	[FV_UNIT]        = { "tjeneste",    FORM_ID },
	[FV_NAMED]       = { "koordinator", FORM_LINE,   .max = 120 },
	[FV_MARKS]       = { "sporsmal",    FORM_PICKS,  .choices = marks },
	[FV_TEXT]        = { "melding",     FORM_TEXT,   .max = 4000 },
	[FV_SENDER]      = { "avsender",    FORM_CHOICE, .choices = senders },
	[FV_SENDER_NAME] = { "navn",        FORM_LINE,   .max = 120 },
	[FV_ANSWER]      = { "onskesvar",   FORM_CHOICE, .required = true,
	    .choices = answers },
	[FV_CONTACT]     = { "kontakt",     FORM_LINE,   .max = 200 },
	[FV_TRAP]        = { "nettside",    FORM_LINE },
	[FV_STEP]        = { "steg",        FORM_CHOICE, .choices = steps },
};

enum err
voice_asks_read(struct request *rq, const char *code, struct voice_asks *a_r)
{
	struct work *w = &rq->work;
	struct sql_questions_asked *question;
	struct sql_services *service;
	struct sql_code_names *names;
	char clean[CODE_LEN + 1];
	enum err e;

	*a_r = (struct voice_asks){ 0 };
	if ((e = db_ready(w)) != ERR_OK || (e = db_now(w)) != ERR_OK ||
	    (e = sql_services(w, &service, &a_r->services)) != ERR_OK ||
	    (e = sql_questions_asked(w, language_of(rq), w->today, &question,
	    &a_r->questions)) != ERR_OK)
		return e;
	a_r->service = service;
	a_r->question = question;
	if (code == NULL || *code == '\0')
		return ERR_OK;
	/* What cannot be a code is asked for all the same: it takes as long. */
	if (!code_clean(code, clean))
		strcpy(clean, "-");
	code_hash(clean, a_r->hash);
	if ((e = sql_code_names(w, a_r->hash, &names)) != ERR_OK)
		return e;
	a_r->coordinator = names->coordinator;
	a_r->unit = names->unit;
	return ERR_OK;
}

static bool
asks(const struct voice_asks *a, int64_t question)
{
	for (size_t i = 0; i < a->questions; i++)
		if (a->question[i].id == question)
			return true;
	return false;
}

static bool
has_service(const struct voice_asks *a, int64_t id)
{
	for (size_t i = 0; i < a->services; i++)
		if (a->service[i].id == id)
			return true;
	return false;
}

/* Who it is about: the card says it, or the service must be chosen. */
static void
judge_about(struct form *f, const struct voice_asks *a)
{
	const struct form_value *v = f->v;

	if (form_is_good(&v[FV_CODE]) &&
	    a->coordinator == NULL)
		form_reject(f, FV_CODE, "no_code");
	if (v[FV_UNIT].given && !has_service(a, v[FV_UNIT].number))
		form_reject(f, FV_UNIT, "not_a_choice");
	if (!v[FV_CODE].given && !v[FV_UNIT].given &&
	    v[FV_ABOUT].number != FEEDBACK_ABOUT_SYSTEM)
		form_reject(f, FV_UNIT, "required");
}

static void
judge_contact(struct form *f)
{
	const struct form_value *v = f->v, *c = &v[FV_CONTACT];

	if (v[FV_ANSWER].number < 0 || c->wrong != NULL)
		return;
	if (v[FV_ANSWER].number == ANSWER_WAY_NONE) {
		if (c->given)
			form_reject(f, FV_CONTACT, "no_answer_wanted");
	} else if (!c->given)
		form_reject(f, FV_CONTACT, "required");
	sending_judge_contact(f, (int)v[FV_ANSWER].number, FV_CONTACT);
}

void
voice_form_judge(struct form *f, const struct voice_asks *a)
{
	const struct form_value *v = f->v;

	judge_about(f, a);
	for (int64_t i = 0; i < v[FV_MARKS].number; i++)
		if (!asks(a, v[FV_MARKS].ids[i]))
			form_reject(f, FV_MARKS, "not_a_choice");
	if (!v[FV_TEXT].given && !v[FV_MARKS].given)
		form_reject(f, FV_TEXT, "say_something");
	judge_contact(f);
	if (v[FV_TRAP].given)
		form_reject(f, FV_TRAP, "leave_empty");
}

static bool
marked(const struct form_value *v, int64_t question)
{
	for (int64_t k = 0; k < v->number; k++)
		if (v->ids[k] == question)
			return true;
	return false;
}

static void
view_questions(struct request *rq, const struct form *f,
    const struct voice_asks *a)
{
	struct node *list = node_in(view_root(rq), "Questions");
	const struct form_value *v = &f->v[FV_MARKS];

	for (size_t i = 0; i < a->questions; i++) {
		struct node *row;

		/* What is asked no more is shown to who has answered it. */
		if (!a->question[i].now && !marked(v, a->question[i].id))
			continue;
		row = node_add(list);
		node_number(row, "id", a->question[i].id);
		node_text(row, "text", a->question[i].text);
		node_flag(row, "other", a->question[i].other);
		for (int64_t k = 0; k < v->number; k++)
			if (v->ids[k] == a->question[i].id &&
			    v->picks[k] >= 0)
				node_text(row, "mark", marks[v->picks[k]]);
	}
}

void
voice_form_view(struct request *rq, const struct form *f,
    const struct voice_asks *a)
{
	struct node *card = node_in(view_root(rq), "Card");
	struct node *list = node_in(view_root(rq), "Services");

	node_text(card, "coordinator", a->coordinator);
	node_text(card, "unit", a->unit);
	for (size_t i = 0; i < a->services; i++) {
		struct node *row = node_add(list);

		node_number(row, "id", a->service[i].id);
		node_text(row, "name", a->service[i].name);
		node_flag(row, "chosen", f->v[FV_UNIT].number ==
		    a->service[i].id);
	}
	view_questions(rq, f, a);
	view_form(rq, f);
	tongues_view(rq);
}

enum err
voice_show_away(struct request *rq, enum err e)
{
	struct node *list = node_in(view_root(rq), "Typed");

	for (size_t i = 0; i < rq->body.n; i++) {
		const struct pair *p = &rq->body.at[i];
		struct node *row;

		if (strcmp(p->name, "csrf") == 0 || *p->value == '\0')
			continue;
		row = node_add(list);
		node_text(row, "name", p->name);
		node_text(row, "value", p->value);
	}
	node_flag(view_root(rq), "Unknown", e == ERR_UNKNOWN);
	node_text(view_root(rq), "Said", pairs_find(&rq->body, "melding"));
	stamp_keep(rq);
	tongues_view(rq);
	return view_render(rq, 503, "voice/away.cs");
}
