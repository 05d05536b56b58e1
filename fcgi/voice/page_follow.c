/* What the one who is to answer writes: each step, and the end. */
#include "base/mem.h"
#include "cover/subject.h"
#include "voice/feedback.h"
#include "voice/heard.h"
#include "voice/pages.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_cover.h"
#include "sql_feedback.h"

#include <inttypes.h>

enum { F_WORDS, F_STEP, F_WITH, F__MAX };

/* In the order of enum feedback_step, without the last. */
static const char *const steps[] = {
	"familien", "koordinatoren", "svart", "delt", "vist", "gjelder",
	"leder", "systemansvarlig", "klage", NULL
};

static const struct form_field fields[F__MAX] = {
	[F_STEP]  = { "steg", FORM_CHOICE, .required = true,
	    .choices = steps },
	[F_WITH]  = { "med",  FORM_ID },
	[F_WORDS] = { "ord",  FORM_TEXT, .max = 4000 },
};

enum { F_OUTCOME, F_CAME_OF, FC__MAX };

/* In the order of enum feedback_outcome. */
static const char *const outcomes[] = {
	"avklart", "rettet", "byttet", "ros", "ikke-svar", NULL
};

static const struct form_field close_fields[FC__MAX] = {
	[F_OUTCOME] = { "ble", FORM_CHOICE, .required = true,
	    .choices = outcomes },
	[F_CAME_OF] = { "ord", FORM_TEXT, .required = true, .max = 4000 },
};

/* Who works where it is about: the choices, and what an answer is held to. */
struct people {
	struct sql_unit_people *at;
	size_t n;
};

static enum err
read_people(struct request *rq, struct people *p_r)
{
	const struct sql_feedback_find *f = rq->subject->feedback;
	int64_t unit = f->unit != 0 ? f->unit : f->seat_unit;

	*p_r = (struct people){ NULL, 0 };
	if (unit == 0)
		return ERR_OK;
	return sql_unit_people(&rq->work, unit, rq->user->id, &p_r->at,
	    &p_r->n);
}

static bool
works_there(const struct people *p, int64_t id)
{
	for (size_t i = 0; i < p->n; i++)
		if (p->at[i].id == id)
			return true;
	return false;
}

static void
view_people(struct request *rq, const struct people *p)
{
	const struct sql_feedback_find *f = rq->subject->feedback;
	struct node *list = node_in(view_root(rq), "People");

	/* Who has the case may work where the leader above does not lead. */
	if (f->coordinator != 0 && !works_there(p, f->coordinator)) {
		struct node *row = node_add(list);

		node_number(row, "id", f->coordinator);
		node_text(row, "name", f->coordinator_name);
	}
	for (size_t i = 0; i < p->n; i++) {
		struct node *row = node_add(list);

		node_number(row, "id", p->at[i].id);
		node_text(row, "name", p->at[i].name);
		node_text(row, "title", p->at[i].title);
	}
}

static struct feedback
as_found(const struct request *rq)
{
	const struct sql_feedback_find *f = rq->subject->feedback;

	return (struct feedback){ .id = f->id, .about = f->about,
	    .unit = f->unit != 0 ? f->unit : f->case_unit,
	    .casefile = f->casefile, .coordinator = f->coordinator,
	    .below = f->below, .received = f->received,
	    .seat = { f->seat, f->seat_unit } };
}

static enum err
show_follow(struct request *rq, const struct form *f, const struct people *p)
{
	enum err e;

	if ((e = heard_view(rq)) != ERR_OK)
		return e;
	view_people(rq, p);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "voice/follow.cs");
}

enum err
page_follow_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);
	struct people p;
	enum err e;

	if ((e = read_people(rq, &p)) != ERR_OK)
		return e;
	if (rq->subject->feedback->coordinator != 0)
		form_prefill(&f, F_WITH, mem_printf(rq->work.mem, "%" PRId64,
		    rq->subject->feedback->coordinator));
	return show_follow(rq, &f, &p);
}

static bool
is_with_somebody(enum feedback_step s)
{
	return s == FEEDBACK_STEP_SHARED || s == FEEDBACK_STEP_SHARED_AS_IS ||
	    s == FEEDBACK_STEP_MATCHED;
}

/* It is shown to whom it is about, once that is known, and to nobody else. */
static void
judge(struct form *f, const struct people *p, int64_t about)
{
	const struct form_value *v = f->v;
	enum feedback_step s;

	if (v[F_STEP].number < 0)
		return;
	s = (enum feedback_step)v[F_STEP].number;
	if (is_with_somebody(s) && !v[F_WITH].given)
		form_reject(f, F_WITH, "required");
	else if (is_with_somebody(s) && v[F_WITH].wrong == NULL &&
	    v[F_WITH].number != about && !works_there(p, v[F_WITH].number))
		form_reject(f, F_WITH, "not_candidate");
	else if (is_with_somebody(s) && s != FEEDBACK_STEP_MATCHED &&
	    v[F_WITH].number != about)
		form_reject(f, F_WITH, about == 0 ? "match_first" :
		    "not_about");
	if (!v[F_WORDS].given && s != FEEDBACK_STEP_SHARED_AS_IS &&
	    s != FEEDBACK_STEP_MATCHED)
		form_reject(f, F_WORDS, "required");
}

static enum err
do_step(struct request *rq, const struct form *f)
{
	enum feedback_step s = (enum feedback_step)f->v[F_STEP].number;
	int64_t with = is_with_somebody(s) ? f->v[F_WITH].number : 0;
	const char *text = f->v[F_WORDS].text;
	struct feedback it = as_found(rq);
	struct work *w = &rq->work;

	switch (s) {
	case FEEDBACK_STEP_SHARED:
	case FEEDBACK_STEP_SHARED_AS_IS:
		return feedback_share(w, &it, with,
		    s == FEEDBACK_STEP_SHARED_AS_IS, text);
	case FEEDBACK_STEP_TO_LEADER:
	case FEEDBACK_STEP_TO_OWNER:
	case FEEDBACK_STEP_TO_OFFICE:
		return feedback_pass_on(w, &it, s, text);
	default:
		return feedback_did(w, &it, s, with, text);
	}
}

/* Whoever has given it away may not read it any more. */
static enum err
to_next(struct request *rq, enum feedback_step s)
{
	if (s == FEEDBACK_STEP_TO_LEADER || s == FEEDBACK_STEP_TO_OWNER ||
	    s == FEEDBACK_STEP_TO_OFFICE)
		return response_redirect(rq, "/tilbakemeldinger");
	return response_redirect(rq, "/tilbakemeldinger/%" PRId64,
	    rq->subject->feedback->id);
}

enum err
page_follow_save(struct request *rq)
{
	struct people p;
	struct form f;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK ||
	    (e = read_people(rq, &p)) != ERR_OK)
		return e;
	judge(&f, &p, rq->subject->feedback->coordinator);
	if (f.bad)
		return show_follow(rq, &f, &p);
	e = do_step(rq, &f);
	if (e == ERR_CONFLICT) {
		form_reject(&f, F_STEP, f.v[F_STEP].number ==
		    FEEDBACK_STEP_TO_LEADER ? "nobody_above" :
		    "theirs_already");
		return show_follow(rq, &f, &p);
	}
	return e != ERR_OK ? e :
	    to_next(rq, (enum feedback_step)f.v[F_STEP].number);
}

static enum err
show_close(struct request *rq, const struct form *f)
{
	enum err e;

	if ((e = heard_view(rq)) != ERR_OK)
		return e;
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "voice/close.cs");
}

enum err
page_close_form(struct request *rq)
{
	struct form f = form_empty(close_fields, FC__MAX);

	return show_close(rq, &f);
}

/* Who asked for an answer has had one, or could not be reached. */
static enum err
check_answered(struct request *rq, struct form *f)
{
	const struct sql_feedback_find *it = rq->subject->feedback;
	struct sql_feedback_steps *s;
	size_t n;
	enum err e;

	if (it->answer_by == ANSWER_WAY_NONE ||
	    f->v[F_OUTCOME].number == FEEDBACK_OUTCOME_NO_ANSWER)
		return ERR_OK;
	if ((e = sql_feedback_steps(&rq->work, it->id, &s, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++)
		if (s[i].kind == FEEDBACK_STEP_SENDER_ANSWERED ||
		    s[i].kind == FEEDBACK_STEP_FAMILY_MET)
			return ERR_OK;
	form_reject(f, F_OUTCOME, "answer_first");
	return ERR_OK;
}

enum err
page_close_save(struct request *rq)
{
	struct feedback it = as_found(rq);
	struct form f;
	enum err e;

	if ((e = form_read(rq, close_fields, FC__MAX, &f)) != ERR_OK ||
	    (e = check_answered(rq, &f)) != ERR_OK)
		return e;
	if (f.bad)
		return show_close(rq, &f);
	if ((e = feedback_close(&rq->work, &it,
	    (enum feedback_outcome)f.v[F_OUTCOME].number,
	    f.v[F_CAME_OF].text)) != ERR_OK)
		return e;
	return response_redirect(rq, "/tilbakemeldinger/%" PRId64, it.id);
}
