/*
 * What is closed goes to the archive (R49, R50): the office fetches the papers
 * as one package, and writes down what the archive answered.
 */
#include "base/mem.h"
#include "cover/subject.h"
#include "intake/letters.h"
#include "plan/archive.h"
#include "plan/pages.h"
#include "web/lang.h"
#include "web/paper.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_closing.h"

#include <string.h>

/* As many papers as one package has: a page may use so much memory and no
 * more. */
enum { PAPERS_A_PART = 40 };

enum { F_RECEIPT, F_SENT, F__MAX };

static const struct form_field fields[F__MAX] = {
	[F_RECEIPT] = { "arkivkvittering", FORM_LINE, .required = true,
	    .max = 60 },
	[F_SENT]    = { "arkivert_dato", FORM_DATE, .required = true },
};

struct papers {
	struct sql_archive_due *due;
	struct sql_archive_papers *at;
	size_t n, left;		/* left: to be made yet */
};

static enum err
find(struct request *rq, struct papers *p_r)
{
	enum err e;

	*p_r = (struct papers){ 0 };
	if ((e = sql_archive_due(&rq->work, rq->casefile, &p_r->due)) !=
	    ERR_OK ||
	    (e = sql_archive_papers(&rq->work, rq->casefile, &p_r->at,
	    &p_r->n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < p_r->n; i++)
		p_r->left += p_r->at[i].state != LETTER_STATE_MADE;
	return p_r->due != NULL ? ERR_OK : err_set(&rq->work, ERR_NOT_FOUND,
	    "nothing of it is closed");
}

static void
view_papers(struct request *rq, const struct papers *p)
{
	struct node *list = node_in(view_root(rq), "Papers");

	for (size_t i = 0; i < p->n; i++) {
		struct node *row = node_add(list);

		node_text(row, "kind", words_name(&words_letter_kind,
		    (int)p->at[i].kind));
		node_day(rq, row, "dated", day_at(p->at[i].ordered));
		node_text(row, "worker", p->at[i].worker);
		node_flag(row, "made", p->at[i].state == LETTER_STATE_MADE);
	}
}

static void
view_parts(struct request *rq, const struct papers *p)
{
	struct node *list = node_in(view_root(rq), "Parts");

	for (size_t i = 0; i * PAPERS_A_PART < p->n || i == 0; i++)
		node_number(node_add(list), "number", (int64_t)i + 1);
}

static enum err
show(struct request *rq, const struct papers *p, const struct form *f)
{
	struct node *root = view_root(rq);

	subject_view(rq);
	view_papers(rq, p);
	node_flag(root, "Left", p->left > 0);
	if (p->left == 0)
		view_parts(rq, p);
	node_day(rq, root, "Closed", day_at(p->due->closed));
	node_day(rq, root, "Sent", p->due->sent);
	node_text(root, "Receipt", p->due->receipt);
	node_flag(root, "Lives", p->due->others > 0);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "plan/archive.cs");
}

enum err
page_archive(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);
	struct papers p;
	enum err e;

	if ((e = find(rq, &p)) != ERR_OK)
		return e;
	form_prefill_day(rq->work.mem, &f, F_SENT, rq->work.today);
	return show(rq, &p, &f);
}

static void
judge(const struct request *rq, const struct papers *p, struct form *f)
{
	const struct form_value *v = &f->v[F_SENT];

	if (v->wrong == NULL && v->day > rq->work.today)
		form_reject(f, F_SENT, "in_future");
	else if (v->wrong == NULL && v->day < day_at(p->due->closed))
		form_reject(f, F_SENT, "before_closed");
	form_judge_identity(f);
}

enum err
page_archive_save(struct request *rq)
{
	struct papers p;
	struct form f;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK ||
	    (e = find(rq, &p)) != ERR_OK)
		return e;
	judge(rq, &p, &f);
	if (f.bad)
		return show(rq, &p, &f);
	if ((e = archive_record(&rq->work, rq->casefile, p.due->strand,
	    f.v[F_SENT].day, f.v[F_RECEIPT].text, p.n)) != ERR_OK)
		return e;
	return response_redirect(rq, "/sak/%s/arkiv",
	    rq->subject->file->number);
}

/* The archive reads bokmål, whoever fetches the package. */
static const char *
word(struct request *rq, const char *key)
{
	return lang_text(paper_lang(rq->app->views, LANGUAGE_NB), key);
}

static enum err
read_papers(struct request *rq, const struct papers *p, size_t from, size_t n,
    struct archive_paper *to)
{
	enum err e = ERR_OK;

	for (size_t i = 0; i < n && e == ERR_OK; i++) {
		const struct sql_archive_papers *l = &p->at[from + i];

		to[i] = (struct archive_paper){ .worker = l->worker,
		    .dated = day_at(l->ordered),
		    .title = word(rq, mem_printf(rq->work.mem,
		    "letter_kind.%s", words_name(&words_letter_kind,
		    (int)l->kind))) };
		e = letter_bytes(&rq->work, l->id, &to[i].bytes,
		    &to[i].length);
	}
	return e;
}

/* The strand that was closed last is of whom the archive asks. */
static struct archive_case
case_of(struct request *rq, const struct papers *p)
{
	const struct subject *sub = rq->subject;
	struct archive_case c = { .number = sub->file->number,
	    .journal = sub->file->journal == NULL ? "" : sub->file->journal,
	    .title = word(rq, "archive.public_title"),
	    .name = sub->file->name, .unit = "", .worker = "",
	    .born = sub->file->birth, .opened = sub->file->received,
	    .closed = day_at(p->due->closed) };

	for (size_t i = 0; i < sub->strands_n; i++) {
		const struct sql_strands_of_case *s = &sub->strands[i];

		if (s->id != p->due->strand)
			continue;
		c.worker = s->holder_name;
		c.unit = s->unit_name == NULL ? "" : s->unit_name;
	}
	return c;
}

enum err
page_archive_package(struct request *rq)
{
	struct archive_paper *paper;
	struct archive_case c;
	struct papers p;
	const char *zip;
	size_t from, n, length;
	enum err e;

	if ((e = find(rq, &p)) != ERR_OK)
		return e;
	from = (size_t)(request_id(rq) - 1);
	if (from > p.n / PAPERS_A_PART ||
	    (from > 0 && from * PAPERS_A_PART == p.n) || p.left > 0)
		return err_set(&rq->work, ERR_NOT_FOUND, "no such package");
	from *= PAPERS_A_PART;
	n = p.n - from < PAPERS_A_PART ? p.n - from : PAPERS_A_PART;
	paper = mem_array(rq->work.mem, n + 1, sizeof(*paper));
	c = case_of(rq, &p);
	if ((e = read_papers(rq, &p, from, n, paper)) != ERR_OK ||
	    (e = archive_pack(&rq->work, &c, paper, n, &zip, &length)) !=
	    ERR_OK)
		return e;
	response_file(rq, "arkivpakke.zip", "application/zip", zip, length);
	return ERR_OK;
}
