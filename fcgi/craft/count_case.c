/* What one case adds to the figures of the days it was in. */
#include "craft/count_parts.h"

#include "base/mem.h"
#include "rules/plan.h"

enum { PLAN_LATE = 180, FORTNIGHT = 14 };

/* The day on which it was so, or would be: never. */
static day
day_of_instant(instant at)
{
	return at == INSTANT_NONE ? DAY_NONE : day_at(at);
}

static bool
is_decision(const struct count_strand *s)
{
	return s->is->kind != STRAND_KIND_BATON;
}

/* Of some days, in the unit that had it on each (docs/decisions/0061). */
static void
add_by_unit(struct sums *c, const struct count_strand *s, enum figure figure,
    int32_t part, struct stretch at, int32_t n)
{
	for (size_t i = 0; i < s->n_units; i++) {
		const struct layer *l = &s->units[i];
		int64_t unit = l->which == 0 ? 0 :
		    s->receipt[l->which - 1].unit;

		sums_add(c, figure, unit, part, stretch_both(l->at, at), n);
	}
}

/* Who had it last, of those it was not back from; under all of them nobody. */
static void
lay_units(const struct sums *c, struct mem *mem, struct count_strand *s)
{
	struct stretch *laid = mem_array(mem, s->receipts + 1, sizeof(*laid));

	laid[0] = sums_days(c, DAY_MIN, DAY_NONE);
	for (size_t i = 0; i < s->receipts; i++)
		laid[i + 1] = sums_days(c, s->receipt[i].received,
		    day_of_instant(s->receipt[i].returned));
	s->units = layers_of(mem, laid, s->receipts + 1, &s->n_units);
}

/* What is of the year after it happened. */
static struct stretch
year_of(const struct sums *c, day at)
{
	return sums_days(c, at, at == DAY_NONE ? DAY_NONE :
	    at + COUNT_YEAR);
}

/*
 * How many ends of days of the year up to each it was without one, in the unit
 * that has it by then. No stretch of days has one number: each day is added.
 */
static void
count_interim(struct sums *c, const struct count_strand *s,
    const struct sql_count_holdings *h)
{
	day since = day_at(h->since), until = day_at(h->until);
	struct stretch at = sums_days(c, since, until > DAY_MAX - COUNT_YEAR ?
	    DAY_NONE : until + COUNT_YEAR - 1);

	for (size_t i = at.from; i < at.until; i++) {
		day d = sums_day(c, i);
		day from = since > d - COUNT_YEAR ? since : d - COUNT_YEAR + 1;
		day upto = until <= d ? until : d + 1;

		if (upto > from)
			add_by_unit(c, s, FIGURE_INTERIM, 0,
			    (struct stretch){ i, i + 1 }, upto - from);
	}
}

static day
latest(day a, day b)
{
	return a > b ? a : b;
}

static day
earliest(day a, day b)
{
	return a < b ? a : b;
}

static void
count_coordinator(struct sums *c, struct people *p,
    const struct count_strand *s, const struct sql_count_holdings *h)
{
	struct stretch at = stretch_both(s->in_force, sums_days(c,
	    day_at(h->since), day_at(h->until)));

	people_spell(p, h->employee, latest(s->is->decided, day_at(h->since)),
	    s->is->closed == INSTANT_NONE ? day_at(h->until) :
	    earliest(day_at(s->is->closed), day_at(h->until)));
	sums_add(c, FIGURE_HELD, 0, (int32_t)s->is->kind + 1, at, 1);
	for (size_t i = 0; i < s->n_units; i++) {
		const struct layer *l = &s->units[i];

		people_add(p, h->employee, l->which == 0 ? 0 :
		    s->receipt[l->which - 1].unit, s->is->kind,
		    stretch_both(l->at, at));
	}
}

static void
count_holdings(struct sums *c, struct people *p,
    const struct count_strand *s)
{
	for (size_t i = 0; i < s->holdings; i++) {
		const struct sql_count_holdings *h = &s->holding[i];

		if (h->accepted)
			count_coordinator(c, p, s, h);
		if (h->accepted && h->again)
			add_by_unit(c, s, FIGURE_HANDOVER, 0, year_of(c,
			    day_at(h->since)), 1);
		if (!h->accepted && h->again)
			count_interim(c, s, h);
	}
}

/* When the family asked for this one; the first is what the case is for. */
static day
asked_on(const struct count_strand *s, bool first)
{
	if (s->applies > 0)
		return s->applied->applied;
	return first ? s->is->received : DAY_NONE;
}

static void
count_wait(struct sums *c, enum figure figure, day asked, day then)
{
	int32_t days;

	if (asked == DAY_NONE || then == DAY_NONE)
		return;
	days = then < asked ? 0 : then - asked;
	sums_add(c, figure, 0, days < COUNT_WAIT ? days : COUNT_WAIT,
	    year_of(c, then), 1);
}

/* When the case had its first plan. */
static day
planned_on(const struct count_strand *s)
{
	return s->plans == 0 ? DAY_NONE : day_at(s->planned->planned);
}

static void
count_waits(struct sums *c, const struct count_strand *s, bool first)
{
	day asked = asked_on(s, first);

	count_wait(c, FIGURE_TO_DECIDE, asked, s->is->decided);
	count_wait(c, FIGURE_TO_OFFER, asked, day_of_instant(
	    s->is->distributed));
	count_wait(c, FIGURE_TO_ACCEPT, asked, day_of_instant(s->is->accepted));
	count_wait(c, FIGURE_TO_CONTACT, asked, s->is->first_contact);
	if (first)
		count_wait(c, FIGURE_TO_PLAN, asked, planned_on(s));
}

/* What came to a unit, once its fourteen days are over (R19). */
static void
count_fortnights(struct sums *c, const struct count_strand *s)
{
	for (size_t i = 0; i < s->receipts; i++) {
		const struct sql_count_receipts *r = &s->receipt[i];
		day over = r->received + FORTNIGHT + 1;
		struct stretch at = year_of(c, over);

		sums_add(c, FIGURE_RECEIVED, r->unit, 0, at, 1);
		if (r->asked != INSTANT_NONE && day_at(r->asked) < over)
			sums_add(c, FIGURE_ASKED, r->unit, 0, at, 1);
		if (r->accepted != INSTANT_NONE && day_at(r->accepted) < over)
			sums_add(c, FIGURE_ACCEPTED, r->unit, 0, at, 1);
	}
}

/* By how long ago it was decided (R43). */
static void
add_by_age(struct sums *c, const struct count_strand *s, struct stretch at)
{
	day soon = s->is->decided + PLAN_ASK_WHY + 1;
	day late = s->is->decided + PLAN_LATE + 1;

	add_by_unit(c, s, FIGURE_NO_PLAN, 0, stretch_both(at,
	    sums_days(c, DAY_MIN, soon)), 1);
	add_by_unit(c, s, FIGURE_NO_PLAN, 1, stretch_both(at,
	    sums_days(c, soon, late)), 1);
	add_by_unit(c, s, FIGURE_NO_PLAN, 2, stretch_both(at,
	    sums_days(c, late, DAY_NONE)), 1);
}

/* What was said last by each day of why there is none; part 0 is of no use, and
 * the one behind the last reason is that nobody said (R43). */
static void
add_by_reason(struct sums *c, struct mem *mem, const struct count_strand *s,
    struct stretch at)
{
	struct stretch *laid = mem_array(mem, s->reasons + 1, sizeof(*laid));
	struct layer *l;
	size_t n;

	laid[0] = stretch_both(at, sums_days(c, s->is->decided + PLAN_ASK_WHY +
	    1, DAY_NONE));
	for (size_t i = 0; i < s->reasons; i++)
		laid[i + 1] = stretch_both(laid[0], sums_days(c,
		    day_at(s->reason[i].said), DAY_NONE));
	l = layers_of(mem, laid, s->reasons + 1, &n);
	for (size_t i = 0; i < n; i++)
		sums_add(c, FIGURE_REASON, 0, 1 + (l[i].which == 0 ?
		    (int32_t)PLAN_REASON__MAX :
		    (int32_t)s->reason[l[i].which - 1].reason), l[i].at, 1);
}

/* Not where it was decided last that there is to be none. */
static void
count_without_plan(struct sums *c, struct mem *mem,
    const struct count_strand *s, struct stretch at)
{
	struct stretch *laid = mem_array(mem, s->outcomes + 1, sizeof(*laid));
	struct layer *l;
	size_t n;

	laid[0] = at;
	for (size_t i = 0; i < s->outcomes; i++)
		laid[i + 1] = stretch_both(at, sums_days(c,
		    s->outcome[i].sent, DAY_NONE));
	l = layers_of(mem, laid, s->outcomes + 1, &n);
	for (size_t i = 0; i < n; i++)
		if (l[i].which == 0 || s->outcome[l[i].which - 1].granted) {
			add_by_age(c, s, l[i].at);
			add_by_reason(c, mem, s, l[i].at);
		}
}

/* A person's plan is one, and is counted at the first decision in force. */
static void
count_plans(struct sums *c, struct mem *mem, const struct count_strand *s,
    size_t n)
{
	struct stretch *laid = mem_array(mem, n, sizeof(*laid));
	day planned = planned_on(s);
	struct layer *l;
	size_t seen;

	for (size_t i = 0; i < n; i++)
		laid[n - 1 - i] = s[i].in_force;
	l = layers_of(mem, laid, n, &seen);
	for (size_t i = 0; i < seen; i++) {
		const struct count_strand *first = &s[n - 1 - l[i].which];

		add_by_unit(c, first, FIGURE_PLAN, 0, stretch_both(l[i].at,
		    sums_days(c, planned, DAY_NONE)), 1);
		count_without_plan(c, mem, first, stretch_both(l[i].at,
		    sums_days(c, DAY_MIN, planned)));
	}
}

/* Once, whatever they had, where it ended in the last three years or not. */
static void
count_person(struct sums *c, struct mem *mem, const struct count_strand *s,
    size_t n)
{
	struct stretch *laid = mem_array(mem, n, sizeof(*laid));
	struct layer *l;
	size_t seen;

	for (size_t i = 0; i < n; i++)
		if (is_decision(&s[i]))
			laid[i] = sums_late(c, s[i].is->decided,
			    day_of_instant(s[i].is->closed));
	l = layers_of(mem, laid, n, &seen);
	for (size_t i = 0; i < seen; i++)
		sums_add(c, FIGURE_PERSON, 0, 0, l[i].at, 1);
}

/* On which level a log was, until it was on another or closed (R56). */
static void
count_levels(struct sums *c, const struct count_strand *s)
{
	for (size_t i = 0; i < s->levels; i++) {
		day until = i + 1 < s->levels ? day_at(s->level[i + 1].at) :
		    day_of_instant(s->is->closed);

		sums_add(c, FIGURE_BATON, 0, s->level[i].level, sums_days(c,
		    day_at(s->level[i].at), until), 1);
	}
}

void
count_case(struct sums *c, struct people *p, struct mem *mem,
    struct count_strand *s, size_t n)
{
	bool first = true;

	for (size_t i = 0; i < n; i++) {
		lay_units(c, mem, &s[i]);
		count_fortnights(c, &s[i]);
		count_levels(c, &s[i]);
		if (!is_decision(&s[i]))
			continue;
		s[i].in_force = sums_days(c, s[i].is->decided,
		    day_of_instant(s[i].is->closed));
		add_by_unit(c, &s[i], FIGURE_DECISION, (int32_t)s[i].is->kind +
		    1, s[i].in_force, 1);
		count_holdings(c, p, &s[i]);
		count_waits(c, &s[i], first);
		first = false;
	}
	count_plans(c, mem, s, n);
	count_person(c, mem, s, n);
}
