/*
 * Who is to do or to answer what, by when (R31): asked for by itself, agreed at
 * a meeting, or about a measure of the plan. What is late is the coordinator's
 * to ask for.
 */
#include "base/mem.h"
#include "base/text.h"
#include "cover/subject.h"
#include "plan/agreement.h"
#include "plan/meeting_view.h"
#include "plan/pages.h"
#include "plan/plan_view.h"
#include "web/request.h"
#include "web/view.h"

#include <inttypes.h>

enum {
	F_BODY, F_RESPONSIBLE, F_DUE, F_STATE, F_ANSWER, F_MEETING, F_MEASURE,
	F_ONWARDS, F__MAX
};

/* In the order of the enum. */
static const char *const states[AGREEMENT_STATE__MAX + 1] = {
	"venter", "stoppet", "gjort", "bortfalt", NULL
};

static const struct form_field fields[F__MAX] = {
	[F_BODY]   = { "avtalt",   FORM_TEXT, .required = true, .max = 1000 },
	[F_RESPONSIBLE] = { "avtalt_med", FORM_LINE, .required = true,
	    .max = 160 },
	[F_DUE]    = { "avtalt_til", FORM_DATE, .required = true },
	[F_STATE]  = { "avtalestatus", FORM_CHOICE, .choices = states },
	[F_ANSWER] = { "avtalesvar", FORM_TEXT, .max = 2000 },
	[F_MEETING] = { "avtalt_i", FORM_ID },
	[F_MEASURE] = { "avtalt_om", FORM_ID },
	[F_ONWARDS] = { "en_til",   FORM_TICK },
};

enum err
page_agreements(struct request *rq)
{
	static const char *const lists[] = { "Past", "Open" };
	struct sql_agreements_of_case *a;
	size_t n;
	enum err e;

	subject_view(rq);
	for (int open = 0; open < 2; open++) {
		if ((e = sql_agreements_of_case(&rq->work, rq->casefile, open,
		    &a, &n)) != ERR_OK)
			return e;
		agreements_view(rq, node_in(view_root(rq), lists[open]), a, n,
		    rq->user->language);
	}
	node_flag(view_root(rq), "Kept",
	    pairs_find(&rq->query, "lagret") != NULL);
	return view_render(rq, 200, "plan/agreements.cs");
}

static enum err
show(struct request *rq, const struct form *f)
{
	const struct sql_agreement_find *a = rq->subject->agreement;
	struct node *root = view_root(rq);
	enum err e;

	subject_view(rq);
	node_text(root, "Above", mem_printf(rq->work.mem, "/sak/%s/avtaler",
	    rq->subject->file->number));
	if (a != NULL) {
		node_number(root, "Agreement", a->id);
		node_flag(root, "Over", !agreement_is_open(a->state));
		node_text(root, "Ended", words_name(&words_agreement_state,
		    (int)a->state));
	}
	if ((e = plan_view_names(rq)) != ERR_OK)
		return e;
	view_form(rq, f);
	return view_render(rq, plan_form_status(rq, f), "plan/agreement.cs");
}

/* The row that the address names beside the case; 0: none. */
static int64_t
asked_for(const struct request *rq, struct form *f, size_t field,
    const char *name)
{
	const char *text = pairs_find(&rq->query, name);
	int64_t id;

	if (text == NULL || !text_to_i64(text, 1, INT64_MAX, &id))
		return 0;
	form_prefill(f, field, text);
	return id;
}

/* About a measure: what it says and who has it is known already. */
enum err
page_agreement_new(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);
	struct sql_plan_measure_find *m = NULL;
	int64_t measure = asked_for(rq, &f, F_MEASURE, "tiltak");
	enum err e;

	asked_for(rq, &f, F_MEETING, "mote");
	if (measure != 0 && (e = sql_plan_measure_find(&rq->work, measure,
	    rq->casefile, &m)) != ERR_OK)
		return e;
	if (m != NULL) {
		form_prefill(&f, F_BODY, m->measure);
		form_prefill(&f, F_RESPONSIBLE, m->responsible);
	}
	return show(rq, &f);
}

/* The meeting and the measure that the form names are of this very case. */
static enum err
check_named(struct request *rq, const struct form *f)
{
	int64_t meeting = f->v[F_MEETING].number;
	int64_t measure = f->v[F_MEASURE].number;
	struct sql_plan_measure_find *t = NULL;
	struct sql_meeting_find *m = NULL;
	enum err e;

	if (meeting != 0 && (e = sql_meeting_find(&rq->work, meeting,
	    rq->casefile, &m)) != ERR_OK)
		return e;
	if (measure != 0 && (e = sql_plan_measure_find(&rq->work, measure,
	    rq->casefile, &t)) != ERR_OK)
		return e;
	return (meeting != 0) == (m != NULL) && (measure != 0) == (t != NULL) ?
	    ERR_OK : err_set(&rq->work, ERR_INPUT, "of another case");
}

static struct agreement
agreement_of(const struct form *f)
{
	return (struct agreement){ .body = f->v[F_BODY].text,
	    .responsible = f->v[F_RESPONSIBLE].text, .due = f->v[F_DUE].day,
	    .state = f->v[F_STATE].number > 0 ?
	    (enum agreement_state)f->v[F_STATE].number : AGREEMENT_STATE_OPEN,
	    .answer = f->v[F_ANSWER].text };
}

static enum err
to_list(struct request *rq)
{
	return response_redirect(rq, "/sak/%s/avtaler?lagret=ja",
	    rq->subject->file->number);
}

/* To one more of the meeting, to the meeting, or to all that was agreed. */
static enum err
onwards(struct request *rq, const struct form *f)
{
	const char *number = rq->subject->file->number;
	int64_t meeting = f->v[F_MEETING].number;

	if (meeting == 0)
		return to_list(rq);
	if (f->v[F_ONWARDS].number != 0)
		return response_redirect(rq, "/sak/%s/avtaler/ny?mote=%" PRId64,
		    number, meeting);
	return response_redirect(rq, "/sak/%s/moter/%" PRId64 "?gjort=avtalt",
	    number, meeting);
}

/* What is asked for by yesterday cannot be kept. */
enum err
page_agreement_add(struct request *rq)
{
	struct agreement a;
	struct form f;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	meeting_judge_day(rq, &f, F_DUE);
	form_judge_to_come(&f, F_DUE, rq->work.today);
	if (f.bad)
		return show(rq, &f);
	a = agreement_of(&f);
	if ((e = check_named(rq, &f)) != ERR_OK ||
	    (e = agreement_add(&rq->work, rq->casefile, meeting_strand(rq),
	    f.v[F_MEETING].number, f.v[F_MEASURE].number, &a)) != ERR_OK)
		return e;
	return onwards(rq, &f);
}

enum err
page_agreement_form(struct request *rq)
{
	const struct sql_agreement_find *a = rq->subject->agreement;
	struct form f = form_empty(fields, F__MAX);

	form_prefill(&f, F_BODY, a->body);
	form_prefill(&f, F_RESPONSIBLE, a->responsible);
	form_prefill_day(rq->work.mem, &f, F_DUE, a->due);
	form_prefill(&f, F_STATE, states[a->state]);
	form_prefill(&f, F_ANSWER, a->answer);
	return show(rq, &f);
}

enum err
page_agreement_save(struct request *rq)
{
	const struct sql_agreement_find *was = rq->subject->agreement;
	struct agreement a;
	struct form f;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	meeting_judge_day(rq, &f, F_DUE);
	if (f.bad || !agreement_is_open(was->state))
		return show(rq, &f);
	a = agreement_of(&f);
	e = agreement_change(&rq->work, was, &a);
	return e != ERR_OK ? e : to_list(rq);
}
