/* Who stands in for somebody whenever nobody else is named (R27). */
#include "base/mem.h"
#include "cover/away.h"
#include "cover/pages.h"
#include "cover/standing_substitute.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_absence.h"

#include <inttypes.h>

enum { F_WHO, F__MAX };

static const struct form_field fields[F__MAX] = {
	[F_WHO] = { "stedfortreder", FORM_ID },
};

static enum err
show(struct request *rq, const struct away *a, const struct form *f)
{
	enum err e = away_view_colleagues(rq, a, f->v[F_WHO].typed);

	if (e != ERR_OK)
		return e;
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "cover/standing.cs");
}

enum err
page_standing_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);
	struct sql_standing_now *now;
	struct away a;
	enum err e;

	if ((e = away_find(rq, &a)) != ERR_OK ||
	    (e = sql_standing_now(&rq->work, a.employee, &now)) != ERR_OK)
		return e;
	if (now != NULL)
		form_prefill(&f, F_WHO, mem_printf(rq->work.mem, "%" PRId64,
		    now->substitute));
	return show(rq, &a, &f);
}

enum err
page_standing_save(struct request *rq)
{
	bool fits = true;
	struct away a;
	struct form f;
	enum err e;

	if ((e = away_find(rq, &a)) != ERR_OK ||
	    (e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	/* "Nobody" is chosen too: a form without the field says nothing. */
	if (f.v[F_WHO].typed == NULL)
		form_reject(&f, F_WHO, "required");
	if (!f.bad && (e = standing_substitute_set(&rq->work, a.employee,
	    f.v[F_WHO].number, &fits)) != ERR_OK)
		return e;
	if (!fits)
		form_reject(&f, F_WHO, "not_colleague");
	if (f.bad)
		return show(rq, &a, &f);
	return response_redirect(rq, "%s?lagret=fast", a.path);
}
