/* What the line from receipt to acceptance opens, halts and ends. */
#include "../given.h"

#include "cover/strand.h"
#include "cover/town.h"
#include "desk/it_duty.h"
#include "fixture/database.h"
#include "intake/casefile.h"
#include "store/db.h"

#include "sql_owed.h"

static struct strand
strand_now(struct work *w, int64_t id)
{
	struct sql_strand_now *s;

	went(w, sql_strand_now(w, id, &s));
	return (struct strand){ .id = id, .casefile = 1, .holder = s->holder,
	    .unit = s->unit, .receipt = s->receipt, .state = s->state,
	    .held_as = s->held_as };
}

/* A strand in the hands of the office. */
static int64_t
registered(struct work *w)
{
	const struct new_case c = { .name = "Prøve", .birth = DAY_NONE,
	    .received = w->today };
	const char *number;
	int64_t file, id;

	went(w, casefile_register(w, &c, &file, &number));
	went(w, strand_register(w, file, STRAND_KIND_COORDINATOR, CLERK,
	    DAY_NONE, "", &id));
	return id;
}

static struct strand
received(struct work *w, int64_t id, int64_t unit, day at)
{
	struct strand s = strand_now(w, id);

	went(w, strand_distribute(w, &s, unit, at, ""));
	return strand_now(w, id);
}

static int64_t
offered(struct work *w, const struct strand *s, int64_t employee)
{
	struct sql_offer_now *row;

	went(w, strand_offer(w, s, &(struct offer){ .employee = employee,
	    .hours = 8, .message = "", .wish_followed = true,
	    .wish_reason = "" }));
	went(w, sql_offer_now(w, s->id, &row));
	return row->id;
}

static const struct sql_duty_now *
give_duty(struct work *w, const struct strand *s)
{
	return duty_now(w, GUIDELINE_GIVE_COORDINATOR, s->id, s->receipt);
}

void
the_units_14_days_begin_at_its_receipt(void **state)
{
	static const int rows[][2] = {
		{ 20260101, 20260115 }, { 20240215, 20240229 },
		{ 20250215, 20250301 }, { 20251220, 20260103 },
		{ 20260320, 20260403 }, /* langfredag: it stays */
		{ 20260315, 20260329 }, /* the clock goes forward */
	};
	struct work *w = *state;

	for (size_t i = 0; i < LENGTH(rows); i++) {
		struct strand s = received(w, registered(w), UNIT_LED,
		    on(rows[i][0]));
		const struct sql_duty_now *d = give_duty(w, &s);

		print_message("row %zu\n", i);
		assert_int_equal(d->n, 1);
		assert_int_equal(written(d->due), rows[i][1]);
		assert_int_equal(d->seat, SEAT_KIND_LEADER);
		assert_int_equal(d->seat_ref, UNIT_LED);
		assert_false(d->waits);
		assert_int_equal(d->done, INSTANT_NONE);
	}
}

void
the_offices_duty_ends_when_the_unit_receives(void **state)
{
	struct work *w = *state;
	int64_t id = registered(w);

	assert_int_equal(duty_now(w, GUIDELINE_DISTRIBUTE_TO_UNIT, id, 0)->done,
	    INSTANT_NONE);
	received(w, id, UNIT_LED, w->today);
	assert_int_equal(duty_now(w, GUIDELINE_DISTRIBUTE_TO_UNIT, id, 0)->done,
	    w->now);
}

void
the_duty_waits_at_an_offer_and_is_back_at_no_without_new_days(void **state)
{
	struct work *w = *state;
	struct strand s = received(w, registered(w), UNIT_LED, on(20260601));
	int64_t offer;

	for (int i = 0; i < 4; i++) {
		offer = offered(w, &s, COORDINATOR);
		s = strand_now(w, s.id);
		assert_true(give_duty(w, &s)->waits);
		assert_int_equal(duty_now(w, GUIDELINE_ANSWER_OFFER, offer,
		    0)->seat_ref, COORDINATOR);
		if (i % 2 == 0)
			went(w, strand_decline(w, &s, offer, "nei"));
		else
			went(w, strand_withdraw(w, &s, offer, ""));
		s = strand_now(w, s.id);
		assert_int_equal(s.state, STRAND_STATE_WAITING);
		assert_false(give_duty(w, &s)->waits);
		assert_int_equal(give_duty(w, &s)->done, INSTANT_NONE);
		assert_int_equal(written(give_duty(w, &s)->due), 20260615);
		assert_int_equal(duty_now(w, GUIDELINE_ANSWER_OFFER, offer,
		    0)->done, w->now);
	}
}

void
acceptance_ends_the_duty_and_a_first_contact_is_owed(void **state)
{
	struct work *w = *state;
	struct strand s = received(w, registered(w), UNIT_LED, on(20260601));
	int64_t offer = offered(w, &s, COORDINATOR);
	const struct sql_duty_now *d;

	s = strand_now(w, s.id);
	assert_int_equal(s.holder, LEADER);
	w->actor = COORDINATOR;
	went(w, strand_accept(w, &s, offer, COORDINATOR));
	d = give_duty(w, &s);
	assert_int_equal(d->done, w->now);
	assert_int_equal(d->done_by, COORDINATOR);
	assert_false(d->waits);
	d = duty_now(w, GUIDELINE_FIRST_CONTACT, s.id, offer);
	assert_int_equal(d->seat, SEAT_KIND_HOLDER);
	assert_int_equal(d->seat_ref, s.id);
	assert_int_equal(d->done, INSTANT_NONE);
	s = strand_now(w, s.id);
	assert_int_equal(s.state, STRAND_STATE_ACTIVE);
	assert_int_equal(s.holder, COORDINATOR);
}

void
each_unit_gets_14_days_of_its_own_and_the_first_offer_stays(void **state)
{
	struct work *w = *state;
	struct strand first = received(w, registered(w), UNIT_LED,
	    on(20260601));
	struct sql_strand_now *before, *after;
	struct strand second;

	went(w, strand_withdraw(w, &(struct strand){ .id = first.id,
	    .casefile = 1, .receipt = first.receipt,
	    .state = STRAND_STATE_OFFERED }, offered(w, &first, COORDINATOR), ""));
	went(w, sql_strand_now(w, first.id, &before));
	w->now += 1000000;
	second = received(w, first.id, UNIT_BELOW, on(20260610));
	assert_int_not_equal(second.receipt, first.receipt);
	assert_int_equal(give_duty(w, &first)->done, w->now);
	assert_int_equal(give_duty(w, &second)->done, INSTANT_NONE);
	assert_int_equal(give_duty(w, &second)->seat_ref, UNIT_BELOW);
	assert_int_equal(written(give_duty(w, &second)->due), 20260624);
	went(w, sql_strand_now(w, first.id, &after));
	assert_int_equal(after->distributed, before->distributed);
	assert_int_not_equal(after->distributed, INSTANT_NONE);
}

void
whoever_answers_for_the_unit_holds_it_meanwhile(void **state)
{
	struct work *w = *state;

	for (int64_t unit = 1; unit <= UNITS; unit++) {
		struct strand s = received(w, registered(w), unit, w->today);

		print_message("unit %lld\n", (long long)unit);
		assert_int_equal(s.holder, town_answers(unit));
		assert_int_equal(s.held_as, HOLD_BASIS_INTERIM);
	}
}

/* More than anybody owes here. */
enum { MOST = 1000 };

/* How a duty to give this strand a coordinator stands on somebody's desk. */
static const struct sql_owed_by_person *
among(const struct sql_owed_by_person *d, size_t n, int64_t strand)
{
	for (size_t i = 0; i < n; i++)
		if (d[i].guideline == GUIDELINE_GIVE_COORDINATOR &&
		    d[i].subject == strand)
			return &d[i];
	return NULL;
}

static const struct sql_owed_by_person *
on_desk(struct work *w, int64_t employee, int64_t strand)
{
	const struct sql_owed_by_person *found;
	struct sql_owed_by_person *d;
	struct sql_led_by *unit;
	size_t n, units;

	went(w, sql_led_by(w, employee, &unit, &units));
	if (units == 0)
		went(w, sql_owed_by_person(w, employee, w->today, MOST,
		    &d, &n));
	else
		went(w, sql_owed_by_leader(w, employee, unit[0].id, w->today,
		    MOST, &d, &n));
	found = among(d, n, strand);
	for (size_t i = 1; i < units && found == NULL; i++) {
		went(w, sql_owed_by_unit(w, unit[i].id, MOST, &d, &n));
		found = among(d, n, strand);
	}
	return found;
}

void
an_empty_seats_duty_is_on_the_desk_of_who_stands_in(void **state)
{
	struct work *w = *state;
	struct strand led = received(w, registered(w), UNIT_LED, w->today);
	struct strand alone = received(w, registered(w), UNIT_ALONE, w->today);
	uint64_t n;

	assert_int_equal(town_answers(UNIT_ALONE), OWNER);
	assert_non_null(on_desk(w, LEADER, led.id));
	assert_false(on_desk(w, LEADER, led.id)->stands_in);
	assert_null(on_desk(w, OWNER, led.id));
	assert_non_null(on_desk(w, OWNER, alone.id));
	assert_true(on_desk(w, OWNER, alone.id)->stands_in);
	went(w, sql_sit(w, UNIT_ALONE, LEADER, w->now, &n));
	assert_null(on_desk(w, OWNER, alone.id));
	assert_non_null(on_desk(w, LEADER, alone.id));
	assert_false(on_desk(w, LEADER, alone.id)->stands_in);
}

void
a_leader_who_has_left_does_not_answer_and_nobody_is_told(void **state)
{
	struct work *w = *state;
	struct strand s;

	database_do(admin, "UPDATE employee SET state = 'gone' WHERE id = %d",
	    OTHER_LEADER);
	s = received(w, registered(w), UNIT_BELOW, w->today);
	assert_int_equal(s.holder, OWNER);
	/* Whoever holds a case cannot be changed until that is settled. */
	db_rollback(w);
	database_do(admin, "UPDATE employee SET state = 'disabled' WHERE id = %d",
	    OWNER);
	went(w, db_begin(w));
	s = strand_now(w, registered(w));
	assert_int_equal(strand_distribute(w, &s, UNIT_BELOW, w->today, ""),
	    ERR_CONFLICT);
	db_rollback(w);
	database_do(admin, "UPDATE employee SET state = 'active'");
}

void
an_answer_to_another_offer_or_by_another_is_refused(void **state)
{
	struct work *w = *state;
	struct strand a = received(w, registered(w), UNIT_LED, w->today);
	struct strand b = received(w, registered(w), UNIT_LED, w->today);
	int64_t to_a = offered(w, &a, COORDINATOR);
	int64_t to_b = offered(w, &b, COORDINATOR);

	a = strand_now(w, a.id);
	b = strand_now(w, b.id);
	assert_int_equal(strand_accept(w, &a, to_b, COORDINATOR), ERR_CONFLICT);
	assert_int_equal(strand_decline(w, &a, to_b, "nei"), ERR_CONFLICT);
	assert_int_equal(strand_withdraw(w, &b, to_a, ""), ERR_CONFLICT);
	assert_int_equal(strand_accept(w, &a, to_a, COORDINATOR + 1),
	    ERR_CONFLICT);
	went(w, strand_accept(w, &a, to_a, COORDINATOR));
	went(w, strand_accept(w, &b, to_b, COORDINATOR));
}
