/* Coordinators, each once, whatever they have and for how long. */
#include "craft/count_parts.h"

#include "base/mem.h"

#include <stdlib.h>
#include <string.h>

enum { SLOTS_FIRST = 1024, TURNS = 512 };

/* A case that somebody had. */
struct turn {
	struct turn *next;	/* of the same person */
	int64_t unit;
	uint16_t from, until;
	uint16_t kind;
};

/* Days on which somebody had one, or the other way round: the last not. */
struct spell {
	struct spell *next;
	day from, until;
};

struct person {
	int64_t employee;	/* 0: nobody */
	struct turn *turn;
	struct spell *spell;
};

struct people {
	struct mem *mem;
	struct person *at;
	size_t n, slots;
	struct turn *free;	/* room for that many more */
	size_t left;
};

struct people *
people_new(struct mem *mem)
{
	struct people *p = mem_array(mem, 1, sizeof(*p));

	p->mem = mem;
	p->slots = SLOTS_FIRST;
	p->at = mem_array(mem, p->slots, sizeof(*p->at));
	return p;
}

static struct person *
person_at(struct people *p, int64_t employee)
{
	uint64_t h = (uint64_t)employee * 0x9e3779b97f4a7c15U;
	size_t i = (size_t)(h >> 32) & (p->slots - 1);

	while (p->at[i].employee != 0 && p->at[i].employee != employee)
		i = (i + 1) & (p->slots - 1);
	return &p->at[i];
}

static void
grow(struct people *p)
{
	struct person *old = p->at;
	size_t n = p->slots;

	p->slots *= 2;
	p->at = mem_array(p->mem, p->slots, sizeof(*p->at));
	for (size_t i = 0; i < n; i++)
		if (old[i].employee != 0)
			*person_at(p, old[i].employee) = old[i];
}

void
people_add(struct people *p, int64_t employee, int64_t unit,
    enum strand_kind kind, struct stretch at)
{
	struct person *who;

	if (at.from >= at.until)
		return;
	if (p->n * 2 >= p->slots)
		grow(p);
	if (p->left == 0) {
		p->free = mem_array(p->mem, TURNS, sizeof(*p->free));
		p->left = TURNS;
	}
	who = person_at(p, employee);
	p->n += who->employee == 0;
	who->employee = employee;
	*p->free = (struct turn){ who->turn, unit, (uint16_t)at.from,
	    (uint16_t)at.until, (uint16_t)kind };
	who->turn = p->free++;
	p->left--;
}

/* Each is put in its place, and takes in those that it touches. */
void
people_spell(struct people *p, int64_t employee, day from, day until)
{
	struct spell **at, *s;
	struct person *who;

	if (from >= until)
		return;
	if (p->n * 2 >= p->slots)
		grow(p);
	who = person_at(p, employee);
	p->n += who->employee == 0;
	who->employee = employee;
	for (at = &who->spell; *at != NULL && (*at)->until < from;)
		at = &(*at)->next;
	for (s = *at; s != NULL && s->from <= until; s = s->next) {
		from = s->from < from ? s->from : from;
		until = s->until > until ? s->until : until;
	}
	*at = mem_array(p->mem, 1, sizeof(**at));
	**at = (struct spell){ s, from, until };
}

/* Stopped: of a year after the last day, until there is one again. */
static void
count_stopped(struct sums *c, const struct spell *s)
{
	for (; s != NULL; s = s->next) {
		day end = s->until > DAY_MAX - COUNT_YEAR ? DAY_NONE :
		    s->until + COUNT_YEAR;

		if (end == DAY_NONE)
			continue;
		if (s->next != NULL && s->next->from < end)
			end = s->next->from;
		sums_add(c, FIGURE_STOPPED, 0, 0, sums_days(c, s->until, end),
		    1);
	}
}

static int
by_unit(const void *a, const void *b)
{
	const struct turn *s = a, *t = b;

	if (s->unit != t->unit)
		return s->unit < t->unit ? -1 : 1;
	return s->from - t->from;
}

static int
by_kind(const void *a, const void *b)
{
	const struct turn *s = a, *t = b;

	return s->kind != t->kind ? s->kind - t->kind : s->from - t->from;
}

static int
by_day(const void *a, const void *b)
{
	const uint16_t *s = a, *t = b;

	return *s - *t;
}

/*
 * Those that touch or overlap, of one unit or one kind, are once; they are in
 * that order.
 */
static void
count_once(struct sums *c, enum figure figure, const struct turn *t,
    size_t n)
{
	bool of_unit = figure == FIGURE_COORDINATOR;

	for (size_t i = 0, j; i < n; i = j) {
		struct stretch at = { t[i].from, t[i].until };

		for (j = i + 1; j < n && t[j].from <= at.until &&
		    (of_unit ? t[j].unit == t[i].unit :
		    t[j].kind == t[i].kind); j++)
			if (t[j].until > at.until)
				at.until = t[j].until;
		sums_add(c, figure, of_unit ? t[i].unit : 0,
		    of_unit ? 0 : t[i].kind + 1, at, 1);
	}
}

/* How many cases there were at once, and when. */
static void
count_loads(struct sums *c, const struct turn *t, size_t n, uint16_t *begins,
    uint16_t *ends)
{
	size_t b = 0, e = 0, from = 0;

	for (size_t i = 0; i < n; i++) {
		begins[i] = t[i].from;
		ends[i] = t[i].until;
	}
	qsort(begins, n, sizeof(*begins), by_day);
	qsort(ends, n, sizeof(*ends), by_day);
	while (e < n) {
		size_t next = b < n && begins[b] < ends[e] ? begins[b] :
		    ends[e];

		if (b > e)
			sums_add(c, FIGURE_LOAD, 0, (int32_t)(b - e),
			    (struct stretch){ from, next }, 1);
		from = next;
		while (b < n && begins[b] == next)
			b++;
		while (e < n && ends[e] == next)
			e++;
	}
}

static size_t
most_of(const struct people *p)
{
	size_t most = 1;

	for (size_t i = 0; i < p->slots; i++) {
		size_t n = 0;

		for (const struct turn *t = p->at[i].turn; t != NULL;
		    t = t->next)
			n++;
		most = n > most ? n : most;
	}
	return most;
}

void
people_count(struct people *p, struct sums *c, struct mem *mem)
{
	size_t most = most_of(p);
	struct turn *all = mem_array(mem, most, sizeof(*all));
	uint16_t *begins = mem_array(mem, most, sizeof(*begins));
	uint16_t *ends = mem_array(mem, most, sizeof(*ends));

	for (size_t i = 0; i < p->slots; i++) {
		size_t n = 0;

		for (const struct turn *t = p->at[i].turn; t != NULL;
		    t = t->next)
			all[n++] = *t;
		count_stopped(c, p->at[i].spell);
		if (n == 0)
			continue;
		qsort(all, n, sizeof(*all), by_unit);
		count_once(c, FIGURE_COORDINATOR, all, n);
		qsort(all, n, sizeof(*all), by_kind);
		count_once(c, FIGURE_KIND, all, n);
		count_loads(c, all, n, begins, ends);
	}
}
