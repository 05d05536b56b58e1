/* Duties: opened once, due when the guideline says, held against the code. */
#include "../given.h"

#include "cover/town.h"
#include "desk/duty.h"
#include "desk/it_duty.h"
#include "fixture/database.h"
#include "store/db.h"

#include "sql_alert.h"
#include "sql_cover.h"
#include "sql_owed.h"
#include "sql_duty.h"
#include "sql_intake.h"
#include "sql_store.h"
#include "sql_plan.h"
#include "sql_strand.h"

#include <string.h>

static const struct db_stmt *const *const sets[] = {
	sql_set_store, sql_set_cover, sql_set_strand, sql_set_owed,
	sql_set_alert,
	sql_set_duty, sql_set_intake, sql_set_plan, sql_set_it_duty, NULL
};

struct work *admin;

void
went(const struct work *w, enum err e)
{
	if (e != ERR_OK)
		fail_msg("%s: %s", err_name(e), w->fault.text);
}

/* Each test in a transaction that is never committed. */
static int
begin(void **state)
{
	struct db_conf c = database_conf("staff");
	struct work *w = database_work(&c, sets);

	*state = w;
	w->actor = CLERK;
	if (db_ready(w) != ERR_OK || db_begin(w) != ERR_OK) {
		print_message("%s\n", w->fault.text);
		return -1;
	}
	return 0;
}

static int
end(void **state)
{
	struct work *w = *state;

	db_rollback(w);
	database_end(&w);
	return 0;
}

const struct sql_duty_now *
duty_now(struct work *w, enum guideline g, int64_t subject, int64_t occurrence)
{
	struct sql_duty_now *row;

	went(w, sql_duty_now(w, g, subject, occurrence, &row));
	return row;
}

static void
opening_twice_opens_once_and_keeps_the_first_deadline(void **state)
{
	struct work *w = *state;
	struct duty d = { .guideline = GUIDELINE_ANSWER_OFFER, .subject = 4711,
	    .seat = SEAT_KIND_EMPLOYEE, .seat_ref = COORDINATOR,
	    .event = on(20260601) };
	day due;

	went(w, duty_open(w, &d));
	due = duty_now(w, GUIDELINE_ANSWER_OFFER, 4711, 0)->due;
	d.event = on(20270601);
	d.seat_ref = LEADER;
	went(w, duty_open(w, &d));
	assert_int_equal(duty_now(w, GUIDELINE_ANSWER_OFFER, 4711, 0)->n, 1);
	assert_int_equal(duty_now(w, GUIDELINE_ANSWER_OFFER, 4711, 0)->due,
	    due);
	assert_int_equal(duty_now(w, GUIDELINE_ANSWER_OFFER, 4711, 0)->seat_ref,
	    COORDINATOR);
	went(w, duty_end(w, GUIDELINE_ANSWER_OFFER, 4711, 0));
	went(w, duty_open(w, &d));
	assert_int_not_equal(duty_now(w, GUIDELINE_ANSWER_OFFER, 4711, 0)->done,
	    INSTANT_NONE);
	d.occurrence = 1;
	went(w, duty_open(w, &d));
	assert_int_equal(duty_now(w, GUIDELINE_ANSWER_OFFER, 4711, 1)->done,
	    INSTANT_NONE);
}

static void
ending_twice_keeps_who_ended_it_first(void **state)
{
	struct work *w = *state;
	instant first = w->now;

	went(w, duty_open(w, &(struct duty){
	    .guideline = GUIDELINE_ANSWER_OFFER, .subject = 4711,
	    .seat = SEAT_KIND_EMPLOYEE, .event = w->today }));
	w->actor = LEADER;
	went(w, duty_end(w, GUIDELINE_ANSWER_OFFER, 4711, 0));
	w->actor = CLERK;
	w->now += 5;
	went(w, duty_end(w, GUIDELINE_ANSWER_OFFER, 4711, 0));
	assert_int_equal(duty_now(w, GUIDELINE_ANSWER_OFFER, 4711, 0)->done,
	    first);
	assert_int_equal(duty_now(w, GUIDELINE_ANSWER_OFFER, 4711, 0)->done_by,
	    LEADER);
}

/* Fit for any guideline: its terms are changed for the length of a row. */
static void
deadlines_hold_over_movable_feasts(void **state)
{
	static const struct {
		const char *counted;
		int days, event, due;
	} rows[] = {
		{ "municipal", 14, 20260320, 20260403 }, /* langfredag */
		{ "statutory", 14, 20260320, 20260407 }, /* to after Easter */
		{ "statutory", 14, 20240318, 20240402 }, /* 2. påskedag 2024 */
		{ "statutory", 14, 20260430, 20260515 }, /* Kristi himmelfart */
		{ "statutory", 14, 20260511, 20260526 }, /* 2. pinsedag */
		{ "statutory", 21, 20261204, 20261228 }, /* Christmas, weekend */
		{ "months", 3, 20260217, 20260518 }, /* 17 May, a Sunday */
		{ "months", 1, 20260131, 20260302 }, /* 28 Feb, a Saturday */
		{ "working", 5, 20260330, 20260409 }, /* across Easter */
		{ "working", 1, 20260430, 20260504 }, /* 1 May, weekend */
		{ "working", 0, 20260404, 20260404 },
	};
	struct work *w = *state;

	for (size_t i = 0; i < LENGTH(rows); i++) {
		const struct sql_duty_now *d;

		database_do(admin, "UPDATE guideline SET days = %d, counted = '%s' "
		    "WHERE guideline = 'answer_offer'", rows[i].days,
		    rows[i].counted);
		went(w, duty_open(w, &(struct duty){
		    .guideline = GUIDELINE_ANSWER_OFFER,
		    .subject = 9000 + (int64_t)i, .seat = SEAT_KIND_EMPLOYEE,
		    .event = on(rows[i].event) }));
		d = duty_now(w, GUIDELINE_ANSWER_OFFER, 9000 + (int64_t)i, 0);
		print_message("row %zu\n", i);
		assert_int_equal(written(d->due), rows[i].due);
	}
	database_do(admin, "UPDATE guideline SET days = NULL "
	    "WHERE guideline = 'answer_offer'");
	went(w, duty_open(w, &(struct duty){
	    .guideline = GUIDELINE_ANSWER_OFFER, .subject = 8999,
	    .seat = SEAT_KIND_EMPLOYEE, .event = w->today }));
	assert_int_equal(duty_now(w, GUIDELINE_ANSWER_OFFER, 8999, 0)->due,
	    DAY_NONE);
}

static void
the_terms_are_those_in_force_on_the_day(void **state)
{
	struct work *w = *state;

	database_do(admin, "UPDATE guideline SET days = 7, counted = 'municipal', "
	    "valid_from = '2020-01-01', valid_to = '2026-12-31' "
	    "WHERE guideline = 'answer_offer'");
	database_do(admin, "INSERT INTO guideline (guideline, seat, position, "
	    "what, why, source, opens, days, counted, valid_from) "
	    "SELECT guideline, seat, position, what, why, source, opens, 3, "
	    "counted, '2027-01-01' FROM guideline "
	    "WHERE guideline = 'answer_offer'");
	for (int year = 2026; year <= 2027; year++) {
		w->today = year == 2026 ? on(20261231) : on(20270101);
		went(w, duty_open(w, &(struct duty){
		    .guideline = GUIDELINE_ANSWER_OFFER, .subject = year,
		    .seat = SEAT_KIND_EMPLOYEE, .event = w->today }));
		went(w, duty_check(w, NULL));
	}
	assert_int_equal(written(duty_now(w, GUIDELINE_ANSWER_OFFER, 2026,
	    0)->due), 20270107);
	assert_int_equal(written(duty_now(w, GUIDELINE_ANSWER_OFFER, 2027,
	    0)->due), 20270104);
	w->today = on(20191231);
	assert_int_equal(duty_open(w, &(struct duty){
	    .guideline = GUIDELINE_ANSWER_OFFER, .subject = 1 }), ERR_BUG);
	database_do(admin, "DELETE FROM guideline "
	    "WHERE guideline = 'answer_offer' AND valid_from = '2027-01-01'");
	database_do(admin, "UPDATE guideline SET valid_to = NULL "
	    "WHERE guideline = 'answer_offer'");
}

static void
names(const struct work *w, enum err e, const char *text)
{
	assert_int_equal(e, ERR_CONFLICT);
	if (strstr(w->fault.text, text) == NULL)
		fail_msg("%s", w->fault.text);
}

static void
code_and_table_are_held_together_both_ways(void **state)
{
	struct work *w = *state;

	went(w, duty_check(w, NULL));
	database_do(admin, "INSERT INTO guideline (guideline, seat, position, "
	    "what, why, source, opens, counted, valid_from) VALUES "
	    "('call_grandmother', 'holder', 9999, 'Ringer.', 'Fordi.', 'Oss.', "
	    "1, 'municipal', '2020-01-01')");
	names(w, duty_check(w, NULL),
	    "guideline call_grandmother opens duties, but no code does");
	database_do(admin, "UPDATE guideline SET opens = 0 "
	    "WHERE guideline = 'call_grandmother'");
	went(w, duty_check(w, NULL));
	for (int g = 0; g < GUIDELINE__MAX; g++) {
		const char *word = words_name(&words_guideline, g);

		database_do(admin, "UPDATE guideline SET opens = 0 "
		    "WHERE guideline = '%s'", word);
		names(w, duty_check(w, NULL), word);
		database_do(admin, "UPDATE guideline SET opens = 1 "
		    "WHERE guideline = '%s'", word);
	}
	database_do(admin, "UPDATE guideline SET valid_to = '2020-01-01' "
	    "WHERE guideline = 'give_coordinator'");
	names(w, duty_check(w, NULL), "guideline give_coordinator is not in force");
	database_do(admin, "UPDATE guideline SET valid_to = NULL "
	    "WHERE guideline = 'give_coordinator'");
	went(w, duty_check(w, NULL));
}

static int
open_town(void **state)
{
	struct db_conf c = database_conf("admin");

	(void)state;
	admin = database_work(&c, sets);
	town_make(admin);
	return 0;
}

static int
close_town(void **state)
{
	(void)state;
	database_end(&admin);
	db_library_end();
	return 0;
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, begin, end)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(the_units_14_days_begin_at_its_receipt),
		TEST(the_offices_duty_ends_when_the_unit_receives),
		TEST(the_duty_waits_at_an_offer_and_is_back_at_no_without_new_days),
		TEST(acceptance_ends_the_duty_and_a_first_contact_is_owed),
		TEST(each_unit_gets_14_days_of_its_own_and_the_first_offer_stays),
		TEST(whoever_answers_for_the_unit_holds_it_meanwhile),
		TEST(an_empty_seats_duty_is_on_the_desk_of_who_stands_in),
		TEST(a_leader_who_has_left_does_not_answer_and_nobody_is_told),
		TEST(opening_twice_opens_once_and_keeps_the_first_deadline),
		TEST(ending_twice_keeps_who_ended_it_first),
		TEST(an_answer_to_another_offer_or_by_another_is_refused),
		TEST(deadlines_hold_over_movable_feasts),
		TEST(the_terms_are_those_in_force_on_the_day),
		TEST(code_and_table_are_held_together_both_ways),
	};

	return cmocka_run_group_tests(tests, open_town, close_town);
}
