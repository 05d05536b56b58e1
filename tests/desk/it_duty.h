/* What the two halves of it_duty share. */
#ifndef TESTS_DESK_IT_DUTY_H
#define TESTS_DESK_IT_DUTY_H

#include "base/work.h"

#include "sql_it_duty.h"

/* The owner of the database: what no program may change, tests may. */
extern struct work *admin;

/* With the text of the fault, which tells more than its number. */
void went(const struct work *w, enum err e);

/* The duty as it stands; NULL: there is none. */
const struct sql_duty_now *duty_now(struct work *w, enum guideline g,
    int64_t subject, int64_t occurrence);

/* The tests of it_duty_line.c; *state is work in a transaction, as hf_staff. */
void the_units_14_days_begin_at_its_receipt(void **state);
void the_offices_duty_ends_when_the_unit_receives(void **state);
void the_duty_waits_at_an_offer_and_is_back_at_no_without_new_days(
    void **state);
void acceptance_ends_the_duty_and_a_first_contact_is_owed(void **state);
void each_unit_gets_14_days_of_its_own_and_the_first_offer_stays(void **state);
void whoever_answers_for_the_unit_holds_it_meanwhile(void **state);
void an_empty_seats_duty_is_on_the_desk_of_who_stands_in(void **state);
void a_leader_who_has_left_does_not_answer_and_nobody_is_told(void **state);
void an_answer_to_another_offer_or_by_another_is_refused(void **state);

#endif
