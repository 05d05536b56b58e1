/* From dated rows to bases: seats, holding, offers, absence, reasons given. */
#include "cover/standing.h"

#include "cover/subject.h"
#include "rules/shield.h"
#include "web/request.h"

#include "sql_helper.h"

bases
standing_to_unit(const struct user *u, int64_t unit)
{
	bases b = 0;

	for (size_t i = 0; i < u->seats; i++) {
		const struct seat *s = &u->seat[i];

		if (s->kind != SEAT_KIND_LEADER || s->unit != unit)
			continue;
		b |= BASES(LEADER_OF_UNIT);
		if (!s->by_hand && s->instead == 0)
			b |= BASES(LINE_LEADER);
	}
	return b;
}

static bool
stands_in(const struct subject *sub, int64_t holder)
{
	for (size_t i = 0; i < sub->absent_n; i++)
		if (sub->absent[i].employee == holder)
			return true;
	return false;
}

static bool
helps(const struct subject *sub, int64_t strand)
{
	for (size_t i = 0; i < sub->helps_n; i++)
		if (sub->helps[i].strand == strand)
			return true;
	return false;
}

bases
standing_drawn_in(const struct user *u, const struct subject *sub)
{
	return sub->drawn && (u->held & BASES(SYSTEM_OWNER)) != 0 ?
	    BASES(DRAWN_IN) : 0;
}

bool
standing_has_for_now(const struct user *u, const struct sql_strands_of_case *s)
{
	return s->holder == u->id && s->held_as == HOLD_BASIS_INTERIM;
}

bool
standing_leads(const struct user *u, const struct sql_strands_of_case *s)
{
	return s->unit != 0 && standing_to_unit(u, s->unit) != 0;
}

/*
 * She hands a baton on herself (R54), where a coordinator's leader does; what
 * her leader has asked is not hers to take back.
 */
static bool
hands_on(const struct user *u, const struct sql_strands_of_case *s)
{
	return s->holder == u->id && s->kind == STRAND_KIND_BATON &&
	    s->held_as == HOLD_BASIS_ACCEPTED &&
	    (s->offer == 0 || s->offered_by == u->id);
}

bases
standing_to(const struct user *u, const struct subject *sub,
    const struct sql_strands_of_case *s)
{
	bases b = u->held;

	if (s->holder == u->id)
		b |= BASES(HOLDER);
	if (hands_on(u, s))
		b |= BASES(BATON_HOLDER);
	if (stands_in(sub, s->holder))
		b |= BASES(SUBSTITUTE);
	/* As on the desk: who stands in does so while nobody leads the unit. */
	if (standing_has_for_now(u, s) && !sub->led[s - sub->strands])
		b |= BASES(INTERIM);
	if (standing_leads(u, s))
		b |= BASES(LEADER_OF_STRAND);
	if (standing_leads(u, s) && sub->opened)
		b |= BASES(LEADER_WITH_REASON);
	if (s->offered_to == u->id)
		b |= BASES(OFFERED);
	if (sub->takes_part)
		b |= BASES(PARTICIPANT);
	if (sub->told_plan)
		b |= BASES(PLAN_PARTICIPANT);
	if (sub->told_log)
		b |= BASES(LOG_PARTICIPANT);
	if (helps(sub, s->id))
		b |= BASES(HELPER);
	b |= standing_drawn_in(u, sub);
	return b;
}

/* Whoever gives a case away must see it until somebody has said yes. */
static bool
leads_waiting(const struct user *u, const struct sql_strands_of_case *s)
{
	return standing_leads(u, s) && (s->state == STRAND_STATE_WAITING ||
	    s->state == STRAND_STATE_OFFERED);
}

bool
standing_is_shielded(const struct user *u, const struct subject *sub)
{
	const struct sql_case_shield *of = sub->shield;
	struct shield at;

	if (of == NULL)
		return false;
	at = (struct shield){ .near = of->near, .unwanted = of->unwanted,
	    .acute = of->acute, .named = of->named,
	    .blocked = sub->file->block != ADDRESS_BLOCK_NONE };
	for (size_t i = 0; i < sub->strands_n; i++) {
		const struct sql_strands_of_case *s = &sub->strands[i];

		at.holds |= s->holder == u->id &&
		    s->state != STRAND_STATE_CLOSED;
		at.asked |= s->offered_to == u->id;
		at.leads_waiting |= leads_waiting(u, s);
	}
	return shield_hides(&at);
}
