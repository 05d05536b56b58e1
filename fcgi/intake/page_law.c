/* The law that letters name: what is printed, since when, who checked it. */
#include "cover/subject.h"
#include "intake/law.h"
#include "intake/pages.h"
#include "web/request.h"
#include "web/view.h"

/* A law may be passed years before it is in force. */
enum { TEXTS_MOST = 50, DAYS_AHEAD = 5 * 366 };

enum { F_TEXT, FC__MAX };

static const struct form_field check_fields[FC__MAX] = {
	[F_TEXT] = { "tekst", FORM_ID, .required = true },
};

enum { F_NB, F_NN, F_FROM, F__MAX };

static const struct form_field fields[F__MAX] = {
	[F_NB]   = { "bokmal",  FORM_LINE, .required = true, .max = LAW_LENGTH },
	[F_NN]   = { "nynorsk", FORM_LINE, .required = true, .max = LAW_LENGTH },
	[F_FROM] = { "dag",     FORM_DATE, .required = true },
};

static struct node *
view_name(struct node *n, enum law_reference r)
{
	node_text(n, "name", words_name(&words_law_reference, (int)r));
	node_text(n, "slug", law_slug(r));
	return n;
}

/* Confirmed when it came, checked by somebody, or waiting for that. */
static void
view_checked(struct request *rq, struct node *n, bool needs_check,
    instant checked, const char *checker)
{
	node_flag(n, "confirmed", !needs_check);
	node_flag(n, "waits", needs_check && checked == INSTANT_NONE);
	node_instant(rq, n, "checked", checked);
	node_text(n, "checker", checker);
}

enum err
page_laws(struct request *rq)
{
	struct node *list = node_in(view_root(rq), "Laws");
	struct sql_law_all *l;
	size_t n;
	enum err e;

	if ((e = sql_law_all(&rq->work, rq->work.today, &l, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = view_name(node_add(list), l[i].reference);

		node_text(row, "nb", l[i].text_nb);
		node_text(row, "nn", l[i].text_nn);
		node_day(rq, row, "since", l[i].valid_from);
		view_checked(rq, row, l[i].needs_check, l[i].checked,
		    l[i].checker);
		node_day(rq, row, "coming", l[i].coming);
		if (l[i].waits)
			node_flag(view_root(rq), "Waits", true);
	}
	return view_render(rq, 200, "intake/laws.cs");
}

static void
view_text(struct request *rq, struct node *row, const struct sql_law_texts *t)
{
	node_number(row, "id", t->id);
	node_text(row, "nb", t->text_nb);
	node_text(row, "nn", t->text_nn);
	node_day(rq, row, "since", t->valid_from);
	node_day(rq, row, "last", t->valid_to);
	node_flag(row, "coming", t->valid_from > rq->work.today);
	view_checked(rq, row, t->needs_check, t->checked, t->checker);
	node_instant(rq, row, "written", t->written);
	node_text(row, "writer", t->writer);
}

enum err
page_law(struct request *rq)
{
	enum law_reference r = rq->subject->law->reference;
	struct node *n = view_name(node_in(view_root(rq), "Law"), r);
	struct node *now = node_in(n, "Now"), *before = node_in(n, "Earlier");
	struct sql_law_texts *t;
	size_t texts;
	enum err e;

	if ((e = sql_law_texts(&rq->work, r, TEXTS_MOST, &t, &texts)) != ERR_OK)
		return e;
	for (size_t i = 0; i < texts; i++)
		view_text(rq, node_add(t[i].valid_to != DAY_NONE &&
		    t[i].valid_to < rq->work.today ? before : now), &t[i]);
	node_flag(view_root(rq), "Kept",
	    pairs_find(&rq->query, "lagret") != NULL);
	return view_render(rq, 200, "intake/law.cs");
}

static enum err
to_law(struct request *rq)
{
	return response_redirect(rq, "/lovhjemler/%s?lagret=ja",
	    law_slug(rq->subject->law->reference));
}

enum err
page_law_check(struct request *rq)
{
	struct form f;
	enum err e;

	if ((e = form_read(rq, check_fields, FC__MAX, &f)) != ERR_OK)
		return e;
	/* What she compared is what she saw, and no other words. */
	if (f.stale)
		return err_set(&rq->work, ERR_CONFLICT, "an older version");
	if (f.bad)
		return err_set(&rq->work, ERR_INPUT, "no text");
	e = law_check(&rq->work, rq->subject->law->reference,
	    f.v[F_TEXT].number);
	return e != ERR_OK ? e : to_law(rq);
}

static enum err
show_form(struct request *rq, const struct form *f)
{
	view_name(node_in(view_root(rq), "Law"), rq->subject->law->reference);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "intake/law_change.cs");
}

enum err
page_law_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);
	struct sql_law_on *now;
	enum err e;

	if ((e = sql_law_on(&rq->work, rq->subject->law->reference,
	    rq->work.today, &now)) != ERR_OK)
		return e;
	if (now != NULL) {
		form_prefill(&f, F_NB, now->text_nb);
		form_prefill(&f, F_NN, now->text_nn);
	}
	return show_form(rq, &f);
}

/* From today on: what was printed yesterday was printed. */
static void
judge(const struct request *rq, struct form *f)
{
	const struct form_value *v = &f->v[F_FROM];

	if (v->wrong != NULL || !v->given)
		return;
	if (v->day < rq->work.today)
		form_reject(f, F_FROM, "in_past");
	else if (v->day > rq->work.today + DAYS_AHEAD)
		form_reject(f, F_FROM, "too_late");
}

enum err
page_law_change(struct request *rq)
{
	enum law_change done;
	struct form f;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	judge(rq, &f);
	if (f.bad)
		return show_form(rq, &f);
	if ((e = law_change(&rq->work, rq->subject->law->reference,
	    &(struct law_words){ .nb = f.v[F_NB].text, .nn = f.v[F_NN].text,
	    .from = f.v[F_FROM].day }, &done)) != ERR_OK)
		return e;
	if (done == LAW_SAME)
		form_reject(&f, F_NB, "law_same");
	if (done == LAW_BEGUN)
		form_reject(&f, F_FROM, "law_begun");
	return done == LAW_CHANGED ? to_law(rq) : show_form(rq, &f);
}
