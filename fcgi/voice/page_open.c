/*
 * Health for machines; accessibility, privacy, what is owed to families and a
 * language for people.
 */
#include "base/conf.h"
#include "base/mem.h"
#include "store/db.h"
#include "voice/own_text.h"
#include "voice/pages.h"
#include "voice/tongues.h"
#include "web/language.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_health.h"
#include "sql_voice.h"

#include <stdlib.h>
#include <string.h>

#define MINUTE_US INT64_C(60000000)

/*
 * Whoever could set the database's clock back could write history (R0), and a
 * clock of its own would put what happens here in another order.
 */
static bool
clock_true(const struct sql_health_clock *c, instant now, uint32_t off_s)
{
	return strcmp(c->secure, "NO") != 0 &&
	    llabs(now - clock_now()) <= off_s * MINUTE_US / 60;
}

static bool
fresh(const struct sql_health_jobs *jobs, size_t n, enum job job, instant now,
    uint32_t minutes)
{
	for (size_t i = 0; i < n; i++)
		if (jobs[i].job == job)
			return jobs[i].succeeded != INSTANT_NONE &&
			    now - jobs[i].succeeded <= minutes * MINUTE_US;
	return false;
}

/* The first component that is not well, or NULL. */
static const char *
ill(struct request *rq)
{
	const struct conf *c = rq->app->conf;
	struct sql_health_clock *clock;
	struct sql_health_jobs *jobs;
	struct work *w = &rq->work;
	size_t n;

	if (db_ready(w) != ERR_OK || db_now(w) != ERR_OK ||
	    sql_health_clock(w, &clock) != ERR_OK ||
	    sql_health_jobs(w, &jobs, &n) != ERR_OK)
		return "database";
	if (!clock_true(clock, w->now, c->sweep_clock_off_seconds))
		return "clock";
	if (!fresh(jobs, n, JOB_DIRECTORY, w->now,
	    c->sweep_directory_max_age_minutes))
		return "directory";
	if (!fresh(jobs, n, JOB_LEAVERS, w->now,
	    c->sweep_job_max_age_minutes) ||
	    !fresh(jobs, n, JOB_HOUSEKEEPING, w->now,
	    c->sweep_job_max_age_minutes))
		return "jobs";
	return NULL;
}

enum err
page_health(struct request *rq)
{
	const char *what = ill(rq);

	rq->response.status = what == NULL ? 200 : 503;
	rq->response.type = "text/plain; charset=utf-8";
	rq->response.body = mem_printf(rq->work.mem, "%s\n",
	    what == NULL ? "ok" : what);
	rq->response.length = what == NULL ? 3 : strlen(what) + 1;
	return ERR_OK;
}

enum err
page_accessibility(struct request *rq)
{
	tongues_view(rq);
	own_text_view(rq, OWN_PAGE_ACCESSIBILITY);
	return view_render(rq, 200, "voice/accessibility.cs");
}

enum err
page_privacy(struct request *rq)
{
	tongues_view(rq);
	own_text_view(rq, OWN_PAGE_PRIVACY);
	return view_render(rq, 200, "voice/privacy.cs");
}

enum err
page_about(struct request *rq)
{
	tongues_view(rq);
	return view_render(rq, 200, "voice/about.cs");
}

static void
view_owed(struct node *row, const struct sql_guidelines_for_families *g)
{
	node_text(row, "what", g->what);
	node_text(row, "why", g->why);
	/* Of 0 days the words say which day it is. */
	if (g->days <= 0)
		return;
	node_number(row, "days", g->days);
	node_text(row, "counted", words_name(&words_counted, (int)g->counted));
	node_flag(row, "one", g->days == 1);
}

enum err
page_expect(struct request *rq)
{
	struct node *groups = node_in(view_root(rq), "Groups");
	struct node *rows[SEAT_KIND__MAX] = { NULL };
	struct sql_guidelines_for_families *g;
	size_t n;
	enum err e;

	tongues_view(rq);
	if ((e = db_ready(&rq->work)) != ERR_OK ||
	    (e = db_now(&rq->work)) != ERR_OK ||
	    (e = sql_guidelines_for_families(&rq->work, rq->work.today, &g,
	    &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		if (rows[g[i].seat] == NULL) {
			struct node *group = node_add(groups);

			node_flag(group, "first", i == 0);
			node_text(group, "seat", words_name(&words_seat_kind,
			    (int)g[i].seat));
			rows[g[i].seat] = node_in(group, "Rows");
		}
		view_owed(node_add(rows[g[i].seat]), &g[i]);
	}
	return view_render(rq, 200, "voice/expect.cs");
}

enum err
page_application(struct request *rq)
{
	tongues_view(rq);
	return view_render(rq, 200, "voice/application.cs");
}

enum err
page_consent(struct request *rq)
{
	tongues_view(rq);
	return view_render(rq, 200, "voice/consent.cs");
}

/*
 * By GET, for nothing is stored here: the browser alone keeps what was chosen,
 * and a page without a session needs no form for it.
 */
enum err
page_language(struct request *rq)
{
	int chosen;

	if (!words_find(&words_language, request_value(rq, "word"),
	    &chosen) || !language_whole((enum language)chosen))
		return err_set(&rq->work, ERR_NOT_FOUND, "no such language");
	language_remember(rq, (enum language)chosen);
	return response_redirect(rq, "%s",
	    path_after(pairs_find(&rq->query, "til")));
}
