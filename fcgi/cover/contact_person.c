/*
 * Whom a family turns to. The coordinator comes from the case, never from what
 * was typed: then the two cannot say different things (docs/decisions/0056).
 */
#include "cover/contact_person.h"

#include "cover/subject.h"
#include "rules/shield.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_contact_person.h"

/* Whoever has a baton leads the work around a child, as one of several. */
static bool
coordinates(const struct sql_strands_of_case *s)
{
	return s->kind != STRAND_KIND_BATON &&
	    s->state != STRAND_STATE_CLOSED &&
	    s->held_as == HOLD_BASIS_ACCEPTED;
}

bool
contact_person_coordinates(const struct subject *sub)
{
	for (size_t i = 0; i < sub->strands_n; i++)
		if (coordinates(&sub->strands[i]))
			return true;
	return false;
}

/* What was acute opened a page to her for a day, and makes her nobody's. */
enum err
contact_person_may_know(struct request *rq, int64_t employee, bool *may_r)
{
	const struct subject *sub = rq->subject;
	struct sql_case_shield *of;
	struct shield at;
	enum err e;

	*may_r = false;
	if ((e = sql_case_shield(&rq->work, rq->casefile, employee,
	    rq->work.now, &of)) != ERR_OK || of == NULL)
		return e;
	at = (struct shield){ .near = of->near, .unwanted = of->unwanted,
	    .named = of->named, .blocked = subject_is_blocked(rq) };
	for (size_t i = 0; i < sub->strands_n; i++)
		at.holds |= sub->strands[i].holder == employee &&
		    sub->strands[i].state != STRAND_STATE_CLOSED;
	*may_r = !shield_hides(&at);
	return ERR_OK;
}

static void
view_coordinators(const struct subject *sub, struct node *list)
{
	for (size_t i = 0; i < sub->strands_n; i++) {
		const struct sql_strands_of_case *s = &sub->strands[i];
		struct node *row;

		if (!coordinates(s))
			continue;
		row = node_add(list);
		node_text(row, "kind", words_name(&words_strand_kind,
		    (int)s->kind));
		node_text(row, "name", s->holder_name);
		node_text(row, "service", s->unit_name);
		node_phone(row, "phone", s->holder_phone);
	}
}

static enum err
view_set(struct request *rq, struct node *n)
{
	struct sql_contact_person_of *c;
	bool may = true;
	enum err e;

	if ((e = sql_contact_person_of(&rq->work, rq->casefile, &c)) !=
	    ERR_OK || c == NULL)
		return e;
	if (c->employee != 0 && (e = contact_person_may_know(rq, c->employee,
	    &may)) != ERR_OK)
		return e;
	node_text(n, "name", c->name);
	node_text(n, "service", c->service);
	node_phone(n, "phone", c->phone);
	node_instant(rq, n, "since", c->since);
	node_text(n, "by", c->by);
	node_flag(n, "gone", !c->here);
	node_flag(n, "kept", c->here && !may);
	return ERR_OK;
}

enum err
contact_person_view(struct request *rq)
{
	struct node *n = node_in(view_root(rq), "Contact");

	if (subject_is_over(rq))
		return ERR_OK;
	view_coordinators(rq->subject, node_in(n, "Coordinators"));
	return contact_person_coordinates(rq->subject) ? ERR_OK :
	    view_set(rq, n);
}
