/*
 * Each case is read once, whatever is counted of it and for how many days: a
 * piece of them at a time, so that however many there are, few are held.
 */
#include "craft/count_parts.h"

#include "base/mem.h"

enum { PIECE = 2000, PIECE_MEM = 64 << 20, RIPE_DAYS = 15 };

struct reading {
	struct work *w;
	struct sums *c;
	struct people *people;
	day first, last;		/* of the days that are counted */
	int64_t after, upto;		/* the piece */
};

struct piece {
	struct sql_count_strands *strand;
	struct sql_count_applied *applied;
	struct sql_count_planned *planned;
	struct sql_count_receipts *receipt;
	struct sql_count_holdings *holding;
	struct sql_count_outcomes *outcome;
	struct sql_count_levels *level;
	struct sql_count_reasons *reason;
	size_t strands, applies, plans, receipts, holdings, outcomes, levels,
	    reasons;
};

static enum err
read_piece(struct reading *r, struct piece *p)
{
	struct work *w = r->w;
	day year = r->first - COUNT_YEAR;
	instant since = instant_of_day(year);
	enum err e;

	if ((e = sql_count_strands(w, r->after, r->upto, &p->strand,
	    &p->strands)) != ERR_OK ||
	    (e = sql_count_applied(w, r->after, r->upto, &p->applied,
	    &p->applies)) != ERR_OK ||
	    (e = sql_count_planned(w, r->after, r->upto, &p->planned,
	    &p->plans)) != ERR_OK ||
	    (e = sql_count_receipts(w, r->after, r->upto, since,
	    year - RIPE_DAYS, &p->receipt, &p->receipts)) != ERR_OK ||
	    (e = sql_count_holdings(w, r->after, r->upto, since, &p->holding,
	    &p->holdings)) != ERR_OK ||
	    (e = sql_count_levels(w, r->after, r->upto, &p->level,
	    &p->levels)) != ERR_OK ||
	    (e = sql_count_reasons(w, r->after, r->upto, &p->reason,
	    &p->reasons)) != ERR_OK)
		return e;
	return sql_count_outcomes(w, r->after, r->upto, &p->outcome,
	    &p->outcomes);
}

/* What belongs to a strand, or to its case, lies together, in their order. */
#define FIND(p, s, what, rows, of) \
	do { \
		(s)->what = (p)->what; \
		while ((s)->rows < (p)->rows && \
		    (p)->what[(s)->rows].of == (s)->is->of) \
			(s)->rows++; \
	} while (0)
#define PASS(p, what, rows, n) \
	do { \
		(p)->what += (n); \
		(p)->rows -= (n); \
	} while (0)

static void
take_strand(struct piece *p, const struct sql_count_strands *is,
    struct count_strand *s_r)
{
	*s_r = (struct count_strand){ .is = is };
	FIND(p, s_r, applied, applies, strand);
	FIND(p, s_r, planned, plans, casefile);
	FIND(p, s_r, reason, reasons, casefile);
	FIND(p, s_r, receipt, receipts, strand);
	FIND(p, s_r, holding, holdings, strand);
	FIND(p, s_r, outcome, outcomes, strand);
	FIND(p, s_r, level, levels, strand);
	PASS(p, applied, applies, s_r->applies);
	PASS(p, receipt, receipts, s_r->receipts);
	PASS(p, holding, holdings, s_r->holdings);
	PASS(p, outcome, outcomes, s_r->outcomes);
	PASS(p, level, levels, s_r->levels);
}

static void
count_piece(struct reading *r, struct piece *p)
{
	struct mem *mem = r->w->mem;
	struct count_strand *s = mem_array(mem, p->strands, sizeof(*s));

	for (size_t i = 0, j; i < p->strands; i = j) {
		for (j = i; j < p->strands &&
		    p->strand[j].casefile == p->strand[i].casefile; j++)
			take_strand(p, &p->strand[j], &s[j]);
		PASS(p, planned, plans, s[i].plans);
		PASS(p, reason, reasons, s[i].reasons);
		count_case(r->c, r->people, mem, &s[i], j - i);
	}
}

static enum err
read_cases(struct reading *r)
{
	struct work *w = r->w;
	struct sql_count_piece *end;
	enum err e;

	for (;;) {
		struct piece p = { .strands = 0 };

		mem_reset(w->mem);
		if ((e = sql_count_piece(w, r->after, PIECE, &end)) != ERR_OK)
			return e;
		if (end == NULL || end->last == INT64_MIN)
			return ERR_OK;
		r->upto = end->last;
		if ((e = read_piece(r, &p)) != ERR_OK)
			return e;
		count_piece(r, &p);
		r->after = r->upto;
	}
}

static struct stretch
year_after(const struct sums *c, day at)
{
	return sums_days(c, at, at + COUNT_YEAR);
}

static enum err
read_complaints(struct reading *r)
{
	struct sql_count_complaints *k;
	size_t n;
	enum err e;

	if ((e = sql_count_complaints(r->w, r->first - COUNT_YEAR + 1, r->last,
	    &k, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++)
		sums_add(r->c, FIGURE_COMPLAINT, 0, 0, year_after(r->c,
		    k[i].received), (int32_t)k[i].n);
	return ERR_OK;
}

/* What has no case to be counted with, and days without a time. */
static enum err
read_others(struct reading *r)
{
	day from = r->first - COUNT_YEAR + 1;
	struct sql_count_confirmed *a;
	struct sql_count_evaluations *d;
	size_t n;
	enum err e;

	if ((e = sql_count_confirmed(r->w, from, r->last, &a, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		int64_t days = a[i].days < COUNT_WAIT ? a[i].days : COUNT_WAIT;

		sums_add(r->c, FIGURE_TO_CONFIRM, 0, (int32_t)days,
		    year_after(r->c, a[i].confirmed), (int32_t)a[i].n);
	}
	if ((e = sql_count_evaluations(r->w, from, r->last, &d, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct stretch at = year_after(r->c, d[i].due);

		sums_add(r->c, FIGURE_EVALUATION, 0, 0, at,
		    (int32_t)d[i].n);
		sums_add(r->c, FIGURE_EVALUATED, 0, 0, at,
		    (int32_t)d[i].made);
	}
	return read_complaints(r);
}

enum err
count_read(struct work *w, struct mem *mem, const day *at, size_t n,
    struct sums **c_r)
{
	struct mem *all = w->mem;
	struct reading r = { .w = w, .c = sums_new(mem, at, n),
	    .people = people_new(mem), .first = at[0], .last = at[n - 1] };
	enum err e;

	sums_none(r.c, FIGURE_BATON);
	sums_none(r.c, FIGURE_COMPLAINT);
	sums_none(r.c, FIGURE_REASON);
	sums_none(r.c, FIGURE_STOPPED);
	w->mem = mem_new(PIECE_MEM);
	if ((e = read_cases(&r)) == ERR_OK && (e = read_others(&r)) == ERR_OK)
		people_count(r.people, r.c, w->mem);
	mem_free(&w->mem);
	w->mem = all;
	*c_r = r.c;
	return e;
}
