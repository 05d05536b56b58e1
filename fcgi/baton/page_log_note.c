/* What went well, and what the child says: a line, which stands. */
#include "baton/log_view.h"
#include "baton/pages.h"
#include "cover/subject.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_log.h"

enum { F_KIND, F_BODY, F__MAX };

/* In the order of the enum. */
static const char *const kinds[] = { "lysglimt", "barnets-stemme", NULL };

static const struct form_field fields[F__MAX] = {
	[F_KIND] = { "notatet_er", FORM_CHOICE, .required = true, .choices = kinds },
	[F_BODY] = { "lognotat",   FORM_TEXT,   .required = true, .max = 500 },
};

static enum err
show(struct request *rq, const struct form *f)
{
	log_view_above(rq);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "baton/log_note.cs");
}

enum err
page_log_note_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);
	enum err e;

	if ((e = log_is_kept(rq)) != ERR_OK)
		return e;
	return show(rq, &f);
}

enum err
page_log_note_save(struct request *rq)
{
	struct form f;
	uint64_t n;
	enum err e;

	if ((e = log_is_kept(rq)) != ERR_OK ||
	    (e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	if (f.bad)
		return show(rq, &f);
	if ((e = sql_log_note_add(&rq->work, rq->subject->strand->id,
	    (enum log_note_kind)f.v[F_KIND].number, f.v[F_BODY].text,
	    rq->work.now, rq->user->id, &n)) != ERR_OK)
		return e;
	return log_to_page(rq, "#notater");
}
