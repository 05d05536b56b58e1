/*
 * When and where one meets, and about what (A164); or that one was asked to a
 * meeting that somebody else calls (A165).
 */
#include "cover/subject.h"
#include "plan/meeting_fold.h"
#include "plan/meeting_view.h"
#include "plan/pages.h"
#include "plan/plan_view.h"
#include "web/request.h"
#include "web/view.h"

#include <inttypes.h>

enum {
	F_KIND, F_CALLER, F_MET, F_BEGINS, F_ENDS, F_PLACE, F_CHAIR, F_AGENDA,
	F_INTERPRETER, F__MAX
};

/* In the order of the enum. */
static const char *const kinds[MEETING_KIND__MAX + 1] = {
	"ansvarsgruppe", "oppstart", "evaluering", "annet", NULL
};

static const struct form_field fields[F__MAX] = {
	[F_KIND]   = { "motetype",  FORM_CHOICE, .required = true, .choices = kinds },
	[F_CALLER] = { "kalles_av", FORM_LINE, .max = 160 },
	[F_MET]    = { "motedato",  FORM_DATE, .required = true },
	[F_BEGINS] = { "fra_klokken", FORM_TIME, .required = true },
	[F_ENDS]   = { "til_klokken", FORM_TIME, .required = true },
	[F_PLACE]  = { "motested",  FORM_LINE, .required = true, .max = 200 },
	[F_CHAIR]  = { "moteleder",  FORM_LINE, .max = 160 },
	[F_AGENDA] = { "dagsorden", FORM_TEXT, .max = MEETING_AGENDA_MOST },
	[F_INTERPRETER] = { "motetolk", FORM_LINE, .max = 60 },
};

static enum err
show(struct request *rq, const struct form *f)
{
	const struct sql_meeting_find *m = rq->subject->meeting;
	enum err e;

	meeting_view_above(rq);
	if (m != NULL) {
		node_number(view_root(rq), "Meeting", m->id);
		node_flag(view_root(rq), "Over", !meeting_is_planned(m));
	}
	if ((e = plan_view_names(rq)) != ERR_OK)
		return e;
	view_form(rq, f);
	return view_render(rq, plan_form_status(rq, f),
	    "plan/meeting_form.cs");
}

static void
prefill(struct request *rq, struct form *f, const struct sql_meeting_find *m)
{
	form_prefill(f, F_KIND, kinds[m->kind]);
	form_prefill(f, F_CALLER, m->caller);
	form_prefill_day(rq->work.mem, f, F_MET, m->met);
	form_prefill_time(rq->work.mem, f, F_BEGINS, m->begins);
	form_prefill_time(rq->work.mem, f, F_ENDS, m->ends);
	form_prefill(f, F_PLACE, m->place);
	form_prefill(f, F_CHAIR, m->chair);
	form_prefill(f, F_AGENDA, m->agenda);
	form_prefill(f, F_INTERPRETER, m->interpreter);
}

/* Who leads is she who calls; which interpreter they need is known mostly. */
static enum err
prefill_new(struct request *rq, struct form *f)
{
	struct sql_meeting_interpreter_known *k;
	enum err e;

	form_prefill(f, F_CHAIR, rq->user->name);
	if ((e = sql_meeting_interpreter_known(&rq->work, rq->casefile, &k)) ==
	    ERR_OK)
		form_prefill(f, F_INTERPRETER, k->language);
	return e;
}

enum err
page_meeting_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);
	enum err e;

	if (rq->subject->meeting != NULL)
		prefill(rq, &f, rq->subject->meeting);
	else if ((e = prefill_new(rq, &f)) != ERR_OK)
		return e;
	return show(rq, &f);
}

static void
judge(const struct request *rq, struct form *f)
{
	if (f->v[F_BEGINS].given && f->v[F_ENDS].given &&
	    f->v[F_BEGINS].wrong == NULL && f->v[F_ENDS].wrong == NULL &&
	    f->v[F_ENDS].number <= f->v[F_BEGINS].number)
		form_reject(f, F_ENDS, "ends_before");
	meeting_judge_day(rq, f, F_MET);
}

static struct meeting
meeting_of(const struct form *f)
{
	return (struct meeting){ .kind = (enum meeting_kind)f->v[F_KIND].number,
	    .caller = f->v[F_CALLER].text, .met = f->v[F_MET].day,
	    .begins = (int)f->v[F_BEGINS].number,
	    .ends = (int)f->v[F_ENDS].number, .place = f->v[F_PLACE].text,
	    .chair = f->v[F_CHAIR].text, .agenda = f->v[F_AGENDA].text,
	    .interpreter = f->v[F_INTERPRETER].text };
}

/* Who is to be there is what is asked next, unless others call. */
static enum err
add(struct request *rq, const struct meeting *m)
{
	int64_t id;
	enum err e;

	if ((e = meeting_add(&rq->work, rq->casefile, meeting_strand(rq), m,
	    &id)) != ERR_OK)
		return e;
	return response_redirect(rq, "/sak/%s/moter/%" PRId64 "%s",
	    rq->subject->file->number, id, *m->caller == '\0' ? "/innkalte" :
	    "?gjort=lagret");
}

/* Those who were called in must be told: it is called off before it ends. */
static enum err
judge_called(struct request *rq, const struct sql_meeting_find *was,
    struct form *f)
{
	struct sql_meeting_people *p;
	size_t n;
	enum err e;

	if ((e = sql_meeting_people(&rq->work, was->id, rq->work.today, &p,
	    &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		if (p[i].told < 0)
			continue;
		if (*was->caller == '\0' && f->v[F_CALLER].given)
			form_reject(f, F_CALLER, "called_already");
		if (form_is_good(&f->v[F_MET]) &&
		    f->v[F_MET].day < rq->work.today &&
		    f->v[F_MET].day != was->met)
			form_reject(f, F_MET, "over_already");
	}
	return ERR_OK;
}

enum err
page_meeting_save(struct request *rq)
{
	const struct sql_meeting_find *was = rq->subject->meeting;
	struct meeting m;
	struct form f;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	judge(rq, &f);
	if (was != NULL && (e = judge_called(rq, was, &f)) != ERR_OK)
		return e;
	if (f.bad || (was != NULL && !meeting_is_planned(was)))
		return show(rq, &f);
	m = meeting_of(&f);
	if (was == NULL)
		return add(rq, &m);
	e = meeting_change(&rq->work, rq->casefile, meeting_strand(rq), was,
	    &m);
	return e != ERR_OK ? e : meeting_to_page(rq, "lagret");
}
