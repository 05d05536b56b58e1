/* Sessions as the staff program sees them; holdfast-login makes them. */
#include "web/session.h"

#include "base/conf.h"
#include "base/fold.h"
#include "base/mem.h"
#include "web/formkey.h"
#include "web/language.h"
#include "web/names.h"
#include "web/request.h"

#include "sql_session.h"

#include <stdlib.h>
#include <string.h>

#define TOUCH_AFTER_US INT64_C(60000000)

/* What a seat gives wherever one is; leading a unit also counts per unit. */
static bases
bases_of(enum seat_kind kind)
{
	static const bases of[SEAT_KIND__MAX] = {
		[SEAT_KIND_LEADER] = BASES(LEADER),
		[SEAT_KIND_OFFICE] = BASES(OFFICE),
		[SEAT_KIND_SYSTEM_OWNER] = BASES(SYSTEM_OWNER),
		[SEAT_KIND_COORDINATOR] = BASES(COORDINATOR),
		[SEAT_KIND_COORDINATOR_TEAM] = BASES(COORDINATOR_TEAM),
		[SEAT_KIND_BTI_TEAM] = BASES(BTI_TEAM),
		[SEAT_KIND_OPERATIONS] = BASES(OPERATIONS),
	};

	return of[kind];
}

/* Those of a kind by the name of their unit, in menus and on desks alike. */
static int
by_unit(const void *a, const void *b)
{
	const struct seat *x = a, *y = b;
	int by_name = strcmp(x->sorts, y->sorts);

	if (x->kind != y->kind)
		return x->kind < y->kind ? -1 : 1;
	return by_name != 0 ? by_name :
	    (x->unit > y->unit) - (x->unit < y->unit);
}

static const struct user *
make_user(struct mem *mem, const struct sql_session_find *rows, size_t n)
{
	struct user *u = mem_alloc(mem, sizeof(*u));

	u->id = rows[0].employee;
	u->name = rows[0].name;
	u->apart = rows[0].apart;
	u->kept_out = rows[0].kept_out;
	u->stands_in = rows[0].stands_in;
	u->language = rows[0].language;
	u->scheme = rows[0].scheme;
	u->held = BASES(GUEST) | BASES(EMPLOYEE);
	u->seat = mem_array(mem, n, sizeof(*u->seat));
	for (size_t i = 0; i < n; i++) {
		u->seat[u->seats++] = (struct seat){ .kind = rows[i].kind,
		    .unit = rows[i].unit, .unit_code = rows[i].unit_code,
		    .unit_name = rows[i].unit_name,
		    .sorts = rows[i].unit_name == NULL ? "" :
		    text_fold(mem, rows[i].unit_name),
		    .by_hand = rows[i].by_hand,
		    .instead = rows[i].instead };
		u->held |= bases_of(rows[i].kind);
	}
	qsort(u->seat, u->seats, sizeof(*u->seat), by_unit);
	return u;
}

bool
session_seat_again(const struct user *u, size_t i)
{
	for (size_t k = 0; k < i; k++)
		if (u->seat[k].kind == u->seat[i].kind &&
		    u->seat[k].unit == u->seat[i].unit)
			return true;
	return false;
}

/* Her own right before one that she has for another. */
int64_t
session_instead(const struct user *u, enum basis by, int64_t unit)
{
	int64_t instead = 0;

	for (size_t i = 0; i < u->seats; i++) {
		const struct seat *s = &u->seat[i];
		bool leads = s->kind == SEAT_KIND_LEADER && unit != 0 &&
		    s->unit == unit;

		if (!leads && (bases_of(s->kind) & 1u << by) == 0)
			continue;
		if (s->instead == 0)
			return 0;
		instead = s->instead;
	}
	return instead;
}

bool
session_token(struct request *rq, char hash[65], char csrf[65])
{
	const char *token = request_cookie(rq, SESSION_COOKIE);

	if (token == NULL || strlen(token) != KEY_LEN)
		return false;
	token_hash(token, hash);
	token_csrf(token, csrf);
	return true;
}

enum err
session_identify(struct request *rq)
{
	struct work *w = &rq->work;
	struct sql_session_find *rows;
	char hash[65], csrf[65];
	uint64_t changed;
	size_t n;
	enum err e;

	if (!session_token(rq, hash, csrf))
		return ERR_OK;
	e = sql_session_find(w, hash,
	    (int32_t)rq->app->conf->session_idle_minutes, language_at_door(rq),
	    &rows, &n);
	if (e != ERR_OK || n == 0)
		return e;
	rq->user = make_user(w->mem, rows, n);
	memcpy(rq->csrf, csrf, sizeof(csrf));
	w->actor = rq->user->id;
	w->now = rows[0].at;
	w->today = day_at(w->now);
	names_follow(w, rq->app->views, rows[0].names);
	if (w->now - rows[0].seen < TOUCH_AFTER_US)
		return ERR_OK;
	return sql_session_touch(w, w->now, hash, &changed);
}

enum err
session_pulse(struct request *rq)
{
	rq->response.status = 200;
	rq->response.type = "text/plain; charset=utf-8";
	rq->response.body = "ok\n";
	rq->response.length = strlen(rq->response.body);
	return ERR_OK;
}

enum err
session_end(struct request *rq)
{
	char hash[65], csrf[65];
	uint64_t changed;
	enum err e;

	if (session_token(rq, hash, csrf)) {
		e = sql_session_end(&rq->work, hash, &changed);
		if (e != ERR_OK)
			return e;
	}
	response_cookie(rq, SESSION_COOKIE, "", -1);
	return ERR_OK;
}
