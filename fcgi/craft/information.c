/* Who is told, and that nobody is any more, goes with what is told. */
#include "craft/information.h"

#include "base/pace.h"
#include "store/db.h"

#include "sql_inbox.h"
#include "sql_information.h"
#include "sql_information_due.h"

static const enum seat_kind seats[AUDIENCE__MAX] = {
	[AUDIENCE_EVERYBODY] = SEAT_KIND_EMPLOYEE,
	[AUDIENCE_COORDINATORS] = SEAT_KIND_COORDINATOR,
	[AUDIENCE_LEADERS] = SEAT_KIND_LEADER,
};

static enum err
tell(struct work *w, const struct information_new *i, int64_t id)
{
	uint64_t n;

	if (i->audience == AUDIENCE_UNIT)
		return sql_information_tell_unit(w, id, w->now, i->unit,
		    w->actor, &n);
	return sql_information_tell(w, id, w->now, w->actor,
	    seats[i->audience], &n);
}

enum err
information_send(struct work *w, const struct information_new *i,
    int64_t *id_r)
{
	struct sql_information_add *row;
	enum err e;

	if ((e = sql_information_add(w, w->now, w->actor, i->audience,
	    i->unit, i->title, i->body, i->shown_to, &row)) != ERR_OK)
		return e;
	*id_r = row->id;
	return tell(w, i, row->id);
}

enum err
information_withdraw(struct work *w, int64_t id)
{
	uint64_t n;
	enum err e;

	if ((e = sql_information_withdraw(w, w->now, id, &n)) != ERR_OK)
		return e;
	if (n != 1)
		return err_set(w, ERR_CONFLICT, "it was taken back");
	return sql_alert_untell(w, w->now, ALERT_KIND_INFORMATION, id, &n);
}

static enum err
tell_new(struct work *w, const struct sql_information_shown *i, uint64_t *n_r)
{
	switch (i->audience) {
	case AUDIENCE_COORDINATORS:
	case AUDIENCE_LEADERS:
		return sql_information_tell_seats(w, i->id, w->now, i->sent,
		    seats[i->audience], n_r);
	default:
		return sql_information_tell_posts(w, i->id, w->now, i->sent,
		    i->unit, n_r);
	}
}

static enum err
tell_if_it_stands(struct work *w, const struct sql_information_shown *i,
    uint64_t *told)
{
	struct sql_information_stands *stands;
	uint64_t n = 0;
	enum err e;

	if ((e = db_begin(w)) != ERR_OK ||
	    (e = sql_information_stands(w, i->id, &stands)) != ERR_OK)
		return e;
	if (stands != NULL && (e = tell_new(w, i, &n)) != ERR_OK)
		return e;
	*told += n;
	return db_commit(w);
}

enum err
information_run(struct work *w, uint64_t *told_r)
{
	struct sql_information_shown *i;
	size_t n;
	enum err e;

	*told_r = 0;
	if ((e = sql_information_shown(w, w->today, &i, &n)) != ERR_OK)
		return e;
	for (size_t k = 0; k < n && e == ERR_OK &&
	    pace_next(w, "information", k, n); k++)
		e = tell_if_it_stands(w, &i[k], told_r);
	return e;
}
