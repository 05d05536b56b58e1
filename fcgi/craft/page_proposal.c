/* A proposal: made, talked of, and decided by the system owner (A253). */
#include "cover/subject.h"
#include "craft/guideline_choice.h"
#include "craft/pages.h"
#include "craft/proposal.h"
#include "craft/unnamed.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_proposal.h"

#include <inttypes.h>

enum { F_ORIGIN, F_ABOUT, F_TEXT, F_PAGE, F_TELL, F__MAX };

/* In the order of enum proposal_origin. */
static const char *const origins[] = {
	"eget", "brukerutvalg", "tilbakemelding", NULL
};

static const struct form_field fields[F__MAX] = {
	[F_ORIGIN] = { "kommer_fra", FORM_CHOICE, .required = true,
	    .choices = origins },
	[F_ABOUT] = { "retningslinje", FORM_LINE, .max = 48 },
	[F_TEXT] = { "forslag",       FORM_TEXT, .required = true,
	    .max = 4000 },
	[F_PAGE] = { "fra",           FORM_LINE, .max = 120 },
	[F_TELL] = { "med_siden",     FORM_TICK },
};

enum { F_REMARK, FR__MAX };

static const struct form_field remark_fields[FR__MAX] = {
	[F_REMARK] = { "innspill", FORM_TEXT, .required = true, .max = 4000 },
};

enum { F_OUTCOME, F_CHANGED, F_WHY, FD__MAX };

/* In the order of enum proposal_state, after the first. */
static const char *const outcomes[] = {
	"senere", "fulgt", "nei", NULL
};

static const struct form_field decide_fields[FD__MAX] = {
	[F_OUTCOME] = { "avgjorelse", FORM_CHOICE, .required = true,
	    .choices = outcomes },
	[F_CHANGED] = { "endret",  FORM_LINE, .max = 48 },
	[F_WHY] = { "derfor",      FORM_TEXT, .required = true, .max = 4000 },
};

static enum err
show_form(struct request *rq, const struct guideline_choice *c, struct form *f)
{
	const char *page = f->v[F_PAGE].typed;

	if (page != NULL && request_page_to_keep(rq, page) == NULL)
		form_prefill(f, F_PAGE, NULL);
	guideline_choice_view(rq, c);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "craft/proposal_new.cs");
}

enum err
page_proposal_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);
	const char *page = pairs_find(&rq->query, "fra");
	const char *about = pairs_find(&rq->query, "retningslinje");
	struct guideline_choice c;
	enum err e;

	if ((e = guideline_choice_read(rq, &c)) != ERR_OK)
		return e;
	if (page != NULL) {
		form_prefill(&f, F_PAGE, page);
		form_prefill(&f, F_TELL, "ja");
	}
	if (*guideline_choice_key(rq, &c, about) != '\0')
		form_prefill(&f, F_ABOUT, about);
	form_prefill(&f, F_ORIGIN, origins[PROPOSAL_ORIGIN_OWN]);
	return show_form(rq, &c, &f);
}

/* Only a page of ours that names no case is kept, whatever was sent. */
static const char *
page_to_keep(const struct request *rq, const struct form *f)
{
	const char *page = NULL;

	if (f->v[F_TELL].number == 1)
		page = request_page_to_keep(rq, f->v[F_PAGE].text);
	return page != NULL ? page : "";
}

enum err
page_proposal_save(struct request *rq)
{
	struct proposal_new p;
	struct guideline_choice c;
	struct form f;
	int64_t id;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK ||
	    (e = guideline_choice_read(rq, &c)) != ERR_OK)
		return e;
	p.guideline = guideline_choice_chosen(rq, &c, &f, F_ABOUT);
	unnamed_judge(&f, F_TEXT);
	if (f.bad)
		return show_form(rq, &c, &f);
	p.origin = (enum proposal_origin)f.v[F_ORIGIN].number;
	p.page = page_to_keep(rq, &f);
	p.text = f.v[F_TEXT].text;
	if ((e = proposal_make(&rq->work, &p, &id)) != ERR_OK)
		return e;
	return response_redirect(rq, "/forslag/%" PRId64, id);
}

static enum err
view_said(struct request *rq, struct node *list,
    const struct guideline_choice *c)
{
	struct sql_said_of_proposal *s;
	size_t n;
	enum err e;

	if ((e = sql_said_of_proposal(&rq->work, rq->subject->proposal->id,
	    &s, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_number(row, "id", s[i].id);
		node_text(row, "step",
		    words_name(&words_proposal_step, (int)s[i].step));
		node_instant(rq, row, "said", s[i].said);
		node_text(row, "sayer", s[i].sayer);
		node_text(row, "text", s[i].text);
		guideline_choice_name(rq, row, c, s[i].guideline);
	}
	return ERR_OK;
}

static enum err
view_proposal(struct request *rq, const struct guideline_choice *c)
{
	const struct sql_proposal_find *p = rq->subject->proposal;
	struct node *n = node_in(view_root(rq), "Proposal");

	node_number(n, "id", p->id);
	node_instant(rq, n, "made", p->made);
	node_text(n, "maker", p->maker);
	node_flag(n, "gone", p->maker_state != ACCOUNT_STATE_ACTIVE);
	node_flag(n, "mine", p->made_by == rq->user->id);
	node_text(n, "unit", p->unit_name);
	node_text(n, "origin",
	    words_name(&words_proposal_origin, (int)p->origin));
	node_text(n, "page", p->page);
	node_text(n, "text", p->text);
	node_text(n, "state", words_name(&words_proposal_state, (int)p->state));
	node_flag(n, "unread", p->unread && p->made_by == rq->user->id);
	guideline_choice_name(rq, n, c, p->guideline);
	return view_said(rq, node_in(n, "Said"), c);
}

static enum err
show_proposal(struct request *rq, const struct form *f)
{
	struct guideline_choice c;
	enum err e;

	if ((e = guideline_choice_read(rq, &c)) != ERR_OK ||
	    (e = view_proposal(rq, &c)) != ERR_OK)
		return e;
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "craft/proposal.cs");
}

enum err
page_proposal(struct request *rq)
{
	struct form f = form_empty(remark_fields, FR__MAX);

	return show_proposal(rq, &f);
}

static enum err
to_proposal(struct request *rq)
{
	return response_redirect(rq, "/forslag/%" PRId64,
	    rq->subject->proposal->id);
}

enum err
page_proposal_remark(struct request *rq)
{
	struct form f;
	enum err e;

	if ((e = form_read(rq, remark_fields, FR__MAX, &f)) != ERR_OK)
		return e;
	unnamed_judge(&f, F_REMARK);
	if (f.bad)
		return show_proposal(rq, &f);
	e = proposal_remark(&rq->work, rq->subject->proposal->id,
	    f.v[F_REMARK].text);
	return e != ERR_OK ? e : to_proposal(rq);
}

static enum err
show_decide(struct request *rq, const struct guideline_choice *c,
    const struct form *f)
{
	enum err e;

	if ((e = view_proposal(rq, c)) != ERR_OK)
		return e;
	guideline_choice_view(rq, c);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "craft/proposal_decide.cs");
}

enum err
page_proposal_decide(struct request *rq)
{
	struct form f = form_empty(decide_fields, FD__MAX);
	struct guideline_choice c;
	enum err e;

	if ((e = guideline_choice_read(rq, &c)) != ERR_OK)
		return e;
	return show_decide(rq, &c, &f);
}

enum err
page_proposal_decide_save(struct request *rq)
{
	enum proposal_state state;
	const char *changed;
	struct guideline_choice c;
	struct form f;
	enum err e;

	if ((e = form_read(rq, decide_fields, FD__MAX, &f)) != ERR_OK ||
	    (e = guideline_choice_read(rq, &c)) != ERR_OK)
		return e;
	changed = guideline_choice_chosen(rq, &c, &f, F_CHANGED);
	unnamed_judge(&f, F_WHY);
	if (f.bad)
		return show_decide(rq, &c, &f);
	state = (enum proposal_state)(f.v[F_OUTCOME].number + 1);
	/* What is not taken up has changed none. */
	if (state != PROPOSAL_STATE_TAKEN_UP)
		changed = "";
	e = proposal_decide(&rq->work, rq->subject->proposal->id, state,
	    changed, f.v[F_WHY].text);
	return e != ERR_OK ? e : to_proposal(rq);
}

enum err
page_proposal_read(struct request *rq)
{
	uint64_t n;
	enum err e;

	/* Read twice is read; another's is left as it is. */
	if ((e = form_read_none(rq)) != ERR_OK ||
	    (e = sql_proposal_seen(&rq->work, rq->work.now, rq->user->id,
	    rq->subject->proposal->id, &n)) != ERR_OK)
		return e;
	return response_redirect(rq, "/");
}
