/* From a guideline and a day to its deadline. */
#include "desk/due.h"

#include "rules/calendar.h"

#include "sql_guideline.h"

static day
due_of(const struct sql_guideline_terms *terms, day event)
{
	static const enum deadline_kind kind[COUNTED__MAX] = {
		[COUNTED_MUNICIPAL] = DEADLINE_MUNICIPAL,
		[COUNTED_STATUTORY] = DEADLINE_STATUTORY,
		[COUNTED_MONTHS] = DEADLINE_MONTHS,
		[COUNTED_WORKING] = DEADLINE_WORKING,
	};

	if (terms->days == INT32_MIN)
		return DAY_NONE;
	return deadline(event, terms->days, kind[terms->counted]);
}

enum err
due_of_guideline(struct work *w, enum guideline g, day event, day *due_r)
{
	struct sql_guideline_terms *terms;
	enum err e;

	if ((e = sql_guideline_terms(w, g, w->today, &terms)) != ERR_OK)
		return e;
	if (terms == NULL)
		return err_set(w, ERR_BUG, "guideline %s is not in force",
		    words_name(&words_guideline, (int)g));
	*due_r = due_of(terms, event);
	return ERR_OK;
}
