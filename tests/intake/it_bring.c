/*
 * A case that came in waiting, on its way to a coordinator like any other. Run
 * by it_import.sh, which names the case and the staff program's account.
 */
#include "../given.h"

#include "base/mem.h"
#include "cover/strand.h"
#include "desk/duty.h"
#include "store/db.h"

#include "sql_alert.h"
#include "sql_cover.h"
#include "sql_duty.h"
#include "sql_store.h"
#include "sql_plan.h"
#include "sql_strand.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const struct db_stmt *const *const statements[] = {
	sql_set_store, sql_set_cover, sql_set_strand, sql_set_duty,
	sql_set_alert, sql_set_plan, NULL
};

static struct db_conf conf = { .user = "hf_staff", .timeout_s = 20 };

static int
work_new(void **state)
{
	static struct work w;

	w = (struct work){ .mem = mem_new(1 << 24),
	    .db = db_open(&conf, statements) };
	*state = &w;
	return 0;
}

static int
work_free(void **state)
{
	struct work *w = *state;

	db_close(&w->db);
	mem_free(&w->mem);
	return 0;
}

static void
went(const struct work *w, enum err e)
{
	if (e != ERR_OK)
		fail_msg("%s: %s", err_name(e), w->fault.text);
}

/* The case's only strand, with its row locked. */
static const struct sql_strands_of_case *
find(struct work *w)
{
	const char *number = getenv("CASE_NUMBER");
	struct sql_strands_of_case *s;
	struct sql_case_find *file;
	uint64_t changed;
	size_t n;

	went(w, sql_case_lock(w, number, &changed));
	went(w, sql_case_find(w, number, &file));
	went(w, sql_strands_of_case(w, file->id, &s, &n));
	assert_int_equal(n, 1);
	return s;
}

static struct strand
strand_of(const struct sql_strands_of_case *s, int64_t casefile)
{
	return (struct strand){ .id = s->id, .casefile = casefile,
	    .holder = s->holder, .unit = s->unit, .receipt = s->receipt,
	    .state = s->state, .held_as = s->held_as };
}

static void
it_is_offered_and_accepted_and_the_first_contact_is_owed(void **state)
{
	struct work *w = *state;
	const struct sql_strands_of_case *s;
	struct sql_case_find *file;
	struct sql_candidates *who;
	struct strand strand;
	size_t n;

	went(w, db_ready(w));
	went(w, db_begin(w));
	s = find(w);
	assert_int_equal(s->state, STRAND_STATE_WAITING);
	assert_int_equal(s->held_as, HOLD_BASIS_INTERIM);
	went(w, sql_case_find(w, getenv("CASE_NUMBER"), &file));
	went(w, sql_candidates(w, s->unit, file->id, 6, w->today, &who, &n));
	assert_true(n > 0);
	w->actor = s->holder;
	strand = strand_of(s, file->id);
	went(w, strand_offer(w, &strand, &(struct offer){
	    .employee = who->id, .hours = 8, .message = "",
	    .wish_followed = true, .wish_reason = "" }));
	s = find(w);
	assert_int_equal(s->state, STRAND_STATE_OFFERED);
	w->actor = who->id;
	strand = strand_of(s, file->id);
	went(w, strand_accept(w, &strand, s->offer, who->id));
	s = find(w);
	assert_int_equal(s->state, STRAND_STATE_ACTIVE);
	assert_int_equal(s->holder, who->id);
	assert_int_equal(s->held_as, HOLD_BASIS_ACCEPTED);
	went(w, db_commit(w));
}

/* Neither under the key of another, nor the kind that the case has already. */
static void
the_same_strand_never_comes_in_twice(void **state)
{
	struct work *w = *state;
	struct sql_case_find *file;
	struct brought_strand b = { .kind = STRAND_KIND_BATON, .wish = "",
	    .decided = DAY_NONE, .key = "once" };
	int64_t id;

	went(w, db_ready(w));
	went(w, db_begin(w));
	b.unit = find(w)->unit;
	went(w, sql_case_find(w, getenv("CASE_NUMBER"), &file));
	b.casefile = file->id;
	b.received = w->today;
	went(w, strand_bring(w, &b, &id));
	b.kind = STRAND_KIND_FAMILY_COORDINATOR;
	assert_int_equal(strand_bring(w, &b, &id), ERR_DUPLICATE);
	b.kind = STRAND_KIND_BATON;
	b.key = "twice";
	assert_int_equal(strand_bring(w, &b, &id), ERR_DUPLICATE);
	db_rollback(w);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define TEST(f) cmocka_unit_test_setup_teardown(f, work_new, work_free)
		TEST(the_same_strand_never_comes_in_twice),
		TEST(it_is_offered_and_accepted_and_the_first_contact_is_owed),
	};
	int rc;

	conf.socket = getenv("DB_SOCKET");
	conf.password = getenv("DB_PASSWORD");
	conf.name = getenv("DB_NAME");
	if (conf.socket == NULL || conf.password == NULL || conf.name == NULL ||
	    getenv("CASE_NUMBER") == NULL) {
		printf("1..0 # SKIP run by it_import.sh\n");
		return 0;
	}
	rc = cmocka_run_group_tests(tests, NULL, NULL);
	db_library_end();
	return rc;
}
