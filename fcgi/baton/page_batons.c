/*
 * All logs in figures, for the team and the system owner: how many there are,
 * and what needs a look. Nobody is named, so that it takes no consent.
 */
#include "base/conf.h"
#include "baton/pages.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_log.h"

/* Up to which age each row of the table goes; the first is of no age yet. */
static const int64_t bands[] = { -1, 5, 12, 15, 17, INT64_MAX };
static const char *const band_words[] = {
	"batons.expected", "batons.to_five", "batons.to_twelve",
	"batons.to_fifteen", "batons.to_seventeen", "batons.of_age"
};

static const char *const level_words[] = {
	"batons.no_level", "batons.level_one", "batons.level_two",
	"batons.level_three"
};

enum { BANDS = sizeof(bands) / sizeof(*bands), LEVELS = 4 };

static size_t
band_of(int64_t years)
{
	size_t i = 0;

	while (years > bands[i])
		i++;
	return i;
}

static int64_t
sum_of(const int64_t *of)
{
	int64_t sum = 0;

	for (size_t i = 0; i < LEVELS; i++)
		sum += of[i];
	return sum;
}

static void
view_counts(struct request *rq, struct node *row, const int64_t *of)
{
	for (size_t i = 0; i < LEVELS; i++) {
		struct node *cell = node_add(node_in(row, "Levels"));

		node_text(cell, "head", view_word(rq, level_words[i]));
		node_number(cell, "n", of[i]);
	}
	node_number(row, "sum", sum_of(of));
}

static enum err
view_ages(struct request *rq)
{
	int64_t of[BANDS][LEVELS] = { 0 }, all[LEVELS] = { 0 };
	struct node *list = node_in(view_root(rq), "Ages");
	struct sql_batons_by_age *a;
	size_t n;
	enum err e;

	if ((e = sql_batons_by_age(&rq->work, rq->work.today, &a, &n)) !=
	    ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		of[band_of(a[i].years)][a[i].level] += a[i].batons;
		all[a[i].level] += a[i].batons;
	}
	for (size_t i = 0; i < BANDS; i++) {
		struct node *row;

		if (sum_of(of[i]) == 0)
			continue;
		row = node_add(list);
		node_text(row, "band", view_word(rq, band_words[i]));
		view_counts(rq, row, of[i]);
	}
	view_counts(rq, node_in(view_root(rq), "All"), all);
	return ERR_OK;
}

static enum err
view_units(struct request *rq, day since)
{
	struct node *list = node_in(view_root(rq), "Units");
	struct sql_batons_by_unit *u;
	size_t n;
	enum err e;

	if ((e = sql_batons_by_unit(&rq->work, rq->work.today, since, &u,
	    &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_text(row, "name", u[i].unit_name);
		node_number(row, "batons", u[i].batons);
		node_number(row, "unheld", u[i].unheld);
		node_number(row, "leaving", u[i].leaving);
		node_number(row, "no_effect", u[i].no_effect);
		node_number(row, "no_meeting", u[i].no_meeting);
		node_number(row, "late", u[i].late);
	}
	return ERR_OK;
}

/* Neither of them: the case has ended. */
static enum err
view_three(struct request *rq)
{
	struct node *three = node_in(view_root(rq), "Three");
	static const char *const names[2][2] = { { NULL, "plan" },
	    { "alone", "beside" } };
	int64_t of[2][2] = { { 0 } };
	struct sql_batons_on_three *t;
	size_t n;
	enum err e;

	if ((e = sql_batons_on_three(&rq->work, &t, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++)
		of[t[i].baton][t[i].coordinator] = t[i].cases;
	for (int i = 1; i < 4; i++)
		node_number(three, names[i / 2][i % 2], of[i / 2][i % 2]);
	return ERR_OK;
}

enum err
page_batons(struct request *rq)
{
	uint32_t days = rq->app->conf->baton_meeting_days;
	enum err e;

	if ((e = view_ages(rq)) != ERR_OK ||
	    (e = view_units(rq, rq->work.today - (day)days)) != ERR_OK ||
	    (e = view_three(rq)) != ERR_OK)
		return e;
	node_number(view_root(rq), "MeetingDays", days);
	return view_render(rq, 200, "baton/batons.cs");
}
