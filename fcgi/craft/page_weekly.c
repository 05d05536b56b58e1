/* The system owner's weekly list: who took on a case (R25, A97). */
#include "base/text.h"
#include "craft/pages.h"
#include "desk/duty.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_desk.h"

/* Monday of the week of `d`. */
static day
monday(day d)
{
	return d - day_weekday(d) + 1;
}

/*
 * ?uke=<a day in it> looks further back; without it, the week that ended last.
 */
static day
week_of(const struct request *rq)
{
	const char *week = pairs_find(&rq->query, "uke");
	day d;

	if (week != NULL && text_to_day(week, &d) && d <= rq->work.today)
		return monday(d);
	return monday(rq->work.today) - 7;
}

enum err
page_weekly(struct request *rq)
{
	struct node *list = node_in(view_root(rq), "Rows");
	day week = week_of(rq);
	struct sql_acceptances_between *a;
	size_t n;
	enum err e;

	if ((e = sql_acceptances_between(&rq->work, instant_of_day(week),
	    instant_of_day(week + 7), &a, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_instant(rq, row, "at", a[i].at);
		node_text(row, "unit", a[i].unit_name);
		node_text(row, "coordinator", a[i].coordinator);
		node_text(row, "kind", words_name(&words_strand_kind,
		    (int)a[i].kind));
	}
	node_day(rq, view_root(rq), "Week", week);
	node_day_parts(rq, view_root(rq), "Week", week);
	node_day_parts(rq, view_root(rq), "Earlier", week - 7);
	return view_render(rq, 200, "craft/weekly.cs");
}

enum { F_WEEK, F__MAX };

static const struct form_field fields[F__MAX] = {
	[F_WEEK] = { "uke", FORM_DATE, .required = true },
};

enum err
page_weekly_save(struct request *rq)
{
	struct form f;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	if (f.bad)
		return err_set(&rq->work, ERR_INPUT, "no week named");
	if ((e = duty_end(&rq->work, GUIDELINE_WEEKLY_ACCEPTANCES,
	    monday(f.v[F_WEEK].day), 0)) != ERR_OK)
		return e;
	return response_redirect(rq, "/");
}
