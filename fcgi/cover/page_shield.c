/*
 * Who must not see a case, and who may know of one whose address is blocked:
 * registered and lifted by the office or the holder (R67, R68, R73).
 */
#include "cover/called.h"
#include "cover/pages.h"
#include "cover/subject.h"
#include "desk/duty.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_shield.h"

enum { F_WHO, F_REASON, F_WHY, F__MAX };
enum { NAMED_FIELDS = F_WHY };	/* of those who are named nobody asks why */
enum { L_ROW, L__MAX };

static const char *const whys[HIDDEN_WHY__MAX + 1] = {
	[HIDDEN_WHY_OWN] = "egen",
	[HIDDEN_WHY_RELATION] = "naer",
	[HIDDEN_WHY_ASKED] = "onske",
};

static const struct form_field fields[F__MAX] = {
	[F_WHO]    = { "ansatt",      FORM_LINE,   .required = true, .max = 120 },
	[F_REASON] = { "begrunnelse", FORM_TEXT,   .required = true, .min = 5, .max = 500 },
	[F_WHY]    = { "hvorfor",     FORM_CHOICE, .required = true, .choices = whys },
};

static const struct form_field row_fields[L__MAX] = {
	[L_ROW] = { "rad", FORM_ID, .required = true },
};

static enum err
view_hidden(struct request *rq)
{
	struct node *list = node_in(view_root(rq), "Hidden");
	struct sql_hidden_of_case *h;
	size_t n;
	enum err e;

	if ((e = sql_hidden_of_case(&rq->work, rq->casefile, &h, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_number(row, "id", h[i].id);
		node_text(row, "name", h[i].name);
		node_text(row, "title", h[i].title);
		node_text(row, "why", words_name(&words_hidden_why,
		    (int)h[i].why));
		node_text(row, "reason", h[i].reason);
		node_day(rq, row, "since", day_at(h[i].since));
		node_text(row, "by", h[i].by);
		node_flag(row, "himself", h[i].himself);
	}
	return ERR_OK;
}

static enum err
view_named(struct request *rq)
{
	struct node *list = node_in(view_root(rq), "Named");
	struct sql_named_of_case *m;
	size_t n;
	enum err e;

	if ((e = sql_named_of_case(&rq->work, rq->casefile, &m, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_number(row, "id", m[i].id);
		node_text(row, "name", m[i].name);
		node_text(row, "title", m[i].title);
		node_text(row, "reason", m[i].reason);
		node_day(rq, row, "since", day_at(m[i].since));
		node_text(row, "by", m[i].by);
		node_flag(row, "himself", m[i].himself);
	}
	return ERR_OK;
}

/* Why it was opened all the same, for whoever has to look at that (R68). */
static enum err
view_opened(struct request *rq)
{
	struct node *list = node_in(view_root(rq), "Opened");
	struct sql_acute_of_case *o;
	size_t n;
	enum err e;

	if ((e = sql_acute_of_case(&rq->work, rq->casefile, &o, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_text(row, "name", o[i].name);
		node_text(row, "reason", o[i].reason);
		node_instant(rq, row, "at", o[i].at);
		if (o[i].owed)
			node_number(row, "owed", o[i].id);
	}
	return ERR_OK;
}

static enum err
show_hidden(struct request *rq, const struct form *f)
{
	enum err e;

	subject_view(rq);
	view_form(rq, f);
	if ((e = view_hidden(rq)) != ERR_OK || (e = view_opened(rq)) != ERR_OK)
		return e;
	return view_render(rq, view_form_status(f), "cover/shield.cs");
}

static enum err
show_named(struct request *rq, const struct form *f)
{
	enum err e;

	subject_view(rq);
	view_form(rq, f);
	node_flag(view_root(rq), "Told", pairs_find(&rq->query, "meldt") !=
	    NULL);
	if ((e = view_named(rq)) != ERR_OK)
		return e;
	return view_render(rq, view_form_status(f), "cover/named.cs");
}

enum err
page_shield_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);

	return show_hidden(rq, &f);
}

enum err
page_named_form(struct request *rq)
{
	struct form f = form_empty(fields, NAMED_FIELDS);

	return show_named(rq, &f);
}

enum err
page_shield_save(struct request *rq)
{
	struct work *w = &rq->work;
	struct form f;
	int64_t id;
	uint64_t n;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK ||
	    (e = called_find(rq, &f, F_WHO, &id)) != ERR_OK)
		return e;
	if (f.bad)
		return show_hidden(rq, &f);
	e = sql_hidden_add(w, rq->casefile, id,
	    (enum hidden_why)f.v[F_WHY].number, f.v[F_REASON].text, w->now,
	    w->actor, &n);
	if (e != ERR_OK && e != ERR_DUPLICATE)	/* it stands: as wanted */
		return e;
	/* Who hides a case from herself cannot go back to it. */
	if (id == w->actor)
		return response_redirect(rq, "/");
	return response_redirect(rq, "/sak/%s/sperring",
	    rq->subject->file->number);
}

enum err
page_named_save(struct request *rq)
{
	struct work *w = &rq->work;
	struct form f;
	int64_t id;
	uint64_t n;
	enum err e;

	if ((e = form_read(rq, fields, NAMED_FIELDS, &f)) != ERR_OK ||
	    (e = called_find(rq, &f, F_WHO, &id)) != ERR_OK)
		return e;
	if (f.bad)
		return show_named(rq, &f);
	e = sql_named_add(w, rq->casefile, id, f.v[F_REASON].text, w->now,
	    w->actor, &n);
	if (e != ERR_OK && e != ERR_DUPLICATE)
		return e;
	return response_redirect(rq, "/sak/%s/navngitt",
	    rq->subject->file->number);
}

/* A row that was not named, or a page that is stale: shown again as it is. */
static struct form
again(const struct form *f, size_t n)
{
	struct form shown = form_empty(fields, n);

	shown.bad = f->bad;
	shown.stale = f->stale;
	return shown;
}

enum err
page_shield_lift(struct request *rq)
{
	struct form f, shown;
	uint64_t n;
	enum err e;

	if ((e = form_read(rq, row_fields, L__MAX, &f)) != ERR_OK)
		return e;
	if (f.bad) {
		shown = again(&f, F__MAX);
		return show_hidden(rq, &shown);
	}
	if ((e = sql_hidden_end(&rq->work, rq->work.now, f.v[L_ROW].number,
	    rq->casefile, &n)) != ERR_OK)
		return e;
	return response_redirect(rq, "/sak/%s/sperring",
	    rq->subject->file->number);
}

enum err
page_named_lift(struct request *rq)
{
	struct form f, shown;
	uint64_t n;
	enum err e;

	if ((e = form_read(rq, row_fields, L__MAX, &f)) != ERR_OK)
		return e;
	if (f.bad) {
		shown = again(&f, NAMED_FIELDS);
		return show_named(rq, &shown);
	}
	if ((e = sql_named_end(&rq->work, rq->work.now, f.v[L_ROW].number,
	    rq->casefile, &n)) != ERR_OK)
		return e;
	return response_redirect(rq, "/sak/%s/navngitt",
	    rq->subject->file->number);
}

/* The office has looked at why a shield was opened. */
enum err
page_acute_seen(struct request *rq)
{
	struct form f, shown;
	enum err e;

	if ((e = form_read(rq, row_fields, L__MAX, &f)) != ERR_OK)
		return e;
	if (f.bad) {
		shown = again(&f, F__MAX);
		return show_hidden(rq, &shown);
	}
	if ((e = duty_end(&rq->work, GUIDELINE_ACUTE_CONTROL, rq->casefile,
	    f.v[L_ROW].number)) != ERR_OK)
		return e;
	return response_redirect(rq, "/sak/%s/sperring",
	    rq->subject->file->number);
}
