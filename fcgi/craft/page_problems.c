/* Lists of problems: one's own, a leader's, and the system owner's. */
#include "cover/units.h"
#include "craft/pages.h"
#include "desk/left.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_cover.h"
#include "sql_craft.h"

enum { PAGE_ROWS = 50 };

/* The set of all words of a list. */
#define EVERY INT64_C(0xffff)

enum { F_STATE, F_KIND, F_UNIT, F_NEXT, F__MAX };

/* In the order of the enums. */
static const char *const state_choices[] = {
	"apne", "ferdige", "trukket", NULL
};
static const char *const kind_choices[] = {
	"samarbeid", "ressurser", "kompetanse", NULL
};

static const struct form_field fields[F__MAX] = {
	[F_STATE] = { "tilstand", FORM_CHOICE, .choices = state_choices },
	[F_KIND] = { "slag", FORM_CHOICE, .choices = kind_choices },
	[F_UNIT] = { "gjelder", FORM_ID },
	[F_NEXT] = { "etter", FORM_ID },
};

static void
view_rows(struct request *rq, struct node *list,
    const struct sql_problems_of *p, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_number(row, "id", p[i].id);
		node_instant(rq, row, "reported", p[i].reported);
		node_text(row, "kind",
		    words_name(&words_problem_kind, (int)p[i].kind));
		node_text(row, "unit", p[i].unit_name);
		node_text(row, "text", p[i].text);
		node_text(row, "state",
		    words_name(&words_problem_state, (int)p[i].state));
		node_flag(row, "unread", p[i].unread);
	}
}

enum err
page_problems(struct request *rq)
{
	struct sql_problems_of *p;
	size_t n;
	enum err e;

	if ((e = sql_problems_of(&rq->work, rq->user->id, &p, &n)) != ERR_OK)
		return e;
	view_rows(rq, node_in(view_root(rq), "Mine"), p, n);
	if ((e = sql_problems_told(&rq->work, rq->user->id, &p, &n)) != ERR_OK)
		return e;
	view_rows(rq, node_in(view_root(rq), "Told"), p, n);
	return view_render(rq, 200, "craft/problems.cs");
}

static int64_t
set_of(const struct form_value *v)
{
	return v->given ? INT64_C(1) << (v->number + 1) : EVERY;
}

/* What is no problem begins anew. */
static enum err
place_of(struct request *rq, const struct form_value *after, bool *ended_r,
    int64_t *id_r)
{
	struct sql_problem_place *place = NULL;
	enum err e = ERR_OK;

	if (after->given)
		e = sql_problem_place(&rq->work, after->number, &place);
	*ended_r = place != NULL && place->ended;
	*id_r = place != NULL ? place->id : INT64_MAX;
	return e;
}

static void
view_all(struct request *rq, const struct sql_problems_all *p, size_t n)
{
	struct node *list = node_in(view_root(rq), "Rows");

	for (size_t i = 0; i < n && i < PAGE_ROWS; i++) {
		struct node *row = node_add(list);

		node_number(row, "id", p[i].id);
		node_day(rq, row, "reported", day_at(p[i].reported));
		node_text(row, "reporter", p[i].reporter);
		node_text(row, "kind",
		    words_name(&words_problem_kind, (int)p[i].kind));
		node_text(row, "unit", p[i].unit_name);
		node_text(row, "text", p[i].text);
		node_text(row, "state",
		    words_name(&words_problem_state, (int)p[i].state));
		node_flag(row, "leader_done", p[i].leader_done);
		node_flag(row, "owner_done", p[i].owner_done);
		if (p[i].due != DAY_NONE)
			left_view(rq, row, p[i].due);
	}
	if (n > PAGE_ROWS)
		node_number(view_root(rq), "Next", p[PAGE_ROWS - 1].id);
}

enum err
page_problems_all(struct request *rq)
{
	const struct form nothing = form_empty(fields, F__MAX);
	const struct form_value *v;
	struct sql_problems_all *p;
	struct units u;
	struct form f;
	const char *why;
	bool ended;
	int64_t id;
	size_t n;
	enum err e;

	if (form_check(rq->work.mem, &rq->query, fields, F__MAX, &f, &why) !=
	    ERR_OK)
		return err_set(&rq->work, ERR_INPUT, "list: %s", why);
	v = f.bad ? nothing.v : f.v;
	if ((e = place_of(rq, &v[F_NEXT], &ended, &id)) != ERR_OK ||
	    (e = sql_problems_all(&rq->work, ended, id, set_of(&v[F_KIND]),
	    set_of(&v[F_STATE]), v[F_UNIT].number, PAGE_ROWS + 1, &p,
	    &n)) != ERR_OK || (e = units_read(rq, &u)) != ERR_OK)
		return e;
	units_view(rq, &u);
	view_all(rq, p, n);
	node_flag(view_root(rq), "Later", id != INT64_MAX);
	node_flag(view_root(rq), "Chosen", v[F_STATE].given ||
	    v[F_KIND].given || v[F_UNIT].given);
	view_form(rq, &f);
	return view_render(rq, view_form_status(&f), "craft/problems_all.cs");
}
