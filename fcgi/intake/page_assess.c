/* How the need is seen: four criteria and words, and never a stop (R1). */
#include "cover/subject.h"
#include "intake/apply_parts.h"
#include "intake/pages.h"
#include "intake/post.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_application.h"

/* The criteria first, in the order of R1. */
enum { F_LASTING, F_SEVERAL, F_FREE, F_WHOLE, F_TEXT, F__MAX };

/* In the order of enum assessed. */
static const char *const choices[] = { "ja", "delvis", "nei", "uklart", NULL };

static const struct form_field fields[F__MAX] = {
	[F_LASTING] = { "langvarig",  FORM_CHOICE, .choices = choices },
	[F_SEVERAL] = { "koordinert", FORM_CHOICE, .choices = choices },
	[F_FREE]    = { "uavhengig",  FORM_CHOICE, .choices = choices },
	[F_WHOLE]   = { "helhet",     FORM_CHOICE, .choices = choices },
	[F_TEXT]    = { "vurdering",      FORM_TEXT,   .required = true,
	    .max = 4000 },
};

static enum err
show(struct request *rq, const struct form *f)
{
	apply_view(rq);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "intake/assess.cs");
}

static void
prefill(struct form *f, size_t field, const char *word)
{
	int at;

	if (word != NULL && words_find(&words_assessed, word, &at))
		form_prefill(f, field, choices[at]);
}

enum err
page_assess_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);
	struct sql_assessment_find *m;
	enum err e;

	if ((e = sql_assessment_find(&rq->work, rq->subject->application->id,
	    &m)) != ERR_OK)
		return e;
	if (m != NULL) {
		prefill(&f, F_LASTING, m->lasting);
		prefill(&f, F_SEVERAL, m->several);
		prefill(&f, F_FREE, m->free);
		prefill(&f, F_WHOLE, m->whole);
		form_prefill(&f, F_TEXT, m->text);
	}
	return show(rq, &f);
}

/* NULL: nobody has said. */
static const char *
word_of(const struct form *f, size_t field)
{
	return f->v[field].given ? words_name(&words_assessed,
	    (int)f->v[field].number) : NULL;
}

enum err
page_assess_save(struct request *rq)
{
	struct work *w = &rq->work;
	struct form f;
	uint64_t n;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	if (f.bad)
		return show(rq, &f);
	if ((e = sql_assessment_put(w, rq->subject->application->id,
	    word_of(&f, F_LASTING), word_of(&f, F_SEVERAL),
	    word_of(&f, F_FREE), word_of(&f, F_WHOLE), f.v[F_TEXT].text,
	    w->now, w->actor, &n)) != ERR_OK)
		return e;
	return post_back(rq);
}
