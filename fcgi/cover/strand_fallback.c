/* Who answers for a strand that nobody has accepted, or whose holder left. */
#include "cover/strand.h"

#include "sql_strand.h"

static enum err
seat_fallback(struct work *w, enum seat_kind kind, bool away,
    int64_t *employee_r)
{
	struct sql_seat_now *row;
	enum err e;

	if ((e = sql_seat_now(w, kind, away, w->today, &row)) == ERR_OK &&
	    row != NULL)
		*employee_r = row->employee;
	return e;
}

static enum err
leader_fallback(struct work *w, int64_t unit, bool away, int64_t *employee_r)
{
	struct sql_unit_leader *row;
	enum err e;

	if ((e = sql_unit_leader(w, unit, away, w->today, &row)) == ERR_OK &&
	    row != NULL)
		*employee_r = row->employee;
	return e;
}

static enum err
chain(struct work *w, int64_t unit, bool away, int64_t *employee_r)
{
	enum err e = unit != 0 ? leader_fallback(w, unit, away, employee_r) :
	    seat_fallback(w, SEAT_KIND_OFFICE, away, employee_r);

	if (e != ERR_OK || *employee_r != 0)
		return e;
	return seat_fallback(w, SEAT_KIND_SYSTEM_OWNER, away, employee_r);
}

enum err
strand_fallback(struct work *w, int64_t unit, int64_t *employee_r)
{
	enum err e;

	*employee_r = 0;
	if ((e = chain(w, unit, false, employee_r)) != ERR_OK ||
	    *employee_r != 0)
		return e;
	return chain(w, unit, true, employee_r);
}

enum err
strand_tell(struct work *w, struct alert a)
{
	enum err e;

	if ((e = strand_fallback(w, a.unit, &a.employee)) != ERR_OK ||
	    a.employee == 0)
		return e;
	return alert_add(w, &a);
}
