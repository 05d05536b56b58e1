/*
 * The yearly round: all cases that somebody holds on one page, one choice each,
 * saved in parts if she likes (docs/decisions/0028).
 */
#include "base/mem.h"
#include "base/text.h"
#include "cover/pages.h"
#include "cover/shields.h"
#include "desk/duty.h"
#include "desk/left.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_cover.h"

#include <inttypes.h>
#include <string.h>

/* Twice what one in a full post carries; what is not said of comes first. */
enum { ROWS = 60 };

static const char field_prefix[] = "sak-";

/* In the order of enum case_pace. */
static const char *const paces[CASE_PACE__MAX + 1] = {
	[CASE_PACE_ACTIVE] = "aktiv",
	[CASE_PACE_RESTING] = "hviler",
	[CASE_PACE_CLOSING] = "avsluttes",
	[CASE_PACE__MAX] = NULL
};

struct rows {
	struct sql_cases_of_round *at;
	size_t n;
	size_t left;		/* of those that she was asked about */
};

/* What is shielded from her is not hers to say anything of. */
static enum err
read_rows(struct request *rq, const struct sql_round_newest *round,
    struct rows *r)
{
	struct sql_cases_of_round *c;
	struct shields_row *asked;
	bool *hidden;
	size_t n;
	enum err e;

	*r = (struct rows){ 0 };
	if ((e = sql_cases_of_round(&rq->work, rq->user->id, round->began, ROWS,
	    &c, &n)) != ERR_OK)
		return e;
	asked = mem_array(rq->work.mem, n + 1, sizeof(*asked));
	for (size_t i = 0; i < n; i++)
		asked[i] = (struct shields_row){ .strand = c[i].id,
		    .unit = c[i].unit, .state = c[i].state,
		    .blocked = c[i].block != ADDRESS_BLOCK_NONE,
		    .holds = true };
	if ((e = shields_of(rq, asked, n, &hidden)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		if (hidden[i])
			continue;
		r->left += c[i].pace == NULL &&
		    c[i].held_since < round->began;
		c[r->n++] = c[i];
	}
	r->at = c;
	return ERR_OK;
}

static const char *
field_of(struct request *rq, int64_t strand)
{
	return mem_printf(rq->work.mem, "%s%" PRId64, field_prefix, strand);
}

static struct form_field *
fields_of(struct request *rq, const struct rows *r)
{
	struct form_field *f = mem_array(rq->work.mem, r->n + 1, sizeof(*f));

	for (size_t i = 0; i < r->n; i++)
		f[i] = (struct form_field){ .name = field_of(rq, r->at[i].id),
		    .kind = FORM_CHOICE, .choices = paces };
	return f;
}

static void
view_rows(struct request *rq, const struct rows *r, struct form *f)
{
	struct node *list = node_in(view_root(rq), "Rows");

	for (size_t i = 0; i < r->n; i++) {
		const struct sql_cases_of_round *c = &r->at[i];
		struct node *row = node_add(list);
		int pace;

		node_text(row, "field", f->field[i].name);
		node_text(row, "number", c->number);
		node_text(row, "name", c->name);
		node_text(row, "kind",
		    words_name(&words_strand_kind, (int)c->kind));
		node_text(row, "unit", c->unit_name);
		node_instant(rq, row, "said", c->said);
		if (c->pace != NULL &&
		    words_find(&words_case_pace, c->pace, &pace))
			form_prefill(f, i, paces[pace]);
	}
}

/* `round` is NULL when there has been none. */
static enum err
find(struct request *rq, struct sql_round_newest **round, struct rows *r)
{
	enum err e;

	*r = (struct rows){ 0 };
	if ((e = sql_round_newest(&rq->work, rq->user->id, round)) != ERR_OK ||
	    *round == NULL)
		return e;
	return read_rows(rq, *round, r);
}

/* `nothing`: she saved without having chosen anything. */
static enum err
show(struct request *rq, const struct sql_round_newest *round,
    const struct rows *r, bool nothing)
{
	struct form f = form_empty(fields_of(rq, r), r->n);

	view_rows(rq, r, &f);
	if (nothing && r->n > 0)
		form_reject(&f, 0, "choose_some");
	f.bad = nothing;
	node_flag(view_root(rq), "Round", round != NULL);
	if (r->left > 0)
		node_say(rq, view_root(rq), "Left", MSG_ROUND_LEFT,
		    &(struct say)SAY_NUMBER("n", (int64_t)r->left), 1);
	if (r->left > 0 && round->due != DAY_NONE)
		left_view(rq, node_in(view_root(rq), "Due"), round->due);
	view_form(rq, &f);
	return view_render(rq, view_form_status(&f), "cover/round.cs");
}

enum err
page_round(struct request *rq)
{
	struct sql_round_newest *round;
	struct rows r;
	enum err e;

	if ((e = find(rq, &round, &r)) != ERR_OK)
		return e;
	return show(rq, round, &r, false);
}

/*
 * The fields that were sent, whatever they are about: a case that has gone to
 * somebody else since the page was made is passed over, and no fault of hers.
 */
static enum err
read_choices(struct request *rq, struct form *f)
{
	struct form_field *field = mem_array(rq->work.mem, FORM_FIELDS_MAX,
	    sizeof(*field));
	size_t n = 0;
	enum err e;

	for (size_t i = 0; i < rq->body.n && n < FORM_FIELDS_MAX; i++) {
		const char *name = rq->body.at[i].name;

		if (strncmp(name, field_prefix, strlen(field_prefix)) == 0)
			field[n++] = (struct form_field){ .name = name,
			    .kind = FORM_CHOICE, .choices = paces };
	}
	if ((e = form_read(rq, field, n, f)) != ERR_OK)
		return e;
	return f->bad ? err_set(&rq->work, ERR_INPUT, "no such pace") : ERR_OK;
}

/* Said again it is not said anew. */
static enum err
say(struct request *rq, const struct sql_cases_of_round *c,
    const struct form *f)
{
	const char *name = field_of(rq, c->id);
	uint64_t n;

	for (size_t i = 0; i < f->n; i++) {
		const struct form_value *v = &f->v[i];

		if (strcmp(f->field[i].name, name) != 0 || !v->given)
			continue;
		if (c->pace != NULL && strcmp(c->pace,
		    words_name(&words_case_pace, (int)v->number)) == 0)
			return ERR_OK;
		return sql_case_say(&rq->work, (enum case_pace)v->number,
		    rq->work.now, rq->user->id, c->id, &n);
	}
	return ERR_OK;
}

static bool
is_empty(const struct form *f)
{
	for (size_t i = 0; i < f->n; i++)
		if (f->v[i].given)
			return false;
	return true;
}

enum err
page_round_save(struct request *rq)
{
	struct sql_round_newest *round;
	struct rows r;
	struct form f;
	enum err e;

	if ((e = read_choices(rq, &f)) != ERR_OK ||
	    (e = find(rq, &round, &r)) != ERR_OK)
		return e;
	if (round == NULL || is_empty(&f))
		return show(rq, round, &r, true);
	for (size_t i = 0; i < r.n; i++)
		if ((e = say(rq, &r.at[i], &f)) != ERR_OK)
			return e;
	if ((e = read_rows(rq, round, &r)) != ERR_OK)
		return e;
	if (r.left > 0)
		return response_redirect(rq, "/saker/gjennomgang");
	if ((e = duty_end(&rq->work, GUIDELINE_CONFIRM_CASES, rq->user->id,
	    round->year)) != ERR_OK)
		return e;
	return response_redirect(rq, "/");
}
