/* One request's view: values by constant names, rendered into memory. */
#include "web/view.h"
#include "web/views.h"

#include "base/clock.h"
#include "base/conf.h"
#include "base/mem.h"
#include "base/text.h"
#include "web/draft.h"
#include "web/formkey.h"
#include "web/language.h"
#include "web/look.h"
#include "web/paper.h"
#include "web/request.h"

#include <assert.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Only memory running out can fail here, and then the process cannot go on. */
static void
must(NEOERR *error)
{
	if (error != STATUS_OK)
		abort();
}

static const struct lang *
lang_of(struct request *rq)
{
	return &rq->app->views->lang[language_of(rq)];
}

struct node *
view_root(struct request *rq)
{
	if (rq->view == NULL)
		rq->view = paper_begin(rq->work.mem);
	return rq->view;
}

void
view_end(struct request *rq)
{
	if (rq->view != NULL)
		paper_end(rq->view);
	rq->view = NULL;
}

struct node *
node_in(struct node *n, const char *name)
{
	struct node *child = mem_alloc(n->mem, sizeof(*child));

	must(hdf_get_node(n->hdf, name, &child->hdf));
	child->mem = n->mem;
	return child;
}

/* Others may have begun it, by a handle of their own. */
static int
children_of(const struct node *list)
{
	int n = 0;

	for (HDF *c = hdf_obj_child(list->hdf); c != NULL; c = hdf_obj_next(c))
		n++;
	return n;
}

struct node *
node_add(struct node *list)
{
	char name[16];

	if (list->children == 0)
		list->children = children_of(list);

	snprintf(name, sizeof(name), "%d", list->children++);
	return node_in(list, name);
}

void
node_text(struct node *n, const char *name, const char *text)
{
	if (text != NULL)
		must(hdf_set_value(n->hdf, name, text));
}

const char *
node_value(const struct node *n, const char *path)
{
	return hdf_get_value(n->hdf, path, NULL);
}

/* As it is read, and as it is dialled: of the latter only what is dialled. */
void
node_phone(struct node *n, const char *name, const char *phone)
{
	char path[48] = "tel:";
	size_t len = strlen(path), begin = len;

	if (phone == NULL || *phone == '\0')
		return;
	node_text(n, name, phone);
	for (const char *p = phone; *p != '\0' && len < sizeof(path) - 1; p++)
		if ((*p >= '0' && *p <= '9') || (*p == '+' && len == begin))
			path[len++] = *p;
	node_text(node_in(n, name), "path", path);
}

void
node_number(struct node *n, const char *name, int64_t number)
{
	char text[24];

	snprintf(text, sizeof(text), "%" PRId64, number);
	node_text(n, name, text);
}

void
node_flag(struct node *n, const char *name, bool set)
{
	if (set)
		node_text(n, name, "1");
}

void
node_set(struct node *list, const char *name, const struct words *of, int n,
    int64_t set)
{
	for (int i = 0; i < n; i++) {
		struct node *row;

		if ((set & INT64_C(1) << i) == 0)
			continue;
		row = node_add(list);
		node_number(row, "id", i + 1);
		node_text(row, name, words_name(of, i));
	}
}

void
node_day(struct request *rq, struct node *n, const char *name, day d)
{
	if (d != DAY_NONE)
		node_text(n, name, lang_day(rq->work.mem, lang_of(rq), d,
		    false));
}

const char *
view_day(struct request *rq, day d)
{
	return lang_day(rq->work.mem, lang_of(rq), d, true);
}

void
node_day_parts(struct request *rq, struct node *n, const char *name, day d)
{
	struct node *at;
	char iso[11];

	if (d == DAY_NONE)
		return;
	at = node_in(n, name);
	text_iso_day(d, iso);
	node_text(at, "iso", iso);
	node_text(at, "long", view_day(rq, d));
}

void
node_instant(struct request *rq, struct node *n, const char *name, instant t)
{
	if (t != INSTANT_NONE)
		node_text(n, name, lang_instant(rq->work.mem, lang_of(rq), t));
}

const char *
view_say(struct request *rq, enum msg m, const struct say *say, size_t places)
{
	return lang_say(rq->work.mem, lang_of(rq), m, say, places);
}

void
node_say(struct request *rq, struct node *n, const char *name, enum msg m,
    const struct say *say, size_t places)
{
	node_text(n, name, view_say(rq, m, say, places));
}

const char *
view_word(struct request *rq, const char *key)
{
	return lang_text(lang_of(rq), key);
}

/*
 * How long the page may lie before the session is over, for the script that
 * says so. The use of a session is noted at most once a minute, so the last
 * minute is not promised.
 */
static void
view_session(struct request *rq, struct node *page)
{
	int64_t idle = (int64_t)rq->app->conf->session_idle_minutes * 60;
	int64_t sure = idle > 120 ? idle - 60 : idle / 2;
	int64_t soon = sure >= 240 ? 120 : sure / 2;

	node_number(page, "idle", sure);
	node_number(page, "soon", soon);
	node_say(rq, page, "ends", MSG_SESSION_ENDS,
	    &(struct say)SAY_NUMBER("n", (soon + 59) / 60), 1);
	node_number(page, "body_max", (int64_t)rq->app->conf->web_body_max);
}

/* May.<action> comes from the same table as the dispatcher's own question. */
static void
view_rights(struct request *rq)
{
	struct node *may = node_in(view_root(rq), "May");
	enum basis by;

	for (int a = 0; a < ACTION__MAX; a++)
		if (request_may(rq, (enum action)a) || (rq->user != NULL &&
		    policy_allows(&(struct standing){
		    .held = rq->user->held }, 1, (enum action)a, &by)))
			node_flag(may, words_name(&words_action, a), true);
}

/* The way to the list of each unit she leads. */
static void
view_led(struct node *page, const struct user *u)
{
	struct node *list = node_in(page, "Led");

	for (size_t i = 0; i < u->seats; i++) {
		const struct seat *s = &u->seat[i];
		struct node *unit;

		if (s->kind != SEAT_KIND_LEADER || s->unit_code == NULL)
			continue;
		unit = node_add(list);
		node_text(unit, "code", s->unit_code);
		node_text(unit, "name", s->unit_name);
	}
}

static void
view_common(struct request *rq)
{
	struct node *root = view_root(rq), *page = node_in(root, "Page");
	const struct conf *c = rq->app->conf;
	char key[KEY_LEN + 1];

	node_text(page, "municipality", c->municipality_name);
	node_text(page, "system_owner", c->municipality_system_owner);
	node_phone(page, "system_owner_phone",
	    c->municipality_system_owner_phone);
	node_text(page, "accessibility_url", c->web_accessibility_url);
	node_text(page, "path", rq->path);
	/* Before the door nobody has asked the database what time it is. */
	node_day(rq, page, "today", day_at(clock_now()));
	node_text(page, "scheme", words_name(&words_color_scheme,
	    rq->user != NULL ? (int)rq->user->scheme : COLOR_SCHEME_AUTO));
	if (rq->user != NULL) {
		node_text(page, "user", rq->user->name);
		view_led(page, rq->user);
		form_key_new(key);
		node_text(page, "key", key);
		view_session(rq, page);
		node_text(page, "asked_from",
		    request_page_to_keep(rq, rq->path));
	}
	node_text(page, "csrf", rq->csrf);
	if (rq->version > 0)
		node_number(page, "version", rq->version);
	view_rights(rq);
}

/* What a page is made of, in the order of its bytes. */
enum { TOP, HEAD, TAIL, BOTTOM, PARTS };

/* What a page is about is rendered first: the top shows its title. */
static enum err
render_all(struct request *rq, const char *const name[PARTS],
    struct paper o[PARTS])
{
	static const int order[PARTS] = { HEAD, TAIL, TOP, BOTTOM };
	static const size_t room[PARTS] = { 6144, 24576, 2048, 4096 };
	enum err e;

	for (int i = 0; i < PARTS; i++) {
		int at = order[i];

		if (name[at] != NULL && (e = paper_render(&rq->work,
		    rq->app->views, language_of(rq), view_root(rq), name[at],
		    room[at], &o[at])) != ERR_OK)
			return e;
	}
	return ERR_OK;
}

static char *
append(char *to, const struct paper *p, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (p[i].length > 0)
			to = (char *)memcpy(to, p[i].text, p[i].length) +
			    p[i].length;
	return to;
}

static void
join(struct request *rq, const struct paper o[PARTS], const struct paper *in,
    size_t n)
{
	size_t length = 0;
	char *page;

	for (int i = 0; i < PARTS; i++)
		length += o[i].length;
	for (size_t i = 0; i < n; i++)
		length += in[i].length;
	rq->response.body = page = mem_alloc(rq->work.mem, length + 1);
	rq->response.length = length;
	page = append(page, o, TAIL);
	page = append(page, in, n);
	append(page, o + TAIL, PARTS - TAIL);
}

enum err
view_render_round(struct request *rq, int status, const char *head,
    const struct paper *in, size_t n, const char *tail)
{
	const char *const name[PARTS] = { "top.cs", head, tail, "bottom.cs" };
	struct paper o[PARTS] = { 0 };
	enum err e;

	if ((e = look_begin(rq)) != ERR_OK)
		return e;
	view_common(rq);
	if ((e = render_all(rq, name, o)) != ERR_OK)
		return e;
	join(rq, o, in, n);
	rq->response.status = status;
	rq->response.type = "text/html; charset=utf-8";
	rq->response.location = NULL;
	return ERR_OK;
}

enum err
view_render(struct request *rq, int status, const char *template)
{
	return view_render_round(rq, status, template, NULL, 0, NULL);
}
