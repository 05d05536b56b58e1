/*
 * A case comes to its end (R48): why, what is left to do first, and that it is
 * closed. The plan is kept as it stood on that day.
 */
#include "cover/subject.h"
#include "plan/closing.h"
#include "plan/pages.h"
#include "plan/plan_view.h"
#include "web/language.h"
#include "web/request.h"
#include "web/view.h"

/* In the order of enum closing_reason. */
static const char *const reasons[CLOSING_REASON__MAX + 1] = {
	"ikke-behov", "eget-onske", "flyttet", "dod", "annen-ordning", "atten",
	NULL
};

enum { F_REASON, F_BEGIN__MAX };

static const struct form_field begin_fields[F_BEGIN__MAX] = {
	[F_REASON] = { "avsluttes_fordi", FORM_CHOICE, .required = true,
	    .choices = reasons },
};

enum { F_FAMILY, F_SERVICES, F_SUMMARY, F_END, F_STEPS__MAX };

static const struct form_field step_fields[F_STEPS__MAX] = {
	[F_FAMILY]   = { "familien_vet",   FORM_DATE },
	[F_SERVICES] = { "tjenestene_vet", FORM_DATE },
	[F_SUMMARY]  = { "oppsummering",   FORM_TEXT, .max = 2000 },
	[F_END]      = { "avslutt",        FORM_TICK },
};

static void
view_closing(struct request *rq, const struct closing *c)
{
	struct node *root = view_root(rq);

	node_text(root, "Reason", words_name(&words_closing_reason,
	    (int)c->row->reason));
	node_instant(rq, root, "Begun", c->row->begun);
	node_flag(root, "Last", c->last);
	node_flag(root, "Applied", c->applied);
	node_flag(root, "Unconcluded", c->unconcluded);
	node_flag(root, "Meetings", c->meetings);
	node_flag(root, "Services", c->services > 0);
	node_flag(root, "FamilyTold", c->row->family_told != DAY_NONE);
	node_flag(root, "ServicesTold", c->row->services_told != DAY_NONE);
	node_flag(root, "Kept", pairs_find(&rq->query, "lagret") != NULL);
	node_flag(root, "Told", pairs_find(&rq->query, "begynt") != NULL);
}

static enum err
show_steps(struct request *rq, const struct closing *c, const struct form *f)
{
	enum err e;

	if ((e = subject_view_duty(rq, GUIDELINE_CLOSE_CASE)) != ERR_OK)
		return e;
	view_closing(rq, c);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "plan/closing.cs");
}

static enum err
show_begin(struct request *rq, const struct form *f)
{
	subject_view(rq);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "plan/closing_begin.cs");
}

static enum err
find(struct request *rq, struct closing *c_r)
{
	struct strand s = subject_strand(rq);

	return closing_find(&rq->work, &s, c_r);
}

/* `below`: which of its pages, "" or "/steg...". */
static enum err
to_page(struct request *rq, const char *below)
{
	return response_redirect(rq, "/sak/%s/%s/avslutning%s",
	    rq->subject->file->number,
	    strand_slug(rq->subject->strand->kind), below);
}

static enum err
show_empty(struct request *rq)
{
	struct form f = form_empty(begin_fields, F_BEGIN__MAX);

	return show_begin(rq, &f);
}

enum err
page_closing(struct request *rq)
{
	struct closing c;
	enum err e;

	if ((e = find(rq, &c)) != ERR_OK)
		return e;
	return c.row == NULL ? show_empty(rq) : to_page(rq, "/steg");
}

enum err
page_closing_steps(struct request *rq)
{
	struct form f = form_empty(step_fields, F_STEPS__MAX);
	struct closing c;
	enum err e;

	if ((e = find(rq, &c)) != ERR_OK)
		return e;
	if (c.row == NULL)
		return show_empty(rq);
	form_prefill_day(rq->work.mem, &f, F_FAMILY, c.row->family_told);
	form_prefill_day(rq->work.mem, &f, F_SERVICES, c.row->services_told);
	form_prefill(&f, F_SUMMARY, c.row->summary);
	return show_steps(rq, &c, &f);
}

/* The right that ends at 18 is the one to a coordinator for children. */
static void
judge_reason(const struct request *rq, struct form *f)
{
	const struct form_value *v = &f->v[F_REASON];

	if (v->wrong == NULL && v->number == CLOSING_REASON_OF_AGE &&
	    rq->subject->strand->kind != STRAND_KIND_CHILD_COORDINATOR)
		form_reject(f, F_REASON, "not_for_children");
}

enum err
page_closing_begin(struct request *rq)
{
	struct strand s = subject_strand(rq);
	struct form f;
	enum err e;

	if ((e = form_read(rq, begin_fields, F_BEGIN__MAX, &f)) != ERR_OK)
		return e;
	judge_reason(rq, &f);
	if (f.bad)
		return show_begin(rq, &f);
	if ((e = closing_begin(&rq->work, &s,
	    (enum closing_reason)f.v[F_REASON].number)) != ERR_OK)
		return e;
	return to_page(rq, "/steg?begynt=ja");
}

static bool
says_anything(const struct plan *p)
{
	for (int i = 0; i < PLAN_POINT__MAX; i++)
		if (*p->point[i] != '\0')
			return true;
	return p->goals > 0;
}

/* On paper and as it was, also when nobody had signed it yet. */
static enum err
keep_plan(struct request *rq)
{
	const char *content;
	int64_t letter;
	struct plan p;
	enum err e;

	if ((e = subject_hold_plan(rq)) != ERR_OK || rq->subject->plan == NULL)
		return e;
	if ((e = plan_of_path(rq, &p)) != ERR_OK || !says_anything(&p) ||
	    (e = plan_keep(rq, &p, language_of(rq), true, &content,
	    &letter)) != ERR_OK)
		return e;
	return plan_close(&rq->work, rq->casefile, plan_next(rq), content,
	    letter);
}

/* What is left is named where it is to be mended. */
static void
judge_steps(const struct request *rq, const struct closing *c, struct form *f)
{
	bool ends = f->v[F_END].number != 0;
	day was[] = { [F_FAMILY] = DAY_NONE, [F_SERVICES] = DAY_NONE };

	if (c->row != NULL) {
		was[F_FAMILY] = c->row->family_told;
		was[F_SERVICES] = c->row->services_told;
	}
	for (size_t i = F_FAMILY; i <= F_SERVICES; i++) {
		/* What somebody noted who had the case before stays. */
		if (f->v[i].given && f->v[i].day != was[i])
			subject_judge_day(rq, f, i);
		else if (!f->v[i].given && ends)
			form_reject(f, i, "required");
	}
	if (ends && (c->applied || c->unconcluded || c->meetings))
		form_reject(f, F_END, "steps_left");
}

static enum err
end(struct request *rq, const struct closing *c)
{
	struct strand s = subject_strand(rq);
	enum err e;

	if ((c->last && (e = keep_plan(rq)) != ERR_OK) ||
	    (e = closing_end(&rq->work, &s, c)) != ERR_OK)
		return e;
	return response_redirect(rq, "/?avsluttet=ja");
}

enum err
page_closing_save(struct request *rq)
{
	struct closing c;
	struct form f;
	enum err e;

	if ((e = form_read(rq, step_fields, F_STEPS__MAX, &f)) != ERR_OK ||
	    (e = find(rq, &c)) != ERR_OK)
		return e;
	judge_steps(rq, &c, &f);
	if (f.bad && c.row != NULL)
		return show_steps(rq, &c, &f);
	if ((e = closing_note(&rq->work, &c, f.v[F_FAMILY].given ?
	    f.v[F_FAMILY].day : DAY_NONE, f.v[F_SERVICES].given ?
	    f.v[F_SERVICES].day : DAY_NONE, f.v[F_SUMMARY].text)) != ERR_OK)
		return e;
	return f.v[F_END].number != 0 ? end(rq, &c) :
	    to_page(rq, "/steg?lagret=ja");
}

enum err
page_closing_give_up(struct request *rq)
{
	struct strand s = subject_strand(rq);
	struct closing c;
	enum err e;

	if ((e = form_read_none(rq)) != ERR_OK || (e = find(rq, &c)) !=
	    ERR_OK || (e = closing_give_up(&rq->work, &s, &c)) != ERR_OK)
		return e;
	return response_redirect(rq, "/sak/%s", rq->subject->file->number);
}
