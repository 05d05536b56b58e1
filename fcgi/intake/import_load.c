/* One transaction from the rows of a list to cases with their history. */
#include "intake/import_load.h"

#include "base/mem.h"
#include "base/text.h"
#include "cover/strand.h"
#include "desk/duty.h"
#include "intake/casefile.h"
#include "intake/import_match.h"
#include "store/db.h"

#include "sql_cover.h"
#include "sql_import.h"
#include "sql_session.h"

#include <inttypes.h>

struct loading {
	struct work *w;
	const struct overview *list;
	struct import_match *match;	/* one a row */
	int64_t batch;
};

static void
count(const struct overview *list, const struct import_match *match,
    struct import_tally *t)
{
	for (size_t i = 0; i < list->n; i++) {
		if (match[i].there) {
			t->there++;
			continue;
		}
		t->added++;
		t->assumed += list->row[i].assumed;
		if (match[i].coordinator != 0)
			continue;
		if (match[i].note == IMPORT_NOTE_NO_COORDINATOR)
			t->none++;
		else
			t->unfound++;
	}
}

/* The person's case: there before, or made by the first of his rows. */
static enum err
find_case(struct loading *l, size_t i, int64_t *id_r)
{
	const struct overview_row *r = &l->list->row[i];
	struct import_match *first = &l->match[r->first];
	struct new_case c = { r->name, r->birth, NULL,
	    r->decided != DAY_NONE ? r->decided : r->received, r->block,
	    l->batch };
	const char *number;
	uint64_t n;
	enum err e = ERR_OK;

	if (first->casefile == 0) {
		c.journal = first->journal;
		e = casefile_register(l->w, &c, &first->casefile, &number);
	} else if (first->number != NULL) {
		e = sql_case_lock(l->w, first->number, &n);
		first->number = NULL;	/* once is enough */
	}
	*id_r = first->casefile;
	return e;
}

static enum err
load_row(struct loading *l, size_t i)
{
	const struct overview_row *r = &l->list->row[i];
	const struct import_match *m = &l->match[i];
	struct brought_strand b = { .kind = r->kind, .unit = m->unit,
	    .decided = r->decided, .received = r->received, .wish = r->wish,
	    .coordinator = m->coordinator, .key = m->key,
	    .wanted = m->coordinator == 0 ? r->coordinator : NULL };
	int64_t strand;
	uint64_t n;
	enum err e;

	if ((e = find_case(l, i, &b.casefile)) != ERR_OK ||
	    (e = strand_bring(l->w, &b, &strand)) != ERR_OK ||
	    m->coordinator != 0)
		return e;
	return sql_note_add(l->w, l->batch, strand, m->unit, m->note, &n);
}

/* One list a unit, however many imports have put something on it. */
static enum err
open_lists(struct loading *l)
{
	struct sql_units_to_clean *unit;
	size_t n;
	enum err e;

	if ((e = sql_units_to_clean(l->w, l->batch, &unit, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n && e == ERR_OK; i++)
		e = duty_open(l->w, &(struct duty){
		    .guideline = GUIDELINE_IMPORT_CLEANUP,
		    .subject = unit[i].unit, .occurrence = l->batch,
		    .seat = SEAT_KIND_LEADER, .seat_ref = unit[i].unit,
		    .event = l->w->today });
	return e;
}

static enum err
load_rows(struct loading *l)
{
	uint64_t n;
	enum err e = ERR_OK;

	for (size_t i = 0; i < l->list->n && e == ERR_OK; i++)
		if (!l->match[i].there)
			e = load_row(l, i);
	if (e != ERR_OK || (e = open_lists(l)) != ERR_OK)
		return e;
	return sql_look_add(l->w, 0,
	    words_name(&words_action, ACTION_IMPORT_RUN), 0, 0,
	    words_name(&words_basis, BASIS_OPERATIONS), OUTCOME_ALLOWED, "", "",
	    mem_printf(l->w->mem, "import %" PRId64, l->batch), 0, &n);
}

static enum err
figures(struct work *w, day as_of, struct import_tally *t)
{
	struct sql_active_as_of *row;
	enum err e = sql_active_as_of(w, instant_of_day(as_of + 1), &row);

	if (e == ERR_OK) {
		t->strands = row->strands;
		t->cases = row->cases;
		t->accepted = row->accepted;
	}
	return e;
}

static enum err
load(struct loading *l, day as_of, const char *digest, struct import_tally *t)
{
	struct sql_batch_add *batch;
	enum err e;

	if (t->added > 0) {
		if ((e = sql_batch_add(l->w, l->w->now, as_of, digest,
		    (int32_t)l->list->n, (int32_t)t->added, &batch)) != ERR_OK)
			return e;
		l->batch = batch->id;
		if ((e = load_rows(l)) != ERR_OK)
			return e;
	}
	if ((e = figures(l->w, as_of, t)) != ERR_OK)
		return e;
	return db_commit(l->w);
}

enum err
import_load(struct work *w, const struct overview *list, day as_of,
    const char *digest, bool dry, struct import_faults *faults,
    struct import_tally *tally_r)
{
	struct loading l = { .w = w, .list = list };
	enum err e;

	*tally_r = (struct import_tally){ 0 };
	if ((e = db_begin(w)) != ERR_OK)
		return e;
	if (!dry)
		e = casefile_alone(w);
	if (e == ERR_OK)
		e = import_match(w, list, faults, &l.match);
	if (e == ERR_OK)
		count(list, l.match, tally_r);
	if (e == ERR_OK && faults->n > 0)
		e = err_set(w, ERR_INPUT, "%zu faults", faults->n);
	if (e == ERR_OK && !dry)
		e = load(&l, as_of, digest, tally_r);
	db_rollback(w);
	return e;
}
