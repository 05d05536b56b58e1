/* What the year up to the day was like: how long it took, and what was late. */
#include "craft/statistics_parts.h"

#include "base/mem.h"
#include "rules/figures.h"
#include "web/request.h"
#include "web/view.h"

static const char *const wait_words[WAITS] = {
	"statistics.to_confirm", "statistics.to_decide", "statistics.to_offer",
	"statistics.to_accept", "statistics.to_contact", "statistics.to_plan"
};

/* From the family's side: all days are from when they asked. */
static void
put_waits(const struct day_figures *c, struct statistics *s)
{
	static const struct table_is is = {
		.key = "statistics.waits",
		.why = "statistics.waits_why",
		.rows_are = "statistics.until",
		.head = { "statistics.half", "statistics.cases" },
		.bars = true,
	};
	struct statistics_table *t = table_new(c, s, &is, WAITS);
	const char *hidden = view_word(c->rq, "figures.hidden");

	for (size_t i = 0; i < WAITS; i++) {
		int half = figures_half_within(c->wait[i], DAYS_MOST);
		struct statistics_row *r = table_add(t,
		    view_word(c->rq, wait_words[i]), half > 0 ? half : 0);

		r->cell[0] = half < 0 ? hidden : count_text(c, half);
		r->cell[1] = half < 0 ? hidden :
		    count_text(c, c->sum[statistics_waits[i]]);
	}
}

static void
put_fortnight(const struct day_figures *c, struct statistics_table *t,
    const char *name, const int64_t *n)
{
	int64_t got = n[FIGURE_RECEIVED];
	struct statistics_row *r = table_add(t, name,
	    n[FIGURE_ACCEPTED] * 100 / got);

	r->cell[0] = percent_text(c, n[FIGURE_ACCEPTED], got);
	r->cell[1] = percent_text(c, n[FIGURE_ASKED], got);
	r->cell[2] = count_text(c, got);
}

static void
put_fortnights(const struct day_figures *c, struct statistics *s)
{
	static const struct table_is is = {
		.key = "statistics.fortnight",
		.why = "statistics.fortnight_why",
		.rows_are = "feedback.unit",
		.head = { "statistics.accepted", "statistics.asked",
		    "statistics.received" },
		.bars = true,
	};
	struct statistics_table *t = table_new(c, s, &is, c->services);

	for (size_t i = 0; i < c->services; i++)
		if (c->at[i].n[FIGURE_RECEIVED] > 0)
			put_fortnight(c, t, service_name(c, &c->at[i]),
			    c->at[i].n);
	if (t->n == 0)
		return;
	put_fortnight(c, t, view_word(c->rq, "statistics.all"), c->sum);
	t->row[t->n - 1].sum = true;
	t->most = 100;
}

/* The table with what is few of it hidden; false: there are too few at all. */
static bool
lay_out(const struct day_figures *c, struct figures *f, const char **names)
{
	int64_t *all = mem_array(c->mem, c->services + 1, sizeof(*all));
	size_t *row = mem_array(c->mem, c->services + 1, sizeof(*row));
	bool shared;

	*f = (struct figures){ .columns = BANDS };
	for (size_t i = 0; i < c->services; i++)
		all[i] = c->at[i].n[FIGURE_NO_PLAN];
	figures_group(all, c->services, row, &f->rows, &shared);
	for (size_t i = 0; i < c->services && f->rows > 0; i++) {
		for (size_t j = 0; j < BANDS; j++)
			f->at[row[i]][j] += c->at[i].no_plan[j];
		names[row[i]] = service_name(c, &c->at[i]);
	}
	if (f->rows == 0)
		return false;
	if (shared)
		names[f->rows - 1] = view_word(c->rq, "figures.rest");
	names[f->rows] = view_word(c->rq, "figures.all");
	figures_sum(f);
	figures_hide(f);
	return true;
}

/* Decided and not made (B242): how long it has been, by service (R43). */
static void
put_without_plan(const struct day_figures *c, struct statistics *s)
{
	static const struct table_is is = {
		.key = "statistics.no_plan",
		.why = "statistics.no_plan_why",
		.rows_are = "feedback.unit",
		.head = { "statistics.sum", "statistics.to_ninety",
		    "statistics.to_half_a_year", "statistics.longer" },
		.bars = true,
	};
	struct figures *f = mem_array(c->mem, 1, sizeof(*f));
	const char *names[FIGURES_ROWS + 1];
	struct statistics_table *t = table_new(c, s, &is, FIGURES_ROWS + 1);

	if (!lay_out(c, f, names))
		return;
	for (size_t i = 0; i <= f->rows; i++) {
		struct statistics_row *r;

		if (i == f->rows && f->rows == 1)
			break;
		r = table_add(t, names[i], i < f->rows ? f->row[i] : 0);
		r->sum = i == f->rows;
		r->cell[0] = count_text(c, f->row[i]);
		for (size_t j = 0; j < BANDS; j++)
			r->cell[1 + j] = f->hidden[i][j] ?
			    view_word(c->rq, "figures.hidden") :
			    count_text(c, f->at[i][j]);
	}
}

static const char *const reason_words[PARTS] = {
	[PLAN_REASON_FAMILY_WAITS] = "plan_reason.family_waits",
	[PLAN_REASON_FAMILY_DECLINES] = "plan_reason.family_declines",
	[PLAN_REASON_CONSENT_MISSING] = "plan_reason.consent_missing",
	[PLAN_REASON_SERVICES_MISSING] = "plan_reason.services_missing",
	[PLAN_REASON_NEEDS_UNCLEAR] = "plan_reason.needs_unclear",
	[PLAN_REASON_NEW_COORDINATOR] = "plan_reason.new_coordinator",
	[PLAN_REASON_NO_TIME] = "plan_reason.no_time",
	[PLAN_REASON_UNDER_WAY] = "plan_reason.under_way",
	[PLAN_REASON__MAX] = "statistics.no_reason"
};

/* What coordinators say of why, ninety days after it was decided. */
static void
put_reasons(const struct day_figures *c, struct statistics *s)
{
	static const struct table_is is = {
		.key = "statistics.reasons",
		.why = "statistics.reasons_why",
		.rows_are = "statistics.reason",
		.head = { "statistics.count" },
		.bars = true,
	};

	table_few(c, s, &is, FIGURE_REASON, reason_words, PARTS);
}

static void
put_changes(const struct day_figures *c, struct statistics *s)
{
	static const struct table_is is = {
		.key = "statistics.changes",
		.why = "statistics.changes_why",
		.rows_are = "feedback.unit",
		.head = { "statistics.interim", "statistics.handovers" },
		.bars = true,
	};
	struct statistics_table *t = table_new(c, s, &is, c->services);
	struct statistics_row *r;

	for (size_t i = 0; i < c->services; i++) {
		const int64_t *n = c->at[i].n;

		if (n[FIGURE_HANDOVER] + n[FIGURE_INTERIM] == 0)
			continue;
		r = table_add(t, service_name(c, &c->at[i]), n[FIGURE_INTERIM]);
		r->cell[0] = count_text(c, n[FIGURE_INTERIM]);
		r->cell[1] = count_text(c, n[FIGURE_HANDOVER]);
	}
	if (t->n == 0)
		return;
	r = table_sum(c, t);
	r->cell[0] = count_text(c, c->sum[FIGURE_INTERIM]);
	r->cell[1] = count_text(c, c->sum[FIGURE_HANDOVER]);
}

/* Of few it would tell of one. */
static void
put_evaluations(const struct day_figures *c, struct statistics *s)
{
	static const struct table_is is = {
		.key = "statistics.evaluations",
		.why = "statistics.evaluations_why",
		.rows_are = "statistics.what",
		.head = { "statistics.count" },
	};
	struct statistics_table *t = table_new(c, s, &is, 2);
	int64_t due = c->sum[FIGURE_EVALUATION];
	int64_t made = c->sum[FIGURE_EVALUATED];

	if (due < FIGURES_FEW)
		return;
	table_add(t, view_word(c->rq, "statistics.due"), 0)->cell[0] =
	    count_text(c, due);
	/* All but few, or none but few, would tell of those. */
	table_add(t, view_word(c->rq, "statistics.in_time"), 0)->cell[0] =
	    made < FIGURES_FEW || due - made < FIGURES_FEW ?
	    view_word(c->rq, "figures.hidden") : percent_text(c, made, due);
}

void
statistics_year(const struct day_figures *c, struct statistics *s)
{
	put_waits(c, s);
	put_fortnights(c, s);
	put_without_plan(c, s);
	put_reasons(c, s);
	put_changes(c, s);
	put_evaluations(c, s);
}
