/* Somebody complains: written down the day it comes, in time or not (R21). */
#include "base/mem.h"
#include "base/text.h"
#include "cover/subject.h"
#include "intake/apply_parts.h"
#include "intake/complain_parts.h"
#include "intake/complaint.h"
#include "intake/decision.h"
#include "intake/pages.h"
#include "intake/post.h"
#include "intake/workers.h"
#include "rules/complaint.h"
#include "web/request.h"
#include "web/view.h"

#include <inttypes.h>

/* As on the page: faults are listed in this order. */
enum {
	F_ABOUT, F_DECISION, F_TEXT, F_WAY, F_SENT, F_RECEIVED, F_SENDER,
	F_SENDER_NAME, F_ADDRESS, F_LANGUAGE, F_DEFERRED, F_DEFERRED_WHY,
	F_WORKER, F_WORKER_WHY, F__MAX
};

/* In the order of the enums. */
static const char *const abouts[] = {
	"vedtak", "plan", "koordinator", "annet", NULL
};

static const struct form_field fields[F__MAX] = {
	[F_ABOUT]        = { "klagen_gjelder", FORM_CHOICE, .required = true, .choices = abouts },
	[F_DECISION]     = { "vedtaket",       FORM_ID },
	[F_TEXT]         = { "klagen",         FORM_TEXT,   .required = true, .max = 4000 },
	[F_WAY]          = { "klagemate",      FORM_CHOICE, .required = true, .choices = post_ways },
	[F_SENT]         = { "klage_sendt",    FORM_DATE,   .required = true },
	[F_RECEIVED]     = { "klage_mottatt",  FORM_DATE,   .required = true },
	[F_SENDER]       = { "klager",         FORM_CHOICE, .required = true, .choices = apply_senders },
	[F_SENDER_NAME]  = { "klager_navn",    FORM_LINE,   .max = 120 },
	[F_ADDRESS]      = { "adresse",        FORM_TEXT,   .max = 300 },
	[F_LANGUAGE]     = { "malform",        FORM_CHOICE, .required = true, .choices = apply_languages },
	[F_DEFERRED]     = { "utsatt",         FORM_CHOICE, .required = true, .choices = complain_deferred },
	[F_DEFERRED_WHY] = { "utsatt_grunn",   FORM_TEXT,   .max = 500 },
	[F_WORKER]       = { "klagebehandler", FORM_ID,     .required = true },
	[F_WORKER_WHY]   = { "samme_grunn",    FORM_TEXT,   .max = 300 },
};

/* What may be chosen: of what was decided, and of who works here. */
struct choice {
	struct sql_complaint_decisions *decisions;
	size_t decisions_n;
	struct workers workers;
};

static enum err
find_choice(struct request *rq, struct choice *c)
{
	enum err e;

	if ((e = sql_complaint_decisions(&rq->work, rq->casefile,
	    &c->decisions, &c->decisions_n)) != ERR_OK)
		return e;
	return workers_read(rq, &c->workers);
}

/* NULL: none is named, or none of this case. */
static const struct sql_complaint_decisions *
decision_of(const struct form *f, const struct choice *c)
{
	for (size_t i = 0; i < c->decisions_n; i++)
		if (f->v[F_DECISION].wrong == NULL &&
		    c->decisions[i].id == f->v[F_DECISION].number)
			return &c->decisions[i];
	return NULL;
}

static enum err
show(struct request *rq, const struct form *f, const struct choice *c)
{
	struct node *decisions = node_in(view_root(rq), "Decisions");

	for (size_t i = 0; i < c->decisions_n; i++) {
		struct node *row = node_add(decisions);

		node_number(row, "id", c->decisions[i].id);
		node_text(row, "kind", words_name(&words_strand_kind,
		    (int)c->decisions[i].kind));
		node_day(rq, row, "sent", c->decisions[i].sent);
	}
	workers_view(rq, &c->workers);
	subject_view(rq);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "intake/complain.cs");
}

/* Nobody types anew who applied, and where she lives. */
static void
prefill_sender(struct request *rq, struct form *f,
    const struct sql_complaint_sender *s)
{
	form_prefill(f, F_SENDER, apply_senders[s->sender]);
	form_prefill(f, F_SENDER_NAME, s->sender_name);
	form_prefill(f, F_LANGUAGE, apply_languages[s->language]);
	if (rq->subject->file->block == ADDRESS_BLOCK_NONE)
		form_prefill(f, F_ADDRESS, s->address);
}

/*
 * What a family wrote on the form and the office is to answer, if that is what
 * the address asks for: it came in as it stands, and need not be typed anew.
 */
static enum err
prefill_feedback(struct request *rq, struct form *f)
{
	static const enum applicant senders[FEEDBACK_SENDER__MAX] = {
		[FEEDBACK_SENDER_UNTOLD] = APPLICANT_OTHER,
		[FEEDBACK_SENDER_PLAN_OWNER] = APPLICANT_PLAN_OWNER,
		[FEEDBACK_SENDER_RELATIVE] = APPLICANT_RELATIVE,
		[FEEDBACK_SENDER_OTHER] = APPLICANT_OTHER,
	};
	const char *of = pairs_find(&rq->query, "tilbakemelding");
	struct sql_feedback_find *said;
	int64_t id;
	enum err e;

	if (of == NULL || !text_to_i64(of, 1, INT64_MAX, &id))
		return ERR_OK;
	if ((e = sql_feedback_find(&rq->work, id, rq->user->id, &said)) !=
	    ERR_OK || said == NULL || subject_hears(rq->user, said) == 0 ||
	    said->strand != rq->subject->strand->id)
		return e;
	form_prefill(f, F_TEXT, said->text);
	form_prefill(f, F_WAY, post_ways[LETTER_WAY_DIGITAL]);
	form_prefill_day(rq->work.mem, f, F_SENT, day_at(said->received));
	form_prefill_day(rq->work.mem, f, F_RECEIVED, day_at(said->received));
	form_prefill(f, F_SENDER, apply_senders[senders[said->sender]]);
	if (*said->sender_name != '\0')
		form_prefill(f, F_SENDER_NAME, said->sender_name);
	return ERR_OK;
}

enum err
page_complain_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);
	struct sql_complaint_sender *s;
	struct choice c;
	enum err e;

	if ((e = find_choice(rq, &c)) != ERR_OK ||
	    (e = sql_complaint_sender(&rq->work, rq->subject->strand->id,
	    &s)) != ERR_OK)
		return e;
	form_prefill(&f, F_LANGUAGE, apply_languages[LANGUAGE_NB]);
	form_prefill(&f, F_DEFERRED, complain_deferred[DEFERRED_NOT_ASKED]);
	form_prefill(&f, F_WORKER, mem_printf(rq->work.mem, "%" PRId64,
	    rq->user->id));
	if (c.decisions_n > 0)
		form_prefill(&f, F_DECISION, mem_printf(rq->work.mem,
		    "%" PRId64, c.decisions[0].id));
	if (s != NULL)
		prefill_sender(rq, &f, s);
	if ((e = prefill_feedback(rq, &f)) != ERR_OK)
		return e;
	return show(rq, &f, &c);
}

/* It is sent before it comes, and neither is before what it is about. */
static void
check_days(struct request *rq, struct form *f,
    const struct sql_complaint_decisions *d)
{
	const struct form_value *sent = &f->v[F_SENT], *got = &f->v[F_RECEIVED];
	day first = rq->subject->file->received;

	if (got->wrong == NULL && got->day > rq->work.today)
		form_reject(f, F_RECEIVED, "in_future");
	else if (got->wrong == NULL && got->day < first)
		form_reject(f, F_RECEIVED, "before_case");
	if (sent->wrong != NULL || got->wrong != NULL)
		return;
	if (sent->day > got->day)
		form_reject(f, F_SENT, "after_received");
	else if (sent->day < first)
		form_reject(f, F_SENT, "before_case");
	else if (d != NULL && sent->day < d->sent)
		form_reject(f, F_SENT, "before_decision");
}

static void
check_sender(struct request *rq, struct form *f)
{
	if (f->v[F_SENDER].wrong == NULL && f->v[F_SENDER].number !=
	    APPLICANT_PLAN_OWNER && !f->v[F_SENDER_NAME].given)
		form_reject(f, F_SENDER_NAME, "required");
	if (rq->subject->file->block != ADDRESS_BLOCK_NONE &&
	    f->v[F_ADDRESS].given)
		form_reject(f, F_ADDRESS, "address_blocked");
}

/* Who decided is not who looks at it anew; or there is a reason (R23). */
static void
check_worker(struct form *f, const struct choice *c,
    const struct sql_complaint_decisions *d)
{
	const struct form_value *v = &f->v[F_WORKER];

	if (v->wrong != NULL)
		return;
	if (!workers_has(&c->workers, v->number))
		form_reject(f, F_WORKER, "not_a_choice");
	else if (d != NULL && !f->v[F_WORKER_WHY].given &&
	    (d->written_by == v->number || d->approved_by == v->number))
		form_reject(f, F_WORKER_WHY, "decided_it");
}

/* The decision it is about; NULL when that is none, or is not here. */
static const struct sql_complaint_decisions *
check(struct request *rq, struct form *f, const struct choice *c)
{
	const struct sql_complaint_decisions *d = NULL;

	if (f->v[F_ABOUT].wrong == NULL &&
	    f->v[F_ABOUT].number == COMPLAINT_ABOUT_DECISION) {
		d = decision_of(f, c);
		if (f->v[F_DECISION].given && d == NULL)
			form_reject(f, F_DECISION, "not_a_choice");
	}
	check_days(rq, f, d);
	check_sender(rq, f);
	complain_check_deferred(f, F_DEFERRED, F_DEFERRED_WHY);
	check_worker(f, c, d);
	return d;
}

/*
 * What the letter says of how long one may complain is counted as if it went by
 * post, so who keeps to it is in time however it went.
 */
static enum complaint_time
timing_of(const struct form *f, const struct sql_complaint_decisions *d)
{
	if (d == NULL)
		return complaint_time_of(0, DAY_NONE, f->v[F_SENT].day);
	return complaint_time_of(decision_bases(d->bases),
	    complaint_notice_day(d->sent, true), f->v[F_SENT].day);
}

static enum err
save(struct request *rq, const struct form *f,
    const struct sql_complaint_decisions *d, int64_t *id_r)
{
	return complaint_register(&rq->work, &(struct new_complaint){
	    .casefile = rq->casefile,
	    .strand = d != NULL ? d->strand : rq->subject->strand->id,
	    .about = (enum complaint_about)f->v[F_ABOUT].number,
	    .decision = d != NULL ? d->id : 0,
	    .received = f->v[F_RECEIVED].day, .sent = f->v[F_SENT].day,
	    .came_way = (enum letter_way)f->v[F_WAY].number,
	    .timing = timing_of(f, d),
	    .sender = (enum applicant)f->v[F_SENDER].number,
	    .sender_name = f->v[F_SENDER_NAME].text,
	    .address = f->v[F_ADDRESS].text,
	    .language = (enum language)f->v[F_LANGUAGE].number,
	    .text = f->v[F_TEXT].text,
	    .deferred = (enum deferred)f->v[F_DEFERRED].number,
	    .deferred_why = f->v[F_DEFERRED_WHY].text,
	    .worker = f->v[F_WORKER].number,
	    .worker_why = f->v[F_WORKER_WHY].text }, id_r);
}

enum err
page_complain_save(struct request *rq)
{
	const struct sql_complaint_decisions *d;
	struct choice c;
	struct form f;
	int64_t id;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK ||
	    (e = find_choice(rq, &c)) != ERR_OK)
		return e;
	d = check(rq, &f, &c);
	if (f.bad)
		return show(rq, &f, &c);
	if ((e = save(rq, &f, d, &id)) != ERR_OK)
		return e;
	return response_redirect(rq, "/sak/%s/klage/%" PRId64,
	    rq->subject->file->number, id);
}
