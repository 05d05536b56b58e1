/* Drafts: kept as a browser sends them, read through their form's own right. */
#include "web/draft.h"

#include "base/conf.h"
#include "base/log.h"
#include "base/mem.h"
#include "store/db.h"
#include "web/formkey.h"
#include "web/request.h"
#include "web/session.h"
#include "web/view.h"

#include "sql_draft.h"

#include <ctype.h>
#include <string.h>

enum { DRAFTS_MAX = 50 };

/* Which page a body was typed in, and which draft that page began with. */
struct writer { const char *key, *origin; };

enum err
draft_page(struct request *rq, const char *path, const struct route **page_r,
    struct path_values *v_r)
{
	const struct app *app = rq->app;
	const char *allow;

	if (path != NULL && route_find(app->routes, app->routes_n, "POST", path,
	    page_r, v_r, &allow) == ERR_OK && route_find(app->routes,
	    app->routes_n, "GET", path, page_r, v_r, &allow) == ERR_OK)
		return ERR_OK;
	return err_set(&rq->work, ERR_NOT_FOUND, "draft of no form");
}

static bool
is_form(struct request *rq, const char *path)
{
	struct fault fault = rq->work.fault;
	const struct route *page;
	struct path_values v;
	bool found = draft_page(rq, path, &page, &v) == ERR_OK;

	rq->work.fault = fault;
	return found;
}

static bool
is_key(const char *key)
{
	return key != NULL && strlen(key) == KEY_LEN &&
	    strspn(key, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
	    "0123456789-_") == KEY_LEN;
}

/* Forms that keep what is typed say where they stand (call:kept()). */
static bool
takes_drafts(const struct request *rq)
{
	return pairs_find(&rq->body, "sti") != NULL &&
	    is_key(pairs_find(&rq->body, "nokkel"));
}

static struct writer
writer_of(const struct request *rq)
{
	const char *origin = pairs_find(&rq->body, "utkast");

	return (struct writer){ pairs_find(&rq->body, "nokkel"),
	    is_key(origin) ? origin : "" };
}

static char *
append_escaped(char *to, const char *s)
{
	static const char hex[] = "0123456789ABCDEF";

	for (; *s != '\0'; s++) {
		unsigned char c = (unsigned char)*s;

		if (c < 0x80 && (isalnum(c) || strchr("-._~", c) != NULL)) {
			*to++ = *s;
			continue;
		}
		*to++ = '%';
		*to++ = hex[c >> 4];
		*to++ = hex[c & 15];
	}
	return to;
}

/* The body without the dispatcher's own fields, as pairs_parse takes it. */
static const char *
fields_of(struct request *rq)
{
	char *text = mem_alloc(rq->work.mem, (rq->raw_len * 3) + 1), *to = text;

	for (size_t i = 0; i < rq->body.n; i++) {
		const struct pair *p = &rq->body.at[i];

		if (form_is_own_name(p->name))
			continue;
		if (to != text)
			*to++ = '&';
		to = append_escaped(to, p->name);
		*to++ = '=';
		to = append_escaped(to, p->value);
	}
	*to = '\0';
	return text;
}

/* A new draft may push out the oldest. */
static enum err
add(struct request *rq, int64_t employee, const char *path, const char *key,
    const char *fields)
{
	struct work *w = &rq->work;
	struct sql_drafts_of *has;
	uint64_t n;
	enum err e;

	if ((e = sql_draft_add(w, employee, path, key, fields, w->now,
	    &n)) != ERR_OK ||
	    (e = sql_drafts_of(w, employee, &has)) != ERR_OK)
		return e;
	if (has->drafts <= DRAFTS_MAX)
		return ERR_OK;
	return sql_draft_oldest_end(w, employee, &n);
}

/*
 * ERR_DUPLICATE when another page of the form keeps something else, unless what
 * is to be kept would be lost otherwise (`force`).
 */
static enum err
keep(struct request *rq, int64_t employee, const char *path, bool force)
{
	struct work *w = &rq->work;
	struct writer by = writer_of(rq);
	const char *fields = fields_of(rq);
	uint64_t n;
	enum err e;

	if (!is_key(by.key))
		return err_set(w, ERR_INPUT, "draft without its key");
	if (strlen(fields) > rq->app->conf->web_body_max)
		return err_set(w, ERR_TOO_LARGE, "draft over the cap");
	e = sql_draft_again(w, by.key, fields, w->now, employee, path, force,
	    by.origin, &n);
	if (e != ERR_OK || n > 0)
		return e;
	return add(rq, employee, path, by.key, fields);
}

/* Nobody's text is lost in silence: whoever comes second is told. */
static enum err
kept_elsewhere(struct request *rq)
{
	struct node *fault = node_in(view_root(rq), "Fault");

	node_text(fault, "title", view_word(rq, "draft.elsewhere.title"));
	node_text(fault, "text", view_word(rq, "draft.elsewhere.text"));
	return view_render(rq, 409, "error.cs");
}

enum err
draft_save(struct request *rq)
{
	const char *path = pairs_find(&rq->body, "sti");
	uint64_t n;
	enum err e;

	if (pairs_find(&rq->body, "slett") != NULL)
		e = sql_draft_drop(&rq->work, rq->user->id, path, &n);
	else
		e = keep(rq, rq->user->id, path, false);
	if (e == ERR_DUPLICATE)
		return kept_elsewhere(rq);
	if (e != ERR_OK)
		return e;
	e = response_redirect(rq, "%s", path);
	if (pairs_find(&rq->body, "stille") != NULL)
		rq->response.status = 204;
	return e;
}

enum err
draft_rescue(struct request *rq)
{
	const char *path = pairs_find(&rq->body, "sti");
	struct sql_draft_lapsed *was;
	char hash[65], csrf[CSRF_LEN + 1];
	enum err e;

	if (!takes_drafts(rq) || !is_form(rq, path) ||
	    !session_token(rq, hash, csrf) ||
	    !token_same(pairs_find(&rq->body, "csrf"), csrf))
		return ERR_OK;
	if ((e = sql_draft_lapsed(&rq->work, hash, &was)) != ERR_OK ||
	    was == NULL)
		return e;
	rq->work.now = was->at;
	if ((e = keep(rq, was->employee, path, true)) == ERR_OK)
		rq->kept = path;
	return e;
}

enum err
draft_sent(struct request *rq)
{
	struct writer by = writer_of(rq);
	uint64_t n;

	if (!takes_drafts(rq))
		return ERR_OK;
	return sql_draft_sent(&rq->work, rq->user->id, rq->path, by.key,
	    by.origin, &n);
}

void
draft_after(struct request *rq, enum err e)
{
	static const bool ours[ERR__MAX] = {
		[ERR_CONFLICT] = true, [ERR_RETRY] = true,
		[ERR_UNAVAILABLE] = true, [ERR_UNKNOWN] = true,
		[ERR_BUG] = true,
	};
	struct fault fault = rq->work.fault;

	if (!ours[e] || rq->user == NULL || !takes_drafts(rq) ||
	    !is_form(rq, rq->path))
		return;
	if (db_ready(&rq->work) == ERR_OK &&
	    keep(rq, rq->user->id, rq->path, true) == ERR_OK)
		rq->kept = rq->path;
	rq->work.fault = fault;
}

static void
fill(struct request *rq, const struct sql_draft_find *d, struct form *f)
{
	struct pairs typed;
	const char *why;

	if (pairs_parse(rq->work.mem, d->fields, strlen(d->fields), &typed,
	    &why) != ERR_OK) {
		log_line(LOG_ERROR, "request=%s draft=%s", rq->id, why);
		return;
	}
	for (size_t i = 0; i < f->n; i++) {
		if (f->field[i].kind == FORM_TICKS)
			form_ticks(rq->work.mem, &typed, f, i);
		else if (f->field[i].kind != FORM_SECRET)
			f->v[i].typed = pairs_find(&typed, f->field[i].name);
	}
}

/* Whether the form that was just sent wrote the draft, or began with it. */
static bool
wrote(const struct request *rq, const char *writer)
{
	struct writer by = writer_of(rq);

	return by.key != NULL && (strcmp(by.key, writer) == 0 ||
	    strcmp(by.origin, writer) == 0);
}

void
draft_view(struct request *rq, struct node *form, struct form *f)
{
	bool first = rq->route != NULL && rq->route->method == GET;
	struct sql_draft_find *d;
	struct node *draft;

	if (rq->user == NULL || !is_form(rq, rq->path))
		return;
	/* Without its database the page is not shown at all (R69). */
	if (sql_draft_find(&rq->work, rq->user->id, rq->path, &d) != ERR_OK ||
	    d == NULL || (!first && !wrote(rq, d->writer)))
		return;
	draft = node_in(form, "draft");
	node_text(draft, "writer", d->writer);
	if (!first)
		return;
	node_instant(rq, draft, "saved", d->saved);
	fill(rq, d, f);
}
