/* Who answers for a strand that nobody has accepted, or whose holder left. */
#include "cover/strand.h"

#include "sql_strand.h"

/* Of which unit, and who is passed over. */
struct asked {
	int64_t unit;
	int64_t casefile;	/* from whom it is kept; 0: nobody */
	bool away;		/* who is away today is not */
};

static enum err
seat_fallback(struct work *w, enum seat_kind kind, const struct asked *a,
    int64_t *employee_r)
{
	struct sql_seat_now *row;
	enum err e;

	if ((e = sql_seat_now(w, kind, a->away, w->today, a->casefile,
	    &row)) == ERR_OK && row != NULL)
		*employee_r = row->employee;
	return e;
}

static enum err
leader_fallback(struct work *w, const struct asked *a, int64_t *employee_r)
{
	struct sql_unit_leader *row;
	enum err e;

	if ((e = sql_unit_leader(w, a->unit, a->away, w->today, a->casefile,
	    &row)) == ERR_OK && row != NULL)
		*employee_r = row->employee;
	return e;
}

static enum err
chain(struct work *w, const struct asked *a, int64_t *employee_r)
{
	enum err e = a->unit != 0 ? leader_fallback(w, a, employee_r) :
	    seat_fallback(w, SEAT_KIND_OFFICE, a, employee_r);

	if (e != ERR_OK || *employee_r != 0)
		return e;
	return seat_fallback(w, SEAT_KIND_SYSTEM_OWNER, a, employee_r);
}

/* Somebody who must not know of it is better than nobody at all. */
enum err
strand_fallback(struct work *w, int64_t unit, int64_t casefile,
    int64_t *employee_r)
{
	const struct asked asked[] = {
		{ unit, casefile, false }, { unit, casefile, true },
		{ unit, 0, false }, { unit, 0, true },
	};
	size_t n = sizeof(asked) / sizeof(*asked);
	enum err e = ERR_OK;

	*employee_r = 0;
	for (size_t i = casefile != 0 ? 0 : n / 2; i < n && e == ERR_OK &&
	    *employee_r == 0; i++)
		e = chain(w, &asked[i], employee_r);
	return e;
}

enum err
strand_tell(struct work *w, struct alert a)
{
	enum err e;

	if ((e = strand_fallback(w, a.unit, 0, &a.employee)) != ERR_OK ||
	    a.employee == 0)
		return e;
	return alert_add(w, &a);
}
