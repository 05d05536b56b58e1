/* Of what is given on several at once: which may be, and which were ticked. */
#include "cover/transfer_rows.h"

#include "base/mem.h"
#include "cover/shields.h"
#include "desk/left.h"
#include "web/form.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_cover.h"
#include "sql_transfer.h"

enum err
transfer_rows_hide(struct request *rq, struct transfer_rows *t)
{
	struct shields_row *asked = mem_array(rq->work.mem, t->n + 1,
	    sizeof(*asked));

	for (size_t i = 0; i < t->n; i++)
		asked[i] = (struct shields_row){ .strand = t->c[i].id,
		    .unit = t->c[i].unit, .state = t->c[i].state,
		    .blocked = t->c[i].block != ADDRESS_BLOCK_NONE };
	return shields_leave(rq, asked, t->c, sizeof(*t->c), &t->n);
}

static bool
may_be_asked(const struct sql_transfer_cases *c)
{
	return c->asked == NULL;
}

static void
view_case(struct request *rq, struct node *row,
    const struct sql_transfer_cases *c)
{
	node_number(row, "id", c->id);
	node_text(row, "number", c->number);
	node_text(row, "name", c->name);
	node_text(row, "kind", words_name(&words_strand_kind, (int)c->kind));
	node_text(row, "asked", c->asked);
	node_text(row, "wish", c->wish);
	if (!c->holds)
		node_text(row, "holder", c->holder);
	if (c->due != DAY_NONE)
		left_view(rq, row, c->due);
}

/* The others of its family that may go along, by name; NULL: none. */
static const char *
family_of(struct request *rq, const struct transfer_rows *t, size_t i)
{
	const char *names = NULL;

	for (size_t k = 0; k < t->n; k++) {
		if (k == i || t->c[i].family == 0 ||
		    t->c[k].family != t->c[i].family || !may_be_asked(&t->c[k]))
			continue;
		names = names == NULL ? t->c[k].name : mem_printf(rq->work.mem,
		    "%s, %s", names, t->c[k].name);
	}
	return names;
}

static void
view_family(struct request *rq, struct node *row,
    const struct transfer_rows *t, size_t i)
{
	const char *others = family_of(rq, t, i);

	node_text(row, "family", others);
	node_flag(view_root(rq), "families", others != NULL);
}

void
transfer_rows_view(struct request *rq, const struct transfer_rows *t)
{
	struct node *root = view_root(rq), *cases = node_in(root, "Cases");
	struct node *asked = node_in(root, "Asked");

	for (size_t i = 0; i < t->n; i++) {
		struct node *row = node_add(may_be_asked(&t->c[i]) ? cases :
		    asked);

		view_case(rq, row, &t->c[i]);
		if (may_be_asked(&t->c[i]))
			view_family(rq, row, t, i);
		node_flag(root, "wishes", may_be_asked(&t->c[i]) &&
		    *t->c[i].wish != '\0');
	}
}

void
transfer_rows_tick(struct request *rq, const struct transfer_rows *t,
    struct form *f, size_t cases)
{
	int64_t *ids = mem_array(rq->work.mem, t->n + 1, sizeof(*ids));

	for (size_t i = 0; i < t->n; i++)
		if (may_be_asked(&t->c[i]))
			ids[f->v[cases].number++] = t->c[i].id;
	f->v[cases].ids = ids;
}

const struct sql_transfer_cases *
transfer_rows_find(const struct transfer_rows *t, int64_t id)
{
	for (size_t i = 0; i < t->n; i++)
		if (t->c[i].id == id && may_be_asked(&t->c[i]))
			return &t->c[i];
	return NULL;
}

bool
transfer_rows_check(const struct transfer_rows *t, struct form *f,
    size_t cases)
{
	const struct form_value *v = &f->v[cases];
	bool wishes = false;

	for (int64_t i = 0; i < v->number; i++) {
		const struct sql_transfer_cases *c =
		    transfer_rows_find(t, v->ids[i]);

		if (c == NULL)
			form_reject(f, cases, "given_on");
		wishes |= c != NULL && *c->wish != '\0';
	}
	return wishes;
}

/* Whether one of its family that may go along was not ticked. */
static bool
goes_apart(const struct transfer_rows *t, const struct form *f, size_t cases,
    const struct sql_transfer_cases *c)
{
	for (size_t i = 0; i < t->n; i++)
		if (c->family != 0 && t->c[i].family == c->family &&
		    may_be_asked(&t->c[i]) &&
		    !form_is_ticked(&f->v[cases], t->c[i].id))
			return true;
	return false;
}

bool
transfer_rows_check_families(const struct transfer_rows *t, struct form *f,
    size_t cases, size_t apart, int64_t along)
{
	bool any = false;

	for (size_t i = 0; i < t->n; i++)
		any |= (along != 0 ||
		    form_is_ticked(&f->v[cases], t->c[i].id)) &&
		    goes_apart(t, f, cases, &t->c[i]);
	if (any && f->v[apart].wrong == NULL && !f->v[apart].given)
		form_reject(f, apart, "family_apart");
	return any;
}

enum err
transfer_rows_check_receiver(struct request *rq, const struct transfer_rows *t,
    struct form *f, size_t cases, size_t coordinator, int64_t but)
{
	const struct form_value *v = &f->v[cases], *asked = &f->v[coordinator];
	struct sql_candidate *found;
	enum err e = ERR_OK;

	if (asked->wrong != NULL)
		return ERR_OK;
	if (asked->number == but)
		form_reject(f, coordinator, "not_candidate");
	for (int64_t i = 0; i < v->number && e == ERR_OK; i++) {
		const struct sql_transfer_cases *c =
		    transfer_rows_find(t, v->ids[i]);

		if (c == NULL)
			continue;
		e = sql_candidate(&rq->work, c->unit, c->casefile,
		    asked->number, &found);
		if (e == ERR_OK && found == NULL)
			form_reject(f, coordinator, "not_candidate");
	}
	return e;
}

/* Of each that was ticked, in their order. */
static const char *const *
apart_why(struct request *rq, const struct transfer_rows *t,
    const struct form *f, const struct transfer_fields *at)
{
	const struct form_value *v = &f->v[at->cases];
	const char **why = mem_array(rq->work.mem, (size_t)v->number + 1,
	    sizeof(*why));

	for (int64_t i = 0; i < v->number; i++) {
		const struct sql_transfer_cases *c =
		    transfer_rows_find(t, v->ids[i]);

		if (c != NULL && goes_apart(t, f, at->cases, c))
			why[i] = f->v[at->apart].text;
	}
	return why;
}

enum err
transfer_rows_give(struct request *rq, const struct form *f,
    const struct transfer_rows *rows, const struct transfer_fields *at,
    const struct transfer *t)
{
	struct transfer all = *t;
	enum err e;

	if (at->apart != 0)
		all.apart = apart_why(rq, rows, f, at);

	all.strand = f->v[at->cases].ids;
	all.n = (size_t)f->v[at->cases].number;
	all.offer = (struct offer){
		.employee = f->v[at->coordinator].number,
		.hours = (int32_t)f->v[at->hours].number,
		.message = f->v[at->message].text,
		.wish_followed = f->v[at->wish].number != 1,
		.wish_reason = f->v[at->wish_reason].text,
		.told_of_all = true };
	e = transfer_make(&rq->work, &all);
	return e == ERR_CONFLICT ? err_set(&rq->work, ERR_RETRY,
	    "a case was given on in the same moment") : e;
}
