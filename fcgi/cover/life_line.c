/* What happened in a case, put together of the kinds that it has. */
#include "cover/life_line.h"

#include "base/mem.h"
#include "cover/subject.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_life_line.h"

#include <stdlib.h>
#include <string.h>

/* As many strands as are read of a case, those that go on first. */
enum { LINES_MAX = 200, STRANDS_READ = 7 };

/* A strand that is not among those that were read may be a log. */
static unsigned
logs_of(const struct subject *sub)
{
	for (size_t i = 0; i < sub->strands_n; i++)
		if (sub->strands[i].kind == STRAND_KIND_BATON)
			return LIFE_LOGS;
	return sub->strands_n == STRANDS_READ ? LIFE_LOGS : 0;
}

/* As each of the statements has them: the newest first. */
static int
newer(const void *one, const void *other)
{
	const struct sql_life_line *a = one, *b = other;
	int by_name;

	if (a->at != b->at)
		return a->at > b->at ? -1 : 1;
	if ((by_name = strcmp(a->what, b->what)) != 0)
		return by_name;
	return (a->strand > b->strand) - (a->strand < b->strand);
}

static void
append(struct work *w, struct sql_life_line **l, size_t *n,
    const struct sql_life_line *more, size_t more_n)
{
	struct sql_life_line *all;

	if (more_n == 0)
		return;
	all = mem_array(w->mem, *n + more_n, sizeof(*all));
	if (*n > 0)
		memcpy(all, *l, *n * sizeof(*all));
	memcpy(all + *n, more, more_n * sizeof(*all));
	*l = all;
	*n += more_n;
}

static enum err
read_lines(struct work *w, int64_t casefile, unsigned parts,
    struct sql_life_line **l_r, size_t *n_r)
{
	static enum err (*const ask[])(struct work *, int64_t,
	    struct sql_life_line **, size_t *) = {
		sql_life_line_logs, sql_life_line_claims,
		sql_life_line_applications, sql_life_line_complaints,
		sql_life_line_handed, sql_life_line_changed
	};
	struct sql_life_line *more;
	size_t n;
	enum err e;

	if ((e = sql_life_line(w, casefile, l_r, n_r)) != ERR_OK)
		return e;
	for (size_t i = 0; i < sizeof(ask) / sizeof(*ask); i++) {
		if ((parts & 1u << i) == 0)
			continue;
		if ((e = ask[i](w, casefile, &more, &n)) != ERR_OK)
			return e;
		append(w, l_r, n_r, more, n);
	}
	qsort(*l_r, *n_r, sizeof(**l_r), newer);
	if (*n_r > LINES_MAX)
		*n_r = LINES_MAX;
	return ERR_OK;
}

enum err
life_line_view(struct request *rq, unsigned parts,
    bool (*reads)(const struct request *rq, int64_t strand))
{
	struct node *list = node_in(view_root(rq), "Life");
	struct sql_life_line *l;
	size_t n;
	enum err e;

	if ((e = read_lines(&rq->work, rq->casefile,
	    parts | logs_of(rq->subject), &l, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		if (l[i].only_day)
			node_day(rq, row, "at", day_at(l[i].at));
		else
			node_instant(rq, row, "at", l[i].at);
		node_day_parts(rq, row, "at", day_at(l[i].at));
		node_text(row, "what", l[i].what);
		node_text(row, "kind", l[i].kind);
		node_text(row, "who", l[i].who);
		node_text(row, "by", l[i].by_name);
		node_text(row, "unit", l[i].unit_name);
		/* Of no strand is why others may not know of the case. */
		if (l[i].strand == 0 || reads(rq, l[i].strand))
			node_text(row, "note", l[i].note);
	}
	return ERR_OK;
}
