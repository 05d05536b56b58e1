/*
 * Letters that call in whoever has no e-mail, one sheet each, and the minutes
 * on paper. A letter says when and where, and not of whom it is about; what is
 * to be talked about only when it is asked for.
 */
#include "cover/subject.h"
#include "intake/post.h"
#include "plan/meeting_view.h"
#include "plan/pages.h"
#include "plan/services_view.h"
#include "web/paper.h"
#include "web/request.h"
#include "web/view.h"

#include <inttypes.h>
#include <string.h>

enum { F_LANGUAGE, F_AGENDA, F__MAX };

static const struct form_field fields[F__MAX] = {
	[F_LANGUAGE] = { "sprak", FORM_CHOICE, .required = true,
	    .choices = services_languages },
	[F_AGENDA]   = { "med_dagsorden", FORM_TICK },
};

/* Of the two that a meeting has on paper. */
static const struct sheet {
	const char *word, *file;
	enum letter_kind kind;
} sheets[] = {
	{ "innkalling", "innkalling.pdf", LETTER_KIND_MEETING_CALL },
	{ "referat", "referat.pdf", LETTER_KIND_MEETING_MINUTES },
};

static enum err
sheet_of_path(struct request *rq, const struct sheet **s_r)
{
	const char *word = request_value(rq, "word");

	for (size_t i = 0; i < sizeof(sheets) / sizeof(*sheets); i++) {
		*s_r = &sheets[i];
		if (strcmp(sheets[i].word, word) == 0)
			return ERR_OK;
	}
	return err_set(&rq->work, ERR_NOT_FOUND, "no such sheet");
}

/* Nobody is called in to what is over, nor are there minutes before. */
static bool
is_of_use(const struct request *rq, const struct sheet *s)
{
	const struct sql_meeting_find *m = rq->subject->meeting;

	return s->kind == LETTER_KIND_MEETING_CALL ?
	    meeting_calls_in(&rq->work, m) :
	    m->state == MEETING_STATE_HELD;
}

enum err
page_meeting_print(struct request *rq)
{
	const struct sheet *s;
	struct letter_of of;
	enum err e;

	if ((e = sheet_of_path(rq, &s)) != ERR_OK)
		return e;
	of = meeting_letter(rq, s->kind);
	meeting_view_above(rq);
	node_text(view_root(rq), "Sheet", s->word);
	node_flag(view_root(rq), "Again", is_of_use(rq, s));
	if ((e = letter_view(rq, &of)) != ERR_OK)
		return e;
	return view_render(rq, 200, "plan/meeting_print.cs");
}

/* Whoever gets a letter is called in with it. */
static enum err
tell_by_letter(struct request *rq)
{
	const struct sql_meeting_find *m = rq->subject->meeting;
	struct sql_meeting_people *p;
	uint64_t changed;
	size_t n;
	enum err e;

	if ((e = sql_meeting_people(&rq->work, m->id, rq->work.today, &p,
	    &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++)
		if (meeting_by_letter(rq, &p[i]) && !p[i].barred &&
		    meeting_is_untold(m, &p[i]) &&
		    (e = sql_meeting_person_told(&rq->work, m->sequence,
		    rq->work.now, p[i].id, m->id, &changed)) != ERR_OK)
			return e;
	return ERR_OK;
}

static enum err
view_sheet(struct request *rq, struct node *top, const struct form *f)
{
	enum language l = (enum language)f->v[F_LANGUAGE].number;
	struct node *by = node_in(top, "By");
	struct meeting_caller c;
	enum err e;

	if ((e = meeting_view(rq, node_in(top, "Meeting"), l)) != ERR_OK ||
	    (e = meeting_view_agreed(rq, node_in(top, "Agreed"), l)) !=
	    ERR_OK || (e = meeting_caller_of(rq, rq->subject->meeting, l,
	    &c)) != ERR_OK)
		return e;
	node_text(by, "name", c.name);
	node_text(by, "phone", c.phone);
	node_text(top, "Made", post_day(rq, l, rq->work.today));
	node_flag(top, "WithAgenda", f->v[F_AGENDA].number != 0);
	return ERR_OK;
}

static enum err
order(struct request *rq, const struct sheet *s, const struct form *f)
{
	enum language l = (enum language)f->v[F_LANGUAGE].number;
	struct letter_of of = meeting_letter(rq, s->kind);
	struct node *top;
	enum err e;

	if ((e = services_sheet(rq, l, &top)) == ERR_OK &&
	    (e = view_sheet(rq, top, f)) == ERR_OK)
		e = s->kind == LETTER_KIND_MEETING_CALL ?
		    letter_order(rq, &of, l, top, "plan/meeting_letter.cs") :
		    letter_order(rq, &of, l, top, "plan/meeting_paper.cs");
	if (top != NULL)
		paper_end(top);
	return e;
}

enum err
page_meeting_print_order(struct request *rq)
{
	const struct sheet *s;
	struct form f;
	enum err e;

	if ((e = sheet_of_path(rq, &s)) != ERR_OK ||
	    (e = form_read_ours(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	if (!is_of_use(rq, s))
		return err_set(&rq->work, ERR_CONFLICT, "nothing to print");
	if ((e = order(rq, s, &f)) != ERR_OK)
		return e;
	if (s->kind == LETTER_KIND_MEETING_CALL &&
	    (e = tell_by_letter(rq)) != ERR_OK)
		return e;
	return response_redirect(rq, "/sak/%s/moter/%" PRId64 "/papir/%s",
	    rq->subject->file->number, rq->subject->meeting->id, s->word);
}

enum err
page_meeting_print_file(struct request *rq)
{
	const struct sheet *s;
	struct letter_of of;
	enum err e;

	if ((e = sheet_of_path(rq, &s)) != ERR_OK)
		return e;
	of = meeting_letter(rq, s->kind);
	return letter_send(rq, &of, s->file);
}
