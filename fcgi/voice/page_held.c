/* What is held back, by count alone: a burst is thrown away, or taken back. */
#include "base/mem.h"
#include "cover/subject.h"
#include "voice/pages.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_feedback.h"

#include <inttypes.h>
#include <string.h>

enum { F_BURST, F_REASON, F__MAX };

static const struct form_field fields[F__MAX] = {
	[F_BURST]  = { "bolge", FORM_LINE, .required = true, .max = 80 },
	[F_REASON] = { "grunn", FORM_LINE, .required = true, .max = 300 },
};

static const struct form_field undo_fields[1] = {
	{ "kast", FORM_ID, .required = true },
};

/* Another when one more has come: then it is another that was looked at. */
static const char *
key_of(struct request *rq, const struct sql_held_bursts *b)
{
	return mem_printf(rq->work.mem, "%" PRId64 "-%s-%" PRId64 "-%" PRId64,
	    b->hour, words_name(&words_seat_kind, (int)b->seat), b->unit,
	    b->n);
}

static void
view_burst(struct request *rq, struct node *n, const struct sql_held_bursts *b)
{
	node_text(n, "key", key_of(rq, b));
	node_instant(rq, n, "hour", b->hour);
	node_text(n, "seat", words_name(&words_seat_kind, (int)b->seat));
	node_text(n, "unit", b->unit_name);
	node_number(n, "n", b->n);
}

static enum err
view_discards(struct request *rq)
{
	struct node *list = node_in(view_root(rq), "Discards");
	struct sql_discards *d;
	size_t n;
	enum err e;

	if ((e = sql_discards(&rq->work, &d, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_number(row, "id", d[i].id);
		node_instant(rq, row, "at", d[i].at);
		node_text(row, "by", d[i].by_name);
		node_number(row, "n", d[i].n);
		node_text(row, "reason", d[i].reason);
		node_instant(rq, row, "undone", d[i].undone);
		node_text(row, "undone_by", d[i].undone_name);
	}
	return ERR_OK;
}

static enum err
show(struct request *rq, const struct form *f)
{
	struct node *list = node_in(view_root(rq), "Bursts");
	struct sql_held_bursts *b;
	size_t n;
	enum err e;

	if ((e = sql_held_bursts(&rq->work, &b, &n)) != ERR_OK ||
	    (e = view_discards(rq)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		view_burst(rq, row, &b[i]);
		node_text(row, "field", i == 0 ? "bolge" :
		    mem_printf(rq->work.mem, "bolge-%zu", i));
	}
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "voice/held.cs");
}

enum err
page_held(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);

	return show(rq, &f);
}

/* *b_r is NULL when there is none, or not as many as were seen. */
static enum err
find(struct request *rq, const struct form *f, struct sql_held_bursts **b_r)
{
	struct sql_held_bursts *b;
	size_t n;
	enum err e;

	*b_r = NULL;
	if ((e = sql_held_bursts(&rq->work, &b, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++)
		if (f->v[F_BURST].given &&
		    strcmp(f->v[F_BURST].text, key_of(rq, &b[i])) == 0)
			*b_r = &b[i];
	return ERR_OK;
}

/* Looked over once more, before it is thrown away. */
enum err
page_held_check(struct request *rq)
{
	struct sql_held_bursts *b;
	struct form f;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK ||
	    (e = find(rq, &f, &b)) != ERR_OK)
		return e;
	if (b == NULL && f.v[F_BURST].given)
		form_reject(&f, F_BURST, "others_held");
	if (f.bad)
		return show(rq, &f);
	view_burst(rq, node_in(view_root(rq), "Burst"), b);
	node_text(view_root(rq), "Reason", f.v[F_REASON].text);
	return view_render(rq, 200, "voice/discard.cs");
}

enum err
page_held_discard(struct request *rq)
{
	struct work *w = &rq->work;
	struct sql_held_bursts *b;
	struct sql_discard_add *row;
	struct form f;
	uint64_t n;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK ||
	    (e = find(rq, &f, &b)) != ERR_OK)
		return e;
	if (f.bad || b == NULL)
		return err_set(w, ERR_CONFLICT, "others are held now");
	if ((e = sql_discard_add(w, w->now, w->actor, b->n,
	    f.v[F_REASON].text, &row)) != ERR_OK)
		return e;
	e = b->seat == SEAT_KIND_OFFICE ?
	    sql_inquiries_discard(w, row->id, b->hour, &n) :
	    sql_feedback_discard(w, row->id, b->hour, b->seat, b->unit, &n);
	if (e != ERR_OK)
		return e;
	if (n != (uint64_t)b->n)
		return err_set(w, ERR_CONFLICT, "others are held now");
	return response_redirect(rq, "/tilbakemeldinger/holdt");
}

enum err
page_held_undo(struct request *rq)
{
	struct work *w = &rq->work;
	struct form f;
	uint64_t n;
	enum err e;

	if ((e = form_read(rq, undo_fields, 1, &f)) != ERR_OK)
		return e;
	if (f.bad)
		return err_set(w, ERR_CONFLICT, "no burst is named");
	if ((e = sql_discard_undo(w, w->now, w->actor, f.v[0].number, &n)) !=
	    ERR_OK)
		return e;
	if (n != 1)
		return err_set(w, ERR_CONFLICT, "it is taken back already");
	if ((e = sql_feedback_undiscard(w, f.v[0].number, &n)) != ERR_OK ||
	    (e = sql_inquiries_undiscard(w, f.v[0].number, &n)) != ERR_OK)
		return e;
	return response_redirect(rq, "/tilbakemeldinger/holdt");
}
