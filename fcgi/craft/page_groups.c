/*
 * Which group gives which seat: seen as it is, and a proposal is looked at by
 * somebody else than who made it.
 */
#include "cover/subject.h"
#include "craft/group_map.h"
#include "craft/pages.h"
#include "directory/map_version.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_map_page.h"

enum { HISTORY_MOST = 30 };

enum { F_DECISION, F_ANSWER, F__MAX };

enum { APPROVED, REFUSED };

static const char *const decisions[] = { "godkjent", "avvist", NULL };

static const struct form_field fields[F__MAX] = {
	[F_DECISION] = { "grupper_er", FORM_CHOICE, .required = true,
	    .choices = decisions },
	[F_ANSWER] = { "avvist_fordi", FORM_TEXT, .max = 500 },
};

static enum err
view_history(struct request *rq)
{
	struct node *list = node_in(view_root(rq), "History");
	struct sql_map_history *h;
	size_t n;
	enum err e;

	if ((e = sql_map_history(&rq->work, MAP_NAME_GROUPS, HISTORY_MOST, &h,
	    &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		if (h[i].state == MAP_STATE_WAITING)
			node_flag(row, "waits", true);
		if (h[i].state == MAP_STATE_IN_FORCE)
			node_number(row, "number", h[i].number);
		node_text(row, "state",
		    words_name(&words_map_state, (int)h[i].state));
		node_instant(rq, row, "made", h[i].made);
		node_text(row, "maker", h[i].maker);
		node_text(row, "why", h[i].why);
		node_instant(rq, row, "settled", h[i].settled);
		node_text(row, "settler", h[i].settler);
		node_text(row, "answer", h[i].answer);
	}
	return ERR_OK;
}

static enum err
load_and_view(struct request *rq, struct group_map *g)
{
	enum err e;

	if ((e = group_map_load(&rq->work, g)) != ERR_OK ||
	    (e = group_map_view(rq, g)) != ERR_OK)
		return e;
	node_flag(view_root(rq), "Breakglass", rq->subject->breakglass);
	return group_map_view_waiting(rq, g, rq->subject->map->waiting);
}

enum err
page_groups(struct request *rq)
{
	struct group_map g;
	enum err e;

	if ((e = load_and_view(rq, &g)) != ERR_OK ||
	    (e = view_history(rq)) != ERR_OK)
		return e;
	node_text(view_root(rq), "Kept", pairs_find(&rq->query, "lagret"));
	return view_render(rq, 200, "craft/groups.cs");
}

static enum err
show_look(struct request *rq, const struct form *f)
{
	struct group_map g;
	enum err e;

	if ((e = load_and_view(rq, &g)) != ERR_OK)
		return e;
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "craft/groups_look.cs");
}

enum err
page_groups_look(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);

	if (rq->subject->map->waiting == 0)
		return response_redirect(rq, "/drift/grupper");
	return show_look(rq, &f);
}

/* It counts from the next sync; the number is given when it does. */
static enum err
settle(struct work *w, int64_t waiting, bool approved, const char *answer)
{
	int32_t number = INT32_MIN;
	uint64_t n;
	enum err e;

	if (approved && (e = map_version_number(w, MAP_NAME_GROUPS,
	    &number)) != ERR_OK)
		return e;
	if ((e = sql_map_settle(w, number, approved ? MAP_STATE_IN_FORCE :
	    MAP_STATE_REFUSED, w->now, w->actor, approved ? "" : answer,
	    waiting, &n)) != ERR_OK)
		return e;
	return n == 1 ? ERR_OK : err_set(w, ERR_CONFLICT, "nothing waits");
}

enum err
page_groups_decide(struct request *rq)
{
	struct form f;
	bool approved;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	approved = f.v[F_DECISION].number == APPROVED;
	if (f.v[F_DECISION].number == REFUSED && !f.v[F_ANSWER].given)
		form_reject(&f, F_ANSWER, "required");
	if (f.bad)
		return show_look(rq, &f);
	if ((e = settle(&rq->work, rq->subject->map->waiting, approved,
	    f.v[F_ANSWER].text)) != ERR_OK ||
	    (e = group_map_tell_settled(&rq->work, rq->subject->map->waiting,
	    rq->subject->map->waiting_by, approved)) != ERR_OK)
		return e;
	return response_redirect(rq, "/drift/grupper?lagret=%s",
	    decisions[f.v[F_DECISION].number]);
}

enum err
page_groups_withdraw(struct request *rq)
{
	uint64_t n;
	enum err e;

	/* Somebody has looked at it while she made up her mind. */
	if ((e = form_read_none(rq)) != ERR_OK ||
	    (e = sql_map_settle(&rq->work, INT32_MIN, MAP_STATE_WITHDRAWN,
	    rq->work.now, rq->work.actor, "", rq->subject->map->waiting,
	    &n)) != ERR_OK)
		return e;
	if (n != 1)
		return err_set(&rq->work, ERR_CONFLICT, "nothing waits");
	if ((e = group_map_tell_settled(&rq->work, rq->subject->map->waiting,
	    rq->work.actor, false)) != ERR_OK)
		return e;
	return response_redirect(rq, "/drift/grupper");
}
