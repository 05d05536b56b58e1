/* Who follows whom; one at a time. */
#include "craft/mentor.h"

#include "base/mem.h"
#include "base/text.h"

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
	return mentor == 0 ? ERR_OK : sql_mentoring_give(w, coordinator,
	    mentor, w->now, w->actor, &n);
}
