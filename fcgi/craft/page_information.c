/* The system owner tells something, and those it is for read it (A255). */
#include "cover/subject.h"
#include "cover/units.h"
#include "craft/information.h"
#include "craft/pages.h"
#include "craft/unnamed.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_inbox.h"
#include "sql_information.h"

#include <inttypes.h>

enum { PAGE_ROWS = 50, SHOWN_DAYS = 30 };

enum { F_AUDIENCE, F_UNIT, F_TITLE, F_BODY, F_SHOWN, F__MAX };

/* In the order of enum audience. */
static const char *const audiences[] = {
	"alle", "koordinatorer", "ledere", "enhet", NULL
};

static const struct form_field fields[F__MAX] = {
	[F_AUDIENCE] = { "informer", FORM_CHOICE, .required = true,
	    .choices = audiences },
	[F_UNIT] = { "informer_enhet",  FORM_ID },
	[F_TITLE] = { "overskrift",     FORM_LINE, .required = true,
	    .max = 120 },
	[F_BODY] = { "informasjon",     FORM_TEXT, .required = true,
	    .max = 4000 },
	[F_SHOWN] = { "vises_til",      FORM_DATE, .required = true },
};

enum { F_NEXT, FL__MAX };

static const struct form_field list_fields[FL__MAX] = {
	[F_NEXT] = { "etter", FORM_ID },
};

static enum err
show_form(struct request *rq, const struct units *u, const struct form *f)
{
	units_view(rq, u);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "craft/information_new.cs");
}

enum err
page_information_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);
	struct units u;
	enum err e;

	if ((e = units_read(rq, &u)) != ERR_OK)
		return e;
	form_prefill_day(rq->work.mem, &f, F_SHOWN,
	    rq->work.today + SHOWN_DAYS);
	return show_form(rq, &u, &f);
}

static void
judge(const struct request *rq, struct form *f, const struct units *u)
{
	if (f->v[F_AUDIENCE].number == AUDIENCE_UNIT &&
	    !units_has(u, f->v[F_UNIT].number))
		form_reject(f, F_UNIT, "required");
	unnamed_judge(f, F_TITLE);
	unnamed_judge(f, F_BODY);
	form_judge_to_come(f, F_SHOWN, rq->work.today);
}

enum err
page_information_save(struct request *rq)
{
	struct information_new i = { .unit = 0 };
	struct units u;
	struct form f;
	int64_t id;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK ||
	    (e = units_read(rq, &u)) != ERR_OK)
		return e;
	judge(rq, &f, &u);
	if (f.bad)
		return show_form(rq, &u, &f);
	i.audience = (enum audience)f.v[F_AUDIENCE].number;
	/* One that was chosen before another audience was. */
	if (i.audience == AUDIENCE_UNIT)
		i.unit = f.v[F_UNIT].number;
	i.title = f.v[F_TITLE].text;
	i.body = f.v[F_BODY].text;
	i.shown_to = f.v[F_SHOWN].day;
	if ((e = information_send(&rq->work, &i, &id)) != ERR_OK)
		return e;
	return response_redirect(rq, "/informasjon/%" PRId64, id);
}

static enum err
view_readers(struct request *rq, struct node *n, int64_t id)
{
	struct sql_information_readers *r;
	enum err e;

	if ((e = sql_information_readers(&rq->work, id, &r)) != ERR_OK)
		return e;
	node_number(n, "told", r->told);
	node_number(n, "read", r->has_read);
	return ERR_OK;
}

enum err
page_information(struct request *rq)
{
	const struct sql_information_find *i = rq->subject->information;
	struct node *n = node_in(view_root(rq), "Information");
	enum err e;

	node_number(n, "id", i->id);
	node_instant(rq, n, "sent", i->sent);
	node_text(n, "sender", i->sender);
	node_text(n, "audience",
	    words_name(&words_audience, (int)i->audience));
	node_text(n, "unit", i->unit_name);
	node_text(n, "title", i->title);
	node_text(n, "body", i->body);
	node_day(rq, n, "shown_to", i->shown_to);
	node_flag(n, "unread", i->unread);
	if (i->survey != 0)
		node_number(n, "survey", i->survey);
	node_instant(rq, n, "withdrawn", i->withdrawn);
	if ((e = view_readers(rq, n, i->id)) != ERR_OK)
		return e;
	return view_render(rq, 200, "craft/information.cs");
}

enum err
page_information_read(struct request *rq)
{
	uint64_t n;
	enum err e;

	/* Read twice is read. */
	if ((e = form_read_none(rq)) != ERR_OK ||
	    (e = sql_alert_read(&rq->work, rq->work.now,
	    ALERT_KIND_INFORMATION, rq->subject->information->id,
	    rq->user->id, &n)) != ERR_OK)
		return e;
	return response_redirect(rq, "/");
}

enum err
page_information_withdraw(struct request *rq)
{
	int64_t id = rq->subject->information->id;
	enum err e;

	if ((e = form_read_none(rq)) != ERR_OK ||
	    (e = information_withdraw(&rq->work, id)) != ERR_OK)
		return e;
	return response_redirect(rq, "/informasjon/%" PRId64, id);
}

static void
view_rows(struct request *rq, const struct sql_information_list *l, size_t n)
{
	struct node *root = view_root(rq), *list = node_in(root, "Rows");

	for (size_t i = 0; i < n && i < PAGE_ROWS; i++) {
		struct node *row = node_add(list);

		node_number(row, "id", l[i].id);
		node_day(rq, row, "sent", day_at(l[i].sent));
		node_text(row, "sender", l[i].sender);
		node_text(row, "audience",
		    words_name(&words_audience, (int)l[i].audience));
		node_text(row, "unit", l[i].unit_name);
		node_text(row, "title", l[i].title);
		node_flag(row, "withdrawn", l[i].withdrawn);
	}
	if (n > PAGE_ROWS)
		node_number(root, "Next", l[PAGE_ROWS - 1].id);
}

enum err
page_information_list(struct request *rq)
{
	struct sql_information_list *l;
	const struct form_value *next;
	const char *why;
	int64_t before;
	struct form f;
	size_t n;
	enum err e;

	if (form_check(rq->work.mem, &rq->query, list_fields, FL__MAX, &f,
	    &why) != ERR_OK)
		return err_set(&rq->work, ERR_INPUT, "list: %s", why);
	/* What is no place begins anew. */
	next = &f.v[F_NEXT];
	before = next->given && form_is_good(next) ? next->number : INT64_MAX;
	if ((e = sql_information_list(&rq->work, before, PAGE_ROWS + 1, &l,
	    &n)) != ERR_OK)
		return e;
	view_rows(rq, l, n);
	node_flag(view_root(rq), "Later", before != INT64_MAX);
	return view_render(rq, 200, "craft/information_list.cs");
}
