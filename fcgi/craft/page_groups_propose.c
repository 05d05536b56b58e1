/*
 * Somebody of operations proposes which group gives which seat. What would
 * leave nobody to change it again is refused.
 */
#include "base/mem.h"
#include "base/text.h"
#include "cover/subject.h"
#include "craft/group_map.h"
#include "craft/pages.h"
#include "directory/map_version.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_map_page.h"

#include <string.h>

/* A field a seat, in their order. */
enum { F_BECAUSE = SEAT_KIND_HOLDER, F__MAX };

static const struct form_field fields[F__MAX] = {
	[SEAT_KIND_LEADER] = { "gruppe_leder", FORM_TEXT, .max = MAP_FIELD_MOST },
	[SEAT_KIND_OFFICE] = { "gruppe_kontor", FORM_TEXT, .max = MAP_FIELD_MOST },
	[SEAT_KIND_SYSTEM_OWNER] = { "gruppe_systemansvarlig", FORM_TEXT,
	    .max = MAP_FIELD_MOST },
	[SEAT_KIND_COORDINATOR] = { "gruppe_koordinator", FORM_TEXT,
	    .max = MAP_FIELD_MOST },
	[SEAT_KIND_COORDINATOR_TEAM] = { "gruppe_team", FORM_TEXT,
	    .max = MAP_FIELD_MOST },
	[SEAT_KIND_BTI_TEAM] = { "gruppe_bti", FORM_TEXT, .max = MAP_FIELD_MOST },
	[SEAT_KIND_OPERATIONS] = { "gruppe_drift", FORM_TEXT,
	    .max = MAP_FIELD_MOST },
	[F_BECAUSE] = { "grupper_fordi", FORM_TEXT, .required = true,
	    .max = 500 },
};

static void
prefill(struct mem *mem, struct form *f, const struct maps *m)
{
	const char **dn = mem_array(mem, m->groups, sizeof(*dn));

	for (size_t seat = 0; seat < F_BECAUSE; seat++) {
		size_t n = 0;

		for (size_t i = 0; i < m->groups; i++)
			if (m->group[i].seat == seat)
				dn[n++] = m->group[i].dn;
		form_prefill(f, seat, text_lines(mem, dn, n));
	}
}

static enum err
show_form(struct request *rq, const struct form *f)
{
	node_flag(view_root(rq), "Waits", rq->subject->map->waiting != 0);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "craft/groups_propose.cs");
}

/* ?fra=<a version's number>: what it said is proposed anew. */
static enum err
begin_from(struct request *rq, struct maps *m_r)
{
	const char *from = pairs_find(&rq->query, "fra");
	struct sql_map_numbered *v;
	int64_t number;
	enum err e;

	if (from == NULL || !text_to_i64(from, 1, INT32_MAX, &number))
		return ERR_OK;
	if ((e = sql_map_numbered(&rq->work, MAP_NAME_GROUPS, (int32_t)number,
	    &v)) != ERR_OK || v == NULL)
		return e;
	return map_version_judged(&rq->work, MAP_NAME_GROUPS, v->id, m_r);
}

static enum err
load(struct request *rq, struct group_map *g_r)
{
	enum err e = group_map_load(&rq->work, g_r);

	if (e == ERR_OK && g_r->version == NULL)
		return err_set(&rq->work, ERR_CONFLICT,
		    "no sync has kept the groups");
	return e;
}

enum err
page_groups_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);
	struct group_map g;
	struct maps m;
	enum err e;

	if (rq->subject->map->waiting != 0)
		return response_redirect(rq, "/drift/grupper");
	if ((e = load(rq, &g)) != ERR_OK)
		return e;
	m = g.groups;
	if ((e = begin_from(rq, &m)) != ERR_OK)
		return e;
	prefill(rq->work.mem, &f, &m);
	return show_form(rq, &f);
}

/* Each line that is not blank is a group. */
static struct maps
said_by(struct mem *mem, const struct form *f)
{
	struct maps said = { .groups = 0 };
	const char *rest, *dn;
	size_t room = 0;

	for (size_t seat = 0; seat < F_BECAUSE; seat++)
		for (rest = f->v[seat].text;
		    (dn = text_next_line(mem, &rest)) != NULL;) {
			said.group = mem_grow(mem, said.group, said.groups,
			    &room, sizeof(*said.group));
			said.group[said.groups++] = (struct map_group){
			    (enum seat_kind)seat, dn, NULL };
		}
	return said;
}

static bool
was_so(const struct maps *was, const struct map_group *g)
{
	for (size_t i = 0; i < was->groups; i++)
		if (was->group[i].seat == g->seat &&
		    strcmp(was->group[i].dn, g->dn) == 0)
			return true;
	return false;
}

static void
judge(struct request *rq, struct form *f, const struct maps *was,
    struct maps *now_r)
{
	static const enum seat_kind needed[] = {
		SEAT_KIND_OPERATIONS, SEAT_KIND_SYSTEM_OWNER
	};
	struct maps said;
	struct map_fault *wrong;
	size_t n;

	if (f->bad)
		return;
	said = said_by(rq->work.mem, f);
	if (maps_judge(rq->work.mem, &said, now_r, &wrong, &n) != ERR_OK)
		for (size_t i = 0; i < n; i++) {
			const struct map_group *g = &said.group[wrong[i].at];

			form_reject_said(f, g->seat, view_say(rq,
			    wrong[i].what == MAP_WRONG_DN ? MSG_GROUPS_NO_DN :
			    MSG_GROUPS_TWICE,
			    &(struct say)SAY_TEXT("dn", g->dn), 1));
		}
	/* Two names that look alike and are not: none that is new has it. */
	for (size_t i = 0; i < said.groups; i++)
		if (text_turns(said.group[i].dn) &&
		    !was_so(was, &said.group[i]))
			form_reject(f, said.group[i].seat, "turning_character");
	for (size_t i = 0; i < sizeof(needed) / sizeof(*needed); i++)
		if (!maps_give(&said, needed[i]))
			form_reject(f, needed[i], "groups_nobody");
	if (!f->bad && !group_map_differs(was, now_r))
		form_reject(f, F_BECAUSE, "unit_same");
}

enum err
page_groups_propose(struct request *rq)
{
	struct group_map g;
	struct maps now;
	struct form f;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK ||
	    (e = load(rq, &g)) != ERR_OK)
		return e;
	judge(rq, &f, &g.groups, &now);
	if (rq->subject->map->waiting != 0)
		form_reject(&f, F_BECAUSE, "groups_wait");
	if (f.bad)
		return show_form(rq, &f);
	if ((e = map_version_write(&rq->work, MAP_NAME_GROUPS, &now,
	    rq->work.actor, f.v[F_BECAUSE].text, MAP_STATE_WAITING)) !=
	    ERR_OK ||
	    (e = group_map_tell_proposed(&rq->work)) != ERR_OK)
		return e;
	return response_redirect(rq, "/drift/grupper?lagret=foreslatt");
}
