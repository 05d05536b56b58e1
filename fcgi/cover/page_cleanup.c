/* Imported rows that a leader must look at once: who really holds the case? */
#include "cover/cleanup.h"
#include "cover/pages.h"
#include "cover/subject.h"
#include "desk/duty.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_cover.h"

enum { F_NOTE, F__MAX };

static const struct form_field fields[F__MAX] = {
	[F_NOTE] = { "rad", FORM_ID, .required = true },
};

enum err
page_cleanup(struct request *rq)
{
	struct node *list = node_in(view_root(rq), "Rows");
	struct sql_cleanup_notes *c;
	size_t n;
	enum err e;

	if ((e = cleanup_rows(rq, rq->unit, &c, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_number(row, "id", c[i].id);
		node_text(row, "number", c[i].number);
		node_text(row, "name", c[i].name);
		node_text(row, "kind",
		    words_name(&words_strand_kind, (int)c[i].kind));
		node_text(row, "note", words_name(&words_import_note,
		    (int)c[i].note));
		node_text(row, "wanted", c[i].wanted);
		node_text(row, "holder", c[i].holder_name);
	}
	subject_view_unit(rq);
	return view_render(rq, 200, "cover/cleanup.cs");
}

/* A family that was looked at and still waits has waited long enough. */
static enum err
owe(struct work *w, int64_t note)
{
	struct sql_note_strand *s;
	enum err e;

	if ((e = sql_note_strand(w, note, &s)) != ERR_OK || s == NULL)
		return e;
	return strand_owe(w, &(struct strand){ .id = s->id,
	    .casefile = s->casefile, .unit = s->unit, .receipt = s->receipt,
	    .state = s->state });
}

/* The case before the list, as when the case is given away (strand.h). */
static enum err
settle(struct work *w, int64_t unit, const struct sql_cleanup_notes *c)
{
	struct sql_note_open *open;
	uint64_t n;
	enum err e;

	if ((e = sql_case_lock(w, c->number, &n)) != ERR_OK ||
	    (e = sql_cleanup_alone(w, unit, &n)) != ERR_OK ||
	    (e = sql_note_open(w, c->id, unit, &open)) != ERR_OK)
		return e;
	if (open == NULL)		/* somebody was first: as wanted */
		return ERR_OK;
	if ((e = sql_settled_notes(w, w->now, unit, c->id, &n)) != ERR_OK ||
	    (e = owe(w, c->id)) != ERR_OK)
		return e;
	/* The list is one duty: it ends with its last row, shown or not. */
	return strand_list_end(w, unit);
}

enum err
page_cleanup_save(struct request *rq)
{
	struct sql_cleanup_notes *c;
	struct form f;
	size_t n;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	if (f.bad)
		return err_set(&rq->work, ERR_INPUT, "no row named");
	if ((e = cleanup_rows(rq, rq->unit, &c, &n)) != ERR_OK)
		return e;
	/* What is shielded goes the way of what is no longer there. */
	for (size_t i = 0; i < n && e == ERR_OK; i++)
		if (c[i].id == f.v[F_NOTE].number)
			e = settle(&rq->work, rq->unit, &c[i]);
	if (e != ERR_OK)
		return e;
	return response_redirect(rq, "/enhet/%s/rydding",
	    rq->subject->unit->code);
}
