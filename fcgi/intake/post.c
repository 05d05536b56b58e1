/* Letters that are kept: the same printer as for what is not (0036). */
#include "intake/post.h"

#include "base/conf.h"
#include "base/mem.h"
#include "cover/subject.h"
#include "intake/law.h"
#include "intake/letters.h"
#include "intake/own_letter.h"
#include "web/lang.h"
#include "web/paper.h"
#include "web/request.h"
#include "web/view.h"

#include <inttypes.h>

const char *const post_ways[LETTER_WAY__MAX + 1] = {
	[LETTER_WAY_POST] = "post",
	[LETTER_WAY_DIGITAL] = "digitalt",
	[LETTER_WAY_BY_HAND] = "i-handa",
};

enum { ROOM = 16384 };

#define LATE_US INT64_C(60000000)

/* What the path names; the other is 0. */
static int64_t
application_of(const struct request *rq)
{
	const struct sql_application_find *a = rq->subject->application;

	return a != NULL ? a->id : 0;
}

static int64_t
complaint_of(const struct request *rq)
{
	const struct sql_complaint_find *c = rq->subject->complaint;

	return c != NULL ? c->id : 0;
}

const char *
post_path(const struct request *rq)
{
	bool complains = complaint_of(rq) != 0;

	return mem_printf(rq->work.mem, "/sak/%s/%s/%" PRId64,
	    rq->subject->file->number, complains ? "klage" : "soknad",
	    complains ? complaint_of(rq) : application_of(rq));
}

struct node *
post_paper(struct request *rq)
{
	struct node *top = paper_begin(rq->work.mem);
	struct node *page = node_in(top, "Page"), *n = node_in(top, "Letter");

	node_text(page, "municipality", rq->app->conf->municipality_name);
	node_text(page, "office_phone",
	    rq->app->conf->municipality_office_phone);
	node_text(n, "number", rq->subject->file->number);
	node_text(n, "journal", rq->subject->file->journal);
	node_text(n, "name", rq->subject->file->name);
	node_text(n, "worker", rq->user->name);
	node_text(n, "kind", words_name(&words_strand_kind,
	    (int)rq->subject->strand->kind));
	return top;
}

void
post_addressee(struct request *rq, struct node *letter, enum applicant sender,
    const char *name, const char *address)
{
	bool self = sender == APPLICANT_PLAN_OWNER || *name == '\0' ||
	    sender == APPLICANT_SERVICE;

	node_text(letter, "to", self ? rq->subject->file->name : name);
	node_flag(letter, "for_other", !self);
	if (rq->subject->file->block == ADDRESS_BLOCK_NONE)
		node_text(letter, "address", address);
}

void
post_need_law(struct post_laws *p, struct node *list, enum law_reference r)
{
	const struct law_text *t = &p->law->of[r];

	if (list != NULL)
		node_text(node_add(list), "text", t->text);
	if (t->printable && t->text != NULL)
		return;
	p->wrong++;
	if (p->unchecked != NULL)
		node_text(node_add(p->unchecked), "text", t->text);
}

void
post_name_law(struct node *letter, const char *name, const struct law_text *t)
{
	if (t->printable)
		node_text(letter, name, t->text);
}

void
post_view_unchecked(struct request *rq, const struct law_text *t)
{
	if (!t->printable)
		node_text(node_add(node_in(view_root(rq), "Unchecked")), "text",
		    t->text);
}

const char *
post_day(struct request *rq, enum language l, day d)
{
	return lang_day(rq->work.mem, paper_lang(rq->app->views, l), d, true);
}

enum err
post_replace(struct request *rq, enum letter_kind kind)
{
	struct work *w = &rq->work;
	uint64_t n;

	return complaint_of(rq) != 0 ?
	    sql_post_replaced_of_complaint(w, w->now, complaint_of(rq), kind,
	    &n) : sql_post_replaced(w, w->now, application_of(rq), kind, &n);
}

const char *
post_template(enum letter_kind kind)
{
	static const char *const templates[LETTER_KIND__MAX] = {
		[LETTER_KIND_RECEIPT] = "intake/receipt_paper.cs",
		[LETTER_KIND_INTERIM] = "intake/interim_paper.cs",
		[LETTER_KIND_DECISION] = "intake/decision_paper.cs",
		[LETTER_KIND_COMPLAINT_RECEIPT] =
		    "intake/complaint_receipt_paper.cs",
		[LETTER_KIND_COMPLAINT_FORWARDED] =
		    "intake/complaint_forwarded_paper.cs",
		[LETTER_KIND_COMPLAINT_REJECTED] =
		    "intake/complaint_rejected_paper.cs",
	};

	return templates[kind];
}

enum err
post_order(struct request *rq, const struct post_letter *of, struct node *top,
    int64_t *id_r)
{
	struct work *w = &rq->work;
	struct sql_post_issue *row;
	struct paper o;
	enum err e;

	if ((e = own_letter_put(rq, of->own, of->language, top)) != ERR_OK ||
	    (e = paper_print(w, rq->app->views, of->language, top,
	    post_template(of->kind), ROOM, &o)) != ERR_OK ||
	    (e = post_replace(rq, of->kind)) != ERR_OK ||
	    (e = sql_post_issue(w, of->kind, application_of(rq), of->decision,
	    complaint_of(rq), of->language, o.text, w->today, w->now, w->actor,
	    &row)) != ERR_OK)
		return e;
	*id_r = row->id;
	return ERR_OK;
}

enum err
post_find(struct request *rq, int64_t id, struct sql_post_find **l_r)
{
	return sql_post_find(&rq->work, id, application_of(rq),
	    complaint_of(rq), l_r);
}

/* Where a letter of a kind is made. */
static const char *const made_at[LETTER_KIND__MAX] = {
	[LETTER_KIND_RECEIPT] = "bekreft",
	[LETTER_KIND_INTERIM] = "forelopig",
	[LETTER_KIND_DECISION] = "godkjenn",
	[LETTER_KIND_COMPLAINT_RECEIPT] = "bekreft",
	[LETTER_KIND_COMPLAINT_FORWARDED] = "oversend",
	[LETTER_KIND_COMPLAINT_REJECTED] = "avvis",
};

/* Made, sent and replaced are told apart by what is there. */
void
post_view(struct request *rq, const struct sql_post_find *l)
{
	struct node *n = node_in(view_root(rq), "Post");

	node_number(n, "id", l->id);
	node_text(n, "kind", words_name(&words_letter_kind, (int)l->kind));
	node_text(n, "state", words_name(&words_letter_state, (int)l->state));
	node_text(n, "language", words_name(&words_language,
	    (int)l->language));
	node_day_parts(rq, n, "dated", l->dated);
	node_flag(n, "late", rq->work.now - l->ordered > LATE_US);
	node_flag(n, "old", l->dated != rq->work.today);
	node_flag(n, "replaced", l->replaced != INSTANT_NONE);
	node_day(rq, n, "sent", l->sent);
	node_text(n, "way", l->sent_way);
	node_text(n, "sender", l->sender);
	node_text(n, "path", post_path(rq));
	node_text(node_in(n, "again"), "path", mem_printf(rq->work.mem, "%s/%s",
	    post_path(rq), made_at[l->kind]));
}

enum err
post_view_all(struct request *rq, struct node *list)
{
	struct sql_post_of_application *l;
	size_t n;
	enum err e;

	e = complaint_of(rq) != 0 ?
	    sql_post_of_complaint(&rq->work, complaint_of(rq), &l, &n) :
	    sql_post_of_application(&rq->work, application_of(rq), &l, &n);
	if (e != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_number(row, "id", l[i].id);
		node_text(row, "kind", words_name(&words_letter_kind,
		    (int)l[i].kind));
		node_text(row, "state", words_name(&words_letter_state,
		    (int)l[i].state));
		node_day(rq, row, "dated", l[i].dated);
		node_flag(row, "replaced", l[i].replaced != INSTANT_NONE);
		node_day(rq, row, "sent", l[i].sent);
		node_text(row, "way", l[i].sent_way);
		node_text(row, "sender", l[i].sender);
	}
	return ERR_OK;
}

enum err
post_send_file(struct request *rq, int64_t id)
{
	return letter_send_of(rq, id, "brev.pdf");
}

enum err
post_back(struct request *rq)
{
	return response_redirect(rq, "%s", post_path(rq));
}

enum err
post_to_letter(struct request *rq, int64_t letter)
{
	return response_redirect(rq, "%s/brev/%" PRId64, post_path(rq), letter);
}
