/* Counts of a year put on rows, and what is few of them hidden. */
#include "voice/numbers.h"

#include "base/clock.h"
#include "base/mem.h"
#include "rules/calendar.h"
#include "web/language.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_feedback.h"

#include <string.h>

/* Ten working days for an answer; who came later than that came late. */
enum { DAYS_TO_ANSWER = 10, DAYS_MOST = 1000 };
enum { TIMES_MOST = 20000, QUESTIONS_MOST = 200 };

static const char *const quarters[FIGURES_COLUMNS] = {
	"figures.first", "figures.second", "figures.third", "figures.fourth"
};
static const char *const abouts[] = {
	"feedback_about.coordinator", "feedback_about.system",
	"feedback_about.leader"
};
static const char *const ends[] = {
	"figures.in_time", "figures.late", "figures.open"
};
static const char *const marks[] = {
	"feedback_mark.yes", "feedback_mark.partly", "feedback_mark.no"
};

static const char *const grounds[COMPLAINT_ABOUT__MAX] = {
	[COMPLAINT_ABOUT_DECISION] = "complaint_about.decision",
	[COMPLAINT_ABOUT_PLAN_NOT_MADE] = "complaint_about.plan_not_made",
	[COMPLAINT_ABOUT_NO_COORDINATOR] = "complaint_about.no_coordinator",
	[COMPLAINT_ABOUT_OTHER] = "complaint_about.other",
};
/* As figures_complaints numbers them. */
static const char *const becomes[] = {
	"figures.granted", "figures.partly", "figures.not_granted",
	"figures.dismissed", "figures.undecided"
};

/* The column of what it is about: a leader is not told of the last (0035). */
static const size_t column_of[FEEDBACK_ABOUT__MAX] = {
	[FEEDBACK_ABOUT_COORDINATOR] = 0, [FEEDBACK_ABOUT_SYSTEM] = 1,
	[FEEDBACK_ABOUT_LEADER] = 2,
};

/* A service, and its part of the table that is being made. */
struct service {
	int64_t id;			/* 0: not told */
	const char *name;
	int64_t at[FIGURES_COLUMNS], all;
	size_t row;			/* in the tables of what came */
};

struct services {
	struct mem *mem;
	struct service *at;
	size_t n, room;
};

static struct service *
find(struct services *s, int64_t id, const char *name)
{
	for (size_t i = 0; i < s->n; i++)
		if (s->at[i].id == id)
			return &s->at[i];
	s->at = mem_grow(s->mem, s->at, s->n, &s->room, sizeof(*s->at));
	s->at[s->n] = (struct service){ .id = id, .name = name };
	return &s->at[s->n++];
}

/* All there are, also where nothing came: that is a number, too. */
static enum err
read_services(struct request *rq, const struct numbers_choice *c,
    struct services *s)
{
	struct sql_figures_services *u;
	size_t n;
	enum err e;

	*s = (struct services){ .mem = rq->work.mem };
	if ((e = sql_figures_services(&rq->work, rq->user->id, c->everything,
	    &u, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++)
		(void)find(s, u[i].id, u[i].name);
	if (c->everything)
		(void)find(s, 0, NULL);
	return ERR_OK;
}

static void
clear(struct services *s)
{
	for (size_t i = 0; i < s->n; i++) {
		memset(s->at[i].at, 0, sizeof(s->at[i].at));
		s->at[i].all = 0;
	}
}

static void
count(struct services *s, int64_t id, const char *name, size_t column,
    int64_t n)
{
	struct service *at = find(s, id, name);

	at->at[column] += n;
	at->all += n;
}

/* What was counted becomes a table: `columns` of it, under `heads`. */
static void
lay_out(struct services *s, size_t columns, const char *const *heads,
    struct grid *g)
{
	int64_t *all = mem_array(s->mem, s->n + 1, sizeof(*all));
	size_t *row = mem_array(s->mem, s->n + 1, sizeof(*row));

	for (size_t i = 0; i < s->n; i++)
		all[i] = s->at[i].all;
	g->f = (struct figures){ .columns = columns };
	figures_group(all, s->n, row, &g->f.rows, &g->shared);
	g->heads = heads;
	g->names = mem_array(s->mem, g->f.rows + 1, sizeof(*g->names));
	for (size_t i = 0; i < s->n && g->f.rows > 0; i++) {
		s->at[i].row = row[i];
		for (size_t j = 0; j < columns; j++)
			g->f.at[row[i]][j] += s->at[i].at[j];
		g->names[row[i]] = s->at[i].name;
	}
	figures_sum(&g->f);
	if (g->f.rows > 0)
		figures_hide(&g->f);
}

static instant
begin_of(int year, int quarter)
{
	return instant_of_day(day_of(year + quarter / 4,
	    quarter % 4 * 3 + 1, 1));
}

static enum err
read_counts(struct request *rq, const struct numbers_choice *c,
    struct services *s, struct grid *quarter, struct grid *about)
{
	struct sql_figures_counted *r;
	size_t n;
	enum err e;

	if ((e = sql_figures_counted(&rq->work, rq->user->id, c->everything,
	    begin_of(c->year, 0), begin_of(c->year, 1), begin_of(c->year, 2),
	    begin_of(c->year, 3), begin_of(c->year, 4), &r, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++)
		count(s, r[i].unit, r[i].unit_name, (size_t)r[i].quarter,
		    r[i].n);
	quarter->title = "figures.quarters";
	lay_out(s, 4, quarters, quarter);
	clear(s);
	for (size_t i = 0; i < n; i++)
		count(s, r[i].unit, r[i].unit_name, column_of[r[i].about],
		    r[i].n);
	about->title = "figures.abouts";
	lay_out(s, c->everything ? 3 : 2, abouts, about);
	return ERR_OK;
}

/* How many of one row, or of all, took so many days. */
struct days { int64_t closed[DAYS_MOST + 1], answered[DAYS_MOST + 1]; };

static void
take(int64_t *of, int days)
{
	if (days >= 0)
		of[days < DAYS_MOST ? days : DAYS_MOST]++;
}

static int
working_days(instant from, instant to)
{
	return to == INSTANT_NONE ? -1 :
	    calendar_working_between(day_at(from), day_at(to));
}

static struct pace
pace_of(const struct days *d, const struct figures *ended, size_t row)
{
	int64_t closed = ended->at[row][0] + ended->at[row][1];
	struct pace p = { .in_time = -1 };

	p.closed_half = figures_half_within(d->closed, DAYS_MOST);
	p.closed_longest = figures_longest(d->closed, DAYS_MOST);
	p.answered_half = figures_half_within(d->answered, DAYS_MOST);
	p.answered_longest = figures_longest(d->answered, DAYS_MOST);
	/* A share says how many there are of who is hidden. */
	if (!ended->hidden[row][0] && !ended->hidden[row][1] && closed > 0)
		p.in_time = (int)(ended->at[row][0] * 100 / closed);
	return p;
}

/* The longest of all is of a row: where one is not told, it may be its. */
static void
judge_longest(struct pace *p, size_t rows)
{
	for (size_t i = 0; i < rows; i++) {
		if (p[i].closed_longest < 0)
			p[rows].closed_longest = -1;
		if (p[i].answered_longest < 0)
			p[rows].answered_longest = -1;
	}
}

static struct pace *
measure(struct services *s, const struct sql_figures_times *t, size_t n,
    const struct figures *ended)
{
	size_t rows = ended->rows;
	struct pace *pace = mem_array(s->mem, rows + 1, sizeof(*pace));
	struct days *d = mem_array(s->mem, rows + 1, sizeof(*d));

	for (size_t i = 0; i < n; i++) {
		size_t row = find(s, t[i].unit, NULL)->row;
		int closed = working_days(t[i].received, t[i].ended);
		int answered = working_days(t[i].received, t[i].answered);

		take(d[row].closed, closed);
		take(d[row].answered, answered);
		take(d[rows].closed, closed);
		take(d[rows].answered, answered);
	}
	for (size_t row = 0; row <= rows; row++)
		pace[row] = pace_of(&d[row], ended, row);
	judge_longest(pace, rows);
	return pace;
}

static enum err
read_times(struct request *rq, const struct numbers_choice *c,
    struct services *s, struct grid *ended, struct numbers *n_r)
{
	struct sql_figures_times *t;
	size_t n;
	enum err e;

	if ((e = sql_figures_times(&rq->work, rq->user->id, c->everything,
	    begin_of(c->year, 0), begin_of(c->year, 4), TIMES_MOST + 1, &t,
	    &n)) != ERR_OK)
		return e;
	n_r->too_many = n > TIMES_MOST;
	if (n_r->too_many)
		return ERR_OK;
	clear(s);
	for (size_t i = 0; i < n; i++) {
		int days = working_days(t[i].received, t[i].ended);

		count(s, t[i].unit, NULL, days < 0 ? 2 : days > DAYS_TO_ANSWER,
		    1);
	}
	ended->title = "figures.ends";
	lay_out(s, 3, ends, ended);
	if (ended->f.rows > 0)
		n_r->pace = measure(s, t, n, &ended->f);
	return ERR_OK;
}

static enum err
read_answers(struct request *rq, const struct numbers_choice *c,
    struct services *s, struct numbers *n_r)
{
	struct sql_figures_questions *q;
	struct sql_figures_answers *a;
	size_t n, answers;
	enum err e;

	if ((e = sql_figures_questions(&rq->work, language_of(rq), &q, &n)) !=
	    ERR_OK || (e = sql_figures_answers(&rq->work, rq->user->id,
	    c->everything, begin_of(c->year, 0), begin_of(c->year, 4), &a,
	    &answers)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct grid *g = &n_r->grid[n_r->grids];
		bool any = false;

		clear(s);
		for (size_t k = 0; k < answers; k++) {
			if (a[k].question != q[i].id)
				continue;
			any = true;
			count(s, a[k].unit, NULL, (size_t)a[k].mark, a[k].n);
		}
		if (!any)
			continue;
		n_r->grids++;
		g->asked = q[i].text;
		g->other = q[i].other;
		lay_out(s, 3, marks, g);
	}
	return ERR_OK;
}

/*
 * By what they are about and what came of them, in one table alone: a second
 * one, of what Statsforvalteren decided, would give away what this one hides.
 */
static enum err
read_complaints(struct request *rq, int year, struct grid *g)
{
	struct services about = { .mem = rq->work.mem };
	struct sql_figures_complaints *r;
	size_t n;
	enum err e;

	if ((e = sql_figures_complaints(&rq->work, day_of(year, 1, 1),
	    day_of(year, 12, 31), &r, &n)) != ERR_OK)
		return e;
	for (int i = 0; i < COMPLAINT_ABOUT__MAX; i++)
		(void)find(&about, i, view_word(rq, grounds[i]));
	for (size_t i = 0; i < n; i++)
		count(&about, (int64_t)r[i].about, NULL, (size_t)r[i].became,
		    r[i].n);
	g->title = "figures.complaints_became";
	g->rows_are = "figures.complaints_about";
	lay_out(&about, sizeof(becomes) / sizeof(*becomes), becomes, g);
	return ERR_OK;
}

enum err
numbers_read(struct request *rq, const struct numbers_choice *c,
    struct numbers *n_r)
{
	struct services s;
	struct grid *g;
	enum err e;

	*n_r = (struct numbers){ .grids = 2 };
	g = n_r->grid = mem_array(rq->work.mem, QUESTIONS_MOST + 3,
	    sizeof(*n_r->grid));
	if ((e = read_services(rq, c, &s)) != ERR_OK ||
	    (e = read_counts(rq, c, &s, &g[0], &g[1])) != ERR_OK ||
	    (e = read_times(rq, c, &s, &g[2], n_r)) != ERR_OK)
		return e;
	n_r->grids += !n_r->too_many;
	if ((e = read_answers(rq, c, &s, n_r)) != ERR_OK || !c->everything)
		return e;
	n_r->complaints = mem_array(rq->work.mem, 1, sizeof(*n_r->complaints));
	return read_complaints(rq, c->year, n_r->complaints);
}
