/*
 * The chain of who answers, link by link. The sweep asks it of one case, and
 * the page that shows it of all units, by the same statements and in the same
 * order.
 */
#include "cover/chain.h"

#include "base/mem.h"

#include "sql_strand.h"

/* Somebody away so long has a leader who finds a substitute (0032). */
enum { LONG_DAYS = 7 };

struct leading {
	struct sql_unit_leader *row;
	size_t n;
	bool asked;
};

struct sitting {
	struct sql_seat_now *row;
	size_t n;
	bool asked;
};

struct standing_in {
	struct sql_stand_in *row;
	size_t n;
	bool asked;
};

struct last_ones {
	struct sql_last_resort *row;
	size_t n;
	bool asked;
};

struct chain_rows {
	struct leading leading[LONG_DAYS + 1];
	struct sitting office[LONG_DAYS + 1], owner[LONG_DAYS + 1];
	struct standing_in standing_in;
	struct last_ones last;
};

struct chain_rows *
chain_rows_new(struct mem *mem)
{
	struct chain_rows *all = mem_alloc(mem, sizeof(*all));

	*all = (struct chain_rows){ .last.asked = false };
	return all;
}

static enum err
leader(struct work *w, const struct chain_question *q, int here,
    struct chain_end *end_r)
{
	struct leading own = { .asked = false };
	struct leading *l = q->all == NULL ? &own : &q->all->leading[here];
	enum err e;

	if (!l->asked && (e = sql_unit_leader(w, q->all == NULL ? q->unit : 0,
	    here, w->today, q->casefile, &l->row, &l->n)) != ERR_OK)
		return e;
	l->asked = true;
	for (size_t i = 0; i < l->n; i++)
		if (l->row[i].unit == q->unit &&
		    l->row[i].employee != q->gone) {
			*end_r = (struct chain_end){ l->row[i].employee,
			    l->row[i].leads == q->unit ? CHAIN_LEADER :
			    CHAIN_ABOVE, l->row[i].leads };
			break;
		}
	return ERR_OK;
}

static enum err
seat(struct work *w, const struct chain_question *q, int here,
    enum seat_kind kind, struct chain_end *end_r)
{
	bool office = kind == SEAT_KIND_OFFICE;
	struct sitting own = { .asked = false }, *s = &own;
	enum err e;

	if (q->all != NULL)
		s = office ? &q->all->office[here] : &q->all->owner[here];
	if (!s->asked && (e = sql_seat_now(w, kind, here, w->today,
	    q->casefile, &s->row, &s->n)) != ERR_OK)
		return e;
	s->asked = true;
	for (size_t i = 0; i < s->n; i++)
		if (s->row[i].employee != q->gone) {
			*end_r = (struct chain_end){ s->row[i].employee,
			    office ? CHAIN_OFFICE : CHAIN_OWNER, 0 };
			break;
		}
	return ERR_OK;
}

enum err
chain_present(struct work *w, const struct chain_question *q, int here,
    struct chain_end *end_r)
{
	enum err e;

	*end_r = (struct chain_end){ .as = CHAIN_NOBODY };
	e = q->unit != 0 ? leader(w, q, here, end_r) :
	    seat(w, q, here, SEAT_KIND_OFFICE, end_r);
	if (e != ERR_OK || end_r->employee != 0)
		return e;
	return seat(w, q, here, SEAT_KIND_SYSTEM_OWNER, end_r);
}

enum err
chain_answers(struct work *w, const struct chain_question *q,
    struct chain_end *end_r)
{
	enum err e = chain_present(w, q, LONG_DAYS, end_r);

	return e != ERR_OK || end_r->employee != 0 ? e :
	    chain_present(w, q, 0, end_r);
}

/* First of all, unless she is away herself. */
static enum err
substitute(struct work *w, const struct chain_question *q,
    struct chain_end *end_r)
{
	struct standing_in own = { .asked = false };
	struct standing_in *s = q->all == NULL ? &own : &q->all->standing_in;
	enum err e;

	if (!s->asked && (e = sql_stand_in(w, q->all == NULL ? q->gone : 0,
	    q->casefile, w->today, &s->row, &s->n)) != ERR_OK)
		return e;
	s->asked = true;
	for (size_t i = 0; i < s->n; i++)
		if (s->row[i].absent == q->gone) {
			*end_r = (struct chain_end){ s->row[i].employee,
			    CHAIN_SUBSTITUTE, 0 };
			break;
		}
	return ERR_OK;
}

/* Last of all: one person, whoever else was chosen before her. */
static enum err
last(struct work *w, const struct chain_question *q, struct chain_end *end_r)
{
	struct last_ones own = { .asked = false };
	struct last_ones *l = q->all == NULL ? &own : &q->all->last;
	enum err e;

	if (!l->asked && (e = sql_last_resort(w, w->today, q->last,
	    q->casefile, &l->row, &l->n)) != ERR_OK)
		return e;
	l->asked = true;
	for (size_t i = 0; i < l->n; i++)
		if (l->row[i].employee != q->gone) {
			if (l->row[i].knows)
				*end_r = (struct chain_end){
				    l->row[i].employee, CHAIN_LAST, 0 };
			break;
		}
	return ERR_OK;
}

static enum err
answers_or_last(struct work *w, const struct chain_question *q,
    struct chain_end *end_r)
{
	enum err e = chain_answers(w, q, end_r);

	return e != ERR_OK || end_r->employee != 0 ? e : last(w, q, end_r);
}

enum err
chain_next(struct work *w, const struct chain_question *q,
    struct chain_end *end_r)
{
	struct chain_question anybody = *q;
	enum err e;

	*end_r = (struct chain_end){ .as = CHAIN_NOBODY };
	if ((e = substitute(w, q, end_r)) != ERR_OK || end_r->employee != 0)
		return e;
	if ((e = answers_or_last(w, q, end_r)) != ERR_OK ||
	    end_r->employee != 0)
		return e;
	anybody.casefile = 0;
	return answers_or_last(w, &anybody, end_r);
}
