/* Somebody applies: written down the day it comes (R9), one life line each. */
#include "base/text.h"
#include "cover/block.h"
#include "cover/strand.h"
#include "intake/application.h"
#include "intake/apply_parts.h"
#include "intake/casefile.h"
#include "intake/pages.h"
#include "intake/twin.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_cover.h"
#include "sql_feedback.h"

#include <inttypes.h>

/* As on the page: faults are listed in this order. */
enum {
	F_SAME, F_NAME, F_BIRTH, F_EXPECTED, F_BLOCKED, F_KIND, F_PLAN, F_TEXT,
	F_WISH, F_CAME, F_RECEIVED, F_LATE, F_SENDER, F_SENDER_NAME, F_CONTACT,
	F_ADDRESS, F_LANGUAGE, F_INTERPRETER, F_JOURNAL, F_INQUIRY,
	F__MAX
};

/* Characters of who applies. */
enum { SENDER_MOST = 120 };

/* In the order of the enum. */
static const char *const came_by[] = {
	"skjema", "telefon", "brev", "mote", "tjeneste", NULL
};

static const struct form_field fields[F__MAX] = {
	[F_SAME]        = { "samme",           FORM_TICK },
	[F_NAME]        = { "navn",            FORM_LINE,   .required = true, .max = 120 },
	[F_BIRTH]       = { "fodselsdato",     FORM_DATE },
	[F_EXPECTED]    = { "ventet_barn",     FORM_TICK },
	[F_BLOCKED]     = { "sperret_adresse", FORM_TICK },
	[F_KIND]        = { "soker_om",        FORM_CHOICE, .required = true, .choices = casefile_kinds },
	[F_PLAN]        = { "plan",            FORM_TICK },
	[F_TEXT]        = { "soknaden",        FORM_TEXT,   .required = true, .max = 4000 },
	[F_WISH]        = { "onske",           FORM_TEXT,   .max = 500 },
	[F_CAME]        = { "kanal",           FORM_CHOICE, .required = true, .choices = came_by },
	[F_RECEIVED]    = { "mottatt",         FORM_DATE,   .required = true },
	[F_LATE]        = { "hvorfor_senere",  FORM_LINE,   .max = 300 },
	[F_SENDER]      = { "avsender",        FORM_CHOICE, .required = true, .choices = apply_senders },
	[F_SENDER_NAME] = { "avsender_navn",   FORM_LINE,   .max = SENDER_MOST },
	[F_CONTACT]     = { "kontakt",         FORM_LINE,   .max = 200 },
	[F_ADDRESS]     = { "adresse",         FORM_TEXT,   .max = 300 },
	[F_LANGUAGE]    = { "malform",         FORM_CHOICE, .required = true, .choices = apply_languages },
	[F_INTERPRETER] = { "tolk",            FORM_LINE,   .max = 60 },
	[F_JOURNAL]     = { "journal",         FORM_LINE,   .max = 40 },
	[F_INQUIRY]     = { "henvendelse",     FORM_ID },
};

/* The case the person has, and its living strand of the kind asked for. */
struct known {
	struct twin twin;
	const struct sql_strands_of_case *strand;
};

static enum err
find_strand(struct request *rq, enum strand_kind kind, struct known *k)
{
	struct sql_strands_of_case *s;
	size_t n;
	enum err e;

	if ((e = sql_strands_of_case(&rq->work, k->twin.file->id, &s,
	    &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++)
		if (s[i].kind == kind && s[i].state != STRAND_STATE_CLOSED)
			k->strand = &s[i];
	return ERR_OK;
}

static enum err
find_known(struct request *rq, const struct form *f, struct known *k_r)
{
	enum err e;

	*k_r = (struct known){ 0 };
	if ((e = twin_find(rq, f->v[F_NAME].text, f->v[F_BIRTH].day,
	    &k_r->twin)) != ERR_OK || k_r->twin.file == NULL ||
	    k_r->twin.hidden)
		return e;
	return find_strand(rq, (enum strand_kind)f->v[F_KIND].number, k_r);
}

static enum err
show(struct request *rq, const struct form *f, const struct known *k)
{
	twin_view(rq, &k->twin);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "intake/apply.cs");
}

/* Who asked to be contacted has said most of it before. */
static enum err
prefill_inquiry(struct request *rq, struct form *f)
{
	const char *of = pairs_find(&rq->query, "henvendelse");
	struct sql_inquiry_find *i;
	int64_t id;
	enum err e;

	if (of == NULL || !text_to_i64(of, 1, INT64_MAX, &id))
		return ERR_OK;
	if ((e = sql_inquiry_find(&rq->work, id, &i)) != ERR_OK || i == NULL ||
	    i->state == FEEDBACK_STATE_DISCARDED)
		return e;
	form_prefill(f, F_INQUIRY, of);
	form_prefill(f, F_NAME, i->name);
	form_prefill(f, F_CONTACT, i->contact);
	form_prefill(f, F_INTERPRETER, i->interpreter);
	form_prefill(f, F_TEXT, i->text);
	if (text_length(i->who) <= SENDER_MOST)
		form_prefill(f, F_SENDER_NAME, i->who);
	form_prefill_day(rq->work.mem, f, F_BIRTH, i->birth);
	if (i->about == INQUIRY_ABOUT_PLAN)
		form_prefill(f, F_PLAN, "ja");
	if (i->reporter != NULL)
		form_prefill(f, F_CAME, "tjeneste");
	return ERR_OK;
}

enum err
page_apply_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);
	enum err e;

	form_prefill(&f, F_LANGUAGE, "nb");
	if ((e = prefill_inquiry(rq, &f)) != ERR_OK)
		return e;
	return show(rq, &f, &(struct known){ 0 });
}

/* What is written down later than it came says why (R9). */
static void
check_received(struct form *f, day today)
{
	const struct form_value *v = &f->v[F_RECEIVED];

	if (v->wrong != NULL)
		return;
	if (v->day > today)
		form_reject(f, F_RECEIVED, "in_future");
	else if (v->day < day_of(CASE_FIRST_YEAR, 1, 1))
		form_reject(f, F_RECEIVED, "too_early");
	else if (v->day < today && !f->v[F_LATE].given)
		form_reject(f, F_LATE, "why_late");
}

static void
check(struct request *rq, struct form *f)
{
	day today = rq->work.today;

	apply_judge_birth(f, F_BIRTH, F_EXPECTED, today);
	apply_judge_kind(f, F_KIND, F_BIRTH, F_EXPECTED, today);
	check_received(f, today);
	if (f->v[F_SENDER].wrong == NULL && f->v[F_SENDER].number !=
	    APPLICANT_PLAN_OWNER && !f->v[F_SENDER_NAME].given)
		form_reject(f, F_SENDER_NAME, "required");
	/* A blocked address is written nowhere (R73). */
	if (f->v[F_BLOCKED].number == 1 && f->v[F_ADDRESS].given)
		form_reject(f, F_ADDRESS, "address_blocked");
}

/* That somebody has a case is a question to who writes, and no end. */
static void
check_known(struct form *f, const struct known *k)
{
	bool same = f->v[F_SAME].number == 1;

	if (k->twin.file == NULL)
		return;
	if (k->twin.hidden)
		form_reject(f, F_NAME, "person_elsewhere");
	else if (!same)
		form_reject(f, F_SAME, "same_person");
	else if (k->twin.file->block != ADDRESS_BLOCK_NONE &&
	    f->v[F_ADDRESS].given)
		form_reject(f, F_ADDRESS, "address_blocked");
	else if (k->strand != NULL && k->strand->state == STRAND_STATE_APPLIED)
		form_reject(f, F_KIND, "applied_already");
	else if (k->strand != NULL && f->v[F_PLAN].number == 0)
		form_reject(f, F_KIND, "has_coordinator");
}

/* An address that was changed by hand names nobody who asked. */
static enum err
check_inquiry(struct request *rq, struct form *f)
{
	struct sql_inquiry_find *i;
	enum err e;

	if (!f->v[F_INQUIRY].given)
		return ERR_OK;
	if ((e = sql_inquiry_find(&rq->work, f->v[F_INQUIRY].number,
	    &i)) == ERR_OK && i == NULL)
		e = err_set(&rq->work, ERR_INPUT, "no such inquiry");
	return e;
}

static enum err
find_case(struct request *rq, const struct form *f, const struct known *k,
    int64_t *casefile_r, const char **number_r)
{
	uint64_t n;

	if (k->twin.file != NULL) {
		enum err e;

		*casefile_r = k->twin.file->id;
		*number_r = k->twin.file->number;
		if ((e = sql_case_lock(&rq->work, k->twin.file->number, &n)) !=
		    ERR_OK || k->twin.file->block != ADDRESS_BLOCK_RESTRICTED)
			return e;
		/* Whoever works with what lives must know of it (R51). */
		return block_lift(&rq->work, k->twin.file->id,
		    view_word(rq, "restrict.applied"));
	}
	return casefile_register(&rq->work, &(struct new_case){
	    .name = f->v[F_NAME].text,
	    .birth = f->v[F_BIRTH].day,
	    .journal = f->v[F_JOURNAL].given ? f->v[F_JOURNAL].text : NULL,
	    .received = f->v[F_RECEIVED].day,
	    .block = f->v[F_BLOCKED].number == 1 ?
	    ADDRESS_BLOCK_CONFIDENTIAL : ADDRESS_BLOCK_NONE,
	}, casefile_r, number_r);
}

static enum err
save(struct request *rq, const struct form *f, const struct known *k)
{
	const struct form_value *v = f->v;
	int64_t casefile, strand = k->strand == NULL ? 0 : k->strand->id, id;
	const char *number;
	enum err e;

	if ((e = find_case(rq, f, k, &casefile, &number)) != ERR_OK)
		return e;
	rq->casefile = casefile;
	if (strand == 0 && (e = strand_apply(&rq->work, casefile,
	    (enum strand_kind)v[F_KIND].number, rq->user->id, v[F_WISH].text,
	    &strand)) != ERR_OK)
		return e;
	if ((e = application_register(&rq->work, &(struct new_application){
	    .casefile = casefile, .strand = strand,
	    .plan = v[F_PLAN].number == 1, .received = v[F_RECEIVED].day,
	    .late_why = v[F_LATE].text,
	    .came_by = (enum came_by)v[F_CAME].number,
	    .sender = (enum applicant)v[F_SENDER].number,
	    .sender_name = v[F_SENDER_NAME].text,
	    .contact = v[F_CONTACT].text, .address = v[F_ADDRESS].text,
	    .language = (enum language)v[F_LANGUAGE].number,
	    .interpreter = v[F_INTERPRETER].text,
	    .text = v[F_TEXT].text,
	    .inquiry = v[F_INQUIRY].number }, &id)) != ERR_OK)
		return e;
	return response_redirect(rq, "/sak/%s/soknad/%" PRId64, number, id);
}

enum err
page_apply_save(struct request *rq)
{
	struct known k = { 0 };
	struct form f;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	check(rq, &f);
	if (f.bad)
		return show(rq, &f, &k);
	if ((e = check_inquiry(rq, &f)) != ERR_OK ||
	    (e = casefile_alone(&rq->work)) != ERR_OK ||
	    (e = find_known(rq, &f, &k)) != ERR_OK)
		return e;
	check_known(&f, &k);
	return f.bad ? show(rq, &f, &k) : save(rq, &f, &k);
}
