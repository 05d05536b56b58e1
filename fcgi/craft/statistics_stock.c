/* What there was at the end of the day: decisions, plans, coordinators. */
#include "craft/statistics_parts.h"

#include "base/mem.h"
#include "rules/figures.h"
#include "web/request.h"
#include "web/view.h"

static const char *const kind_words[STRAND_KIND__MAX] = {
	[STRAND_KIND_COORDINATOR] = "kind.coordinator",
	[STRAND_KIND_CHILD_COORDINATOR] = "kind.child_coordinator",
	[STRAND_KIND_EVERYDAY_COORDINATOR] = "kind.everyday_coordinator",
	[STRAND_KIND_FAMILY_COORDINATOR] = "kind.family_coordinator",
};

/* Up to how many cases each row goes. */
static const int32_t loads[] = { 1, 2, 4, 9, 24, 30, INT32_MAX };
static const char *const load_words[] = {
	"statistics.one_case", "statistics.two_cases", "statistics.to_four",
	"statistics.to_nine", "statistics.to_twenty_four",
	"statistics.to_thirty", "statistics.over_thirty"
};
enum { LOADS = sizeof(loads) / sizeof(*loads) };

/* The deck's thirteen services (B65-B77); the sum counts each person once. */
static void
put_services(const struct day_figures *c, struct statistics *s)
{
	static const struct table_is is = {
		.key = "statistics.services",
		.why = "statistics.services_why",
		.rows_are = "feedback.unit",
		.head = { "statistics.coordinators", "statistics.decisions",
		    "statistics.plans" },
		.bars = true,
	};
	struct statistics_table *t = table_new(c, s, &is, c->services);
	struct statistics_row *r;

	for (size_t i = 0; i < c->services; i++) {
		const struct service *u = &c->at[i];

		if (u->n[FIGURE_COORDINATOR] + u->n[FIGURE_DECISION] == 0)
			continue;
		r = table_add(t, service_name(c, u), u->n[FIGURE_COORDINATOR]);
		r->cell[0] = count_text(c, u->n[FIGURE_COORDINATOR]);
		r->cell[1] = count_text(c, u->n[FIGURE_DECISION]);
		r->cell[2] = count_text(c, u->n[FIGURE_PLAN]);
	}
	if (t->n == 0)
		return;
	if (c->at[0].n[FIGURE_COORDINATOR] > 0)
		t->leads = service_name(c, c->at);
	r = table_sum(c, t);
	r->cell[0] = count_text(c, c->sum[FIGURE_LOAD]);
	r->cell[1] = count_text(c, c->sum[FIGURE_DECISION]);
	r->cell[2] = count_text(c, c->sum[FIGURE_PLAN]);
}

/* Three people with thirty cases each are no average of three (B86-B88). */
static void
put_loads(const struct day_figures *c, struct statistics *s)
{
	static const struct table_is is = {
		.key = "statistics.loads",
		.rows_are = "statistics.cases",
		.head = { "statistics.coordinators" },
		.bars = true,
	};
	struct statistics_table *t = table_new(c, s, &is, LOADS);
	int64_t of[LOADS] = { 0 };

	for (size_t i = 0; i < c->rows; i++) {
		size_t k = 0;

		while (c->row[i].part > loads[k])
			k++;
		if (c->row[i].figure == FIGURE_LOAD)
			of[k] += c->row[i].n;
	}
	for (size_t k = 0; k < LOADS && c->sum[FIGURE_LOAD] > 0; k++)
		table_add(t, view_word(c->rq, load_words[k]), of[k])->cell[0] =
		    count_text(c, of[k]);
}

static void
put_kinds(const struct day_figures *c, struct statistics *s)
{
	static const struct table_is is = {
		.key = "statistics.kinds",
		.why = "statistics.kinds_why",
		.rows_are = "unit.kind",
		.head = { "statistics.decisions", "statistics.coordinators",
		    "statistics.average" },
		.bars = true,
	};
	struct statistics_table *t = table_new(c, s, &is, STRAND_KIND__MAX);

	for (size_t k = 0; k < STRAND_KIND__MAX; k++) {
		int64_t n = c->part[FIGURE_DECISION][k];
		int64_t people = c->part[FIGURE_KIND][k];
		struct statistics_row *r;

		if (kind_words[k] == NULL || c->sum[FIGURE_DECISION] == 0)
			continue;
		r = table_add(t, view_word(c->rq, kind_words[k]), n);
		r->cell[0] = count_text(c, n);
		r->cell[1] = count_text(c, people);
		r->cell[2] = average_text(c, c->part[FIGURE_HELD][k], people);
	}
}

static const char *const level_words[LEVELS] = {
	"statistics.level_1", "statistics.level_2", "statistics.level_3"
};

/* Logs that are open, by level (R56); few on one would tell of a child. */
static void
put_batons(const struct day_figures *c, struct statistics *s)
{
	static const struct table_is is = {
		.key = "statistics.batons",
		.why = "statistics.batons_why",
		.rows_are = "statistics.level",
		.head = { "statistics.count" },
		.bars = true,
	};

	table_few(c, s, &is, FIGURE_BATON, level_words, LEVELS);
}

void
statistics_stock(const struct day_figures *c, struct statistics *s)
{
	put_services(c, s);
	put_loads(c, s);
	put_kinds(c, s);
	put_batons(c, s);
}
