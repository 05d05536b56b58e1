/* Route, identity, token, right, look, transaction, handler: in that order, for
 * every page, so that no page can forget one of them. */
#include "web/dispatch.h"

#include "base/conf.h"
#include "base/log.h"
#include "base/mem.h"
#include "store/db.h"
#include "web/draft.h"
#include "web/fault.h"
#include "web/formkey.h"
#include "web/look.h"
#include "web/names.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_session.h"

#include <assert.h>
#include <inttypes.h>
#include <string.h>

enum { ATTEMPTS = 3 };

/*
 * A browser says where a POST comes from; what it says must fit (OWASP's
 * order).
 */
static bool
origin_fits(const struct request *rq)
{
	if (rq->origin != NULL)
		return strcmp(rq->origin, rq->app->conf->web_origin) == 0;
	return rq->site == NULL || strcmp(rq->site, "same-origin") == 0 ||
	    strcmp(rq->site, "none") == 0;
}

static enum err
check_token(struct request *rq)
{
	const char *token = pairs_find(&rq->body, "csrf");
	bool good;

	if (rq->route->method == GET)
		return ERR_OK;
	if (!origin_fits(rq))
		return err_set(&rq->work, ERR_FORGED, "foreign origin");
	if (rq->user != NULL)
		good = token_same(token, rq->csrf);
	else
		good = rq->app->guest_token != NULL &&
		    rq->app->guest_token(rq, token);
	if (!good)
		return err_set(&rq->work, ERR_FORGED,
		    "form token does not fit");
	return ERR_OK;
}

/* The standing to the house itself; an object adds its own in `resolve`. */
static void
stand_in_house(struct request *rq)
{
	rq->standing[0].state = STATE_NONE;
	rq->standing[0].held = rq->user != NULL ? rq->user->held : BASES(GUEST);
	rq->standings = 1;
}

static enum err
resolve(struct request *rq)
{
	stand_in_house(rq);
	if (rq->route->object == OBJECT_NONE)
		return ERR_OK;
	assert(rq->app->resolve != NULL);
	return rq->app->resolve(rq);
}

static enum err
authorise(struct request *rq)
{
	enum basis by;

	if (policy_allows(rq->standing, rq->standings, rq->route->action,
	    &rq->by))
		return ERR_OK;
	if (rq->route->object == OBJECT_NONE ||
	    policy_allows(rq->standing, rq->standings,
	    rq->app->knows[rq->route->object], &by))
		return err_set(&rq->work, ERR_DENIED, "no basis gives %s",
		    words_name(&words_action, (int)rq->route->action));
	return err_set(&rq->work, ERR_NOT_FOUND, "%s, and may not know of it",
	    words_name(&words_action, (int)rq->route->action));
}

/* The same page of the case that the path's is part of now. */
static enum err
to_moved(struct request *rq)
{
	const char *number = strstr(rq->path, request_value(rq, "case"));

	assert(number != NULL);
	return response_redirect(rq, "%.*s%s%s", (int)(number - rq->path),
	    rq->path, rq->moved, number + strlen(request_value(rq, "case")));
}

static enum err
run_get(struct request *rq)
{
	enum err e;

	if ((e = resolve(rq)) != ERR_OK || (e = authorise(rq)) != ERR_OK)
		return e;
	if (rq->moved != NULL)
		return to_moved(rq);
	/* The look is kept before a byte is sent; a look that cannot be kept is
	 * not given (R69). */
	if (rq->user != NULL)
		rq->look = LOOK_OWED;
	if ((e = rq->route->run(rq)) == ERR_OK)
		return look_end(rq);
	look_drop(rq);
	return e;
}

/* A form that was used already is answered as it was the first time. */
static enum err
answer_again(struct request *rq, const char *hash, bool *again_r)
{
	struct sql_form_key_first *first;
	enum err e;

	*again_r = false;
	if ((e = sql_form_key_first(&rq->work, hash, rq->user->id, &first)) !=
	    ERR_OK || first == NULL)
		return e;
	*again_r = true;
	/* What this attempt wrote, if only a bumped version, must not stand. */
	db_rollback(&rq->work);
	return response_redirect(rq, "%s", first->location);
}

/*
 * What the same form has done meanwhile is no conflict with somebody else: its
 * rows, or its locks, were in the way of whoever queued behind it.
 */
static enum err
in_its_own_way(struct request *rq, const char *hash, enum err e)
{
	struct fault fault = rq->work.fault;
	bool again = false;

	if (e != ERR_CONFLICT && e != ERR_DUPLICATE && e != ERR_RETRY)
		return e;
	if (answer_again(rq, hash, &again) != ERR_OK || !again)
		rq->work.fault = fault;
	return again ? ERR_OK : e;
}

static enum err
write_once(struct request *rq, const char *hash)
{
	struct work *w = &rq->work;
	uint64_t changed;
	bool again;
	enum err e;

	if ((e = resolve(rq)) != ERR_OK)
		return e;
	if ((e = answer_again(rq, hash, &again)) != ERR_OK || again)
		return e;
	if ((e = authorise(rq)) != ERR_OK)
		return e;
	if ((e = rq->route->run(rq)) != ERR_OK)
		return e;
	if (rq->response.status != 303)
		return answer_again(rq, hash, &again);
	if ((e = look_allowed(rq)) != ERR_OK || (e = draft_sent(rq)) != ERR_OK)
		return e;
	e = sql_form_key_take(w, hash, rq->user->id, w->now,
	    rq->response.location, &changed);
	return e == ERR_DUPLICATE ? err_set(w, ERR_CONFLICT,
	    "the form key is used, by the same form or somebody else") : e;
}

/*
 * Forgets what an attempt left behind, so that the next begins like the first.
 */
static void
start_over(struct request *rq)
{
	view_end(rq);
	memset(&rq->response, 0, sizeof(rq->response));
	rq->subject = NULL;
	rq->stale = false;
	rq->version = 0;
}

static enum err
settle(struct request *rq)
{
	/* A form that lost the race has rolled back already. */
	if (rq->response.status == 303 && db_in_transaction(rq->work.db))
		return db_commit(&rq->work);
	db_rollback(&rq->work);
	/*
	 * Shown again, the page shows the case: that is a look like any other.
	 */
	return rq->response.status == 303 ? ERR_OK : look_allowed(rq);
}

static enum err
attempt(struct request *rq, const char *hash)
{
	enum err e;

	if ((e = db_begin(&rq->work)) != ERR_OK)
		return e;
	e = write_once(rq, hash);
	if (e == ERR_OK)
		e = settle(rq);
	if (e != ERR_OK)
		db_rollback(&rq->work);
	return e;
}

static enum err
run_post(struct request *rq)
{
	const char *key = pairs_find(&rq->body, "nokkel");
	char hash[65];
	enum err e = ERR_RETRY;

	if (rq->user == NULL) {
		stand_in_house(rq);
		if ((e = authorise(rq)) != ERR_OK)
			return e;
		return rq->route->run(rq);
	}
	if (key == NULL || strlen(key) != KEY_LEN)
		return err_set(&rq->work, ERR_INPUT, "form without its key");
	form_key_hash(rq->path, rq->raw, rq->raw_len, hash);
	for (int i = 0; i < ATTEMPTS && e == ERR_RETRY; i++) {
		if (i > 0)
			start_over(rq);
		e = attempt(rq, hash);
	}
	return in_its_own_way(rq, hash, e);
}

/*
 * A draft is kept for whoever may open its form: the right is that page's, and
 * so is the refusal in the log of looks.
 */
static enum err
run_draft(struct request *rq)
{
	const struct route *own = rq->route, *page;
	enum err e;

	stand_in_house(rq);
	if ((e = authorise(rq)) != ERR_OK)
		return e;
	if (pairs_find(&rq->body, "sti") == NULL)
		return err_set(&rq->work, ERR_INPUT, "draft of no form");
	if ((e = draft_page(rq, pairs_find(&rq->body, "sti"), &page,
	    &rq->values)) != ERR_OK)
		return e;
	rq->route = page;
	if ((e = resolve(rq)) != ERR_OK || (e = authorise(rq)) != ERR_OK)
		return e;
	if (rq->moved != NULL)
		return err_set(&rq->work, ERR_NOT_FOUND, "no such case");
	rq->route = own;
	return own->run(rq);
}

static bool
needs_login(const struct request *rq)
{
	enum basis by;

	return !policy_allows(&(struct standing){ .held = BASES(GUEST) }, 1,
	    rq->route->action, &by);
}

/* So that a slip in the address does not look like having been logged out. */
static void
recognise(struct request *rq)
{
	if (rq->app->identify == NULL || db_ready(&rq->work) != ERR_OK ||
	    rq->app->identify(rq) != ERR_OK)
		rq->user = NULL;
}

/* What was typed before the session ran out is kept; nothing else is done. */
static enum err
turn_away(struct request *rq)
{
	enum err e;

	if (rq->route->method == POST && origin_fits(rq) &&
	    (e = draft_rescue(rq)) != ERR_OK)
		return e;
	if (rq->kept != NULL && pairs_find(&rq->body, "stille") != NULL) {
		e = response_redirect(rq, "%s", rq->kept);
		rq->response.status = 204;
		return e;
	}
	return err_set(&rq->work, ERR_LOGIN, "nobody logged in%s",
	    rq->kept != NULL ? ", draft kept" : "");
}

static enum err
run(struct request *rq)
{
	const char *allow = NULL;
	enum err e;

	e = route_find(rq->app->routes, rq->app->routes_n, rq->method_name,
	    rq->path, &rq->route, &rq->values, &allow);
	rq->response.allow = allow;
	/* Where there are sessions, each brings the version of the names. */
	if (rq->app->identify == NULL)
		names_ask(&rq->work, rq->app->views);
	if (rq->app->drafts != NULL)
		rq->drafts = rq->app->drafts(rq);
	if (e != ERR_OK) {
		recognise(rq);
		return err_set(&rq->work, e, "no such page");
	}
	if (rq->app->identify != NULL) {
		if ((e = db_ready(&rq->work)) != ERR_OK ||
		    (e = rq->app->identify(rq)) != ERR_OK)
			return e;
		if (rq->user == NULL && needs_login(rq))
			return turn_away(rq);
	}
	if ((e = check_token(rq)) != ERR_OK)
		return e;
	if (rq->route->object == OBJECT_FORM)
		return run_draft(rq);
	return rq->route->method == GET ? run_get(rq) : run_post(rq);
}

void
dispatch(struct request *rq)
{
	enum err e = run(rq);

	if (e != ERR_OK) {
		if (e == ERR_DENIED || e == ERR_NOT_FOUND || e == ERR_FORGED)
			look_refused(rq);
		draft_after(rq, e);
		fault_page(rq, (int)e);
	}
	view_end(rq);
}
