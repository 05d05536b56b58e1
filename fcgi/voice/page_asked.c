/* What families are asked on their form, for the system owner to word. */
#include "cover/subject.h"
#include "craft/unnamed.h"
#include "rules/figures.h"
#include "voice/asked.h"
#include "voice/pages.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_wording.h"

enum { TEN = 10, DAYS_AHEAD = 366 };

/* A field a language, in their order. */
static const struct form_field word_fields[LANGUAGE__MAX] = {
	[LANGUAGE_NB] = { "bokmal",  FORM_LINE, .required = true,
	    .max = ASKED_LENGTH },
	[LANGUAGE_NN] = { "nynorsk", FORM_LINE, .max = ASKED_LENGTH },
	[LANGUAGE_EN] = { "engelsk", FORM_LINE, .max = ASKED_LENGTH },
	[LANGUAGE_UK] = { "ukrainsk", FORM_LINE, .max = ASKED_LENGTH },
	[LANGUAGE_PL] = { "polsk",   FORM_LINE, .max = ASKED_LENGTH },
	[LANGUAGE_AR] = { "arabisk", FORM_LINE, .max = ASKED_LENGTH },
	[LANGUAGE_SE] = { "nordsamisk", FORM_LINE, .max = ASKED_LENGTH },
};

enum { F_FROM, FE__MAX };

static const struct form_field end_fields[FE__MAX] = {
	[F_FROM] = { "dag", FORM_DATE, .required = true },
};

static void
view_wording(struct node *row, int64_t question,
    const struct sql_asked_texts *t, size_t n)
{
	struct node *list = node_in(row, "Texts");
	bool first = true;

	for (size_t i = 0; i < n; i++) {
		struct node *text;

		if (t[i].question != question)
			continue;
		text = node_add(list);
		node_flag(text, "lead", first);
		first = false;
		node_text(text, "code",
		    words_name(&words_language, (int)t[i].language));
		node_text(text, "text", t[i].text);
	}
}

/*
 * About how often, unless it was so seldom that it may tell of somebody. The
 * number itself, less what the figures tell of each year, would be that of a
 * year of which nothing is told.
 */
static void
view_answered(struct request *rq, struct node *row, int64_t answered)
{
	if (answered < FIGURES_FEW)
		node_text(row, "answered", view_word(rq, "asked.few"));
	else
		node_say(rq, row, "answered", MSG_ASKED_ANSWERED,
		    &(struct say)SAY_NUMBER("n", answered < TEN ? FIGURES_FEW :
		    answered - answered % TEN), 1);
}

static struct node *
view_row(struct request *rq, struct node *list, const struct sql_asked_all *q)
{
	struct node *row = node_add(list);

	node_number(row, "id", q->id);
	node_number(row, "version", q->version);
	view_answered(rq, row, q->answered);
	node_day(rq, row, "from", q->valid_from);
	if (q->valid_to != DAY_NONE)
		node_day(rq, row, "last", q->valid_to);
	/* Reworded on the day it began, it had no whole day of its own. */
	node_flag(row, "brief", q->valid_to != DAY_NONE &&
	    q->valid_to < q->valid_from);
	node_text(row, "change", q->change);
	node_text(row, "by", q->by_name);
	node_instant(rq, row, "at", q->at);
	return row;
}

enum err
page_asked(struct request *rq)
{
	struct node *now = node_in(view_root(rq), "Now"), *row;
	struct node *ended = node_in(view_root(rq), "Ended");
	struct sql_asked_texts *t;
	struct sql_asked_all *q;
	size_t n, texts, asked = 0;
	enum err e;

	if ((e = sql_asked_all(&rq->work, rq->work.today, &q, &n)) != ERR_OK ||
	    (e = sql_asked_texts(&rq->work, &t, &texts)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		row = view_row(rq, q[i].now ? now : ended, &q[i]);
		view_wording(row, q[i].id, t, texts);
		node_flag(row, "first", i == 0);
		node_flag(row, "final", i + 1 == n || !q[i + 1].now);
		asked += q[i].now;
	}
	node_flag(view_root(rq), "Full", asked >= ASKED_MOST);
	node_flag(view_root(rq), "Kept",
	    pairs_find(&rq->query, "lagret") != NULL);
	return view_render(rq, 200, "voice/asked.cs");
}

static enum err
show_words(struct request *rq, const struct form *f)
{
	if (rq->subject != NULL)
		node_number(view_root(rq), "Question",
		    rq->subject->asked->id);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "voice/asked_words.cs");
}

/* The words that were typed; nobody in particular is named in them (R62). */
static enum err
read_words(struct request *rq, struct form *f, struct asked_words *words_r)
{
	enum err e;

	if ((e = form_read(rq, word_fields, LANGUAGE__MAX, f)) != ERR_OK)
		return e;
	for (size_t l = 0; l < LANGUAGE__MAX; l++) {
		unnamed_judge(f, l);
		words_r->in[l] = f->v[l].text;
	}
	return ERR_OK;
}

static enum err
to_list(struct request *rq)
{
	return response_redirect(rq, "/tilbakemeldinger/sporsmal?lagret=ja");
}

enum err
page_asked_form(struct request *rq)
{
	struct form f = form_empty(word_fields, LANGUAGE__MAX);

	return show_words(rq, &f);
}

enum err
page_asked_save(struct request *rq)
{
	struct asked_words words;
	struct form f;
	size_t n;
	enum err e;

	if ((e = read_words(rq, &f, &words)) != ERR_OK ||
	    (e = asked_count(&rq->work, &n)) != ERR_OK)
		return e;
	if (n >= ASKED_MOST)
		form_reject(&f, LANGUAGE_NB, "questions_full");
	if (f.bad)
		return show_words(rq, &f);
	e = asked_add(&rq->work, &words);
	return e != ERR_OK ? e : to_list(rq);
}

enum err
page_asked_change(struct request *rq)
{
	struct form f = form_empty(word_fields, LANGUAGE__MAX);
	struct sql_asked_words *t;
	size_t n;
	enum err e;

	if ((e = sql_asked_words(&rq->work, rq->subject->asked->id, &t,
	    &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++)
		form_prefill(&f, (size_t)t[i].language, t[i].text);
	return show_words(rq, &f);
}

enum err
page_asked_change_save(struct request *rq)
{
	struct asked_words words;
	struct form f;
	enum err e;

	if ((e = read_words(rq, &f, &words)) != ERR_OK)
		return e;
	if (f.bad)
		return show_words(rq, &f);
	e = asked_change(&rq->work, rq->subject->asked->id, &words);
	return e != ERR_OK ? e : to_list(rq);
}

static enum err
show_end(struct request *rq, const struct form *f)
{
	const struct sql_asked_find *q = rq->subject->asked;
	struct node *n = node_in(view_root(rq), "Question");
	struct sql_asked_texts *t;
	size_t texts;
	enum err e;

	if ((e = sql_asked_texts(&rq->work, &t, &texts)) != ERR_OK)
		return e;
	node_number(n, "id", q->id);
	view_wording(n, q->id, t, texts);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "voice/asked_end.cs");
}

enum err
page_asked_end(struct request *rq)
{
	struct form f = form_empty(end_fields, FE__MAX);

	return show_end(rq, &f);
}

enum err
page_asked_end_save(struct request *rq)
{
	const struct form_value *v;
	struct form f;
	enum err e;

	if ((e = form_read(rq, end_fields, FE__MAX, &f)) != ERR_OK)
		return e;
	v = &f.v[F_FROM];
	if (form_is_good(v) && v->day < rq->work.today)
		form_reject(&f, F_FROM, "in_past");
	if (form_is_good(v) &&
	    v->day > rq->work.today + DAYS_AHEAD)
		form_reject(&f, F_FROM, "too_late");
	if (f.bad)
		return show_end(rq, &f);
	e = asked_end(&rq->work, rq->subject->asked->id, v->day);
	return e != ERR_OK ? e : to_list(rq);
}

enum err
page_asked_move(struct request *rq)
{
	bool up;
	enum err e;

	if ((e = form_read_way(rq, &up)) != ERR_OK)
		return e;
	e = asked_move(&rq->work, rq->subject->asked->id, up);
	return e != ERR_OK ? e : to_list(rq);
}
