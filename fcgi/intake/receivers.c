/* First the units that the family knows, then those with room (R18, R29). */
#include "intake/receivers.h"

#include "base/text.h"
#include "cover/strand.h"
#include "web/request.h"
#include "web/view.h"

enum err
receivers_read(struct request *rq, const int64_t *strand, size_t n,
    struct receivers *r_r)
{
	enum err e;

	if ((e = sql_receivers(&rq->work, &r_r->at, &r_r->n)) != ERR_OK)
		return e;
	return sql_receivers_known(&rq->work, text_ids(rq->work.mem, strand,
	    n), &r_r->known, &r_r->known_n);
}

static const struct sql_receivers *
find(const struct receivers *r, int64_t unit)
{
	for (size_t i = 0; i < r->n; i++)
		if (r->at[i].id == unit)
			return &r->at[i];
	return NULL;
}

enum err
receivers_choose(struct request *rq, const struct receivers *r, struct form *f,
    size_t field, const struct sql_receivers **u_r)
{
	const struct sql_receivers *u = find(r, f->v[field].number);
	int64_t leader;
	enum err e;

	*u_r = NULL;
	if (f->v[field].wrong != NULL)
		return ERR_OK;
	if (u == NULL) {
		form_reject(f, field, "not_unit");
		return ERR_OK;
	}
	if ((e = strand_answers(&rq->work, u->id, 0, &leader)) != ERR_OK)
		return e;
	if (leader == 0)
		form_reject(f, field, "unit_without_leader");
	*u_r = u;
	return ERR_OK;
}

int64_t
receivers_room(const struct sql_receivers *u)
{
	if (u->room == INT32_MIN)
		return -1;
	return u->room > u->given ? u->room - u->given : 0;
}

static const struct sql_receivers_known *
find_known(const struct receivers *r, int64_t strand, int64_t unit)
{
	for (size_t i = 0; i < r->known_n; i++)
		if (r->known[i].strand == strand && r->known[i].unit == unit)
			return &r->known[i];
	return NULL;
}

static bool
is_known(const struct sql_receivers_known *k)
{
	return k != NULL && (k->has || k->had);
}

bool
receivers_knows(const struct receivers *r, int64_t strand, int64_t unit)
{
	return is_known(find_known(r, strand, unit));
}

bool
receivers_any_knows(const struct receivers *r, int64_t strand)
{
	/* One that is no more, or has nobody left, cannot be chosen. */
	for (size_t i = 0; i < r->n; i++)
		if (receivers_knows(r, strand, r->at[i].id))
			return true;
	return false;
}

static void
view_room(struct request *rq, struct node *row, const struct sql_receivers *u)
{
	int64_t room = receivers_room(u);
	int age;

	if (room < 0)
		return;
	node_flag(row, "full", room == 0);
	node_say(rq, row, "room", MSG_RECEIVER_ROOM,
	    &(struct say)SAY_NUMBER("n", room), 1);
	node_day(rq, row, "said", day_at(u->said));
	age = (int)(rq->work.today - day_at(u->said));
	if (age > 0)
		node_say(rq, row, "age", MSG_QUEUE_AGE,
		    &(struct say)SAY_NUMBER("n", age), 1);
	if (u->given > 0)
		node_say(rq, row, "given", MSG_RECEIVER_GIVEN,
		    &(struct say)SAY_NUMBER("n", u->given), 1);
}

static void
view_unit(struct request *rq, struct node *row, const struct sql_receivers *u,
    const struct sql_receivers_known *k)
{
	node_number(row, "id", u->id);
	node_text(row, "name", u->name);
	view_room(rq, row, u);
	if (k == NULL)
		return;
	node_flag(row, "has", k->has);
	node_flag(row, "had", k->had);
	node_flag(row, "named", k->named);
	if (k->returned != INSTANT_NONE)
		node_day(rq, row, "returned", day_at(k->returned));
}

void
receivers_view(struct request *rq, const struct receivers *r, int64_t strand,
    int64_t chosen)
{
	struct node *root = view_root(rq), *others = node_in(root, "Others");
	bool among = false;

	for (size_t i = 0; i < r->n; i++) {
		const struct sql_receivers *u = &r->at[i];
		const struct sql_receivers_known *k = find_known(r, strand,
		    u->id);
		bool first = is_known(k) || (k != NULL && k->named);
		bool roomy = !first && receivers_room(u) > 0;

		if (!first && !roomy && u->id == chosen)
			among = true;
		view_unit(rq, node_add(first ? node_in(root, "Known") : roomy ?
		    node_in(root, "Roomy") : others), u, k);
	}
	node_flag(root, "Open", among);
}
