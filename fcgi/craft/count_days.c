/*
 * Days that are counted at once. What was so from one day up to another is one
 * more on the first and one less on the last, whatever lies between: to add all
 * up once is less than to look at each day (docs/decisions/0061).
 */
#include "craft/count_parts.h"

#include "base/mem.h"
#include "rules/calendar.h"

#include <assert.h>
#include <string.h>

enum { SLOTS_FIRST = 1024, PEOPLE_YEARS = 3 };

struct sums {
	struct mem *mem;
	day at[COUNT_DAYS];
	day since[COUNT_DAYS];	/* three years before each */
	size_t n;
	struct sums_row *row;
	size_t rows, room;
	size_t *slot;		/* row + 1; 0: free */
	size_t slots;
};

struct sums *
sums_new(struct mem *mem, const day *at, size_t n)
{
	struct sums *c = mem_array(mem, 1, sizeof(*c));

	assert(n > 0 && n <= COUNT_DAYS);
	c->mem = mem;
	c->n = n;
	for (size_t i = 0; i < n; i++) {
		assert(i == 0 || at[i] > at[i - 1]);
		c->at[i] = at[i];
		c->since[i] = calendar_add_months(at[i], -12 * PEOPLE_YEARS);
	}
	c->slots = SLOTS_FIRST;
	c->slot = mem_array(mem, c->slots, sizeof(*c->slot));
	return c;
}

/* The first that is not before `d`. */
static size_t
first_of(const day *at, size_t n, day d)
{
	size_t low = 0;

	while (n > 0) {
		size_t half = n / 2;

		if (at[low + half] < d) {
			low += half + 1;
			n -= half + 1;
		} else {
			n = half;
		}
	}
	return low;
}

struct stretch
sums_days(const struct sums *c, day from, day until)
{
	struct stretch s = { c->n, c->n };

	if (from != DAY_NONE)
		s.from = first_of(c->at, c->n, from);
	if (until != DAY_NONE)
		s.until = first_of(c->at, c->n, until);
	return s;
}

struct stretch
sums_late(const struct sums *c, day from, day last)
{
	struct stretch s = sums_days(c, from, DAY_NONE);

	if (last != DAY_NONE)
		s.until = first_of(c->since, c->n, last + 1);
	return s;
}

day
sums_day(const struct sums *c, size_t i)
{
	return c->at[i];
}

struct stretch
stretch_both(struct stretch a, struct stretch b)
{
	return (struct stretch){ a.from > b.from ? a.from : b.from,
	    a.until < b.until ? a.until : b.until };
}

static size_t
slot_of(const struct sums *c, enum figure figure, int64_t unit, int32_t part)
{
	uint64_t h = (uint64_t)unit * 0x9e3779b97f4a7c15U;
	size_t i;

	h = (h ^ (uint64_t)figure ^ (uint64_t)(uint32_t)part << 8) *
	    0xbf58476d1ce4e5b9U;
	for (i = (size_t)(h >> 32) & (c->slots - 1); c->slot[i] != 0;
	    i = (i + 1) & (c->slots - 1)) {
		const struct sums_row *r = &c->row[c->slot[i] - 1];

		if (r->figure == figure && r->unit == unit && r->part == part)
			break;
	}
	return i;
}

/* Twice the room, with each row in its place again. */
static void
grow(struct sums *c)
{
	c->slots *= 2;
	c->slot = mem_array(c->mem, c->slots, sizeof(*c->slot));
	for (size_t i = 0; i < c->rows; i++)
		c->slot[slot_of(c, c->row[i].figure, c->row[i].unit,
		    c->row[i].part)] = i + 1;
}

static struct sums_row *
row_of(struct sums *c, enum figure figure, int64_t unit, int32_t part)
{
	size_t i = slot_of(c, figure, unit, part);

	if (c->slot[i] != 0)
		return &c->row[c->slot[i] - 1];
	if (c->rows * 2 >= c->slots) {
		grow(c);
		i = slot_of(c, figure, unit, part);
	}
	c->row = mem_grow(c->mem, c->row, c->rows, &c->room, sizeof(*c->row));
	c->row[c->rows] = (struct sums_row){ figure, unit, part,
	    mem_array(c->mem, c->n + 1, sizeof(*c->row->n)) };
	c->slot[i] = ++c->rows;
	return &c->row[c->rows - 1];
}

void
sums_add(struct sums *c, enum figure figure, int64_t unit, int32_t part,
    struct stretch at, int32_t n)
{
	struct sums_row *r;

	if (at.from >= at.until || n == 0)
		return;
	r = row_of(c, figure, unit, part);
	r->n[at.from] += n;
	r->n[at.until] -= n;
}

void
sums_none(struct sums *c, enum figure figure)
{
	(void)row_of(c, figure, 0, 0);
}

const struct sums_row *
sums_total(struct sums *c, size_t *n_r)
{
	for (size_t i = 0; i < c->rows; i++)
		for (size_t j = 1; j < c->n; j++)
			c->row[i].n[j] += c->row[i].n[j - 1];
	*n_r = c->rows;
	return c->row;
}

/* Puts a bound among those before it, unless it is there. */
static size_t
put_bound(size_t *bound, size_t n, size_t at)
{
	size_t i = n;

	while (i > 0 && bound[i - 1] > at)
		i--;
	if (i > 0 && bound[i - 1] == at)
		return n;
	memmove(&bound[i + 1], &bound[i], (n - i) * sizeof(*bound));
	bound[i] = at;
	return n + 1;
}

struct layer *
layers_of(struct mem *mem, const struct stretch *laid, size_t n, size_t *n_r)
{
	size_t *bound = mem_array(mem, 2 * n + 1, sizeof(*bound)), bounds = 0;
	struct layer *l = mem_array(mem, 2 * n + 1, sizeof(*l));

	*n_r = 0;
	for (size_t i = 0; i < n; i++) {
		if (laid[i].from >= laid[i].until)
			continue;
		bounds = put_bound(bound, bounds, laid[i].from);
		bounds = put_bound(bound, bounds, laid[i].until);
	}
	for (size_t i = 0; i + 1 < bounds; i++) {
		size_t top = n;

		while (top > 0 && (laid[top - 1].from > bound[i] ||
		    laid[top - 1].until <= bound[i]))
			top--;
		if (top > 0)
			l[(*n_r)++] = (struct layer){ { bound[i],
			    bound[i + 1] }, top - 1 };
	}
	return l;
}
