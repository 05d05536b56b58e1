/* Choices of a list, from its address to the one statement that answers it. */
#include "cover/listing.h"

#include "base/mem.h"
#include "cover/strand.h"
#include "web/request.h"
#include "web/view.h"

#include <inttypes.h>
#include <string.h>

#define BIT(list, word) (INT64_C(1) << (list##_##word + 1))

static const char *const state_choices[] = {
	"soknad", "fordeles", "venter", "spurt", "uten", "har", NULL
};
static const int64_t state_sets[] = {
	BIT(STRAND_STATE, APPLIED),
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
	    state_sets[v[LISTING_F_STATE].number] : LISTING_EVERY;
	l->kinds = v[LISTING_F_KIND].given ?
	    INT64_C(1) << (v[LISTING_F_KIND].number + 1) : LISTING_EVERY;
	l->order = v[LISTING_F_ORDER].given ?
	    (enum listing_order)v[LISTING_F_ORDER].number : LISTING_DUE;
	if (l->holder == 0 && v[LISTING_F_HOLDER].given)
		l->holder = v[LISTING_F_HOLDER].number;
	if (l->unit == 0 && v[LISTING_F_UNIT].given)
		l->unit = v[LISTING_F_UNIT].number;
	l->whole = l->order == LISTING_DUE;
	for (size_t i = 0; i < LISTING_F_NEXT; i++)
		if (v[i].given && i != LISTING_F_ORDER)
			l->whole = false;
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

void
listing_nameless(struct listing *l)
{
	l->nameless = true;
	if (l->order == LISTING_NAME)
		l->order = LISTING_DUE;
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
