/* The rows of a list: a page, or all for a file, less what is shielded. */
#include "cover/listing.h"

#include "base/mem.h"
#include "base/text.h"
#include "cover/shields.h"
#include "store/db.h"
#include "web/request.h"

#include <string.h>

#define FIRST_DAY "0001-01-01"
#define LAST_DAY "9999-12-31"

/* How many rows a page may look at, and a file, which is made seldom. */
enum { PAGE_LOOKED = 5000, FILE_LOOKED = 200000, ROUNDS = 20 };

typedef enum err list_fn(struct work *w, int64_t of, int64_t also,
    int64_t states, int64_t kinds, int64_t blocks, day due_from, day due_to,
    const char *from_key, int64_t from_id, int32_t most, int32_t looked,
    struct sql_list_unit_due_next **rows_r, size_t *n_r);

/* One statement for each: scope, order, and whether it goes back. */
static list_fn *const statements[LISTING_SCOPE__MAX][LISTING_ORDER__MAX][2] = {
	[LISTING_UNIT] = {
		[LISTING_DUE] = { sql_list_unit_due_next,
		    sql_list_unit_due_back },
		[LISTING_NAME] = { sql_list_unit_name_next,
		    sql_list_unit_name_back },
		[LISTING_CAME] = { sql_list_unit_came_next,
		    sql_list_unit_came_back },
	},
	[LISTING_HELD] = {
		[LISTING_DUE] = { sql_list_held_due_next,
		    sql_list_held_due_back },
		[LISTING_NAME] = { sql_list_held_name_next,
		    sql_list_held_name_back },
		[LISTING_CAME] = { sql_list_held_came_next,
		    sql_list_held_came_back },
	},
	[LISTING_ALL] = {
		[LISTING_DUE] = { sql_list_all_due_next,
		    sql_list_all_due_back },
		[LISTING_NAME] = { sql_list_all_name_next,
		    sql_list_all_name_back },
		[LISTING_CAME] = { sql_list_all_came_next,
		    sql_list_all_came_back },
	},
};

struct place {
	const char *key;
	int64_t id;
};

/* What of a list is asked for, from where, and which way. */
struct ask {
	const struct listing *list;
	int64_t blocks;			/* a set of address_block */
	struct place from;
	bool back;
	int32_t most, looked;
	bool dropped;			/* what is shielded is not there */
};

static struct place
place_in(struct request *rq, const struct listing *l, const char *name,
    day due, int64_t id)
{
	char *iso = mem_alloc(rq->work.mem, sizeof(LAST_DAY));

	if (l->order != LISTING_DUE)
		return (struct place){ name, id };
	if (due == DAY_NONE)
		return (struct place){ LAST_DAY, id };
	text_iso_day(due, iso);
	return (struct place){ iso, id };
}

static bool
is_of(const struct listing *l, const struct sql_list_place *at)
{
	return (l->scope != LISTING_UNIT || at->unit == l->unit) &&
	    (l->scope != LISTING_HELD || at->holder == l->holder);
}

/*
 * Where a row stands in this order; the top when there is no such row. Nor does
 * a row tell its name or deadline by its place, whom it is shielded from or in
 * a list it is not part of.
 */
static enum err
place_of(struct request *rq, const struct listing *l, int64_t id,
    struct place *p_r)
{
	struct sql_list_place *at = NULL;
	bool *hidden;
	enum err e;

	*p_r = (struct place){ l->order == LISTING_DUE ? FIRST_DAY : "", 0 };
	if (id == 0)
		return ERR_OK;
	if ((e = sql_list_place(&rq->work, id, &at)) != ERR_OK || at == NULL ||
	    !is_of(l, at))
		return e;
	/* The whole list has such a row in its place, so that tells nothing. */
	if (!l->whole && (e = shields_of(rq, &(struct shields_row){
	    .strand = id, .unit = at->unit, .state = at->state,
	    .blocked = at->block != ADDRESS_BLOCK_NONE,
	    .holds = at->holder == rq->user->id, .nameless = l->nameless },
	    1, &hidden)) != ERR_OK)
		return e;
	if (l->whole || !hidden[0])
		*p_r = place_in(rq, l, at->name, at->next_due, id);
	return ERR_OK;
}

/* The list as it is opened: the page that is opened most. */
static enum err
fetch_whole(struct request *rq, const struct listing *l, int32_t most,
    struct sql_list_unit_due_next **row_r, size_t *n_r)
{
	switch (l->scope) {
	case LISTING_UNIT:
		return sql_list_unit_top(&rq->work, l->unit, most, row_r, n_r);
	case LISTING_HELD:
		return sql_list_held_top(&rq->work, l->holder, most, row_r,
		    n_r);
	default:
		return sql_list_all_top(&rq->work, most, row_r, n_r);
	}
}

static enum err
fetch(struct request *rq, const struct ask *a,
    struct sql_list_unit_due_next **row_r, size_t *n_r)
{
	const struct listing *l = a->list;
	bool held = l->scope == LISTING_HELD;

	if (l->whole && a->blocks == LISTING_EVERY && a->from.id == 0 &&
	    !a->back)
		return fetch_whole(rq, l, a->most, row_r, n_r);
	return statements[l->scope][l->order][a->back](&rq->work,
	    held ? l->holder : l->unit, held ? l->unit : 0, l->states,
	    l->kinds, a->blocks, l->due_from, l->due_to, a->from.key,
	    a->from.id, a->most, a->looked, row_r, n_r);
}

static enum err
find_hidden(struct request *rq, const struct listing *l,
    const struct sql_list_unit_due_next *r, size_t n, bool **hidden_r)
{
	struct shields_row *asked = mem_array(rq->work.mem, n + 1,
	    sizeof(*asked));

	for (size_t i = 0; i < n; i++)
		asked[i] = (struct shields_row){ .strand = r[i].id,
		    .unit = r[i].unit, .state = r[i].state,
		    .blocked = r[i].block != ADDRESS_BLOCK_NONE,
		    .holds = l->scope == LISTING_HELD &&
		    l->holder == rq->user->id, .nameless = l->nameless };
	return shields_of(rq, asked, n, hidden_r);
}

/* Adds to the page what of `n` more rows may be in it. */
static enum err
take(struct request *rq, const struct ask *a,
    const struct sql_list_unit_due_next *r, size_t n, struct listing_page *p)
{
	bool *hidden;
	enum err e;

	if ((e = find_hidden(rq, a->list, r, n, &hidden)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n && p->n < (size_t)a->most; i++) {
		if (hidden[i] && a->dropped)
			continue;
		p->masked[p->n] = hidden[i];
		p->row[p->n++] = r[i];
	}
	return ERR_OK;
}

/*
 * `most` rows, as long as there are any: a page that is short by a row that is
 * not shown would tell where it stands.
 */
static enum err
gather(struct request *rq, struct ask a, struct listing_page *p_r)
{
	size_t n = (size_t)a.most;
	struct sql_list_unit_due_next *r;
	enum err e;

	*p_r = (struct listing_page){
		.row = mem_array(rq->work.mem, n + 1, sizeof(*p_r->row)),
		.masked = mem_array(rq->work.mem, n + 1, sizeof(bool)) };
	for (int i = 0; p_r->n < (size_t)a.most && n == (size_t)a.most; i++) {
		if (i == ROUNDS) {
			p_r->cut = true;
			break;
		}
		if ((e = fetch(rq, &a, &r, &n)) != ERR_OK)
			return e;
		p_r->cut = p_r->cut || db_cut_short(rq->work.db);
		if ((e = take(rq, &a, r, n, p_r)) != ERR_OK)
			return e;
		if (n > 0)
			a.from = place_in(rq, a.list, r[n - 1].name,
			    r[n - 1].due, r[n - 1].id);
	}
	return ERR_OK;
}

/*
 * Whether a shielded row is there as one that says no more. Only in the whole
 * list, for sums to be right: its place in the order of names, or that it is
 * still there when one holder, unit or deadline is chosen, would tell what it
 * does not say. Nor in the list of a unit to who does not lead it.
 */
static bool
shows_masked(const struct request *rq, const struct listing *l)
{
	return l->whole && (l->scope != LISTING_UNIT ||
	    (rq->standing[0].held & BASES(LEADER_OF_UNIT)) != 0);
}

static enum err
forward(struct request *rq, struct ask a, struct listing_page *p_r)
{
	bool earlier;
	enum err e;

	if ((e = place_of(rq, a.list, a.list->next, &a.from)) != ERR_OK)
		return e;
	earlier = a.from.id != 0;
	if ((e = gather(rq, a, p_r)) != ERR_OK)
		return e;
	p_r->earlier = earlier;
	p_r->later = p_r->n == (size_t)a.most;
	if (p_r->later)
		p_r->n--;
	return ERR_OK;
}

static void
turn(struct listing_page *p)
{
	for (size_t i = 0, j = p->n - 1; i < j; i++, j--) {
		bool masked = p->masked[i];
		struct sql_list_unit_due_next other = p->row[i];

		p->row[i] = p->row[j];
		p->row[j] = other;
		p->masked[i] = p->masked[j];
		p->masked[j] = masked;
	}
}

/* What comes back backwards is turned; a short page is the first one. */
static enum err
backward(struct request *rq, struct ask a, struct listing_page *p_r)
{
	struct listing top = *a.list;
	enum err e;

	if ((e = place_of(rq, a.list, a.list->back, &a.from)) != ERR_OK)
		return e;
	a.back = true;
	if ((e = gather(rq, a, p_r)) != ERR_OK)
		return e;
	if (p_r->n < (size_t)a.most) {
		top.next = top.back = 0;
		a.list = &top;
		a.back = false;
		return forward(rq, a, p_r);
	}
	p_r->n--;
	p_r->earlier = p_r->later = true;
	turn(p_r);
	return ERR_OK;
}

enum err
listing_page(struct request *rq, const struct listing *l, int32_t most,
    struct listing_page *p_r)
{
	struct ask a = { .list = l, .blocks = LISTING_EVERY, .most = most + 1,
		.looked = PAGE_LOOKED, .dropped = !shows_masked(rq, l) };
	enum err e;

	e = l->back != 0 ? backward(rq, a, p_r) : forward(rq, a, p_r);
	if (e != ERR_OK || p_r->n == 0)
		return e;
	p_r->first = p_r->row[0].id;
	p_r->last = p_r->row[p_r->n - 1].id;
	return ERR_OK;
}

enum err
listing_all(struct request *rq, const struct listing *l, int32_t most,
    struct listing_page *p_r)
{
	struct listing whole = *l;
	struct ask a = { .list = &whole,
		.blocks = INT64_C(1) << (ADDRESS_BLOCK_NONE + 1),
		.most = most + 1, .looked = FILE_LOOKED, .dropped = true };
	enum err e;

	whole.next = whole.back = 0;
	if ((e = place_of(rq, &whole, 0, &a.from)) != ERR_OK ||
	    (e = gather(rq, a, p_r)) != ERR_OK)
		return e;
	p_r->cut = p_r->cut || p_r->n > (size_t)most;
	return ERR_OK;
}
