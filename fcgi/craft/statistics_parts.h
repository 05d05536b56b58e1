/* What the tables of a day are made from; of craft/statistics.c alone. */
#ifndef CRAFT_STATISTICS_PARTS_H
#define CRAFT_STATISTICS_PARTS_H

#include "craft/statistics.h"

#include "sql_statistics.h"

#include "words.h"

struct mem;

enum { DAYS_MOST = 1000, BANDS = 3, WAITS = 6, LEVELS = 3,
	PARTS = PLAN_REASON__MAX + 1 };

/* A service, and what was counted of it. */
struct service {
	int64_t id;		/* 0: no service has it yet */
	const char *name;
	int64_t n[FIGURE__MAX], no_plan[BANDS];
};

/* What was counted of a day; those with most coordinators stand first. */
struct day_figures {
	struct request *rq;
	struct mem *mem;
	struct service *at;
	size_t services, room;
	bool counted[FIGURE__MAX];	/* on that day */
	int64_t sum[FIGURE__MAX];
	int64_t part[FIGURE__MAX][PARTS];	/* kinds, levels, reasons; from
						 * 1 */
	int64_t wait[WAITS][DAYS_MOST + 1];	/* how many took so many
						 * days */
	const struct sql_statistics_of *row;
	size_t rows;
};

/* What families wait for, in its order. */
extern const enum figure statistics_waits[WAITS];

/* Adds the main figures, and the same beside those of a year before; NULL:
 * that day was not counted, and so there is nothing to compare with. */
void statistics_overview(const struct day_figures *c, struct statistics *s);
void statistics_before(const struct day_figures *c,
    const struct day_figures *before, struct statistics *s);

/* Adds the tables of what there was, and those of the year (R29, R43, R19). */
void statistics_stock(const struct day_figures *c, struct statistics *s);
void statistics_year(const struct day_figures *c, struct statistics *s);

/* A number, a share of `of` and an average with one place, as texts in c->mem;
 * a dash where `of` is 0. */
const char *count_text(const struct day_figures *c, int64_t n);
const char *percent_text(const struct day_figures *c, int64_t n, int64_t of);
const char *average_text(const struct day_figures *c, int64_t n, int64_t of);

/* What a service is called. */
const char *service_name(const struct day_figures *c, const struct service *s);

/* What a table is called and shows, whatever was counted; words of Lang. */
struct table_is {
	const char *key, *why, *rows_are;
	const char *head[STATISTICS_COLUMNS];
	bool bars;
};

/* Begins one more table, with room for `rows` and the sum of them. */
struct statistics_table *table_new(const struct day_figures *c,
    struct statistics *s, const struct table_is *is, size_t rows);

/* One more row of it; `size` is what its bar shows. */
struct statistics_row *table_add(struct statistics_table *t, const char *name,
    int64_t size);

/* A table of a figure by its `n` parts (1 .. PARTS), where few are hidden;
 * empty: there are few at all. */
void table_few(const struct day_figures *c, struct statistics *s,
    const struct table_is *is, enum figure figure, const char *const *words,
    size_t n);

/* A last row for all above it, without a bar. */
struct statistics_row *table_sum(const struct day_figures *c,
    struct statistics_table *t);

#endif
