/*
 * The figures of a day on paper, for the municipal council: what the page
 * shows, as a PDF.
 */
#include "base/conf.h"
#include "craft/pages.h"
#include "craft/statistics_view.h"
#include "intake/letters.h"
#include "web/language.h"
#include "web/request.h"
#include "web/view.h"

static const struct form_field fields[STATISTICS__FIELDS] = {
	[STATISTICS_DAY] = { "per_dato", FORM_DATE, .required = true },
};

static const struct letter_of report = { .kind = LETTER_KIND_FIGURES };

static enum err
show(struct request *rq, struct statistics_choice *c)
{
	enum err e;

	if (c->form.v[STATISTICS_DAY].typed == NULL)
		form_prefill_day(rq->work.mem, &c->form, STATISTICS_DAY,
		    rq->work.today);
	view_form(rq, &c->form);
	node_day(rq, view_root(rq), "First", c->first);
	if ((e = letter_view(rq, &report)) != ERR_OK)
		return e;
	return view_render(rq, view_form_status(&c->form), "craft/report.cs");
}

enum err
page_report(struct request *rq)
{
	struct statistics_choice c = {
		.form = form_empty(fields, STATISTICS__FIELDS),
		.first = DAY_NONE,
	};
	const char *dated = pairs_find(&rq->query, "dato");

	if (dated != NULL)
		form_prefill(&c.form, STATISTICS_DAY, dated);
	return show(rq, &c);
}

enum err
page_report_order(struct request *rq)
{
	struct letter_of of = report;
	struct statistics_choice c;
	enum err e;

	if ((e = form_read(rq, fields, STATISTICS__FIELDS, &c.form)) !=
	    ERR_OK ||
	    (e = statistics_choose(rq, &c)) != ERR_OK)
		return e;
	if (c.counted == DAY_NONE) {
		node_flag(view_root(rq), "NotYet", !c.form.bad);
		return show(rq, &c);
	}
	of.dated = c.counted;
	node_text(view_root(rq), "Municipality",
	    rq->app->conf->municipality_name);
	if ((e = statistics_view(rq, &c)) != ERR_OK ||
	    (e = letter_order(rq, &of, language_of(rq), view_root(rq),
	    "craft/report_paper.cs")) != ERR_OK)
		return e;
	return response_redirect(rq, "/tall/rapport");
}

enum err
page_report_file(struct request *rq)
{
	return letter_send(rq, &report, "tall.pdf");
}
