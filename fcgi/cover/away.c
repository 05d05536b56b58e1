/* What the pages about absence share. */
#include "cover/away.h"

#include "base/mem.h"
#include "cover/subject.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_absence.h"

#include <inttypes.h>
#include <string.h>

static void
view_who(struct request *rq, const struct away *a)
{
	struct node *who = node_in(view_root(rq), "Who");

	node_text(who, "name", a->name);
	node_text(who, "path", a->path);
}

enum err
away_find(struct request *rq, struct away *a_r)
{
	struct work *w = &rq->work;
	struct sql_absence_who *who;
	enum err e;

	*a_r = (struct away){ rq->user->id, NULL, "/fravaer" };
	if (rq->route->object == OBJECT_UNIT) {
		a_r->employee = request_id(rq);
		if ((e = sql_absence_who(w, a_r->employee, rq->unit,
		    rq->by != BASIS_SYSTEM_OWNER, &who)) != ERR_OK)
			return e;
		if (who == NULL)
			return err_set(w, ERR_NOT_FOUND, "no such employee");
		a_r->name = who->name;
		a_r->path = mem_printf(w->mem, "/enhet/%s/fravaer/%" PRId64,
		    rq->subject->unit->code, a_r->employee);
		subject_view_unit(rq);
	}
	view_who(rq, a_r);
	return ERR_OK;
}

enum err
away_view_colleagues(struct request *rq, const struct away *a,
    const char *typed)
{
	struct node *list = node_in(view_root(rq), "Colleagues");
	struct sql_colleagues *c;
	size_t n;
	enum err e;

	if ((e = sql_colleagues(&rq->work, a->employee, &c, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);
		const char *id = mem_printf(rq->work.mem, "%" PRId64, c[i].id);

		node_text(row, "id", id);
		/* One text, for in a large unit these are most of the page. */
		node_text(row, "label", *c[i].title == '\0' ? c[i].name :
		    mem_printf(rq->work.mem, "%s, %s", c[i].name,
		    c[i].title));
		node_flag(row, "chosen", typed != NULL &&
		    strcmp(typed, id) == 0);
	}
	return ERR_OK;
}

enum err
away_whose(struct request *rq, struct sql_stands_in_for **a_r, size_t *n_r)
{
	*a_r = NULL;
	*n_r = 0;
	return rq->user->stands_in < rq->work.today ? ERR_OK :
	    sql_stands_in_for(&rq->work, rq->user->id, rq->work.today, a_r,
	    n_r);
}
