/* The words of a section of the desk, and of a duty that is older than they. */
#include "desk/worded.h"

#include "base/mem.h"
#include "base/text.h"
#include "web/request.h"
#include "web/view.h"

#include <string.h>

static const char *
turned(struct mem *mem, const char *text, char from, char to)
{
	char *s = mem_strndup(mem, text, strlen(text));

	for (char *c = s; *c != '\0'; c++)
		if (*c == from)
			*c = to;
	return s;
}

const char *
worded_slug(struct mem *mem, const char *key)
{
	return turned(mem, key, '_', '-');
}

const char *
worded_key(struct mem *mem, const char *slug)
{
	return turned(mem, slug, '-', '_');
}

const char *
worded_path(struct mem *mem, const char *key, day from)
{
	const char *slug = worded_slug(mem, key);
	char iso[11];

	if (from == DAY_NONE)
		return mem_printf(mem, "/retningslinjer/%s", slug);
	text_iso_day(from, iso);
	return mem_printf(mem, "/retningslinjer/%s#gjelder-%s", slug, iso);
}

enum err
worded_read(struct request *rq, struct worded *w_r)
{
	struct sql_guidelines_worded *row;
	enum err e;

	*w_r = (struct worded){ 0 };
	if ((e = sql_guidelines_worded(&rq->work, &row, &w_r->n)) == ERR_OK)
		w_r->row = row;
	return e;
}

/* NULL: as it came with Holdfast, in the words of the page itself. */
static const struct sql_guidelines_worded *
written(const struct worded *w, enum guideline g, day from)
{
	for (size_t i = 0; i < w->n; i++)
		if (w->row[i].guideline == g && w->row[i].valid_from == from)
			return &w->row[i];
	return NULL;
}

static void
set_words(struct request *rq, const struct worded *w, struct node *n,
    const struct sql_owed_by_person *d)
{
	const struct sql_guidelines_worded *own = written(w, d->guideline,
	    d->worded);

	node_text(n, "guideline", worded_path(rq->work.mem,
	    words_name(&words_guideline, (int)d->guideline), d->worded));
	node_flag(n, "as_came", own == NULL);
	if (own == NULL)
		return;
	node_text(n, "own_what", own->what);
	node_text(n, "own_why", own->why);
}

void
worded_view(struct request *rq, struct worded *w, struct node *desk,
    const char *section, int at, struct node *row,
    const struct sql_owed_by_person *d)
{
	if (!w->section[at].begun) {
		w->section[at].begun = true;
		w->section[at].from = d->worded;
		set_words(rq, w, node_in(node_in(desk, "Words"), section), d);
	} else if (d->worded != w->section[at].from)
		set_words(rq, w, row, d);
}

static void
view_changed(struct request *rq, struct node *n,
    const struct sql_guidelines_unread *g)
{
	node_text(n, "path", worded_path(rq->work.mem, g->guideline,
	    g->valid_from));
	node_text(n, "what", g->what);
	node_say(rq, n, "changed", MSG_GUIDELINE_CHANGED,
	    &(struct say)SAY_TEXT("day", view_day(rq, g->valid_from)), 1);
}

enum err
worded_view_unread(struct request *rq, struct node *n)
{
	struct node *list = node_in(n, "Changed");
	struct sql_guidelines_unread *g;
	size_t rows;
	enum err e;

	if ((e = sql_guidelines_unread(&rq->work, rq->user->id, &g, &rows)) !=
	    ERR_OK)
		return e;
	for (size_t i = 0; i < rows; i++)
		view_changed(rq, node_add(list), &g[i]);
	return ERR_OK;
}
