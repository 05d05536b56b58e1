/* Who answers for a strand that nobody has accepted, or whose holder left. */
#include "cover/strand.h"

#include "sql_strand.h"

/* Somebody away so long has a leader who finds a substitute (0032). */
enum { LONG_DAYS = 7 };

/* Of which unit, and who is passed over. */
struct asked {
	int64_t unit;
	int64_t casefile;	/* from whom it is kept; 0: nobody */
	int here;		/* who is away so many days; 0: nobody */
};

static enum err
seat_fallback(struct work *w, enum seat_kind kind, const struct asked *a,
    int64_t *employee_r)
{
	struct sql_seat_now *row;
	enum err e;

	if ((e = sql_seat_now(w, kind, a->here, w->today, a->casefile,
	    &row)) == ERR_OK && row != NULL)
		*employee_r = row->employee;
	return e;
}

static enum err
leader_fallback(struct work *w, const struct asked *a, int64_t *employee_r)
{
	struct sql_unit_leader *row;
	enum err e;

	if ((e = sql_unit_leader(w, a->unit, a->here, w->today, a->casefile,
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

enum err
strand_fallback(struct work *w, int64_t unit, int64_t casefile,
    int64_t *employee_r)
{
	struct asked a = { unit, casefile, LONG_DAYS };
	enum err e;

	*employee_r = 0;
	if ((e = chain(w, &a, employee_r)) != ERR_OK || *employee_r != 0)
		return e;
	return strand_answers(w, unit, casefile, employee_r);
}

enum err
strand_here(struct work *w, int64_t unit, int64_t *employee_r)
{
	*employee_r = 0;
	return chain(w, &(struct asked){ unit, 0, 1 }, employee_r);
}

enum err
strand_answers(struct work *w, int64_t unit, int64_t casefile,
    int64_t *employee_r)
{
	*employee_r = 0;
	return chain(w, &(struct asked){ unit, casefile, 0 }, employee_r);
}

enum err
strand_receiver(struct work *w, int64_t unit, int64_t casefile,
    int64_t *employee_r)
{
	enum err e = strand_fallback(w, unit, casefile, employee_r);

	if (e != ERR_OK || *employee_r != 0)
		return e;
	return strand_fallback(w, unit, 0, employee_r);
}

enum err
strand_tell(struct work *w, struct alert a)
{
	enum err e;

	if ((e = strand_answers(w, a.unit, 0, &a.employee)) != ERR_OK ||
	    a.employee == 0)
		return e;
	return alert_add(w, &a);
}
