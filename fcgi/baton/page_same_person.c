/*
 * Two cases that may be of one child (R58): the system owner asks those who
 * have them, and says what she found out. Neither learns here of the other; the
 * two become one only when the family has said yes to both.
 */
#include "baton/join.h"
#include "baton/pages.h"
#include "cover/shields.h"
#include "desk/duty.h"
#include "desk/left.h"
#include "intake/casefile.h"
#include "web/look.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_baton.h"
#include "sql_join.h"

enum { F_ANSWER, F_WANTED, F_WANTED_THERE, F_NOTE, F_SEEN, F__MAX };

/* In the order of enum same_person_answer, and then what ends in one case. */
enum { ANSWER_ONE = SAME_PERSON_ANSWER__MAX };
static const char *const answers[] = { "samme", "ulike", "en_sak", NULL };

static const struct form_field fields[F__MAX] = {
	[F_ANSWER]       = { "er_det_samme",        FORM_CHOICE, .required = true, .choices = answers },
	[F_WANTED]       = { "vil_ha_en_sak",       FORM_DATE },
	[F_WANTED_THERE] = { "vil_ha_en_sak_ogsaa", FORM_DATE },
	[F_NOTE]         = { "det_er_gjort",        FORM_TEXT,   .required = true, .max = 500 },
	[F_SEEN]         = { "avklart_for",         FORM_TICK },
};

/* Two of them, of which what she may not know is not shown. */
struct two {
	struct sql_same_person_find *p;
	const struct sql_join_hindered *hindered;	/* NULL: hidden */
	bool *hidden;
	bool one;		/* the same one has both */
};

/* What she may not know of (R38, R67, R73) she is not shown. */
static enum err
find_shields(struct request *rq, struct two *t)
{
	const struct sql_same_person_find *p = t->p;
	struct sql_join_hindered *h;
	enum err e;

	rq->casefile = p->casefile;
	if ((e = shields_of(rq, (const struct shields_row[]){
	    { .strand = p->strand, .unit = p->unit, .state = p->state,
	    .blocked = p->block != ADDRESS_BLOCK_NONE },
	    { .strand = p->earlier_strand, .unit = p->earlier_unit,
	    .state = p->earlier_state,
	    .blocked = p->earlier_block != ADDRESS_BLOCK_NONE } }, 2,
	    &t->hidden)) != ERR_OK || t->hidden[0] || t->hidden[1])
		return e;
	t->one = p->holder_id == p->earlier_holder_id;
	e = sql_join_hindered(&rq->work, p->casefile, p->earlier,
	    rq->work.today, &h);
	t->hindered = h;
	return e;
}

/* t_r->p is NULL when they are one by now. */
static enum err
find(struct request *rq, struct two *t_r)
{
	struct sql_joined_pair *joined;
	enum err e;

	*t_r = (struct two){ 0 };
	if ((e = sql_same_person_find(&rq->work, request_id(rq), &t_r->p)) !=
	    ERR_OK)
		return e;
	if (t_r->p != NULL)
		return find_shields(rq, t_r);
	if ((e = sql_joined_pair(&rq->work, request_id(rq), &joined)) != ERR_OK)
		return e;
	return joined != NULL ? ERR_OK :
	    err_set(&rq->work, ERR_NOT_FOUND, "no such two");
}

static enum err
to_pairs(struct request *rq)
{
	return response_redirect(rq, "/samme-barn");
}

static void
view_case(struct request *rq, bool hidden, const char *number,
    const char *holder, const char *phone, const char *unit, day received)
{
	struct node *row = node_add(node_in(view_root(rq), "Cases"));

	node_flag(row, "hidden", hidden);
	if (hidden)
		return;
	node_text(row, "number", number);
	node_text(row, "holder", holder);
	node_phone(row, "phone", phone);
	node_text(row, "unit", unit);
	node_day(rq, row, "received", received);
}

/* False: nothing stands in the way of making them one. */
static bool
is_hindered(const struct sql_join_hindered *h)
{
	return h->people || h->both_have != 0 || h->plans || h->forms ||
	    h->restricted || h->blocks || h->thrown || h->meeting || h->offer ||
	    h->unwanted || h->said_no;
}

static void
view_hindered(struct request *rq, const struct sql_join_hindered *h)
{
	struct node *n = node_in(view_root(rq), "Hindered");

	node_flag(n, "any", is_hindered(h));
	if (h->both_have != 0)
		node_text(n, "both_have", words_name(&words_strand_kind,
		    (int)h->both_have - 1));
	node_flag(n, "people", h->people);
	node_flag(n, "plans", h->plans);
	node_flag(n, "forms", h->forms);
	node_flag(n, "restricted", h->restricted);
	node_flag(n, "blocks", h->blocks && !h->restricted);
	node_flag(n, "thrown", h->thrown);
	node_flag(n, "meeting", h->meeting);
	node_flag(n, "offer", h->offer);
	node_flag(n, "unwanted", h->unwanted);
	node_flag(n, "said_no", h->said_no);
}

static void
view_pair(struct request *rq, const struct two *t)
{
	const struct sql_same_person_find *p = t->p;
	struct node *pair = node_in(view_root(rq), "Pair");
	bool settled = p->settled != INSTANT_NONE;

	node_number(pair, "id", request_id(rq));
	if (!t->hidden[0]) {
		node_text(pair, "name", p->name);
		node_day(rq, pair, "birth", p->birth);
	}
	if (!settled)
		left_view(rq, pair, p->due);
	node_flag(pair, "hidden", t->hidden[0] || t->hidden[1]);
	node_flag(pair, "one", t->one);
	node_flag(pair, "settled", settled);
	node_flag(pair, "apart", p->apart);
	if (settled) {
		node_day(rq, pair, "settled_on", day_at(p->settled));
		node_text(pair, "note", p->note);
	}
	if (t->hindered != NULL)
		view_hindered(rq, t->hindered);
}

static enum err
show(struct request *rq, const struct two *t, const struct form *f)
{
	const struct sql_same_person_find *p = t->p;
	enum err e;

	view_pair(rq, t);
	view_case(rq, t->hidden[0], p->number, p->holder, p->phone,
	    p->unit_name, p->received);
	view_case(rq, t->hidden[1], p->earlier_number, p->earlier_holder,
	    p->earlier_phone, p->earlier_unit_name, p->earlier_received);
	/* Of the other the dispatcher notes that it was looked at. */
	if (!t->hidden[1] &&
	    (e = look_case(rq, p->earlier, STATE_NONE)) != ERR_OK)
		return e;
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "baton/same_person.cs");
}

enum err
page_same_person(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);
	struct two t;
	enum err e;

	if ((e = find(rq, &t)) != ERR_OK)
		return e;
	return t.p == NULL ? to_pairs(rq) : show(rq, &t, &f);
}

/* Whoever has a case tells what the family said; who has both says it once. */
static void
judge_wanted(const struct request *rq, const struct two *t, struct form *f)
{
	int last = t->one ? F_WANTED : F_WANTED_THERE;

	for (int i = F_WANTED; i <= last; i++) {
		if (!f->v[i].given)
			form_reject(f, i, "required");
		else if (f->v[i].wrong == NULL &&
		    f->v[i].day > rq->work.today)
			form_reject(f, i, "in_future");
	}
}

static void
judge(const struct request *rq, const struct two *t, struct form *f)
{
	if (f->v[F_ANSWER].wrong != NULL ||
	    f->v[F_ANSWER].number != ANSWER_ONE)
		return;
	if (t->hindered == NULL)
		form_reject(f, F_ANSWER, "join_hidden");
	else if (is_hindered(t->hindered))
		form_reject(f, F_ANSWER, "join_hindered");
	else
		judge_wanted(rq, t, f);
}

static enum err
settle(struct request *rq, const struct form *f)
{
	uint64_t n;
	enum err e;

	if ((e = sql_same_person_settle(&rq->work,
	    (enum same_person_answer)f->v[F_ANSWER].number, f->v[F_NOTE].text,
	    rq->work.now, rq->user->id, request_id(rq), &n)) != ERR_OK)
		return e;
	return n == 1 ? ERR_OK :
	    err_set(&rq->work, ERR_CONFLICT, "it was settled");
}

/* Both cases' logs of looks have it. */
static enum err
join(struct request *rq, const struct two *t, const struct form *f,
    const struct sql_join_lock *was)
{
	const struct form_value *v = f->v;
	const struct join j = { .pair = request_id(rq), .was = t->p->casefile,
		.goes_on = t->p->earlier, .found = t->p->found,
		.wanted = v[F_WANTED].day,
		.wanted_there = v[t->one ? F_WANTED : F_WANTED_THERE].day,
		.note = v[F_NOTE].text };
	enum err e;

	if ((e = join_cases(&rq->work, &j, was)) != ERR_OK)
		return e;
	return look_case(rq, j.goes_on, STATE_NONE);
}

/*
 * Nobody opens, joins or settles beside this: what is found is still so when it
 * is written.
 */
static enum err
find_held(struct request *rq, struct two *t, struct sql_join_lock **was_r)
{
	enum err e;

	if ((e = casefile_alone(&rq->work)) != ERR_OK ||
	    (e = find(rq, t)) != ERR_OK || t->p == NULL ||
	    t->hindered == NULL)
		return e;
	if ((e = join_hold(&rq->work, t->p->casefile, t->p->earlier, was_r)) !=
	    ERR_OK)
		return e;
	return find(rq, t);
}

static enum err
save(struct request *rq, const struct two *t, const struct form *f,
    const struct sql_join_lock *was)
{
	enum err e;

	if (t->p->settled != INSTANT_NONE && f->v[F_SEEN].number == 0)
		return err_set(&rq->work, ERR_CONFLICT, "it was settled");
	e = f->v[F_ANSWER].number == ANSWER_ONE ? join(rq, t, f, was) :
	    settle(rq, f);
	if (e != ERR_OK || (e = duty_end(&rq->work,
	    GUIDELINE_SETTLE_SAME_PERSON, request_id(rq), 0)) != ERR_OK)
		return e;
	return to_pairs(rq);
}

enum err
page_same_person_save(struct request *rq)
{
	struct sql_join_lock *was = NULL;
	struct form f;
	struct two t;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK ||
	    (e = find_held(rq, &t, &was)) != ERR_OK)
		return e;
	if (t.p == NULL)
		return to_pairs(rq);
	judge(rq, &t, &f);
	return f.bad ? show(rq, &t, &f) : save(rq, &t, &f, was);
}
