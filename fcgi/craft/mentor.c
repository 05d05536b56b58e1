/* Who follows whom; one at a time. */
#include "craft/mentor.h"

#include "base/mem.h"
#include "base/text.h"
#include "notify/alert.h"

#include "sql_mentor.h"

enum err
mentored_read(struct work *w, const int64_t *employee, size_t n,
    struct mentored **m_r)
{
	struct mentored *m = mem_array(w->mem, n + 1, sizeof(*m));
	struct sql_mentored *s;
	size_t found;
	enum err e;

	*m_r = m;
	if ((e = sql_mentored(w, text_ids(w->mem, employee, n), &s, &found)) !=
	    ERR_OK)
		return e;
	for (size_t j = 0; j < found; j++)
		for (size_t i = 0; i < n; i++)
			if (employee[i] == s[j].employee)
				m[i] = (struct mentored){
				    .mentor = s[j].mentor_name,
				    .gone = s[j].gone,
				    .since = s[j].since,
				    .fresh = s[j].first != INSTANT_NONE &&
				    day_at(s[j].first) > w->today -
				    MENTOR_NEW_DAYS };
	return ERR_OK;
}

/* Both hear of it, as of anything that was settled about them. */
static enum err
give(struct work *w, int64_t coordinator, int64_t mentor)
{
	struct sql_mentoring_give *m;
	enum err e;

	if ((e = sql_mentoring_give(w, coordinator, mentor, w->now, w->actor,
	    &m)) != ERR_OK ||
	    (e = alert_others(w, &(struct alert){ .employee = coordinator,
	    .kind = ALERT_KIND_MENTOR_GIVEN, .subject = mentor,
	    .step = m->id, .n = 1, .due = DAY_NONE })) != ERR_OK)
		return e;
	return alert_others(w, &(struct alert){ .employee = mentor,
	    .kind = ALERT_KIND_MENTEE_GIVEN, .subject = coordinator,
	    .step = m->id, .n = 1, .due = DAY_NONE });
}

enum err
mentor_give(struct work *w, int64_t coordinator, int64_t mentor)
{
	struct sql_mentoring_lock *now;
	uint64_t n;
	enum err e;

	if ((e = sql_mentoring_lock(w, coordinator, &now)) != ERR_OK)
		return e;
	if (now != NULL && now->mentor == mentor)
		return ERR_OK;
	if (now != NULL &&
	    (e = sql_mentoring_end(w, w->now, now->id, &n)) != ERR_OK)
		return e;
	return mentor == 0 ? ERR_OK : give(w, coordinator, mentor);
}
