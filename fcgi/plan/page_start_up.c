/*
 * How a coordinator begins with a family (R25): some things to do with them,
 * each with why. Having met them is a first contact as well, and noted once.
 */
#include "cover/subject.h"
#include "plan/pages.h"
#include "plan/start_up.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_feedback.h"
#include "sql_start_up.h"

/* A box for each step, in the order of the enum, and the day of those that are
 * new. */
enum { F_DATE = START_UP_STEP__MAX, F__MAX };

static const struct form_field fields[F__MAX] = {
	[START_UP_STEP_GET_TO_KNOW]         = { "kjent",        FORM_TICK },
	[START_UP_STEP_CLARIFY_EXPECTATIONS] = { "avklart",     FORM_TICK },
	[START_UP_STEP_TELL_WHO_LEADS]      = { "lederen",      FORM_TICK },
	[START_UP_STEP_BE_AVAILABLE]        = { "tilgjengelig", FORM_TICK },
	[START_UP_STEP_MEET_PARTNERS]       = { "partnere",     FORM_TICK },
	[START_UP_STEP_TELL_ORGANISATIONS]  = { "foreninger",   FORM_TICK },
	[F_DATE]                            = { "dato",         FORM_DATE },
};

static int64_t
strand_of(const struct request *rq)
{
	return rq->subject->strand->id;
}

/* Whom a family may call is said with the step that tells them. */
static enum err
view_leader(struct request *rq)
{
	struct node *n = node_in(view_root(rq), "Leader");
	struct sql_card_people *p;
	enum err e;

	if ((e = sql_card_people(&rq->work, strand_of(rq), rq->work.today,
	    &p)) != ERR_OK || p == NULL)
		return e;
	node_text(n, "name", p->leader);
	node_text(n, "phone", p->leader_phone);
	return ERR_OK;
}

static enum err
view_steps(struct request *rq, const struct start_up *s)
{
	struct node *list = node_in(view_root(rq), "Steps");
	struct node *row[START_UP_STEP__MAX] = { NULL };
	struct sql_start_up_whys *w;
	size_t n;
	enum err e;

	if ((e = sql_start_up_whys(&rq->work, rq->work.today, &w, &n)) !=
	    ERR_OK)
		return e;
	for (int i = 0; i < START_UP_STEP__MAX; i++) {
		if (!s->asks[i])
			continue;
		row[i] = node_add(list);
		node_text(row[i], "step", words_name(&words_start_up_step, i));
		node_text(row[i], "field", fields[i].name);
		node_day(rq, row[i], "done", s->done[i]);
		if (s->done[i] != DAY_NONE)
			node_flag(view_root(rq), "Begun", true);
	}
	for (size_t i = 0; i < n; i++)
		if (row[w[i].step] != NULL)
			node_text(row[w[i].step], "why", w[i].why);
	return ERR_OK;
}

static enum err
show(struct request *rq, const struct start_up *s, const struct form *f)
{
	enum err e;

	if ((e = subject_view_duty(rq, GUIDELINE_START_UP)) != ERR_OK ||
	    (e = view_leader(rq)) != ERR_OK ||
	    (e = view_steps(rq, s)) != ERR_OK)
		return e;
	node_flag(view_root(rq), "Open", s->open);
	node_flag(view_root(rq), "Kept",
	    pairs_find(&rq->query, "lagret") != NULL);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "plan/start_up.cs");
}

static enum err
find(struct request *rq, struct start_up *s_r)
{
	return start_up_find(&rq->work, strand_of(rq),
	    rq->subject->strand->kind, s_r);
}

enum err
page_start_up_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);
	struct start_up s;
	enum err e;

	if ((e = find(rq, &s)) != ERR_OK)
		return e;
	form_prefill_day(rq->work.mem, &f, F_DATE, rq->work.today);
	return show(rq, &s, &f);
}

/* What is new needs its day; where nothing is, it was forgotten. */
static void
judge(const struct request *rq, struct form *f, const struct start_up *s,
    bool ticked[START_UP_STEP__MAX])
{
	size_t first = F_DATE;
	bool any = false;

	for (size_t i = START_UP_STEP__MAX; i-- > 0;) {
		ticked[i] = s->asks[i] && f->v[i].number != 0;
		any |= ticked[i];
		if (s->asks[i] && s->done[i] == DAY_NONE)
			first = i;
	}
	if (!any)
		form_reject(f, first, "nothing_done");
	else if (!f->v[F_DATE].given)
		form_reject(f, F_DATE, "required");
	else
		subject_judge_day(rq, f, F_DATE);
}

static enum err
save(struct request *rq, const struct start_up *s,
    const bool ticked[START_UP_STEP__MAX], day when)
{
	enum err e;

	if ((e = start_up_record(&rq->work, strand_of(rq), s, ticked, when)) !=
	    ERR_OK || !ticked[START_UP_STEP_GET_TO_KNOW] ||
	    rq->subject->strand->first_contact != DAY_NONE)
		return e;
	return strand_met(&rq->work, strand_of(rq), when);
}

enum err
page_start_up_save(struct request *rq)
{
	bool ticked[START_UP_STEP__MAX];
	struct start_up s;
	struct form f;
	enum err e;

	if ((e = find(rq, &s)) != ERR_OK ||
	    (e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	judge(rq, &f, &s, ticked);
	if (f.bad)
		return show(rq, &s, &f);
	if ((e = save(rq, &s, ticked, f.v[F_DATE].day)) != ERR_OK)
		return e;
	return response_redirect(rq, "/sak/%s/%s/oppstart?lagret=ja",
	    rq->subject->file->number,
	    strand_slug(rq->subject->strand->kind));
}
