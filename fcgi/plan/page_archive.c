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

/*
 * What one package holds, in bytes as they are stored: it stands in memory
 * three times over, and a page has 64 MB.
 */
enum { PART_BYTES = 8 << 20 };

enum { F_RECEIPT, F_SENT, F__MAX };

static const struct form_field fields[F__MAX] = {
	[F_RECEIPT] = { "arkivkvittering", FORM_LINE, .required = true,
	    .max = 60 },
	[F_SENT]    = { "arkivert_dato", FORM_DATE, .required = true },
};

struct papers {
	struct sql_archive_due *due;
	struct sql_archive_papers *at;
	size_t n;
	bool waits, failed;	/* some are to be made yet, or were not */
};

static enum err
find(struct request *rq, struct papers *p_r)
{
	enum err e;

	*p_r = (struct papers){ 0 };
	if ((e = sql_archive_due(&rq->work, rq->casefile, &p_r->due)) !=
	    ERR_OK)
		return e;
	if (p_r->due == NULL)
		return err_set(&rq->work, ERR_NOT_FOUND, "it is not closed");
	if ((e = sql_archive_papers(&rq->work, rq->casefile, p_r->due->closed,
	    &p_r->at, &p_r->n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < p_r->n; i++) {
		enum letter_state s = p_r->at[i].state;

		p_r->failed |= s == LETTER_STATE_FAILED;
		p_r->waits |= s != LETTER_STATE_FAILED &&
		    s != LETTER_STATE_MADE;
	}
	return ERR_OK;
}

/* Behind the last paper of the part that begins with paper `from`. */
static size_t
part_end(const struct papers *p, size_t from)
{
	int64_t bytes = 0;
	size_t i = from;

	while (i < p->n && (i == from || bytes + p->at[i].size <= PART_BYTES))
		bytes += p->at[i++].size;
	return i;
}

/* What could not be printed is in no package, and is said. */
static bool
is_made(const struct sql_archive_papers *l)
{
	return l->state == LETTER_STATE_MADE;
}

static day
dated(const struct sql_archive_papers *l)
{
	return l->dated != DAY_NONE ? l->dated : day_at(l->ordered);
}

static void
view_papers(struct request *rq, const struct papers *p)
{
	struct node *list = node_in(view_root(rq), "Papers");

	for (size_t i = 0; i < p->n; i++) {
		struct node *row = node_add(list);

		node_text(row, "kind", words_name(&words_letter_kind,
		    (int)p->at[i].kind));
		node_day(rq, row, "dated", dated(&p->at[i]));
		node_text(row, "worker", p->at[i].worker);
		node_text(row, "state", words_name(&words_letter_state,
		    (int)p->at[i].state));
	}
}

static void
view_parts(struct request *rq, const struct papers *p)
{
	struct node *list = node_in(view_root(rq), "Parts");

	size_t from = 0;
	int64_t number = 1;

	do {
		node_number(node_add(list), "number", number++);
		from = part_end(p, from);
	} while (from < p->n);
}

static enum err
show(struct request *rq, const struct papers *p, const struct form *f)
{
	struct node *root = view_root(rq);

	subject_view(rq);
	view_papers(rq, p);
	node_flag(root, "Left", p->waits);
	node_flag(root, "Failed", p->failed);
	if (!p->waits)
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

	form_judge_been(f, F_SENT, rq->work.today);
	if (v->wrong == NULL && v->day < day_at(p->due->closed))
		form_reject(f, F_SENT, "before_closed");
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

/* *n_r: how many of them there are on paper. */
static enum err
read_papers(struct request *rq, const struct papers *p, size_t from, size_t to,
    struct archive_paper *paper, size_t *n_r)
{
	enum err e = ERR_OK;

	*n_r = 0;
	for (size_t i = from; i < to && e == ERR_OK; i++) {
		const struct sql_archive_papers *l = &p->at[i];
		struct archive_paper *one = &paper[*n_r];

		if (!is_made(l))
			continue;
		*one = (struct archive_paper){ .worker = l->worker,
		    .sent = l->sent, .dated = dated(l),
		    .title = word(rq, mem_printf(rq->work.mem,
		    "letter_kind.%s", words_name(&words_letter_kind,
		    (int)l->kind))) };
		e = letter_bytes(&rq->work, l->id, &one->bytes, &one->length);
		++*n_r;
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

/* Where the part with that number, from 1 on, begins; false: there is none. */
static bool
find_part(const struct papers *p, int64_t number, size_t *from_r)
{
	size_t from = 0;

	for (int64_t i = 1; i < number; i++) {
		from = part_end(p, from);
		if (from >= p->n)
			return false;
	}
	*from_r = from;
	return true;
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
	if (p.waits || !find_part(&p, request_id(rq), &from))
		return err_set(&rq->work, ERR_NOT_FOUND, "no such package");
	paper = mem_array(rq->work.mem, p.n + 1, sizeof(*paper));
	c = case_of(rq, &p);
	if ((e = read_papers(rq, &p, from, part_end(&p, from), paper, &n)) !=
	    ERR_OK || (e = archive_pack(&rq->work, &c, paper, n, &zip,
	    &length)) != ERR_OK)
		return e;
	response_file(rq, "arkivpakke.zip", "application/zip", zip, length);
	return ERR_OK;
}
