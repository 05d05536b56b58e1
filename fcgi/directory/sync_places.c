/* Compares who ought to sit where with the tables and writes the difference. */
#include "directory/sync_places.h"

#include "base/mem.h"
#include "store/batch.h"

#include "sql_directory.h"

#include <inttypes.h>
#include <stdlib.h>

struct placing {
	struct work *w;
	const struct roster *r;
	const int64_t *unit, *employee;
	struct sync_counts *n;
};

/* One row as it ought to be; id 0 until a row of the table matches it. */
struct place {
	int64_t employee, unit;
	enum seat_kind kind;
	bool kept;
};

struct places {
	struct place *at;
	size_t n, room;
};

static int
by_place(const void *a, const void *b)
{
	const struct place *x = a, *y = b;

	if (x->employee != y->employee)
		return x->employee < y->employee ? -1 : 1;
	if (x->unit != y->unit)
		return x->unit < y->unit ? -1 : 1;
	return (int)x->kind - (int)y->kind;
}

static void
want(struct placing *s, struct places *p, size_t person, int64_t unit,
    enum seat_kind kind)
{
	p->at = mem_grow(s->w->mem, p->at, p->n, &p->room, sizeof(*p->at));
	p->at[p->n++] = (struct place){ s->employee[person], unit, kind,
	    false };
}

/* Whether the row is wanted; marks it, so that it is not added again. */
static bool
keep(struct places *p, int64_t employee, int64_t unit, enum seat_kind kind)
{
	struct place wanted = { .employee = employee, .unit = unit,
	    .kind = kind };
	struct place *hit = p->n == 0 ? NULL :
	    bsearch(&wanted, p->at, p->n, sizeof(*p->at), by_place);

	if (hit != NULL)
		hit->kept = true;
	return hit != NULL;
}

static void
sort_places(struct places *p)
{
	if (p->n > 0)
		qsort(p->at, p->n, sizeof(*p->at), by_place);
}

static enum err
add_posts(struct placing *s, const struct places *p)
{
	struct mem *mem = s->w->mem;
	struct batch b = { .n = 0 };
	uint64_t n;
	enum err e;

	for (size_t i = 0; i < p->n; i++) {
		if (!p->at[i].kept)
			batch_add(&b, mem, "[%" PRId64 ",%" PRId64 "]",
			    p->at[i].employee, p->at[i].unit);
		if (batch_full(&b, i + 1 == p->n) &&
		    (e = sql_sync_posts_add(s->w, batch_take(&b, mem),
		    s->w->now, &n)) != ERR_OK)
			return e;
	}
	return ERR_OK;
}

static enum err
write_posts(struct placing *s)
{
	struct places p = { 0 };
	struct sql_sync_posts *old;
	size_t old_n;
	uint64_t n;
	enum err e;

	for (size_t i = 0; i < s->r->n; i++)
		for (size_t j = 0; j < s->r->person[i].units; j++)
			want(s, &p, i, s->unit[s->r->person[i].unit[j]], 0);
	sort_places(&p);
	if ((e = sql_sync_posts(s->w, &old, &old_n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < old_n; i++)
		if (!keep(&p, old[i].employee, old[i].unit, 0) &&
		    (e = sql_sync_post_end(s->w, s->w->now, old[i].id, &n)) !=
		    ERR_OK)
			return e;
	return add_posts(s, &p);
}

static void
want_seats(struct placing *s, struct places *p, size_t i)
{
	const struct roster_person *person = &s->r->person[i];

	for (int kind = 0; kind < SEAT_KIND__MAX; kind++)
		if ((person->seats & 1u << kind) != 0)
			want(s, p, i, 0, (enum seat_kind)kind);
	for (size_t j = 0; j < person->leads_n; j++)
		want(s, p, i, s->unit[person->leads[j]], SEAT_KIND_LEADER);
}

static enum err
add_seats(struct placing *s, const struct places *p)
{
	struct mem *mem = s->w->mem;
	struct batch b = { .n = 0 };
	uint64_t n;
	enum err e;

	for (size_t i = 0; i < p->n; i++) {
		if (!p->at[i].kept)
			batch_add(&b, mem, "[\"%s\",%s,%" PRId64 "]",
			    words_name(&words_seat_kind, (int)p->at[i].kind),
			    batch_id(mem, p->at[i].unit), p->at[i].employee);
		s->n->seated += !p->at[i].kept;
		if (batch_full(&b, i + 1 == p->n) &&
		    (e = sql_sync_seats_add(s->w, batch_take(&b, mem),
		    s->w->now, &n)) != ERR_OK)
			return e;
	}
	return ERR_OK;
}

/* A person once, however many units she leads; rows come by person. */
static void
count(size_t *people, int64_t *last, const struct sql_sync_seats *row)
{
	people[row->kind] += last[row->kind] != row->employee;
	last[row->kind] = row->employee;
}

static enum err
write_seats(struct placing *s)
{
	int64_t seen[SEAT_KIND__MAX] = { 0 }, gone[SEAT_KIND__MAX] = { 0 };
	struct places p = { 0 };
	struct sql_sync_seats *old;
	size_t old_n;
	uint64_t n;
	enum err e;

	for (size_t i = 0; i < s->r->n; i++)
		want_seats(s, &p, i);
	sort_places(&p);
	if ((e = sql_sync_seats(s->w, &old, &old_n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < old_n; i++) {
		count(s->n->seats, seen, &old[i]);
		if (keep(&p, old[i].employee, old[i].unit, old[i].kind))
			continue;
		if ((e = sql_sync_seat_end(s->w, s->w->now, old[i].id, &n)) !=
		    ERR_OK)
			return e;
		count(s->n->ended, gone, &old[i]);
		s->n->unseated++;
	}
	return add_seats(s, &p);
}

enum err
sync_places(struct work *w, const struct roster *r, const int64_t *unit,
    const int64_t *employee, struct sync_counts *counts)
{
	struct placing s = { w, r, unit, employee, counts };
	enum err e = write_posts(&s);

	return e != ERR_OK ? e : write_seats(&s);
}
