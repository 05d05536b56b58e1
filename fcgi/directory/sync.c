/* The job: read everything, work out who sits where, write it in one go. */
#include "directory/sync.h"

#include "base/conf.h"
#include "base/file.h"
#include "base/mem.h"
#include "directory/directory.h"
#include "directory/map_version.h"
#include "directory/resolve.h"
#include "directory/sync_values.h"
#include "directory/sync_write.h"
#include "store/db.h"

#include "sql_directory.h"
#include "sql_map.h"

#include <inttypes.h>

/*
 * Under this share of the last count the answer is not believed, nor when more
 * than that share could log in before and now cannot; the same share of those
 * who sit in one kind of seat. A few at once are believed in the smallest
 * municipality (R94).
 */
enum { PLAUSIBLE_PERCENT = 80, LOST_PERCENT = 5, LOST_FEW = 5 };

static enum err
read_roster(struct work *w, struct directory *d, const struct maps *m,
    struct roster *r)
{
	struct directory_person *people;
	struct directory_group *groups;
	size_t people_n, groups_n;
	enum err e;

	if ((e = directory_people(w, d, &people, &people_n)) != ERR_OK ||
	    (e = directory_groups(w, d, &groups, &groups_n)) != ERR_OK)
		return e;
	return resolve_roster(w, m, people, people_n, groups, groups_n, r);
}

static enum err
check_plausible(struct work *w, const struct roster *r, int64_t *active_r)
{
	struct sql_sync_lock *last;
	enum err e;

	if ((e = sql_sync_lock(w, &last)) != ERR_OK)
		return e;
	*active_r = last->active;
	if ((int64_t)r->n * 100 < last->employees * PLAUSIBLE_PERCENT)
		return err_set(w, ERR_CONFLICT, "%zu entries, %" PRId64
		    " last time: nothing is changed", r->n, last->employees);
	return ERR_OK;
}

/* What is written so far is undone, unless operations have said it is true. */
static enum err
check_lost(struct work *w, size_t lost, int64_t of, int most_percent,
    const char *what, bool *asked)
{
	struct sql_sync_confirmed *said;
	enum err e;

	if (lost <= LOST_FEW || (int64_t)lost * 100 <= of * most_percent)
		return ERR_OK;
	*asked = true;
	if ((e = sql_sync_confirmed(w, (int64_t)lost, &said)) != ERR_OK ||
	    said != NULL)
		return e;
	return err_set(w, ERR_CONFLICT, "%zu of %" PRId64 " %s would be lost "
	    "at once: nothing is changed; if it is true, holdfast-admin "
	    "leavers %zu", lost, of, what, lost);
}

/* A list of groups that ends early has lost nobody's account, but seats. */
static enum err
check_seats(struct work *w, const struct sync_counts *n, bool *asked)
{
	enum err e = ERR_OK;

	for (int kind = 0; kind < SEAT_KIND__MAX && e == ERR_OK; kind++)
		e = check_lost(w, n->ended[kind], (int64_t)n->seats[kind],
		    100 - PLAUSIBLE_PERCENT, mem_printf(w->mem, "seats as %s",
		    words_name(&words_seat_kind, kind)), asked);
	return e;
}

static enum err
check_changes(struct work *w, const struct sync_counts *n, int64_t active)
{
	bool asked = false;
	uint64_t used;
	enum err e;

	if ((e = check_lost(w, n->lost, active, LOST_PERCENT, "accounts",
	    &asked)) != ERR_OK || (e = check_seats(w, n, &asked)) != ERR_OK)
		return e;
	/* Good for one sync that needs it. */
	if (!asked)
		return ERR_OK;
	return sql_sync_confirmations_use(w, w->now, &used);
}

static enum err
write_all(struct work *w, const struct maps *m, const struct roster *r,
    struct sync_counts *counts)
{
	int64_t active;
	enum err e;

	if ((e = db_begin(w)) != ERR_OK ||
	    (e = check_plausible(w, r, &active)) != ERR_OK ||
	    (e = sync_values(w, r)) != ERR_OK ||
	    (e = sync_write(w, m, r, counts)) != ERR_OK ||
	    (e = check_changes(w, counts, active)) != ERR_OK)
		return e;
	return db_commit(w);
}

/*
 * By itself, and first: what the file says is said also where the directory
 * does not answer, or where its answer is not believed.
 */
static enum err
keep_files(struct work *w, const struct maps *m)
{
	enum err e;

	if ((e = db_begin(w)) != ERR_OK ||
	    (e = map_version_keep_files(w, m)) != ERR_OK)
		return e;
	return db_commit(w);
}

/* Words more for the note: the page counts, and somebody wrote in the file. */
static enum err
note_unread(struct work *w, enum map_name map, const char *file,
    const char **note)
{
	struct sql_map_newest *v;
	instant at;
	enum err e;

	if ((e = sql_map_newest(w, map, &v)) != ERR_OK)
		return e;
	if (v != NULL && v->of_page && file_written(file, &at) &&
	    at > v->settled)
		*note = mem_printf(w->mem, "%s, %s map changed and not read",
		    *note, words_name(&words_map_name, (int)map));
	return ERR_OK;
}

enum err
sync_run(struct work *w, const struct conf *c, void *own, const char **note_r)
{
	struct sync_counts n = { 0 };
	struct maps maps;
	struct roster roster;
	enum err e;

	if ((e = map_version_now(w, c, &maps)) != ERR_OK ||
	    (e = keep_files(w, &maps)) != ERR_OK ||
	    (e = read_roster(w, own, &maps, &roster)) != ERR_OK ||
	    (e = write_all(w, &maps, &roster, &n)) != ERR_OK)
		return e;
	if (n.kept_unit != NULL)
		return err_set(w, ERR_CONFLICT, "unit %s has cases and is "
		    "not in the map of units: it stays, all else is done",
		    n.kept_unit);
	*note_r = mem_printf(w->mem, "%zu people, %zu new, %zu changed, "
	    "%zu missing, %zu lost, %zu seats begun, %zu ended, %zu unknown "
	    "unit values", roster.n, n.added, n.changed, n.missed, n.lost,
	    n.seated, n.unseated, roster.unknown_units);
	if ((e = note_unread(w, MAP_NAME_UNITS, c->directory_units_file,
	    note_r)) != ERR_OK)
		return e;
	return note_unread(w, MAP_NAME_GROUPS, c->directory_groups_file,
	    note_r);
}
