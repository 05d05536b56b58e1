/*
 * A day's figures from dated columns and period history, never from what is so
 * now: counted today or in ten years they are the same (docs/decisions/0061).
 */
#include "craft/count.h"

#include "base/mem.h"
#include "base/pace.h"
#include "craft/count_parts.h"

#define HOUR_US (INT64_C(3600) * 1000000)

/* Years before that long ago are no history, but a slip. */
enum { LATE_DAYS = 14, MOST_DAYS = 40 * 366, BLOCK_MEM = 256 << 20,
	DAY_MEM = 16 << 20 };

/* Which days there are, and when each was counted; INSTANT_NONE: never. */
struct days {
	day first, today;
	instant *made;		/* of each from `first` to `today` */
	instant imported;	/* counted before it is counted again */
};

static enum err
read_days(struct work *w, struct days *d_r)
{
	struct sql_figure_first *first;
	struct sql_figure_imported *imported;
	struct sql_figures_made *m;
	size_t n;
	enum err e;

	if ((e = sql_figure_first(w, &first)) != ERR_OK ||
	    (e = sql_figure_imported(w, &imported)) != ERR_OK ||
	    (e = sql_figures_made(w, &m, &n)) != ERR_OK)
		return e;
	*d_r = (struct days){ .first = first->decided, .today = w->today,
	    .imported = imported->at };
	if (d_r->first == DAY_NONE || d_r->first > w->today)
		d_r->first = w->today;
	if (d_r->first < w->today - MOST_DAYS)
		d_r->first = w->today - MOST_DAYS;
	d_r->made = mem_array(w->mem, (size_t)(w->today - d_r->first) + 1,
	    sizeof(*d_r->made));
	for (day at = d_r->first; at <= d_r->today; at++)
		d_r->made[at - d_r->first] = INSTANT_NONE;
	for (size_t i = 0; i < n; i++)
		if (m[i].dated >= d_r->first && m[i].dated <= d_r->today)
			d_r->made[m[i].dated - d_r->first] = m[i].made;
	return ERR_OK;
}

static bool
is_wanted(const struct work *w, const struct days *d, day at)
{
	instant made = d->made[at - d->first];

	if (made == INSTANT_NONE || made < d->imported)
		return true;
	if (at == d->today)
		return made < w->now - HOUR_US;
	return at >= d->today - LATE_DAYS && day_at(made) < d->today;
}

static size_t
wanted(const struct work *w, const struct days *d)
{
	size_t n = 0;

	for (day at = d->first; at <= d->today; at++)
		n += is_wanted(w, d, at);
	return n;
}

/* The latest days that want it, as many as are counted at once; the last of a
 * month goes before other days of long ago. The earliest is first. */
static size_t
choose(const struct work *w, const struct days *d, day at[COUNT_DAYS])
{
	bool *taken = mem_array(w->mem, (size_t)(d->today - d->first) + 1,
	    sizeof(*taken));
	size_t n = 0, left;

	for (int round = 0; round < 2; round++)
		for (day i = d->today; i >= d->first && n < COUNT_DAYS; i--)
			if (!taken[i - d->first] && is_wanted(w, d, i) &&
			    (round == 1 || i >= d->today - LATE_DAYS ||
			    day_ymd(i + 1).dom == 1)) {
				taken[i - d->first] = true;
				n++;
			}
	left = n;
	for (day i = d->today; i >= d->first; i--)
		if (taken[i - d->first])
			at[--left] = i;
	return n;
}

/* Writes the days that were counted, the latest first, while there is time. */
static enum err
write_days(struct work *w, struct days *d, struct sums *c, size_t n,
    size_t *done)
{
	struct mem *all = w->mem;
	const struct sums_row *row;
	size_t rows, i = n;
	enum err e = ERR_OK;

	row = sums_total(c, &rows);
	w->mem = mem_new(DAY_MEM);
	while (e == ERR_OK && i-- > 0 && pace_next(w, "days", *done, 0)) {
		day at = sums_day(c, i);

		mem_reset(w->mem);
		if ((e = count_write(w, row, rows, at, i)) != ERR_OK)
			break;
		d->made[at - d->first] = w->now;
		++*done;
	}
	mem_free(&w->mem);
	w->mem = all;
	return e;
}

static enum err
count_days(struct work *w, struct days *d, const day *at, size_t n,
    size_t *done)
{
	struct mem *mem = mem_new(BLOCK_MEM);
	struct sums *c;
	enum err e;

	if ((e = count_read(w, mem, at, n, &c)) == ERR_OK)
		e = write_days(w, d, c, n, done);
	mem_free(&mem);
	return e;
}

enum err
count_run(struct work *w, const struct conf *c, void *own, const char **note_r)
{
	struct days d;
	day at[COUNT_DAYS];
	size_t done = 0, n;
	enum err e;

	(void)c;
	(void)own;
	if ((e = read_days(w, &d)) != ERR_OK)
		return e;
	while ((n = choose(w, &d, at)) > 0 && pace_next(w, "days", done, 0))
		if ((e = count_days(w, &d, at, n, &done)) != ERR_OK)
			return e;
	*note_r = mem_printf(w->mem, "%zu days counted, %zu to come", done,
	    wanted(w, &d));
	return ERR_OK;
}
