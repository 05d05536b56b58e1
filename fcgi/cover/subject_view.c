/* What every page shows of the case, the strand or the unit it is about. */
#include "cover/subject.h"

#include "desk/left.h"
#include "rules/calendar.h"
#include "web/request.h"
#include "web/view.h"

void
subject_view_strand(struct request *rq, struct node *n,
    const struct sql_strands_of_case *s)
{
	node_text(n, "slug", strand_slug(s->kind));
	node_text(n, "kind", words_name(&words_strand_kind, (int)s->kind));
	node_text(n, "state", words_name(&words_strand_state, (int)s->state));
	node_text(n, "held_as", words_name(&words_hold_basis, (int)s->held_as));
	node_text(n, "holder", s->holder_name);
	node_phone(n, "phone", s->holder_phone);
	node_text(n, "mail", s->holder_mail);
	node_instant(rq, n, "since", s->held_since);
	node_text(n, "unit", s->unit_name);
	node_text(n, "unit_code", s->unit_code);
	node_text(n, "offered_to", s->offered_name);
	node_day(rq, n, "decided", s->decided);
	node_instant(rq, n, "distributed", s->distributed);
	node_instant(rq, n, "accepted", s->accepted);
	node_day(rq, n, "first_contact", s->first_contact);
}

void
subject_view_unit(struct request *rq)
{
	struct node *n = node_in(view_root(rq), "Unit");

	node_text(n, "code", rq->subject->unit->code);
	node_text(n, "name", rq->subject->unit->name);
}

void
subject_view(struct request *rq)
{
	const struct subject *sub = rq->subject;
	struct node *n = node_in(view_root(rq), "Case");

	node_text(n, "number", sub->file->number);
	node_text(n, "name", sub->file->name);
	node_text(n, "journal", sub->file->journal);
	node_day(rq, n, "birth", sub->file->birth);
	node_day(rq, n, "received", sub->file->received);
	node_flag(n, "blocked",
	    sub->file->block == ADDRESS_BLOCK_CONFIDENTIAL);
	node_flag(n, "everyday",
	    subject_living(sub, STRAND_KIND_EVERYDAY_COORDINATOR) != NULL);
	node_flag(n, "restricted",
	    sub->file->block == ADDRESS_BLOCK_RESTRICTED);
	node_flag(n, "adult", sub->file->birth != DAY_NONE &&
	    calendar_age(sub->file->birth, rq->work.today) >=
	    CALENDAR_OF_AGE);
	node_flag(n, "over", subject_is_over(rq));
	node_flag(n, "imported", sub->file->imported);
	if (sub->strand == NULL)
		return;
	n = node_in(view_root(rq), "Strand");
	subject_view_strand(rq, n, sub->strand);
	/* Who does something with a strand needs the wish for it. */
	node_text(n, "wish", sub->strand->wish);
}

void
subject_judge_day(const struct request *rq, struct form *f, size_t i)
{
	const struct form_value *v = &f->v[i];

	form_judge_been(f, i, rq->work.today);
	if (form_is_good(v) &&
	    v->day < day_at(rq->subject->strand->held_since))
		form_reject(f, i, "before_accepted");
}

enum err
subject_view_duty(struct request *rq, enum guideline g)
{
	struct sql_strand_due *d;
	enum err e;

	subject_view(rq);
	e = sql_strand_due(&rq->work, rq->subject->strand->id, g, &d);
	if (e != ERR_OK || d == NULL)
		return e;
	left_view(rq, node_in(view_root(rq), "Strand"), d->due);
	node_text(node_in(view_root(rq), "Guideline"), "why", d->why);
	return ERR_OK;
}

enum err
subject_view_notes(struct request *rq, struct node *n, int64_t strand, int most)
{
	struct node *list = node_in(n, "Notes");
	struct sql_notes_of_strand *t;
	size_t count;
	enum err e;

	if ((e = sql_notes_of_strand(&rq->work, strand, most, &t,
	    &count)) != ERR_OK)
		return e;
	for (size_t i = 0; i < count; i++) {
		struct node *row = node_add(list);

		node_number(row, "id", t[i].id);
		node_instant(rq, row, "written", t[i].written);
		node_text(row, "writer", t[i].writer);
		node_text(row, "text", t[i].text);
		node_text(row, "kept_why", t[i].kept_why);
		node_instant(rq, row, "corrects", t[i].corrects);
		node_flag(row, "corrected", t[i].corrected);
	}
	return ERR_OK;
}
