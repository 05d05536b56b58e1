/* What families have said on paper and as a sheet: what the pages show. */
#include "base/mem.h"
#include "base/text.h"
#include "cover/sheet.h"
#include "cover/subject.h"
#include "intake/letters.h"
#include "voice/heard.h"
#include "voice/pages.h"
#include "web/form.h"
#include "web/language.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_feedback.h"

#include <inttypes.h>

enum { SHEET_ROWS = 500 };

static struct letter_of
this_feedback(const struct request *rq)
{
	return (struct letter_of){ LETTER_KIND_FEEDBACK, 0,
		rq->subject->feedback->id };
}

enum err
page_feedback_print(struct request *rq)
{
	struct letter_of of = this_feedback(rq);
	enum err e;

	if ((e = letter_view(rq, &of)) != ERR_OK)
		return e;
	return view_render(rq, 200, "voice/feedback_print.cs");
}

enum err
page_feedback_print_order(struct request *rq)
{
	struct letter_of of = this_feedback(rq);
	enum err e;

	if ((e = form_read_none(rq)) != ERR_OK ||
	    (e = heard_view(rq)) != ERR_OK ||
	    (e = letter_order(rq, &of, language_of(rq), view_root(rq),
	    "voice/feedback_paper.cs")) != ERR_OK)
		return e;
	return response_redirect(rq, "/tilbakemeldinger/%" PRId64 "/utskrift",
	    of.feedback);
}

enum err
page_feedback_file(struct request *rq)
{
	struct letter_of of = this_feedback(rq);

	return letter_send(rq, &of, "tilbakemelding.pdf");
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

enum err
page_heard_sheet(struct request *rq)
{
	struct sheet s = sheet_new(rq->work.mem);
	struct sql_feedback_told *f;
	size_t n;
	enum err e;

	put_head(rq, &s);
	for (int closed = 0; closed < 2; closed++) {
		if ((e = sql_feedback_told(&rq->work, rq->user->id,
		    closed != 0, INT64_MAX, SHEET_ROWS, &f, &n)) != ERR_OK)
			return e;
		for (size_t i = 0; i < n; i++)
			put_row(rq, &s, &f[i]);
	}
	response_file(rq, "tilbakemeldinger.csv", "text/csv; charset=utf-8",
	    s.text, s.length);
	return ERR_OK;
}
