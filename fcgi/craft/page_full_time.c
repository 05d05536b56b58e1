/*
 * A coordinator's full-time post: what it is called, and for how many cases
 * there is room. It is room and no kind of coordinator (B81-B90, R26).
 */
#include "base/mem.h"
#include "cover/subject.h"
#include "craft/pages.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_craft.h"

#include <inttypes.h>

enum { F_POST, F_ROOM, F_SEEN, F__MAX };
enum { POST_NONE, ROOM_PROPOSED = 30 };

/* None, and then in the order of the enum. */
static const char *const posts[] = {
	"ingen", "familie", "barn", "voksen", NULL
};

static const struct form_field fields[F__MAX] = {
	[F_POST] = { "stilling", FORM_CHOICE, .required = true, .choices = posts },
	[F_ROOM] = { "plass_til", FORM_INT, .min = 1, .max = 99 },
	/* The post that was shown: another may have told anew since. */
	[F_SEEN] = { "sett",     FORM_INT, .required = true, .min = 0,
	    .max = INT64_MAX },
};

static enum err
find(struct request *rq, struct sql_full_time_find **f_r)
{
	enum err e = sql_full_time_find(&rq->work, request_id(rq), rq->unit,
	    f_r);

	return e != ERR_OK || *f_r != NULL ? e :
	    err_set(&rq->work, ERR_NOT_FOUND, "no coordinator of the unit");
}

static enum err
show(struct request *rq, const struct sql_full_time_find *now,
    const struct form *f)
{
	struct node *who = node_in(view_root(rq), "Who");

	subject_view_unit(rq);
	node_text(who, "name", now->name);
	node_number(who, "id", request_id(rq));
	node_number(view_root(rq), "Seen", now->id);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "craft/full_time.cs");
}

enum err
page_full_time(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);
	struct sql_full_time_find *now;
	enum err e;

	if ((e = find(rq, &now)) != ERR_OK)
		return e;
	form_prefill(&f, F_POST, posts[now->id == 0 ? POST_NONE :
	    (int)now->title + 1]);
	form_prefill(&f, F_ROOM, mem_printf(rq->work.mem, "%" PRId32,
	    now->id == 0 ? ROOM_PROPOSED : now->room));
	return show(rq, now, &f);
}

/* Whether it is told as it is already: then nothing is to be done. */
static bool
is_so(const struct sql_full_time_find *now, const struct form_value *v)
{
	if (v[F_POST].number == POST_NONE || now->id == 0)
		return v[F_POST].number == POST_NONE && now->id == 0;
	return v[F_POST].number == (int)now->title + 1 &&
	    v[F_ROOM].number == now->room;
}

static enum err
tell(struct request *rq, const struct sql_full_time_find *now,
    const struct form_value *v)
{
	struct work *w = &rq->work;
	uint64_t n = 1;
	enum err e = ERR_OK;

	if (now->id != 0)
		e = sql_full_time_end(w, w->now, w->actor, now->id, &n);
	if (e == ERR_OK && n == 1 && v[F_POST].number != POST_NONE)
		e = sql_full_time_add(w, request_id(rq),
		    (enum post_title)(v[F_POST].number - 1),
		    (int32_t)v[F_ROOM].number, w->now, w->actor, &n);
	return e == ERR_DUPLICATE || (e == ERR_OK && n != 1) ?
	    err_set(w, ERR_CONFLICT, "told by another meanwhile") : e;
}

enum err
page_full_time_save(struct request *rq)
{
	struct sql_full_time_find *now;
	struct form f;
	enum err e;

	if ((e = find(rq, &now)) != ERR_OK ||
	    (e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	if (f.v[F_POST].wrong == NULL && f.v[F_POST].number != POST_NONE &&
	    f.v[F_ROOM].wrong == NULL && !f.v[F_ROOM].given)
		form_reject(&f, F_ROOM, "required");
	if (f.bad)
		return show(rq, now, &f);
	if (!is_so(now, f.v)) {
		if (f.v[F_SEEN].number != now->id)
			return err_set(&rq->work, ERR_CONFLICT,
			    "told by another meanwhile");
		if ((e = tell(rq, now, f.v)) != ERR_OK)
			return e;
	}
	return response_redirect(rq, "/enhet/%s/koordinatorer",
	    rq->subject->unit->code);
}
