/*
 * A municipality has some thousand seats and some hundred people who are away,
 * and hundreds of thousands of duties: asked for once, they fit in memory.
 */
#include "notify/hearers.h"

#include "sql_notify.h"

#include <stdbool.h>
#include <stdlib.h>

enum err
hearers_read(struct work *w, struct hearers *h_r)
{
	struct sql_seats_now *seat;
	struct sql_away_now *away;
	enum err e;

	if ((e = sql_seats_now(w, &seat, &h_r->seats)) != ERR_OK ||
	    (e = sql_away_now(w, w->today, &away, &h_r->aways)) != ERR_OK)
		return e;
	h_r->seat = seat;
	h_r->away = away;
	return ERR_OK;
}

static int
by_employee(const void *key, const void *row)
{
	int64_t employee = *(const int64_t *)key;
	const struct sql_away_now *a = row;

	return (employee > a->employee) - (employee < a->employee);
}

static const struct sql_away_now *
away(const struct hearers *h, int64_t employee)
{
	return h->aways == 0 ? NULL : bsearch(&employee, h->away, h->aways,
	    sizeof(*h->away), by_employee);
}

int64_t
hearers_of(const struct hearers *h, int64_t employee)
{
	const struct sql_away_now *a;

	if ((a = away(h, employee)) == NULL)
		return employee;
	/* Rights do not go on to the substitute of a substitute. */
	return away(h, a->instead) == NULL ? a->instead : 0;
}

static bool
before(const struct sql_seats_now *s, enum seat_kind kind, int64_t ref,
    int64_t employee)
{
	if (s->seat != kind)
		return s->seat < kind;
	return s->ref != ref ? s->ref < ref : s->employee < employee;
}

/* Where the first row stands that is not before that one. */
static size_t
find(const struct hearers *h, enum seat_kind kind, int64_t ref,
    int64_t employee)
{
	size_t low = 0, high = h->seats;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (before(&h->seat[mid], kind, ref, employee))
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

static bool
sits(const struct hearers *h, enum seat_kind kind, int64_t ref, size_t at)
{
	return at < h->seats && h->seat[at].seat == kind &&
	    h->seat[at].ref == ref;
}

int64_t
hearers_in(const struct hearers *h, enum seat_kind kind, int64_t ref, size_t i)
{
	size_t at = find(h, kind, ref, 0) + i, own;
	int64_t who;

	if (!sits(h, kind, ref, at))
		return -1;
	who = hearers_of(h, h->seat[at].employee);
	if (who == h->seat[at].employee)
		return who;
	/* Told once, when she sits there herself. */
	own = find(h, kind, ref, who);
	return sits(h, kind, ref, own) && h->seat[own].employee == who ? 0 :
	    who;
}
