/* Choices of a list, from its address to the one statement that answers it. */
#include "cover/listing.h"

#include "base/mem.h"
#include "base/text.h"
#include "cover/shields.h"
#include "cover/strand.h"
#include "store/db.h"
#include "web/request.h"
#include "web/view.h"

#include <inttypes.h>
#include <string.h>

#define BIT(list, word) (INT64_C(1) << (list##_##word + 1))
#define EVERY INT64_C(0xffff)
#define FIRST_DAY "0001-01-01"

static const char *const state_choices[] = {
	"fordeles", "venter", "spurt", "uten", "har", NULL
};
static const int64_t state_sets[] = {
	BIT(STRAND_STATE, REGISTERED),
	BIT(STRAND_STATE, WAITING),
	BIT(STRAND_STATE, OFFERED),
	BIT(STRAND_STATE, WAITING) | BIT(STRAND_STATE, OFFERED),
	BIT(STRAND_STATE, ACTIVE),
};
static const char *const left_choices[] = { "over", "uke", "ingen", NULL };
static const char *const order_choices[] = {
	[LISTING_DUE] = "frist",
	[LISTING_NAME] = "navn",
	[LISTING_CAME] = "nummer",
	[LISTING_ORDER__MAX] = NULL
};

static const struct form_field fields[LISTING_F__MAX] = {
	[LISTING_F_STATE] = { .name = "tilstand", .kind = FORM_CHOICE,
	    .choices = state_choices },
	[LISTING_F_KIND] = { .name = "type", .kind = FORM_CHOICE,
	    .choices = strand_slugs },
	[LISTING_F_LEFT] = { .name = "frist", .kind = FORM_CHOICE,
	    .choices = left_choices },
	[LISTING_F_ORDER] = { .name = "sorter", .kind = FORM_CHOICE,
	    .choices = order_choices },
	[LISTING_F_HOLDER] = { .name = "koordinator", .kind = FORM_ID },
	[LISTING_F_UNIT] = { .name = "enhet", .kind = FORM_ID },
	[LISTING_F_NEXT] = { .name = "etter", .kind = FORM_ID },
	[LISTING_F_BACK] = { .name = "foer", .kind = FORM_ID },
};

/* What a row can hold; the other end of each is as far as can be. */
static void
choose_due(struct request *rq, const struct form *f, struct listing *l)
{
	const struct form_value *v = &f->v[LISTING_F_LEFT];
	day none = day_of(9999, 12, 31);

	l->due_from = day_of(1, 1, 1);
	l->due_to = none;
	if (!v->given)
		return;
	if (v->number == 0)
		l->due_to = rq->work.today - 1;
	else if (v->number == 1)
		l->due_to = rq->work.today + 7;
	else
		l->due_from = none;
}

static void
choose(struct request *rq, const struct form *f, struct listing *l)
{
	const struct form_value *v = f->v;

	l->states = v[LISTING_F_STATE].given ?
	    state_sets[v[LISTING_F_STATE].number] : EVERY;
	l->kinds = v[LISTING_F_KIND].given ?
	    INT64_C(1) << (v[LISTING_F_KIND].number + 1) : EVERY;
	l->order = v[LISTING_F_ORDER].given ?
	    (enum listing_order)v[LISTING_F_ORDER].number : LISTING_DUE;
	if (l->holder == 0 && v[LISTING_F_HOLDER].given)
		l->holder = v[LISTING_F_HOLDER].number;
	if (l->unit == 0 && v[LISTING_F_UNIT].given)
		l->unit = v[LISTING_F_UNIT].number;
	l->next = v[LISTING_F_NEXT].given ? v[LISTING_F_NEXT].number : 0;
	l->back = v[LISTING_F_BACK].given ? v[LISTING_F_BACK].number : 0;
	choose_due(rq, f, l);
}

enum err
listing_read(struct request *rq, const struct pairs *pairs, int64_t unit,
    int64_t holder, struct listing *l_r)
{
	const struct form nothing = form_empty(fields, LISTING_F__MAX);
	const char *why;

	*l_r = (struct listing){ .unit = unit, .holder = holder };
	if (form_check(rq->work.mem, pairs, fields, LISTING_F__MAX, &l_r->form,
	    &why) != ERR_OK)
		return err_set(&rq->work, ERR_INPUT, "list: %s", why);
	choose(rq, l_r->form.bad ? &nothing : &l_r->form, l_r);
	/* One holder has few cases, one unit fewer than all have. */
	l_r->scope = l_r->holder != 0 ? LISTING_HELD : l_r->unit != 0 ?
	    LISTING_UNIT : LISTING_ALL;
	return ERR_OK;
}

typedef enum err list_fn(struct work *w, int64_t of, int64_t also,
    int64_t states, int64_t kinds, int64_t blocks, day due_from, day due_to,
    const char *from_key, int64_t from_id, int32_t most,
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

/* Where a row stands in this order; the top when there is no such row. */
static enum err
place_of(struct request *rq, const struct listing *l, int64_t id,
    struct place *p_r)
{
	struct sql_list_place *row = NULL;
	char *iso = mem_alloc(rq->work.mem, 11);
	enum err e;

	*p_r = (struct place){ l->order == LISTING_DUE ? FIRST_DAY : "", 0 };
	if (id == 0)
		return ERR_OK;
	if ((e = sql_list_place(&rq->work, id, &row)) != ERR_OK || row == NULL)
		return e;
	text_iso_day(row->next_due, iso);
	*p_r = (struct place){ l->order == LISTING_DUE ? iso : row->name, id };
	return ERR_OK;
}

/* The list as it is opened: nothing chosen, from its top. */
static bool
is_whole(const struct listing *l, int64_t blocks, const struct place *from,
    bool back)
{
	return !back && from->id == 0 && l->order == LISTING_DUE &&
	    (l->states & l->kinds & blocks) == EVERY &&
	    (l->scope != LISTING_HELD || l->unit == 0) &&
	    l->due_from == day_of(1, 1, 1) && l->due_to == day_of(9999, 12, 31);
}

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
fetch(struct request *rq, const struct listing *l, int64_t blocks,
    const struct place *from, bool back, int32_t most,
    struct sql_list_unit_due_next **row_r, size_t *n_r)
{
	int64_t of = l->scope == LISTING_HELD ? l->holder : l->unit;
	int64_t also = l->scope == LISTING_HELD ? l->unit : 0;

	if (is_whole(l, blocks, from, back))
		return fetch_whole(rq, l, most, row_r, n_r);
	return statements[l->scope][l->order][back](&rq->work, of, also,
	    l->states, l->kinds, blocks, l->due_from, l->due_to, from->key,
	    from->id, most, row_r, n_r);
}

static enum err
forward(struct request *rq, const struct listing *l, int32_t most,
    struct listing_page *p_r)
{
	struct sql_list_unit_due_next *row;
	struct place from;
	enum err e;

	if ((e = place_of(rq, l, l->next, &from)) != ERR_OK ||
	    (e = fetch(rq, l, EVERY, &from, false, most + 1, &row,
	    &p_r->n)) != ERR_OK)
		return e;
	p_r->row = row;
	p_r->cut = db_cut_short(rq->work.db);
	p_r->later = p_r->n > (size_t)most;
	p_r->earlier = from.id != 0;
	if (p_r->later)
		p_r->n = (size_t)most;
	return ERR_OK;
}

/* What comes back backwards is turned; a short page is the first one. */
static enum err
backward(struct request *rq, const struct listing *l, int32_t most,
    struct listing_page *p_r)
{
	struct sql_list_unit_due_next *row;
	struct place from;
	size_t n;
	enum err e;

	if ((e = place_of(rq, l, l->back, &from)) != ERR_OK ||
	    (e = fetch(rq, l, EVERY, &from, true, most + 1, &row, &n)) !=
	    ERR_OK)
		return e;
	if (n <= (size_t)most) {
		struct listing top = *l;

		top.next = top.back = 0;
		return forward(rq, &top, most, p_r);
	}
	n = (size_t)most;
	for (size_t i = 0; i < n / 2; i++) {
		struct sql_list_unit_due_next other = row[i];

		row[i] = row[n - 1 - i];
		row[n - 1 - i] = other;
	}
	*p_r = (struct listing_page){ .row = row, .n = n, .earlier = true,
	    .later = true };
	return ERR_OK;
}

/*
 * Finds the rows that are shielded. Where they are dropped the page is the
 * shorter for it: in the order of names a row without its name would still tell
 * it.
 */
static enum err
mask(struct request *rq, const struct listing *l, struct listing_page *p,
    bool dropped)
{
	struct shields_row *asked = mem_array(rq->work.mem, p->n + 1,
	    sizeof(*asked));
	bool *masked;
	size_t left = 0;
	enum err e;

	for (size_t i = 0; i < p->n; i++)
		asked[i] = (struct shields_row){ .strand = p->row[i].id,
		    .unit = p->row[i].unit, .state = p->row[i].state,
		    .blocked = p->row[i].block != ADDRESS_BLOCK_NONE,
		    .holds = l->scope == LISTING_HELD &&
		    l->holder == rq->user->id };
	if ((e = shields_of(rq, asked, p->n, &masked)) != ERR_OK)
		return e;
	for (size_t i = 0; i < p->n; i++) {
		if (masked[i] && dropped)
			continue;
		masked[left] = masked[i];
		p->row[left++] = p->row[i];
	}
	p->n = left;
	p->masked = masked;
	return ERR_OK;
}

enum err
listing_page(struct request *rq, const struct listing *l, int32_t most,
    struct listing_page *p_r)
{
	enum err e;

	*p_r = (struct listing_page){ 0 };
	e = l->back != 0 ? backward(rq, l, most, p_r) :
	    forward(rq, l, most, p_r);
	if (e != ERR_OK || p_r->n == 0)
		return e;
	p_r->first = p_r->row[0].id;
	p_r->last = p_r->row[p_r->n - 1].id;
	return mask(rq, l, p_r, l->order == LISTING_NAME);
}

enum err
listing_all(struct request *rq, const struct listing *l, int32_t most,
    struct listing_page *p_r)
{
	struct listing whole = *l;
	struct sql_list_unit_due_next *row;
	struct place top;
	enum err e;

	*p_r = (struct listing_page){ 0 };
	whole.next = whole.back = 0;
	if ((e = place_of(rq, &whole, 0, &top)) != ERR_OK ||
	    (e = fetch(rq, &whole, BIT(ADDRESS_BLOCK, NONE), &top, false,
	    most + 1, &row, &p_r->n)) != ERR_OK)
		return e;
	p_r->row = row;
	p_r->cut = db_cut_short(rq->work.db) || p_r->n > (size_t)most;
	/* A file shows nobody a row that says only that there is one. */
	return mask(rq, l, p_r, true);
}

const char *
listing_query(struct request *rq, const struct listing *l)
{
	const char *query = "";

	for (size_t i = 0; i < LISTING_F_NEXT && !l->form.bad; i++) {
		const struct form_value *v = &l->form.v[i];

		if (!v->given)
			continue;
		query = mem_printf(rq->work.mem, "%s%s%s=%s", query,
		    *query == '\0' ? "" : "&", fields[i].name,
		    fields[i].kind == FORM_CHOICE ? v->text :
		    mem_printf(rq->work.mem, "%" PRId64, v->number));
	}
	return query;
}

enum err
listing_view(struct request *rq, const struct listing *l, const char *path)
{
	struct node *list = node_in(view_root(rq), "List");
	const char *query = listing_query(rq, l);
	struct sql_list_holder *holder = NULL;
	enum err e = ERR_OK;

	view_form(rq, &l->form);
	node_text(list, "path", path);
	node_text(list, "title", view_word(rq, rq->subject != NULL ?
	    "list.title.unit" : strcmp(path, "/saker") == 0 ?
	    "list.title.own" : "list.title.all"));
	node_text(list, "query", query);
	node_flag(list, "chosen", *query != '\0');
	if (l->form.v[LISTING_F_HOLDER].given && !l->form.bad)
		e = sql_list_holder(&rq->work, l->holder, &holder);
	if (holder != NULL)
		node_text(list, "holder", holder->name);
	return e;
}
