/* Who is told, and that nobody is any more, goes with what is told. */
#include "craft/information.h"

#include "sql_inbox.h"
#include "sql_information.h"

static enum err
tell(struct work *w, const struct information_new *i, int64_t id)
{
	static const enum seat_kind seats[AUDIENCE__MAX] = {
		[AUDIENCE_EVERYBODY] = SEAT_KIND_EMPLOYEE,
		[AUDIENCE_COORDINATORS] = SEAT_KIND_COORDINATOR,
		[AUDIENCE_LEADERS] = SEAT_KIND_LEADER,
	};
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
