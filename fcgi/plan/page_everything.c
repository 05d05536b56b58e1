/*
 * All that is written of somebody in a case, put on paper for whoever may have
 * it (R36, R60). Somebody reads it through first: what is about others is taken
 * out, and what guardians are not to read does not go to them (R46).
 */
#include "base/mem.h"
#include "cover/subject.h"
#include "intake/claim.h"
#include "intake/letters.h"
#include "intake/post.h"
#include "plan/pages.h"
#include "plan/services_view.h"
#include "web/paper.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_everything.h"

#include <string.h>

enum { F_RECEIVER, F_NAME, F_OUT, F_WHY, F_READ, F_LANGUAGE, F__MAX };

static const struct form_field fields[F__MAX] = {
	[F_RECEIVER] = { "mottaker", FORM_CHOICE, .required = true,
	    .choices = claim_claimants },
	[F_NAME]     = { "mottaker_navn", FORM_LINE, .max = 120 },
	[F_OUT]      = { "holdes_igjen", FORM_TICKS },
	[F_WHY]      = { "holdes_fordi", FORM_TEXT, .max = 1000 },
	[F_READ]     = { "lest_gjennom", FORM_TICK, .required = true },
	[F_LANGUAGE] = { "sprak", FORM_CHOICE,
	    .choices = services_languages },
};

struct entries {
	struct sql_everything_of_case *at;
	size_t n;
};

/*
 * Whoever reads the log puts it on paper; of what is over that is whoever
 * answers for all of it.
 */
static bool
has_log(const struct request *rq)
{
	const struct subject *sub = rq->subject;
	bool may = subject_is_over(rq);
	enum basis by;

	for (size_t i = 0; i < sub->strands_n; i++)
		may |= sub->strands[i].kind == STRAND_KIND_BATON &&
		    policy_allows(&rq->standing[i + 1], 1,
		    ACTION_BATON_LOG_VIEW, &by);
	return may;
}

static enum err
find(struct request *rq, struct entries *x_r)
{
	return sql_everything_of_case(&rq->work, rq->casefile,
	    subject_is_blocked(rq), has_log(rq), &x_r->at, &x_r->n);
}

static struct letter_of
letter_of_all(const struct request *rq)
{
	const struct subject *sub = rq->subject;

	return (struct letter_of){ .kind = LETTER_KIND_EVERYTHING,
		.strand = sub->strands_n > 0 ? sub->strands[0].id : 0 };
}

/* What lies on paper is for one receiver, and is not to go to another. */
static enum err
view_last(struct request *rq)
{
	struct node *n = node_in(view_root(rq), "Last");
	struct sql_disclosure_last *d;
	enum err e;

	if ((e = sql_disclosure_last(&rq->work, rq->casefile, &d)) != ERR_OK ||
	    d == NULL)
		return e;
	node_text(n, "receiver", words_name(&words_claimant,
	    (int)d->receiver));
	node_text(n, "name", d->receiver_name);
	node_instant(rq, n, "made", d->made);
	if (d->left_out > 0)
		node_number(n, "out", d->left_out);
	return ERR_OK;
}

/* Each part has its heading once, above the first of it that is shown. */
static struct node *
view_entry(struct node *list, const struct sql_everything_of_case *x,
    const char *when, const char **part)
{
	struct node *row = node_add(list);

	node_number(row, "id", x->number);
	node_flag(row, "first", strcmp(*part, x->part) != 0);
	*part = x->part;
	node_text(row, "part", x->part);
	node_text(row, "day", when);
	node_text(row, "who", x->who);
	node_text(row, "body", x->body);
	node_text(row, "kept_why", x->kept_why);
	return row;
}

static enum err
show(struct request *rq, const struct entries *x, const struct form *f)
{
	struct letter_of of = letter_of_all(rq);
	struct node *list = node_in(view_root(rq), "Entries");
	const char *part = "";
	enum err e;

	subject_view(rq);
	for (size_t i = 0; i < x->n; i++) {
		struct node *row = view_entry(list, &x->at[i], post_day(rq,
		    rq->user->language, day_at(x->at[i].at)), &part);

		node_number(row, "place", (int64_t)i + 1);
	}
	if ((e = letter_view(rq, &of)) != ERR_OK ||
	    (e = view_last(rq)) != ERR_OK)
		return e;
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "plan/everything.cs");
}

enum err
page_everything(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);
	struct entries x;
	enum err e;

	if ((e = find(rq, &x)) != ERR_OK)
		return e;
	return show(rq, &x, &f);
}

/* A note that guardians are not to read has its reason with it. */
static bool
goes(const struct sql_everything_of_case *x, const struct form *f)
{
	bool kept = *x->kept_why != '\0' &&
	    f->v[F_RECEIVER].number != CLAIMANT_PLAN_OWNER;

	return !kept && !form_is_ticked(&f->v[F_OUT], x->number);
}

static size_t
count_out(const struct entries *x, const struct form *f)
{
	size_t out = 0;

	for (size_t i = 0; i < x->n; i++)
		out += !goes(&x->at[i], f);
	return out;
}

static bool
is_for_another(const struct form *f)
{
	return f->v[F_RECEIVER].number == CLAIMANT_OTHER;
}

/* Of the plan owner and the guardians it is known who they are. */
static const char *
name_of(const struct form *f)
{
	return is_for_another(f) ? f->v[F_NAME].text : "";
}

static void
judge(struct form *f)
{
	if (f->v[F_RECEIVER].wrong == NULL && is_for_another(f) &&
	    !f->v[F_NAME].given)
		form_reject(f, F_NAME, "required");
	if (f->v[F_OUT].number > 0 && !f->v[F_WHY].given)
		form_reject(f, F_WHY, "required");
}

static void
view_paper(struct request *rq, struct node *top, const struct entries *x,
    const struct form *f, size_t out, enum language l)
{
	struct node *list = node_in(top, "Entries");
	const char *part = "";

	for (size_t i = 0; i < x->n; i++)
		if (goes(&x->at[i], f))
			view_entry(list, &x->at[i],
			    post_day(rq, l, day_at(x->at[i].at)), &part);
	node_text(top, "Made", post_day(rq, l, rq->work.today));
	node_text(top, "Receiver", words_name(&words_claimant,
	    (int)f->v[F_RECEIVER].number));
	node_text(top, "ReceiverName", name_of(f));
	node_flag(top, "LeftOut", out > 0);
	node_text(top, "Why", f->v[F_WHY].text);
	node_text(top, "Number", rq->subject->file->number);
}

static enum err
order(struct request *rq, const struct entries *x, const struct form *f,
    size_t out)
{
	struct letter_of of = letter_of_all(rq);
	enum language l = f->v[F_LANGUAGE].given ?
	    (enum language)f->v[F_LANGUAGE].number : LANGUAGE_NB;
	struct node *top;
	enum err e;

	if ((e = services_sheet(rq, l, &top)) == ERR_OK) {
		view_paper(rq, top, x, f, out, l);
		e = letter_order(rq, &of, l, top, "plan/everything_paper.cs");
	}
	if (top != NULL)
		paper_end(top);
	return e;
}

/* Guardians are not told why a note is kept from them: the reason is hers. */
static const char *
why_of(struct request *rq, const struct form *f, size_t out)
{
	if (out == 0 || f->v[F_WHY].given)
		return f->v[F_WHY].text;
	return view_word(rq, "everything.kept_from_guardians");
}

enum err
page_everything_order(struct request *rq)
{
	struct entries x;
	struct form f;
	size_t out;
	uint64_t n;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK ||
	    (e = find(rq, &x)) != ERR_OK)
		return e;
	judge(&f);
	if (f.bad)
		return show(rq, &x, &f);
	out = count_out(&x, &f);
	if ((e = order(rq, &x, &f, out)) != ERR_OK ||
	    (e = sql_disclosure_add(&rq->work, rq->casefile,
	    (enum claimant)f.v[F_RECEIVER].number, name_of(&f),
	    (int32_t)(x.n - out), (int32_t)out, why_of(rq, &f, out),
	    rq->work.now, rq->user->id, &n)) != ERR_OK)
		return e;
	return response_redirect(rq, "/sak/%s/alt",
	    rq->subject->file->number);
}

enum err
page_everything_file(struct request *rq)
{
	struct letter_of of = letter_of_all(rq);

	return letter_send(rq, &of, "alt-som-er-skrevet.pdf");
}
