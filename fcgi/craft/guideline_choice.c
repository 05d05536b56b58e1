/* The guidelines of today, as a field shows them and as one is called. */
#include "craft/guideline_choice.h"

#include "desk/worded.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_desk.h"

#include <string.h>

enum err
guideline_choice_read(struct request *rq, struct guideline_choice *c_r)
{
	struct sql_guideline_texts *g;
	enum err e;

	e = sql_guideline_texts(&rq->work, rq->work.today, &g, &c_r->n);
	c_r->row = e == ERR_OK ? g : NULL;
	return e;
}

void
guideline_choice_view(struct request *rq, const struct guideline_choice *c)
{
	struct node *list = node_in(view_root(rq), "Guidelines");

	for (size_t i = 0; i < c->n; i++) {
		struct node *row = node_add(list);

		node_text(row, "slug", worded_slug(rq->work.mem,
		    c->row[i].guideline));
		node_text(row, "what", c->row[i].what);
	}
}

const char *
guideline_choice_key(struct request *rq, const struct guideline_choice *c,
    const char *slug)
{
	for (size_t i = 0; slug != NULL && i < c->n; i++)
		if (strcmp(worded_slug(rq->work.mem, c->row[i].guideline),
		    slug) == 0)
			return c->row[i].guideline;
	return "";
}

const char *
guideline_choice_chosen(struct request *rq, const struct guideline_choice *c,
    struct form *f, size_t field)
{
	const struct form_value *v = &f->v[field];
	const char *key;

	if (!v->given || !form_is_good(v))
		return "";
	if (*(key = guideline_choice_key(rq, c, v->text)) == '\0')
		form_reject(f, field, "not_a_choice");
	return key;
}

void
guideline_choice_name(struct request *rq, struct node *n,
    const struct guideline_choice *c, const char *key)
{
	for (size_t i = 0; i < c->n; i++)
		if (strcmp(c->row[i].guideline, key) == 0) {
			node_text(n, "guideline", c->row[i].what);
			node_text(n, "slug", worded_slug(rq->work.mem, key));
		}
}
