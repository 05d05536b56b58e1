/* Versions of a guideline, one after the other without a gap. */
#include "craft/guideline.h"

#include "sql_guideline_change.h"
#include "sql_inbox.h"

#include <string.h>

bool
guideline_says(const struct sql_guideline_on *v,
    const struct guideline_words *words)
{
	return strcmp(v->what, words->what) == 0 &&
	    strcmp(v->why, words->why) == 0 &&
	    strcmp(v->source, words->source) == 0 &&
	    v->days == words->days && v->counted == words->counted &&
	    strcmp(v->reminders, words->reminders) == 0 &&
	    v->leader_hears == words->leader_hears &&
	    v->owner_hears == words->owner_hears &&
	    v->families == words->families;
}

enum err
guideline_take_back(struct work *w, const char *key, day from)
{
	struct sql_guideline_from *v;
	uint64_t n;
	enum err e;

	if ((e = sql_guideline_from(w, key, from, &v)) != ERR_OK)
		return e;
	if (v == NULL || from <= w->today)
		return err_set(w, ERR_CONFLICT, "no version that is to come");
	if ((e = sql_alert_untell(w, w->now, ALERT_KIND_GUIDELINE,
	    v->id, &n)) != ERR_OK ||
	    (e = sql_guideline_take(w, key, from, w->today, &n)) != ERR_OK ||
	    (e = sql_guideline_follow(w, from - 1, v->valid_to, key, &n)) !=
	    ERR_OK)
		return e;
	return n == 1 ? ERR_OK :
	    err_set(w, ERR_CONFLICT, "no version before it");
}

/* Begins where `was` ends, and is there as long as that would have been. */
static enum err
follow(struct work *w, const char *key, enum seat_kind seat,
    const struct sql_guideline_on *was, const struct guideline_words *words)
{
	struct sql_guideline_from *now;
	uint64_t n;
	enum err e;

	if ((e = sql_guideline_end(w, words->from - 1, key,
	    was->valid_from, &n)) != ERR_OK ||
	    (e = sql_guideline_add(w, words->what, words->why, words->source,
	    words->days, words->counted, words->reminders,
	    words->leader_hears, words->owner_hears, words->families,
	    words->from,
	    was->valid_to, words->because, w->now, w->actor, key,
	    was->valid_from, &n)) != ERR_OK ||
	    (e = sql_guideline_from(w, key, words->from, &now)) != ERR_OK)
		return e;
	if (now == NULL)
		return err_set(w, ERR_BUG, "a version that was not added");
	return sql_guideline_tell(w, now->id, words->from, w->now, seat,
	    w->actor, &n);
}

enum err
guideline_write(struct work *w, const char *key, enum seat_kind seat,
    const struct guideline_words *words)
{
	struct sql_guideline_on *was;
	enum err e;

	if (words->instead != DAY_NONE &&
	    (e = guideline_take_back(w, key, words->instead)) != ERR_OK)
		return e;
	if ((e = sql_guideline_on(w, key, words->from, &was)) != ERR_OK)
		return e;
	if (was == NULL || was->valid_from == words->from)
		return err_set(w, ERR_CONFLICT, was == NULL ?
		    "no version on that day" : "another begins on that day");
	return follow(w, key, seat, was, words);
}
