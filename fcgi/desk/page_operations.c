/* How each job went last, and what was not sent; no case is seen here. */
#include "config.h"

#include "base/conf.h"
#include "base/file.h"
#include "base/mem.h"
#include "desk/job_note.h"
#include "desk/left.h"
#include "desk/pages.h"
#include "store/migrate.h"
#include "web/language.h"
#include "web/request.h"
#include "web/session.h"
#include "web/view.h"

#include "sql_desk.h"
#include "sql_feedback.h"
#include "sql_inbox.h"
#include "sql_map.h"
#include "sql_map_page.h"
#include "sql_operations.h"
#include "sql_translation.h"

/* Each use of the break-glass account is to be seen and asked about (R75). */
static enum err
show_breakglass(struct request *rq)
{
	struct node *list = node_in(view_root(rq), "Breakglass");
	struct sql_breakglass_uses *use;
	size_t n;
	enum err e;

	if ((e = sql_breakglass_uses(&rq->work, &use, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_instant(rq, row, "at", use[i].at);
		node_text(row, "address", use[i].address);
	}
	return ERR_OK;
}

/* Whoever gets no e-mail sees it all here, but may not know that she should. */
static enum err
show_given_up(struct request *rq)
{
	struct node *list = node_in(view_root(rq), "GivenUp");
	struct sql_mails_given_up *m;
	size_t n;
	enum err e;

	if ((e = sql_mails_given_up(&rq->work, &m, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_text(row, "name", m[i].name);
		node_instant(rq, row, "at", m[i].at);
		if (m[i].reply != 0)
			node_number(row, "reply", m[i].reply);
	}
	return ERR_OK;
}

/* What families may be shown, once somebody has read it through (R86). */
static enum err
show_drafts(struct request *rq)
{
	struct node *list = node_in(view_root(rq), "Drafts"), *row;
	struct sql_translation_now *t;
	enum err e;

	for (int l = 0; l < LANGUAGE__MAX; l++) {
		if (language_whole((enum language)l) ||
		    !view_has(rq, (enum language)l))
			continue;
		if ((e = sql_translation_now(&rq->work, (enum language)l,
		    &t)) != ERR_OK)
			return e;
		row = node_add(list);
		node_text(row, "code", words_name(&words_language, l));
		node_text(row, "reader", t != NULL ? t->reader : NULL);
	}
	return ERR_OK;
}

/* In whole GB; nothing when the database is on another machine. */
static void
view_room(const struct request *rq, struct node *n, const char *place)
{
	const uint64_t gb = UINT64_C(1000) * 1000 * 1000;
	uint64_t whole, left;

	if (*rq->app->conf->database_host != '\0' ||
	    !file_room(place, &whole, &left) || whole == 0)
		return;
	node_number(n, "whole", (int64_t)(whole / gb));
	node_number(n, "left", (int64_t)(left / gb));
	node_number(n, "full", (int64_t)(100 - left * 100 / whole));
	node_flag(n, "little", left * 5 < whole);
}

static enum err
show_state(struct request *rq)
{
	struct node *n = node_in(view_root(rq), "State");
	struct sql_operations_state *s;
	struct sql_feedback_held *h;
	enum err e;

	if ((e = sql_operations_state(&rq->work, &s)) != ERR_OK ||
	    (e = sql_feedback_held(&rq->work, &h)) != ERR_OK)
		return e;
	node_text(n, "version", PACKAGE_VERSION);
	node_number(n, "schema", migrate_wanted());
	node_text(n, "server", s->server);
	node_number(n, "mails", s->mails);
	node_instant(rq, n, "since", s->mail_since);
	node_number(n, "letters", s->letters);
	node_number(n, "held", h->held);
	view_room(rq, node_in(n, "Room"), s->place);
	return ERR_OK;
}

/* Whether a file or a page counts, and whether something waits to be seen. */
static enum err
show_map(struct request *rq, enum map_name map)
{
	struct node *n = node_add(node_in(view_root(rq), "Maps"));
	struct sql_map_newest *v;
	struct sql_map_find *m;
	enum err e;

	if ((e = sql_map_newest(&rq->work, map, &v)) != ERR_OK ||
	    (e = sql_map_find(&rq->work, map, &m)) != ERR_OK)
		return e;
	node_text(n, "name", words_name(&words_map_name, (int)map));
	node_flag(n, "waits", m != NULL && m->waiting != 0);
	if (v == NULL)
		return ERR_OK;
	node_flag(n, "page", v->of_page);
	node_number(n, "number", v->number);
	node_instant(rq, n, "made", v->settled);
	return ERR_OK;
}

/* Early enough to order a new one, and for somebody to be on holiday. */
enum { CERTIFICATE_SOON = 30 };

static enum err
show_certificates(struct request *rq)
{
	struct node *list = node_in(view_root(rq), "Certificates");
	struct sql_certificates *c;
	size_t n;
	enum err e;

	if ((e = sql_certificates(&rq->work, &c, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);
		day last = c[i].ends == INSTANT_NONE ? DAY_NONE :
		    day_at(c[i].ends);

		node_text(row, "owner", words_name(&words_certificate_owner,
		    (int)c[i].owner));
		node_text(row, "host", c[i].host);
		node_instant(rq, row, "asked", c[i].asked);
		node_instant(rq, row, "ends", c[i].ends);
		node_flag(row, "over", c[i].ends != INSTANT_NONE &&
		    c[i].ends <= rq->work.now);
		node_flag(row, "soon", last != DAY_NONE &&
		    last <= rq->work.today + CERTIFICATE_SOON);
		left_view(rq, row, last);
	}
	return ERR_OK;
}

enum err
page_operations(struct request *rq)
{
	struct node *list = node_in(view_root(rq), "Jobs");
	struct sql_jobs_now *j;
	size_t n;
	enum err e;

	if ((e = show_state(rq)) != ERR_OK ||
	    (e = show_breakglass(rq)) != ERR_OK ||
	    (e = show_given_up(rq)) != ERR_OK ||
	    (e = show_certificates(rq)) != ERR_OK ||
	    (e = show_drafts(rq)) != ERR_OK ||
	    (e = show_map(rq, MAP_NAME_UNITS)) != ERR_OK ||
	    (e = show_map(rq, MAP_NAME_GROUPS)) != ERR_OK ||
	    (e = sql_jobs_now(&rq->work, &j, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_text(row, "job", words_name(&words_job, (int)j[i].job));
		node_text(row, "outcome",
		    words_name(&words_job_outcome, (int)j[i].outcome));
		node_text(row, "note", j[i].note);
		if (j[i].outcome == JOB_OUTCOME_DONE)
			job_note_view(rq, row, j[i].note);
		node_instant(rq, row, "began", j[i].began);
		node_instant(rq, row, "succeeded", j[i].succeeded);
	}
	return view_render(rq, 200, "desk/operations.cs");
}

enum err
page_logout(struct request *rq)
{
	enum err e;

	if ((e = form_read_none(rq)) != ERR_OK ||
	    (e = session_end(rq)) != ERR_OK)
		return e;
	return response_redirect(rq, "/logg-inn");
}
