/*
 * A guideline in other words: written, then looked at with what it does, then
 * saved. Nothing is kept before that.
 */
#include "base/text.h"
#include "cover/subject.h"
#include "craft/guideline.h"
#include "craft/guideline_form.h"
#include "craft/guideline_view.h"
#include "craft/pages.h"
#include "desk/worded.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_guideline_change.h"

#include <string.h>

/* Of how many days the duties are counted. */
enum { COUNTED_DAYS = 30 };

static const char *
key_of(const struct request *rq)
{
	return rq->subject->guideline->guideline;
}

/* `v` is the version that it begins from. */
static void
view_shared(struct request *rq, const struct form *f,
    const struct sql_guideline_on *v)
{
	const struct form_value *instead = &f->v[GF_INSTEAD];
	struct node *n = node_in(view_root(rq), "Guideline");

	guideline_view_subject(rq, n, rq->subject->guideline);
	node_flag(n, "instead", instead->typed != NULL &&
	    *instead->typed != '\0');
	node_text(n, "name", v->what);
	view_form(rq, f);
}

static enum err
show_form(struct request *rq, const struct form *f,
    const struct sql_guideline_on *v)
{
	view_shared(rq, f, v);
	return view_render(rq, view_form_status(f),
	    "craft/guideline_change.cs");
}

/* ?fra=<the first day of a version>: the words it has, or had. */
static enum err
version_asked(struct request *rq, struct sql_guideline_on **v_r)
{
	const char *from = pairs_find(&rq->query, "fra");
	day at = rq->work.today;

	if (from != NULL && !text_to_day(from, &at))
		at = rq->work.today;
	return sql_guideline_on(&rq->work, key_of(rq), at, v_r);
}

enum err
page_guideline_form(struct request *rq)
{
	struct form f = form_empty(guideline_fields, GF__MAX);
	struct sql_guideline_on *v;
	enum err e;

	if ((e = version_asked(rq, &v)) != ERR_OK)
		return e;
	if (v == NULL)
		return err_set(&rq->work, ERR_NOT_FOUND, "no such version");
	guideline_form_prefill(rq->work.mem, &f, v, rq->work.today);
	return show_form(rq, &f, v);
}

/* Whose tasks all come on one day, so that a change waits for the next. */
static bool
comes_at_once(const char *key)
{
	static const enum guideline once[] = {
		GUIDELINE_WEEKLY_ACCEPTANCES, GUIDELINE_CONFIRM_CASES,
		GUIDELINE_IMPORT_CLEANUP
	};

	for (size_t i = 0; i < sizeof(once) / sizeof(*once); i++)
		if (strcmp(key, words_name(&words_guideline,
		    (int)once[i])) == 0)
			return true;
	return false;
}

static enum err
view_effect(struct request *rq)
{
	struct node *n = node_in(view_root(rq), "Effect");
	struct sql_guideline_effect *x;
	enum err e;

	if (!rq->subject->guideline->opens)
		return ERR_OK;
	if ((e = sql_guideline_effect(&rq->work, key_of(rq),
	    instant_of_day(rq->work.today - COUNTED_DAYS), &x)) != ERR_OK)
		return e;
	node_say(rq, n, "open", MSG_GUIDELINE_OPEN,
	    &(struct say)SAY_NUMBER("n", x->open), 1);
	node_say(rq, n, "opened", MSG_GUIDELINE_OPENED,
	    &(struct say)SAY_NUMBER("n", x->opened), 1);
	node_flag(n, "at_once", comes_at_once(key_of(rq)));
	return ERR_OK;
}

static bool
differs(const struct guideline_words *a, const struct guideline_words *b,
    enum guideline_part p)
{
	switch (p) {
	case PART_WHAT:
		return strcmp(a->what, b->what) != 0;
	case PART_WHY:
		return strcmp(a->why, b->why) != 0;
	case PART_SOURCE:
		return strcmp(a->source, b->source) != 0;
	case PART_DEADLINE:
		return a->days != b->days || (a->days != INT32_MIN &&
		    a->counted != b->counted);
	case PART_REMINDERS:
		return strcmp(a->reminders, b->reminders) != 0;
	case PART_LEADER:
		return a->leader_hears != b->leader_hears;
	case PART_OWNER:
		return a->owner_hears != b->owner_hears;
	default:
		return a->families != b->families;
	}
}

/* Old and new beside each other, and nothing that stays. */
static enum err
show_preview(struct request *rq, const struct form *f,
    const struct sql_guideline_on *on, const struct guideline_words *now)
{
	const struct guideline_words was = guideline_words_of(on);
	struct node *n = node_in(view_root(rq), "Preview");
	enum err e;

	for (int p = 0; p < PART__MAX; p++) {
		struct node *row;

		if (!differs(&was, now, (enum guideline_part)p))
			continue;
		row = node_add(node_in(n, "Parts"));
		node_text(row, "name", guideline_part_name(p));
		guideline_view_part(rq, row, "was", &was, p);
		guideline_view_part(rq, row, "now", now, p);
	}
	node_flag(n, "deadline", differs(&was, now, PART_DEADLINE));
	node_text(n, "from", view_day(rq, now->from));
	node_text(n, "because", now->because);
	if ((e = view_effect(rq)) != ERR_OK)
		return e;
	view_shared(rq, f, on);
	return view_render(rq, 200, "craft/guideline_look.cs");
}

static enum err
save(struct request *rq, const struct guideline_words *words)
{
	enum err e;

	if ((e = guideline_write(&rq->work, key_of(rq),
	    rq->subject->guideline->seat, words)) != ERR_OK)
		return e;
	return response_redirect(rq, "/retningslinjer/%s?lagret=ja",
	    worded_slug(rq->work.mem, key_of(rq)));
}

/*
 * The first day of the version that she opened to replace, DAY_NONE for none. A
 * draft may be of one that has begun, or is gone, since: it is followed.
 */
static enum err
replaced(struct request *rq, const struct form *f, day *instead_r)
{
	const struct form_value *v = &f->v[GF_INSTEAD];
	struct sql_guideline_from *row;
	enum err e;

	*instead_r = DAY_NONE;
	if (!v->given || v->wrong != NULL || v->day <= rq->work.today)
		return ERR_OK;
	if ((e = sql_guideline_from(&rq->work, key_of(rq), v->day, &row)) ==
	    ERR_OK && row != NULL)
		*instead_r = v->day;
	return e;
}

/*
 * What it is compared with: the version of that day, but for the one that it
 * stands in the place of.
 */
static enum err
version_before(struct request *rq, const struct form *f, day instead,
    struct sql_guideline_on **v_r)
{
	const struct form_value *from = &f->v[GF_FROM];
	day at = rq->work.today;
	enum err e;

	if (form_is_good(from) && from->day > at)
		at = from->day;

	if ((e = sql_guideline_on(&rq->work, key_of(rq), at, v_r)) != ERR_OK)
		return e;
	if (*v_r != NULL && (*v_r)->valid_from == instead)
		e = sql_guideline_on(&rq->work, key_of(rq), instead - 1, v_r);
	return e != ERR_OK || *v_r != NULL ? e : err_set(&rq->work,
	    ERR_CONFLICT, "no version on that day");
}

enum err
page_guideline_change(struct request *rq)
{
	struct sql_guideline_on *was;
	struct guideline_words now;
	struct form f;
	day instead;
	enum err e;

	if ((e = form_read(rq, guideline_fields, GF__MAX, &f)) != ERR_OK ||
	    (e = replaced(rq, &f, &instead)) != ERR_OK ||
	    (e = version_before(rq, &f, instead, &was)) != ERR_OK)
		return e;
	now = guideline_form_judge(rq->work.mem, &f, was,
	    rq->subject->guideline->opens, rq->work.today);
	now.instead = instead;
	if (f.bad || f.v[GF_BACK].number == 1)
		return show_form(rq, &f, was);
	return f.v[GF_SAVE].number == 1 ? save(rq, &now) :
	    show_preview(rq, &f, was, &now);
}
