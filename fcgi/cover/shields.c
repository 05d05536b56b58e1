/* Rows and dated facts in, rules/shield.h's answer out. */
#include "cover/shields.h"

#include "base/mem.h"
#include "base/text.h"
#include "cover/standing.h"
#include "rules/shield.h"
#include "web/request.h"

#include <string.h>

/*
 * Whom a case was once hidden from. Of a blocked case: whoever may be asked or
 * hold another strand of it, or was ever named; and the office, which knows of
 * it as long as nobody there is named. Of anybody else's rows nothing is left
 * to ask; a leader who holds one strand for now and meets the other in her list
 * is shown less than she may open.
 */
static bool
must_ask(const struct user *u, const struct shields_row *r)
{
	return u->kept_out || (r->blocked && (u->apart ||
	    (u->held & (BASES(COORDINATOR) | BASES(OFFICE))) != 0));
}

static bool
leads_waiting(const struct user *u, const struct shields_row *r)
{
	return r->unit != 0 && standing_to_unit(u, r->unit) != 0 &&
	    (r->state == STRAND_STATE_WAITING ||
	    r->state == STRAND_STATE_OFFERED);
}

static enum err
ask(struct request *rq, const struct shields_row *row, size_t n,
    bool *hidden)
{
	int64_t *strand = mem_array(rq->work.mem, n + 1, sizeof(*strand));
	struct sql_shields *found;
	size_t known;
	enum err e;

	for (size_t i = 0; i < n; i++)
		strand[i] = row[i].strand;
	if ((e = sql_shields(&rq->work, text_ids(rq->work.mem, strand, n),
	    rq->user->id, &found, &known)) != ERR_OK)
		return e;
	/* What is no longer there is not shown. */
	for (size_t i = 0; i < n; i++)
		hidden[i] = true;
	for (size_t i = 0; i < known; i++) {
		const struct sql_shields *f = &found[i];
		size_t at = (size_t)f->place - 1;

		if (at >= n)
			continue;
		hidden[at] = shield_hides(&(struct shield){
		    .near = f->near && !row[at].nameless,
		    .unwanted = f->unwanted && !row[at].nameless,
		    .blocked = row[at].blocked, .named = f->named,
		    .holds = row[at].holds || f->holds, .asked = f->asked,
		    .leads_waiting = leads_waiting(rq->user, &row[at]) ||
		    f->leads_waiting });
	}
	return ERR_OK;
}

enum err
shields_of(struct request *rq, const struct shields_row *row, size_t n,
    bool **hidden_r)
{
	bool *hidden = mem_array(rq->work.mem, n + 1, sizeof(*hidden));

	*hidden_r = hidden;
	for (size_t i = 0; i < n; i++) {
		if (must_ask(rq->user, &row[i]))
			return ask(rq, row, n, hidden);
		hidden[i] = shield_hides(&(struct shield){
		    .blocked = row[i].blocked, .holds = row[i].holds,
		    .leads_waiting = leads_waiting(rq->user, &row[i]) });
	}
	return ERR_OK;
}

enum err
shields_leave(struct request *rq, const struct shields_row *asked, void *rows,
    size_t size, size_t *n_r)
{
	char *row = rows;
	size_t left = 0;
	bool *hidden;
	enum err e;

	if ((e = shields_of(rq, asked, *n_r, &hidden)) != ERR_OK)
		return e;
	for (size_t i = 0; i < *n_r; i++)
		if (!hidden[i])
			memmove(row + left++ * size, row + i * size, size);
	*n_r = left;
	return ERR_OK;
}
