/*
 * Search in what somebody may open: by number, by journal ID, by the beginning
 * of names, by birth date. What is searched for stands in no address.
 */
#include "base/mem.h"
#include "cover/pages.h"
#include "cover/query.h"
#include "cover/shields.h"
#include "cover/strand.h"
#include "store/db.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_search.h"

#include <inttypes.h>

enum { ROWS = 50 };
enum { F_TEXT, F__MAX };

static const struct form_field fields[F__MAX] = {
	[F_TEXT] = { .name = "sok", .kind = FORM_LINE, .max = 120 },
};

struct found {
	size_t n;
	bool more;
};

static enum err
show(struct request *rq, const char *text, const char *fault)
{
	struct node *search = node_in(view_root(rq), "Search");

	node_text(search, "text", text);
	if (fault != NULL)
		node_text(search, fault, "1");
	return view_render(rq, fault == NULL ? 200 : 422, "cover/search.cs");
}

enum err
page_search_form(struct request *rq)
{
	return show(rq, "", NULL);
}

enum err
page_search_save(struct request *rq)
{
	struct sql_search_add *added;
	struct query q;
	struct form f;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	if (f.bad)
		return show(rq, f.v[F_TEXT].typed, "long");
	if (!query_read(rq->work.mem, f.v[F_TEXT].text, &q))
		return show(rq, f.v[F_TEXT].typed, "empty");
	if ((e = sql_search_add(&rq->work, rq->user->id, rq->work.now,
	    f.v[F_TEXT].text, &added)) != ERR_OK)
		return e;
	return response_redirect(rq, "/sok/%" PRId64, added->id);
}

/* What is shielded from who searches is not found. */
static enum err
find_hidden(struct request *rq, const struct sql_search_exact *row, size_t n,
    bool **hidden_r)
{
	struct shields_row *asked = mem_array(rq->work.mem, n + 1,
	    sizeof(*asked));

	for (size_t i = 0; i < n; i++)
		asked[i] = (struct shields_row){ .strand = row[i].id,
		    .unit = row[i].unit, .state = row[i].state,
		    .blocked = row[i].block != ADDRESS_BLOCK_NONE,
		    .holds = row[i].holder == rq->user->id };
	return shields_of(rq, asked, n, hidden_r);
}

static enum err
view_hits(struct request *rq, const struct sql_search_exact *row, size_t n,
    struct found *found)
{
	struct node *list = node_in(view_root(rq), "Hits");
	bool *hidden;
	enum err e;

	if ((e = find_hidden(rq, row, n, &hidden)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n && found->n < ROWS; i++) {
		struct node *hit;

		if (hidden[i])
			continue;
		hit = node_add(list);
		found->n++;
		node_text(hit, "number", row[i].number);
		node_text(hit, "name", row[i].name);
		node_day(rq, hit, "birth", row[i].birth);
		node_flag(hit, "blocked",
		    row[i].block == ADDRESS_BLOCK_CONFIDENTIAL);
		node_text(hit, "kind", words_name(&words_strand_kind,
		    (int)row[i].kind));
		node_text(hit, "state", words_name(&words_strand_state,
		    (int)row[i].state));
		node_text(hit, "holder", row[i].holder_name);
		node_text(hit, "unit", row[i].unit_name);
	}
	found->more = found->more || n > ROWS;
	return ERR_OK;
}

/* Whether what the seats give alone opens any case: the service office. */
static bool
opens_everything(const struct request *rq)
{
	struct standing at = { .held = rq->user->held,
	    .state = STATE_ACTIVE };
	enum basis by;

	return policy_allows(&at, 1, ACTION_CASE_VIEW, &by);
}

static enum err
find(struct request *rq, const struct query *q, struct found *found)
{
	bool everything = opens_everything(rq);
	struct sql_search_exact *row;
	size_t n = 0;
	enum err e;

	if ((e = sql_search_exact(&rq->work, q->whole, rq->user->id, everything,
	    &row, &n)) != ERR_OK ||
	    (e = view_hits(rq, row, n, found)) != ERR_OK || found->n > 0)
		return e;
	if (q->birth != DAY_NONE)
		e = sql_search_birth(&rq->work, q->birth, q->word[0],
		    q->word[1], q->word[2], rq->user->id, everything, &row, &n);
	else if (everything)
		e = sql_search_all(&rq->work, q->word[0], q->word[1],
		    q->word[2], &row, &n);
	else
		e = sql_search_mine(&rq->work, q->word[0], q->word[1],
		    q->word[2], rq->user->id, &row, &n);
	/* Too many were looked at: there may be more than were found. */
	found->more = e == ERR_OK && db_cut_short(rq->work.db);
	return e != ERR_OK ? e : view_hits(rq, row, n, found);
}

enum err
page_search(struct request *rq)
{
	struct sql_search_find *asked;
	struct found found = { 0 };
	struct query q;
	enum err e;

	if ((e = sql_search_find(&rq->work, request_id(rq), rq->user->id,
	    &asked)) != ERR_OK)
		return e;
	if (asked == NULL || !query_read(rq->work.mem, asked->text, &q))
		return err_set(&rq->work, ERR_NOT_FOUND, "no such search");
	if ((e = find(rq, &q, &found)) != ERR_OK)
		return e;
	node_flag(node_in(view_root(rq), "Search"), "done", true);
	node_flag(node_in(view_root(rq), "Search"), "more", found.more);
	return show(rq, asked->text, NULL);
}
