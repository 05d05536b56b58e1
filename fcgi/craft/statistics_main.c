/* The main figures, and the same beside those of a year earlier. */
#include "craft/statistics_parts.h"

#include "base/mem.h"
#include "rules/figures.h"
#include "web/language.h"
#include "web/paper.h"
#include "web/request.h"
#include "web/view.h"

/* What a value is a number of. */
enum measure { COUNT, FEW, TENTHS, PERCENT, WITHIN_DAYS };

/* Not known: there is nothing to tell, or it would tell of few. */
struct value {
	bool known;
	int64_t n;
};

typedef struct value value_fn(const struct day_figures *c);

static struct value
known(int64_t n)
{
	return (struct value){ true, n };
}

static struct value
decisions(const struct day_figures *c)
{
	return known(c->sum[FIGURE_DECISION]);
}

static struct value
plans(const struct day_figures *c)
{
	return known(c->sum[FIGURE_PLAN]);
}

static struct value
coordinators(const struct day_figures *c)
{
	return known(c->sum[FIGURE_LOAD]);
}

static struct value
average(const struct day_figures *c)
{
	int64_t of = c->sum[FIGURE_LOAD];

	return (struct value){ of > 0, of == 0 ? 0 :
	    (c->sum[FIGURE_HELD] * 20 + of) / (of * 2) };
}

static struct value
without(const struct day_figures *c)
{
	return known(c->sum[FIGURE_DECISION] - c->sum[FIGURE_HELD]);
}

static struct value
three_years(const struct day_figures *c)
{
	return known(c->sum[FIGURE_PERSON]);
}

static struct value
to_accept(const struct day_figures *c)
{
	int half = -1;

	for (size_t i = 0; i < WAITS; i++)
		if (statistics_waits[i] == FIGURE_TO_ACCEPT)
			half = figures_half_within(c->wait[i], DAYS_MOST);
	return (struct value){ half >= 0, half };
}

static struct value
accepted(const struct day_figures *c)
{
	int64_t of = c->sum[FIGURE_RECEIVED];

	return (struct value){ of > 0, of == 0 ? 0 :
	    c->sum[FIGURE_ACCEPTED] * 100 / of };
}

static struct value
interim(const struct day_figures *c)
{
	return known(c->sum[FIGURE_INTERIM]);
}

static struct value
handovers(const struct day_figures *c)
{
	return known(c->sum[FIGURE_HANDOVER]);
}

static struct value
stopped(const struct day_figures *c)
{
	return (struct value){ c->counted[FIGURE_STOPPED],
	    c->sum[FIGURE_STOPPED] };
}

/* Of few complaints each could be somebody's. */
static struct value
complaints(const struct day_figures *c)
{
	return (struct value){ c->counted[FIGURE_COMPLAINT],
	    c->sum[FIGURE_COMPLAINT] };
}

/* First what there was at the end of the day, then what is of the year. */
static const struct {
	const char *word;
	enum measure measure;
	value_fn *value;
} main_figures[] = {
	{ "statistics.decisions", COUNT, decisions },
	{ "statistics.plans", COUNT, plans },
	{ "statistics.coordinators", COUNT, coordinators },
	{ "statistics.average", TENTHS, average },
	{ "statistics.without", COUNT, without },
	{ "statistics.three_years", COUNT, three_years },
	{ "statistics.half_accepted", WITHIN_DAYS, to_accept },
	{ "statistics.accepted", PERCENT, accepted },
	{ "statistics.interim", COUNT, interim },
	{ "statistics.handovers", COUNT, handovers },
	{ "statistics.stopped", COUNT, stopped },
	{ "statistics.complaints", FEW, complaints },
};
enum { NOW = 6, MAIN = sizeof(main_figures) / sizeof(*main_figures) };

static const char *
number_text(const struct day_figures *c, enum measure m, int64_t n)
{
	return m == TENTHS ? average_text(c, n, 10) : count_text(c, n);
}

static const char *
value_text(const struct day_figures *c, enum measure m, struct value v)
{
	if (!v.known)
		return m == WITHIN_DAYS ? view_word(c->rq, "figures.hidden") :
		    "–";
	if (m == FEW && v.n < FIGURES_FEW)
		return view_word(c->rq, "figures.hidden");
	if (m == PERCENT)
		return percent_text(c, v.n, 100);
	return number_text(c, m, v.n);
}

static const char *
say(const struct day_figures *c, enum msg m, const struct say *what)
{
	const struct lang *l = paper_lang(c->rq->app->views,
	    language_of(c->rq));

	return lang_say(c->mem, l, m, what, 1);
}

static const char *
change_text(const struct day_figures *c, enum measure m, struct value now,
    struct value before)
{
	int64_t more = now.n - before.n, n = more < 0 ? -more : more;
	const char *text;

	if (!now.known || !before.known ||
	    (m == FEW && (now.n < FIGURES_FEW || before.n < FIGURES_FEW)))
		return "–";
	if (more == 0)
		return view_word(c->rq, "statistics.unchanged");
	if (m == WITHIN_DAYS || m == PERCENT)
		text = say(c, m == PERCENT ? MSG_STATISTICS_POINTS :
		    MSG_STATISTICS_DAYS, &(struct say)SAY_NUMBER("n", n));
	else
		text = number_text(c, m, n);
	return say(c, more > 0 ? MSG_STATISTICS_UP : MSG_STATISTICS_DOWN,
	    &(struct say)SAY_TEXT("much", text));
}

void
statistics_overview(const struct day_figures *c, struct statistics *s)
{
	static const struct table_is is = {
		.key = "statistics.now",
		.why = "statistics.now_why",
		.rows_are = "statistics.what",
		.head = { "statistics.count" },
	};
	struct statistics_table *t = table_new(c, s, &is, NOW);

	for (size_t i = 0; i < NOW; i++)
		table_add(t, view_word(c->rq, main_figures[i].word),
		    0)->cell[0] = value_text(c, main_figures[i].measure,
		    main_figures[i].value(c));
}

void
statistics_before(const struct day_figures *c, const struct day_figures *before,
    struct statistics *s)
{
	const struct table_is is = {
		.key = "statistics.before",
		.why = before != NULL ? "statistics.before_why" :
		    "statistics.before_none",
		.rows_are = "statistics.what",
		.head = { "statistics.this_day", "statistics.year_before",
		    "statistics.change" },
	};
	struct statistics_table *t = table_new(c, s, &is, MAIN);

	for (size_t i = 0; i < MAIN && before != NULL; i++) {
		enum measure m = main_figures[i].measure;
		struct value now = main_figures[i].value(c);
		struct value then = main_figures[i].value(before);
		struct statistics_row *r = table_add(t, view_word(c->rq,
		    main_figures[i].word), 0);

		r->cell[0] = value_text(c, m, now);
		r->cell[1] = value_text(c, m, then);
		r->cell[2] = change_text(c, m, now, then);
	}
}
