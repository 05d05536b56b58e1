/*
 * Notes of whoever holds a strand, for the holder and the next one alone. What
 * puts a note right is written at that note's own path, and so has a draft of
 * its own: a note that was begun never turns up as the correction of another.
 */
#include "cover/pages.h"
#include "cover/subject.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_cover.h"

enum { F_TEXT, F_KEPT, F__MAX };

static const struct form_field fields[F__MAX] = {
	[F_TEXT] = { "notat", FORM_TEXT, .required = true, .max = 2000 },
	/* Who may set it says why; without a reason they read it (R46). */
	[F_KEPT] = { "ikke_foresatte", FORM_TEXT, .max = 500 },
};

enum err
page_notes(struct request *rq)
{
	struct node *root = view_root(rq);
	enum err e;

	subject_view(rq);
	if ((e = subject_view_notes(rq, root,
	    rq->subject->strand->id, NOTES_ALL)) != ERR_OK)
		return e;
	return view_render(rq, 200, "cover/notes.cs");
}

/* The note to be put right, if it is one of this strand and not yet so. */
static enum err
view_old(struct request *rq, int64_t id, struct form *f)
{
	struct node *n = node_in(view_root(rq), "Old");
	struct sql_case_note_find *old;
	enum err e;

	if ((e = sql_case_note_find(&rq->work, id, rq->subject->strand->id,
	    &old)) != ERR_OK)
		return e;
	if (old == NULL)
		return err_set(&rq->work, ERR_NOT_FOUND, "no such note");
	node_number(n, "id", old->id);
	node_instant(rq, n, "written", old->written);
	node_text(n, "writer", old->writer);
	node_text(n, "text", old->text);
	node_text(n, "kept_why", old->kept_why);
	/* It stays kept, unless that is taken out. */
	if (rq->route->method == GET)
		form_prefill(f, F_KEPT, old->kept_why);
	return ERR_OK;
}

static enum err
show(struct request *rq, struct form *f)
{
	int64_t old = request_id(rq);
	enum err e;

	subject_view(rq);
	if (old != 0 && (e = view_old(rq, old, f)) != ERR_OK)
		return e;
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "cover/note.cs");
}

enum err
page_note_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);

	return show(rq, &f);
}

enum err
page_note_save(struct request *rq)
{
	const struct sql_strands_of_case *s = rq->subject->strand;
	struct sql_case_note_same *same;
	struct form f;
	uint64_t n;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	if (f.bad)
		return show(rq, &f);
	if ((e = sql_case_note_same(&rq->work, s->id, rq->user->id,
	    f.v[F_TEXT].text, &same)) != ERR_OK)
		return e;
	/* Whoever goes back and sends it again has written it once. */
	if (same != NULL && same->there && request_id(rq) == 0)
		return response_redirect(rq, "/sak/%s",
		    rq->subject->file->number);
	if ((e = sql_case_note_add(&rq->work, s->id, rq->work.now, rq->user->id,
	    f.v[F_TEXT].text, f.v[F_KEPT].text, request_id(rq), &n)) != ERR_OK)
		return e;
	/* A note that is none of this strand's cannot be put right here. */
	if (n != 1)
		return err_set(&rq->work, ERR_NOT_FOUND, "no such note");
	return response_redirect(rq, "/sak/%s", rq->subject->file->number);
}
