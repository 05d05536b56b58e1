/*
 * The contact form to the BTI team (R56): what is known already stands in it.
 * Sent only where the family lets the team know, and a leader was asked (R55).
 */
#include "base/conf.h"
#include "base/mem.h"
#include "base/text.h"
#include "baton/contact.h"
#include "baton/contact_view.h"
#include "baton/log_view.h"
#include "baton/pages.h"
#include "cover/subject.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_log.h"

#include <inttypes.h>

/* As on the page: faults are listed in this order. */
enum {
	F_NEWS, F_HELP, F_CONCERN, F_TRIED, F_CHILD, F_FAMILY, F_URGENT,
	F_LEADER, F_ASKED, F__MAX
};

enum { TRIED_MOST = 2000 };

static const struct form_field fields[F__MAX] = {
	[F_NEWS]    = { "hva_er_nytt",   FORM_TEXT,  .max = 1000 },
	[F_HELP]    = { "vi_ber_om",     FORM_TICKS, .required = true },
	[F_CONCERN] = { "bekymring",     FORM_TEXT,  .required = true, .max = 1000 },
	[F_TRIED]   = { "har_provd",     FORM_TEXT,  .required = true, .max = TRIED_MOST },
	[F_CHILD]   = { "barnet_mener",  FORM_TEXT,  .required = true, .max = 1000 },
	[F_FAMILY]  = { "familiens_syn", FORM_TEXT,  .required = true, .max = 1000 },
	[F_URGENT]  = { "haster_fordi",  FORM_LINE,  .max = 300 },
	[F_LEADER]  = { "leder_navn",    FORM_LINE,  .required = true, .max = 120 },
	[F_ASKED]   = { "leder_dato",    FORM_DATE,  .required = true },
};

/* What stands in the way of asking, and what was asked before. */
struct before {
	int64_t last;		/* the newest that was answered, or 0 */
	bool open, told, beside;
};

static bool
coordinates_too(const struct subject *sub)
{
	for (size_t i = 0; i < sub->strands_n; i++)
		if (sub->strands[i].state != STRAND_STATE_CLOSED &&
		    sub->strands[i].state != STRAND_STATE_APPLIED &&
		    sub->strands[i].kind != STRAND_KIND_BATON)
			return true;
	return false;
}

static enum err
look_before(struct request *rq, struct before *b_r)
{
	struct sql_team_may_know *m;
	enum err e;

	if ((e = contact_view_forms(rq, &b_r->last, &b_r->open)) != ERR_OK ||
	    (e = sql_team_may_know(&rq->work, rq->casefile, rq->work.today,
	    &m)) != ERR_OK)
		return e;
	b_r->told = m->may;
	b_r->beside = coordinates_too(rq->subject);
	return ERR_OK;
}

/* The municipality has said whether it may be asked then (B238, B240). */
static bool
may_ask(const struct request *rq, const struct before *b)
{
	const struct conf *c = rq->app->conf;

	return b->told && !b->open &&
	    (!b->beside || c->baton_team_beside_coordinator) &&
	    (b->last == 0 || c->baton_team_asked_again);
}

static enum err
show(struct request *rq, const struct before *b, const struct form *f)
{
	struct node *root = view_root(rq);
	const struct conf *c = rq->app->conf;
	enum err e;

	subject_view(rq);
	node_flag(root, "Told", b->told);
	node_flag(root, "Open", b->open);
	node_flag(root, "Again", b->last != 0);
	node_flag(root, "Beside", b->beside);
	node_flag(root, "Not_beside", b->beside &&
	    !c->baton_team_beside_coordinator);
	node_flag(root, "Not_again", b->last != 0 &&
	    !c->baton_team_asked_again);
	node_flag(root, "Ask", may_ask(rq, b));
	node_flag(root, "Recommends", c->baton_team_recommends_plan);
	if ((e = contact_view_team(rq)) != ERR_OK)
		return e;
	node_set(node_in(root, "Choices.help"), "word", &words_contact_help,
	    CONTACT_HELP__MAX, -1);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "baton/contact_send.cs");
}

/* Nothing that stands in the log is typed again. */
static enum err
prefill(struct request *rq, struct form *f)
{
	int64_t strand = rq->subject->strand->id;
	struct sql_baton_log_find *log;
	struct sql_log_child_said *child;
	struct sql_log_heard *h;
	const char *tried;
	enum err e;

	if ((e = sql_baton_log_find(&rq->work, strand, &log)) != ERR_OK ||
	    log == NULL ||
	    (e = log_tell_tried(rq, strand, TRIED_MOST, &tried)) != ERR_OK ||
	    (e = sql_log_child_said(&rq->work, strand, &child)) != ERR_OK ||
	    (e = sql_log_heard(&rq->work, strand, &h)) != ERR_OK)
		return e;
	form_prefill(f, F_CONCERN, log->concern);
	form_prefill(f, F_TRIED, tried);
	form_prefill(f, F_CHILD, child == NULL ? "" : child->body);
	form_prefill(f, F_FAMILY, h->wish == NULL ? "" : h->wish);
	form_prefill(f, F_LEADER, h->leader == NULL ? "" : h->leader);
	form_prefill_day(rq->work.mem, f, F_ASKED, h->asked);
	return ERR_OK;
}

enum err
page_contact_send_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);
	struct before b;
	enum err e;

	if ((e = look_before(rq, &b)) != ERR_OK ||
	    (e = prefill(rq, &f)) != ERR_OK)
		return e;
	return show(rq, &b, &f);
}

static void
judge(const struct request *rq, struct form *f, const struct before *b)
{
	if (b->last != 0 && !f->v[F_NEWS].given)
		form_reject(f, F_NEWS, "required");
	if (f->v[F_HELP].wrong == NULL &&
	    form_set(f, F_HELP, CONTACT_HELP__MAX) == 0)
		form_reject(f, F_HELP, "required");
	form_judge_been(f, F_ASKED, rq->work.today);
}

enum err
page_contact_send_save(struct request *rq)
{
	struct form f;
	struct before b;
	int64_t id;
	enum err e;

	if ((e = look_before(rq, &b)) != ERR_OK ||
	    (e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	judge(rq, &f, &b);
	if (f.bad)
		return show(rq, &b, &f);
	if (!may_ask(rq, &b))
		return err_set(&rq->work, ERR_CONFLICT, "it cannot be asked");
	if ((e = contact_ask(&rq->work, rq->casefile, rq->subject->strand->id,
	    &(struct contact_question){ .earlier = b.last,
	    .help = form_set(&f, F_HELP, CONTACT_HELP__MAX),
	    .concern = f.v[F_CONCERN].text, .tried = f.v[F_TRIED].text,
	    .child_view = f.v[F_CHILD].text, .family_view = f.v[F_FAMILY].text,
	    .urgent = f.v[F_URGENT].text,
	    .news = b.last == 0 ? "" : f.v[F_NEWS].text,
	    .leader = f.v[F_LEADER].text, .asked = f.v[F_ASKED].day },
	    &id)) != ERR_OK)
		return e;
	return response_redirect(rq, "/sak/%s/kontaktskjema/%" PRId64,
	    rq->subject->file->number, id);
}
