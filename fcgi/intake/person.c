/* Who a case is of, as it is put right, and who else it may be of. */
#include "intake/person.h"

#include "desk/duty.h"

#include "sql_intake.h"

static enum err
owe_pair(struct work *w, int64_t casefile, int64_t earlier)
{
	struct sql_same_person_add *row;
	enum err e;

	if ((e = sql_same_person_add(w, casefile, earlier, w->now, &row)) !=
	    ERR_OK || row == NULL)
		return e;
	return duty_open(w, &(struct duty){
	    .guideline = GUIDELINE_SETTLE_SAME_PERSON, .subject = row->id,
	    .seat = SEAT_KIND_SYSTEM_OWNER, .casefile = casefile,
	    .event = w->today });
}

enum err
person_owe_same(struct work *w, int64_t casefile,
    const struct sql_person_cases *at, size_t n)
{
	bool any = false, asked = false;
	enum err e = ERR_OK;

	for (size_t i = 0; i < n; i++)
		any |= at[i].lives && at[i].id != casefile;
	for (size_t i = 0; i < n && e == ERR_OK; i++) {
		if (at[i].id == casefile || (any ? !at[i].lives : asked))
			continue;
		asked = true;
		if (!at[i].hers)
			e = owe_pair(w, casefile, at[i].id);
	}
	return e;
}

enum err
person_correct(struct work *w, int64_t casefile, const struct person_change *c)
{
	struct sql_person_cases *at;
	size_t found;
	uint64_t n;
	enum err e;

	if ((e = sql_person_change_add(w, casefile, c->why, c->name, c->birth,
	    w->now, w->actor, &n)) != ERR_OK ||
	    (e = sql_person_set(w, c->name, c->birth, casefile, &n)) !=
	    ERR_OK ||
	    /* Whoever puts it right knows of no other case by it. */
	    (e = sql_person_cases(w, c->name, c->birth, 0, STRAND_KIND_BATON,
	    &at, &found)) != ERR_OK)
		return e;
	return person_owe_same(w, casefile, at, found);
}
