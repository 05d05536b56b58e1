/* Who answers for a strand that nobody has accepted, or whose holder left. */
#include "cover/strand.h"

#include "cover/chain.h"

enum err
strand_fallback(struct work *w, int64_t unit, int64_t casefile,
    int64_t *employee_r)
{
	struct chain_question q = { .unit = unit, .casefile = casefile };
	struct chain_end end;
	enum err e = chain_answers(w, &q, &end);

	*employee_r = e == ERR_OK ? end.employee : 0;
	return e;
}

enum err
strand_here(struct work *w, int64_t unit, int64_t *employee_r)
{
	struct chain_question q = { .unit = unit };
	struct chain_end end;
	enum err e = chain_present(w, &q, 1, &end);

	*employee_r = e == ERR_OK ? end.employee : 0;
	return e;
}

enum err
strand_answers(struct work *w, int64_t unit, int64_t casefile,
    int64_t *employee_r)
{
	struct chain_question q = { .unit = unit, .casefile = casefile };
	struct chain_end end;
	enum err e = chain_present(w, &q, 0, &end);

	*employee_r = e == ERR_OK ? end.employee : 0;
	return e;
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
