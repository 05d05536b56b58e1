/* Which law a letter of a day may name, as the seed and the owner left it. */
#include "../given.h"

#include "fixture/database.h"
#include "intake/law.h"
#include "store/db.h"

#include "sql_law.h"
#include "sql_store.h"

#include <string.h>

static const struct db_stmt *const *const sets[] = {
	sql_set_store, sql_set_law, NULL
};

/* Confirmed by a source of its own when the seed was written; no others. */
static const bool confirmed[LAW_REFERENCE__MAX] = {
	[LAW_REFERENCE_PLAN_HEALTH] = true,
	[LAW_REFERENCE_COORDINATOR_HEALTH] = true,
	[LAW_REFERENCE_CHILD_COORDINATOR_HEALTH] = true,
	[LAW_REFERENCE_COMPLAINT_HEALTH] = true,
	[LAW_REFERENCE_WITHHELD] = true,
};

/* As the pages' own account, whose rights are part of what is tried. */
static int
open_work(void **state)
{
	struct db_conf admin = database_conf("admin");
	struct db_conf staff = database_conf("staff");
	struct work *owner = database_work(&admin, sets), *w;

	database_do(owner, "INSERT INTO employee (id, directory_key, username, "
	    "name, mail, phone, title, state, first_seen, last_seen) VALUES "
	    "(1, 'siri', 'siri', 'Siri', '', '', '', 'active', '2020-01-01', "
	    "'2020-01-01')");
	database_end(&owner);
	*state = w = database_work(&staff, sets);
	w->actor = 1;
	return db_ready(w) == ERR_OK && db_now(w) == ERR_OK ? 0 : -1;
}

static int
close_work(void **state)
{
	struct work *w = *state;

	database_end(&w);
	return 0;
}

/* One reference on a day; a fault ends the test. */
static struct law_text
read_one(struct work *w, day at, enum language l, enum law_reference r)
{
	struct law law;

	if (law_read(w, at, l, &law) != ERR_OK)
		fail_msg("%s", w->fault.text);
	return law.of[r];
}

static int64_t
id_on(struct work *w, enum law_reference r, day at)
{
	struct sql_law_on *row;

	assert_int_equal(sql_law_on(w, r, at, &row), ERR_OK);
	assert_non_null(row);
	return row->id;
}

static enum law_change
change(struct work *w, enum law_reference r, const char *nb, const char *nn,
    day from)
{
	enum law_change done;

	if (law_change(w, r, &(struct law_words){ nb, nn, from }, &done) !=
	    ERR_OK)
		fail_msg("%s", w->fault.text);
	return done;
}

static void
what_is_not_confirmed_is_not_printed(void **state)
{
	struct work *w = *state;
	struct law law;

	assert_int_equal(law_read(w, w->today, LANGUAGE_NB, &law), ERR_OK);
	for (int r = 0; r < LAW_REFERENCE__MAX; r++) {
		print_message("%s\n", words_name(&words_law_reference, r));
		assert_non_null(law.of[r].text);
		assert_int_equal(law.of[r].printable, confirmed[r]);
	}
}

static void
only_nynorsk_has_texts_of_its_own(void **state)
{
	struct work *w = *state;

	for (int l = 0; l < LANGUAGE__MAX; l++)
		assert_string_equal(read_one(w, w->today, (enum language)l,
		    LAW_REFERENCE_REASONS).text, l == LANGUAGE_NN ?
		    "forvaltningslova §§ 24 og 25" :
		    "forvaltningsloven §§ 24 og 25");
}

static void
before_the_first_day_there_is_none(void **state)
{
	struct work *w = *state;
	struct law_text t = read_one(w, on(20221231), LANGUAGE_NB,
	    LAW_REFERENCE_PLAN_HEALTH);

	assert_null(t.text);
	assert_false(t.printable);
	assert_non_null(read_one(w, on(20230101), LANGUAGE_NB,
	    LAW_REFERENCE_PLAN_HEALTH).text);
}

static void
what_is_ticked_is_printed_and_only_once(void **state)
{
	struct work *w = *state;
	int64_t id = id_on(w, LAW_REFERENCE_GUIDANCE, w->today);

	assert_int_equal(law_check(w, LAW_REFERENCE_REASONS, id), ERR_CONFLICT);
	assert_int_equal(law_check(w, LAW_REFERENCE_GUIDANCE, id), ERR_OK);
	assert_true(read_one(w, w->today, LANGUAGE_NB,
	    LAW_REFERENCE_GUIDANCE).printable);
	assert_false(read_one(w, w->today, LANGUAGE_NB,
	    LAW_REFERENCE_REASONS).printable);
	assert_int_equal(law_check(w, LAW_REFERENCE_GUIDANCE, id),
	    ERR_CONFLICT);
	assert_int_equal(law_check(w, LAW_REFERENCE_WITHHELD, id_on(w,
	    LAW_REFERENCE_WITHHELD, w->today)), ERR_CONFLICT);
}

/* The 40 days between are the new words'; what was planned after them stays. */
static void
other_words_cut_the_time_in_two(void **state)
{
	enum law_reference r = LAW_REFERENCE_PLAN_HEALTH;
	struct work *w = *state;
	day now = w->today;

	assert_int_equal(change(w, r, "c", "c", now + 50), LAW_CHANGED);
	assert_int_equal(change(w, r, "b", "B", now + 10), LAW_CHANGED);
	assert_true(read_one(w, now + 9, LANGUAGE_NB, r).printable);
	assert_string_equal(read_one(w, now + 10, LANGUAGE_NB, r).text, "b");
	assert_false(read_one(w, now + 10, LANGUAGE_NB, r).printable);
	assert_string_equal(read_one(w, now + 49, LANGUAGE_NN, r).text, "B");
	assert_string_equal(read_one(w, now + 50, LANGUAGE_NB, r).text, "c");
	assert_int_equal(change(w, r, "b", "B", now + 20), LAW_SAME);
}

/* In place only as long as no letter can have it. */
static void
words_of_the_same_day_are_put_right_until_checked(void **state)
{
	enum law_reference r = LAW_REFERENCE_DEFERRED;
	struct work *w = *state;
	day now = w->today;

	assert_int_equal(change(w, r, "feil", "feil", now), LAW_CHANGED);
	assert_int_equal(change(w, r, "rett", "rett", now), LAW_CHANGED);
	assert_string_equal(read_one(w, now, LANGUAGE_NB, r).text, "rett");
	assert_int_equal(law_check(w, r, id_on(w, r, now - 1)), ERR_CONFLICT);
	assert_int_equal(law_check(w, r, id_on(w, r, now)), ERR_OK);
	assert_int_equal(change(w, r, "ny", "ny", now), LAW_BEGUN);
	assert_string_equal(read_one(w, now, LANGUAGE_NB, r).text, "rett");
	assert_string_equal(read_one(w, now - 1, LANGUAGE_NB, r).text,
	    "forvaltningsloven § 42");
}

static void
each_has_an_address_of_its_own(void **state)
{
	(void)state;
	for (int r = 0; r < LAW_REFERENCE__MAX; r++)
		assert_int_equal(law_of_slug(law_slug((enum law_reference)r)),
		    r);
	assert_int_equal(law_of_slug("finnes-ikke"), LAW_REFERENCE__MAX);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_not_confirmed_is_not_printed),
		cmocka_unit_test(only_nynorsk_has_texts_of_its_own),
		cmocka_unit_test(before_the_first_day_there_is_none),
		cmocka_unit_test(what_is_ticked_is_printed_and_only_once),
		cmocka_unit_test(other_words_cut_the_time_in_two),
		cmocka_unit_test(words_of_the_same_day_are_put_right_until_checked),
		cmocka_unit_test(each_has_an_address_of_its_own),
	};
	int failed = cmocka_run_group_tests(tests, open_work, close_work);

	db_library_end();
	return failed;
}
