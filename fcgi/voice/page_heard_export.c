/* What families have said leaves the house: as listed, with a reason. */
#include "base/mem.h"
#include "base/text.h"
#include "cover/sheet.h"
#include "voice/pages.h"
#include "web/form.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_feedback.h"
#include "sql_list.h"

#include <inttypes.h>
#include <string.h>

#define LIST "/tilbakemeldinger"

enum { SHEET_ROWS = 500 };
enum { F_REASON, F__MAX };

static const struct form_field fields[F__MAX] = {
	[F_REASON] = { "grunn", FORM_LINE, .required = true, .min = 5,
	    .max = 200 },
};

/* What is open and what is closed, as on the list. */
struct told {
	struct sql_feedback_told *at[2];
	size_t n[2];
};

static enum err
read_told(struct request *rq, struct told *t_r)
{
	enum err e = ERR_OK;

	for (int closed = 0; closed < 2 && e == ERR_OK; closed++)
		e = sql_feedback_told(&rq->work, rq->user->id, closed != 0,
		    INT64_MAX, SHEET_ROWS + 1, &t_r->at[closed],
		    &t_r->n[closed]);
	return e;
}

static void
put_head(struct request *rq, struct sheet *s)
{
	static const char *const heads[] = {
		"feedback.received", "feedback.about", "feedback.unit",
		"feedback.coordinator", "feedback.said", "unit.due"
	};

	for (size_t i = 0; i < sizeof(heads) / sizeof(*heads); i++)
		sheet_cell(s, view_word(rq, heads[i]));
	sheet_row(s);
}

static void
put_row(struct request *rq, struct sheet *s, const struct sql_feedback_told *f)
{
	char received[11], due[11];

	text_iso_day(day_at(f->received), received);
	text_iso_day(f->due, due);
	sheet_cell(s, received);
	sheet_cell(s, view_word(rq, mem_printf(rq->work.mem,
	    "feedback_about.%s", words_name(&words_feedback_about,
	    (int)f->about))));
	sheet_cell(s, f->unit_name);
	sheet_cell(s, f->coordinator_name);
	sheet_cell(s, f->excerpt);
	sheet_cell(s, due);
	sheet_row(s);
}

static enum err
show(struct request *rq, const struct form *f)
{
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "voice/heard_export.cs");
}

enum err
page_heard_export_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);

	return show(rq, &f);
}

enum err
page_heard_export_save(struct request *rq)
{
	struct sql_export_add *added;
	struct told t;
	struct form f;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK ||
	    (e = read_told(rq, &t)) != ERR_OK)
		return e;
	if (t.n[0] > SHEET_ROWS || t.n[1] > SHEET_ROWS)
		form_reject(&f, F_REASON, "list_too_long");
	if (f.bad)
		return show(rq, &f);
	if ((e = sql_export_add(&rq->work, rq->work.now, rq->user->id, 0, LIST,
	    f.v[F_REASON].text, (int32_t)(t.n[0] + t.n[1]), &added)) != ERR_OK)
		return e;
	return response_redirect(rq, LIST "/eksport/%" PRId64, added->id);
}

enum err
page_heard_export(struct request *rq)
{
	struct sheet s = sheet_new(rq->work.mem);
	struct sql_export_find *found;
	struct told t;
	enum err e;

	if ((e = sql_export_find(&rq->work, request_id(rq), rq->user->id,
	    rq->work.now, &found)) != ERR_OK)
		return e;
	if (found == NULL || strcmp(found->address, LIST) != 0)
		return err_set(&rq->work, ERR_NOT_FOUND, "no such export now");
	if ((e = read_told(rq, &t)) != ERR_OK)
		return e;
	put_head(rq, &s);
	for (int closed = 0; closed < 2; closed++)
		for (size_t i = 0; i < t.n[closed]; i++)
			put_row(rq, &s, &t.at[closed][i]);
	response_file(rq, "tilbakemeldinger.csv", "text/csv; charset=utf-8",
	    s.text, s.length);
	return ERR_OK;
}
