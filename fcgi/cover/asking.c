/* Whom a leader may ask, and whether the family's wish is answered. */
#include "cover/asking.h"

#include "base/conf.h"
#include "base/mem.h"
#include "cover/subject.h"
#include "cover/team.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_baton.h"
#include "sql_cover.h"
#include "sql_strand.h"

const char *const asking_yes_no[] = { "ja", "nei", NULL };

enum err
asking_view(struct request *rq, int64_t unit, int64_t casefile, int64_t but)
{
	struct node *list = node_in(view_root(rq), "Candidates");
	struct sql_candidates *c;
	struct member *m;
	size_t n;
	enum err e;

	if ((e = sql_candidates(&rq->work, unit, casefile,
	    rq->app->conf->cover_ordinary_cases, rq->work.today, &c, &n)) !=
	    ERR_OK)
		return e;
	m = mem_array(rq->work.mem, n + 1, sizeof(*m));
	for (size_t i = 0; i < n; i++)
		m[i] = (struct member){ .id = c[i].id, .name = c[i].name,
		    .title = c[i].title, .cases = c[i].cases,
		    .offers = c[i].offers, .room = c[i].room, .post =
		    words_name(&words_post_title, (int)c[i].post),
		    .expires = c[i].expires, .away = c[i].away,
		    .substitute = "" };
	if ((e = team_know(rq, m, n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++)
		if (m[i].id != but)
			team_view_member(rq, node_add(list), &m[i]);
	return ERR_OK;
}

bool
asking_goes_alone(const struct subject *sub)
{
	size_t live = 0;

	for (size_t i = 0; i < sub->strands_n; i++)
		live += sub->strands[i].state != STRAND_STATE_CLOSED;
	return sub->strand->kind == STRAND_KIND_BATON && live == 1;
}

enum err
asking_view_takers(struct request *rq, int64_t but)
{
	struct node *list = node_in(view_root(rq), "Takers");
	struct sql_baton_takers *t;
	size_t n;
	enum err e;

	if (!asking_goes_alone(rq->subject))
		return ERR_OK;
	if ((e = sql_baton_takers(&rq->work, rq->casefile, rq->work.today, &t,
	    &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row;

		if (t[i].id == but || (i > 0 && t[i].id == t[i - 1].id))
			continue;
		row = node_add(list);
		team_view_member(rq, row, &(struct member){ .id = t[i].id,
		    .name = t[i].name, .title = t[i].title,
		    .cases = t[i].cases, .offers = t[i].offers,
		    .expires = INSTANT_NONE, .away = DAY_NONE,
		    .substitute = "", .declined = DAY_NONE });
		node_text(row, "unit", t[i].unit_name);
	}
	return ERR_OK;
}

static enum err
find_taker(struct request *rq, int64_t employee, int64_t unit, int64_t *unit_r)
{
	struct sql_baton_taker *t = NULL;
	enum err e = sql_baton_taker(&rq->work, rq->subject->strand->id,
	    employee, unit, rq->work.today, &t);

	*unit_r = t == NULL ? 0 : t->unit;
	return e;
}

enum err
asking_may_take(struct request *rq, int64_t employee, bool *may_r,
    int64_t *unit_r)
{
	struct sql_candidate *found;
	enum err e;

	*unit_r = 0;
	if ((e = sql_candidate(&rq->work, rq->subject->strand->unit,
	    rq->casefile, employee, &found)) != ERR_OK || (found == NULL &&
	    (e = find_taker(rq, employee, 0, unit_r)) != ERR_OK))
		return e;
	*may_r = found != NULL || *unit_r != 0;
	return ERR_OK;
}

enum err
asking_may_answer(struct request *rq, bool *may_r)
{
	const struct sql_strands_of_case *s = rq->subject->strand;
	struct sql_candidate *found;
	struct sql_offer_unit *asked;
	int64_t unit;
	enum err e;

	*may_r = false;
	if ((e = sql_offer_unit(&rq->work, s->offer, &asked)) != ERR_OK ||
	    asked == NULL)
		return e;
	if (asked->unit != 0) {
		e = find_taker(rq, rq->user->id, asked->unit, &unit);
		*may_r = unit != 0;
		return e;
	}
	e = sql_candidate(&rq->work, s->unit, rq->casefile, rq->user->id,
	    &found);
	*may_r = e == ERR_OK && found != NULL;
	return e;
}

void
asking_check_wish(struct form *f, size_t wish, size_t reason)
{
	const struct form_value *v = &f->v[wish];

	if (v->wrong == NULL && !v->given)
		form_reject(f, wish, "required_choice");
	if (v->given && v->number == 1 && !f->v[reason].given)
		form_reject(f, reason, "wish_reason");
}
