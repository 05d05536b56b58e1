/* From a guideline and a day to its deadline. */
#include "desk/due.h"

#include "rules/calendar.h"

#include "sql_guideline.h"

day
due_after(day event, int32_t days, enum counted counted)
{
	static const enum deadline_kind kind[COUNTED__MAX] = {
		[COUNTED_MUNICIPAL] = DEADLINE_MUNICIPAL,
		[COUNTED_STATUTORY] = DEADLINE_STATUTORY,
		[COUNTED_MONTHS] = DEADLINE_MONTHS,
		[COUNTED_WORKING] = DEADLINE_WORKING,
	};

	return days == INT32_MIN ? DAY_NONE :
	    deadline(event, days, kind[counted]);
}

enum err
due_worded(struct work *w, enum guideline g, day event, day *due_r,
    day *worded_r)
{
	struct sql_guideline_terms *terms;
	enum err e;

	if ((e = sql_guideline_terms(w, g, w->today, &terms)) != ERR_OK)
		return e;
	if (terms == NULL)
		return err_set(w, ERR_BUG, "guideline %s is not in force",
		    words_name(&words_guideline, (int)g));
	*due_r = due_after(event, terms->days, terms->counted);
	*worded_r = terms->valid_from;
	return ERR_OK;
}

enum err
due_of_guideline(struct work *w, enum guideline g, day event, day *due_r)
{
	day worded;

	return due_worded(w, g, event, due_r, &worded);
}
