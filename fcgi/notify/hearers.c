/*
 * A municipality has some thousand seats and some hundred people who are away,
 * and hundreds of thousands of duties: asked for once, they fit in memory.
 */
#include "notify/hearers.h"

#include "sql_notify.h"

#include <stdbool.h>
#include <stdlib.h>

/* A substitute who is away herself may have one, and so on, not for ever. */
enum { HOPS = 4 };

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

int64_t
hearers_of(const struct hearers *h, int64_t employee)
{
	if (h->aways == 0)
		return employee;
	for (int i = 0; i < HOPS && employee != 0; i++) {
		const struct sql_away_now *a = bsearch(&employee, h->away,
		    h->aways, sizeof(*a), by_employee);

		if (a == NULL)
			return employee;
		employee = a->instead;
	}
	return 0;
}

static bool
before(const struct sql_seats_now *s, enum seat_kind kind, int64_t ref)
{
	return s->seat < kind || (s->seat == kind && s->ref < ref);
}

int64_t
hearers_in(const struct hearers *h, enum seat_kind kind, int64_t ref, size_t i)
{
	size_t low = 0, high = h->seats;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (before(&h->seat[mid], kind, ref))
			low = mid + 1;
		else
			high = mid;
	}
	low += i;
	if (low >= h->seats || h->seat[low].seat != kind ||
	    h->seat[low].ref != ref)
		return -1;
	return hearers_of(h, h->seat[low].employee);
}
