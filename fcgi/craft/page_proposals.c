/* The list of proposals, which everybody who works here reads. */
#include "craft/pages.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_proposal.h"

enum { PAGE_ROWS = 50 };

enum { F_NEXT, F__MAX };

static const struct form_field fields[F__MAX] = {
	[F_NEXT] = { "etter", FORM_ID },
};

/* What is no proposal begins anew. */
static enum err
place_of(struct request *rq, const struct form_value *after, bool *ended_r,
    int64_t *id_r)
{
	struct sql_proposal_place *place = NULL;
	enum err e = ERR_OK;

	if (after->given && form_is_good(after))
		e = sql_proposal_place(&rq->work, after->number, &place);
	*ended_r = place != NULL && place->ended;
	*id_r = place != NULL ? place->id : INT64_MAX;
	return e;
}

static void
view_rows(struct request *rq, const struct sql_proposals *p, size_t n)
{
	struct node *root = view_root(rq), *list = node_in(root, "Rows");

	for (size_t i = 0; i < n && i < PAGE_ROWS; i++) {
		struct node *row = node_add(list);

		node_number(row, "id", p[i].id);
		node_day(rq, row, "made", day_at(p[i].made));
		node_text(row, "maker", p[i].maker);
		node_text(row, "unit", p[i].unit_name);
		node_text(row, "origin",
		    words_name(&words_proposal_origin, (int)p[i].origin));
		node_text(row, "text", p[i].text);
		node_text(row, "state",
		    words_name(&words_proposal_state, (int)p[i].state));
	}
	if (n > PAGE_ROWS)
		node_number(root, "Next", p[PAGE_ROWS - 1].id);
}

enum err
page_proposals(struct request *rq)
{
	struct sql_proposals *p;
	struct form f;
	const char *why;
	bool ended;
	int64_t id;
	size_t n;
	enum err e;

	if (form_check(rq->work.mem, &rq->query, fields, F__MAX, &f, &why) !=
	    ERR_OK)
		return err_set(&rq->work, ERR_INPUT, "list: %s", why);
	if ((e = place_of(rq, &f.v[F_NEXT], &ended, &id)) != ERR_OK ||
	    (e = sql_proposals(&rq->work, ended, id, PAGE_ROWS + 1, &p,
	    &n)) != ERR_OK)
		return e;
	view_rows(rq, p, n);
	node_flag(view_root(rq), "Later", id != INT64_MAX);
	return view_render(rq, 200, "craft/proposals.cs");
}
