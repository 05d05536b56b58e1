/* A list is taken out of the house: just what the page shows, with a reason. */
#include "base/mem.h"
#include "base/text.h"
#include "cover/listing.h"
#include "cover/pages.h"
#include "cover/sheet.h"
#include "cover/subject.h"
#include "web/request.h"
#include "web/view.h"

#include <inttypes.h>
#include <string.h>

enum { EXPORT_ROWS = 20000 };
enum { F_REASON, F_CHOICE, F__MAX };

static const struct form_field fields[F__MAX] = {
	[F_REASON] = { .name = "grunn", .kind = FORM_LINE, .required = true,
	    .min = 5, .max = 200 },
	[F_CHOICE] = { .name = "valg", .kind = FORM_LINE },
};

/* The list whose export this is: its path is what stands before "/eksport". */
static const char *
list_path(struct request *rq)
{
	return mem_strndup(rq->work.mem, rq->path,
	    (size_t)(strstr(rq->path, "/eksport") - rq->path));
}

static enum err
read_choice(struct request *rq, const char *query, struct listing *l)
{
	struct pairs pairs;
	const char *why;

	if (pairs_parse(rq->work.mem, query, strlen(query), &pairs, &why) !=
	    ERR_OK)
		return err_set(&rq->work, ERR_INPUT, "export: %s", why);
	return listing_read(rq, &pairs, rq->unit, 0, l);
}

static enum err
show(struct request *rq, const struct listing *l, const struct form *f)
{
	enum err e;

	if ((e = listing_view(rq, l, list_path(rq))) != ERR_OK)
		return e;
	view_form(rq, f);
	if (rq->subject != NULL)
		subject_view_unit(rq);
	return view_render(rq, view_form_status(f), "cover/export.cs");
}

enum err
page_export_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);
	struct listing l;
	enum err e;

	if ((e = listing_read(rq, &rq->query, rq->unit, 0, &l)) != ERR_OK)
		return e;
	return show(rq, &l, &f);
}

enum err
page_export_save(struct request *rq)
{
	struct sql_export_add *added;
	struct listing_page p;
	struct listing l;
	struct form f;
	const char *query;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	if ((e = read_choice(rq, f.v[F_CHOICE].given ? f.v[F_CHOICE].text : "",
	    &l)) != ERR_OK || (e = listing_all(rq, &l, EXPORT_ROWS, &p)) !=
	    ERR_OK)
		return e;
	if (p.cut)
		form_reject(&f, F_REASON, "list_too_long");
	if (f.bad)
		return show(rq, &l, &f);
	query = listing_query(rq, &l);
	e = sql_export_add(&rq->work, rq->work.now, rq->user->id, rq->unit,
	    mem_printf(rq->work.mem, "%s%s%s", list_path(rq),
	    *query == '\0' ? "" : "?", query), f.v[F_REASON].text,
	    (int32_t)p.n, &added);
	return e != ERR_OK ? e : response_redirect(rq, "%s/%" PRId64, rq->path,
	    added->id);
}

/* Words as the page shows them. */
static const char *
word(struct request *rq, const char *list, const char *name)
{
	return view_word(rq, mem_printf(rq->work.mem, "%s.%s", list, name));
}

static void
put_head(struct request *rq, struct sheet *s)
{
	static const char *const heads[] = {
		"unit.number", "unit.name", "unit.kind", "unit.state",
		"unit.holder", "unit.since", "unit.due"
	};

	for (size_t i = 0; i < sizeof(heads) / sizeof(*heads); i++)
		sheet_cell(s, view_word(rq, heads[i]));
	sheet_row(s);
}

static void
put_row(struct request *rq, struct sheet *s,
    const struct sql_list_unit_due_next *r)
{
	char since[11], due[11];

	text_iso_day(day_at(r->held_since), since);
	text_iso_day(r->due, due);
	sheet_cell(s, r->number);
	sheet_cell(s, r->name);
	sheet_cell(s, word(rq, "kind", words_name(&words_strand_kind,
	    (int)r->kind)));
	sheet_cell(s, word(rq, "state", words_name(&words_strand_state,
	    (int)r->state)));
	sheet_cell(s, r->holder_name);
	sheet_cell(s, since);
	sheet_cell(s, due);
	sheet_row(s);
}

enum err
page_export(struct request *rq)
{
	struct sheet s = sheet_new(rq->work.mem);
	struct sql_export_find *found;
	struct listing_page p;
	struct listing l;
	const char *query;
	enum err e;

	if ((e = sql_export_find(&rq->work, request_id(rq), rq->user->id,
	    rq->work.now, &found)) != ERR_OK)
		return e;
	if (found == NULL || found->unit != rq->unit)
		return err_set(&rq->work, ERR_NOT_FOUND, "no such export now");
	query = strchr(found->address, '?');
	if ((e = read_choice(rq, query == NULL ? "" : query + 1, &l)) !=
	    ERR_OK || (e = listing_all(rq, &l, EXPORT_ROWS, &p)) != ERR_OK)
		return e;
	put_head(rq, &s);
	for (size_t i = 0; i < p.n; i++)
		put_row(rq, &s, &p.row[i]);
	response_file(rq, view_word(rq, "export.file"),
	    "text/csv; charset=utf-8", s.text, s.length);
	return ERR_OK;
}
