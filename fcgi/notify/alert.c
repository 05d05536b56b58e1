/* Notes what somebody is to hear of. */
#include "notify/alert.h"

#include "base/mem.h"

#include "sql_alert.h"

#include <inttypes.h>

enum err
alert_add(struct work *w, const struct alert *a)
{
	uint64_t n;

	return sql_alert_add(w, a->employee, a->kind, a->subject, a->step, a->n,
	    a->due, a->unit, w->now, &n);
}

enum err
alert_others(struct work *w, const struct alert *a)
{
	return a->employee == w->actor ? ERR_OK : alert_add(w, a);
}

enum err
alert_duty(struct work *w, int64_t employee, enum alert_kind kind,
    int64_t step, enum guideline g, int64_t subject, int64_t occurrence)
{
	uint64_t n;

	return sql_alert_duty(w, employee, kind, step, w->now, g, subject,
	    occurrence, &n);
}

enum err
alert_trouble(struct work *w, enum job job)
{
	uint64_t n;

	return sql_alert_trouble(w, job, w->today, w->now, &n);
}

enum msg
alert_words(enum alert_kind kind)
{
	static const enum msg say[ALERT_KIND__MAX] = {
		[ALERT_KIND_LEFT] = MSG_TOLD_LEFT,
		[ALERT_KIND_INTERIM] = MSG_TOLD_INTERIM,
		[ALERT_KIND_OFFERED] = MSG_TOLD_OFFERED,
		[ALERT_KIND_SOON] = MSG_TOLD_SOON,
		[ALERT_KIND_OVERDUE] = MSG_TOLD_OVERDUE,
		[ALERT_KIND_OTHERS] = MSG_TOLD_OTHERS,
		[ALERT_KIND_TROUBLE] = MSG_TOLD_TROUBLE,
		[ALERT_KIND_RETURNED] = MSG_TOLD_RETURNED,
		[ALERT_KIND_PEOPLE_NEW] = MSG_TOLD_PEOPLE_NEW,
		[ALERT_KIND_PEOPLE_LOST] = MSG_TOLD_PEOPLE_LOST,
		[ALERT_KIND_MOVED_IN] = MSG_TOLD_MOVED_IN,
		[ALERT_KIND_AWAY_TOLD] = MSG_TOLD_AWAY,
		[ALERT_KIND_STANDING_TOLD] = MSG_TOLD_STANDING,
		[ALERT_KIND_HEARD] = MSG_TOLD_HEARD,
		[ALERT_KIND_SHARED] = MSG_TOLD_SHARED,
		[ALERT_KIND_ASKED_CONTACT] = MSG_TOLD_ASKED,
		[ALERT_KIND_HELD_BACK] = MSG_TOLD_HELD,
		[ALERT_KIND_CLOSES] = MSG_TOLD_CLOSES,
		[ALERT_KIND_JOINED] = MSG_TOLD_JOINED,
		[ALERT_KIND_GUIDELINE] = MSG_TOLD_GUIDELINE,
		[ALERT_KIND_COURSE_PLACE] = MSG_TOLD_COURSE_PLACE,
		[ALERT_KIND_COURSE_QUEUE] = MSG_TOLD_COURSE_QUEUE,
		[ALERT_KIND_COURSE_CHANGED] = MSG_TOLD_COURSE_CHANGED,
		[ALERT_KIND_COURSE_OFF] = MSG_TOLD_COURSE_OFF,
		[ALERT_KIND_COURSE_SIGNED_OFF] = MSG_TOLD_COURSE_SIGNED_OFF,
		[ALERT_KIND_INFORMATION] = MSG_TOLD_INFORMATION,
		[ALERT_KIND_MENTOR_GIVEN] = MSG_TOLD_MENTOR,
		[ALERT_KIND_MENTEE_GIVEN] = MSG_TOLD_MENTEE,
		[ALERT_KIND_SURVEY] = MSG_TOLD_SURVEY,
		[ALERT_KIND_HELPER_GIVEN] = MSG_TOLD_HELPER,
		[ALERT_KIND_HELPS] = MSG_TOLD_HELPS,
		[ALERT_KIND_LAST_GONE] = MSG_TOLD_LAST_GONE,
		[ALERT_KIND_GROUPS_PROPOSED] = MSG_TOLD_GROUPS_PROPOSED,
		[ALERT_KIND_GROUPS_APPROVED] = MSG_TOLD_GROUPS_APPROVED,
		[ALERT_KIND_GROUPS_REFUSED] = MSG_TOLD_GROUPS_REFUSED,
	};

	return say[kind];
}

/* With the number of what it is about behind it. */
static const char *const pages_of[ALERT_KIND__MAX] = {
	[ALERT_KIND_INFORMATION] = "/informasjon",
	[ALERT_KIND_SURVEY] = "/undersokelse",
	[ALERT_KIND_COURSE_PLACE] = "/opplaering/kurs",
	[ALERT_KIND_COURSE_QUEUE] = "/opplaering/kurs",
	[ALERT_KIND_COURSE_CHANGED] = "/opplaering/kurs",
	[ALERT_KIND_COURSE_OFF] = "/opplaering/kurs",
	[ALERT_KIND_COURSE_SIGNED_OFF] = "/opplaering/kurs",
};

static const char *const pages[ALERT_KIND__MAX] = {
	[ALERT_KIND_AWAY_TOLD] = "/fravaer",
	[ALERT_KIND_STANDING_TOLD] = "/fravaer",
	[ALERT_KIND_ASKED_CONTACT] = "/henvendelser",
	[ALERT_KIND_HEARD] = "/tilbakemeldinger",
	[ALERT_KIND_SHARED] = "/tilbakemeldinger",
	[ALERT_KIND_HELD_BACK] = "/tilbakemeldinger",
	[ALERT_KIND_GUIDELINE] = "/retningslinjer",
	[ALERT_KIND_MENTOR_GIVEN] = "/fadder",
	[ALERT_KIND_MENTEE_GIVEN] = "/fadder",
	[ALERT_KIND_HELPS] = "/fadder",
	[ALERT_KIND_TROUBLE] = "/drift",
	[ALERT_KIND_LAST_GONE] = "/reserver",
	[ALERT_KIND_GROUPS_PROPOSED] = "/drift/grupper",
	[ALERT_KIND_GROUPS_APPROVED] = "/drift/grupper",
	[ALERT_KIND_GROUPS_REFUSED] = "/drift/grupper",
};

static const char *
in_unit(struct mem *mem, enum alert_kind kind, int64_t subject,
    const char *unit_code)
{
	switch (kind) {
	case ALERT_KIND_LEFT:
	case ALERT_KIND_RETURNED:
		return mem_printf(mem, "/enhet/%s/overforing/%" PRId64,
		    unit_code, subject);
	case ALERT_KIND_CLOSES:
		return mem_printf(mem, "/enhet/%s", unit_code);
	case ALERT_KIND_MOVED_IN:
		return mem_printf(mem, "/enhet/%s/koordinatorer", unit_code);
	default:
		return NULL;
	}
}

const char *
alert_path(struct work *w, enum alert_kind kind, int64_t subject,
    const char *unit_code, const char *number)
{
	const char *path = NULL;

	if (number != NULL)
		return mem_printf(w->mem, "/sak/%s", number);
	if (unit_code != NULL)
		path = in_unit(w->mem, kind, subject, unit_code);
	if (path == NULL && pages_of[kind] != NULL)
		path = mem_printf(w->mem, "%s/%" PRId64, pages_of[kind],
		    subject);
	if (path == NULL)
		path = pages[kind];
	return path != NULL ? path : "/";
}
