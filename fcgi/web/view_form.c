/* A form on its page: what was typed, what is wrong with it, in which words. */
#include "web/draft.h"
#include "web/form.h"
#include "web/lang.h"
#include "web/language.h"
#include "web/request.h"
#include "web/view.h"
#include "web/views.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

/* Faults of which whoever typed is told where the limit is. */
static const struct {
	const char *wrong;
	enum msg says;
	bool least;
} limits[] = {
	{ "too_short", MSG_FAULT_TOO_SHORT, true },
	{ "too_long",  MSG_FAULT_TOO_LONG,  false },
	{ "too_small", MSG_FAULT_TOO_SMALL, true },
	{ "too_large", MSG_FAULT_TOO_LARGE, false },
};

/* "" where it is no such fault, or the language has no such words. */
static const char *
limit_words(struct request *rq, const char *wrong,
    const struct form_field *field)
{
	struct form_bounds b = form_bounds(field);

	for (size_t i = 0; i < sizeof(limits) / sizeof(*limits); i++)
		if (strcmp(limits[i].wrong, wrong) == 0)
			return lang_say(rq->work.mem,
			    &rq->app->views->lang[language_of(rq)],
			    limits[i].says, &(struct say)SAY_NUMBER("n",
			    limits[i].least ? b.min : b.max), 1);
	return "";
}

/* A fault that means something of its own at one field has words of its own. */
static const char *
fault_words(struct request *rq, const char *wrong,
    const struct form_field *field)
{
	char key[96];
	const char *words;

	snprintf(key, sizeof(key), "form.%s.%s", wrong, field->name);
	words = view_word(rq, key);
	if (*words == '\0')
		words = limit_words(rq, wrong, field);
	if (*words != '\0')
		return words;
	snprintf(key, sizeof(key), "form.%s", wrong);
	return view_word(rq, key);
}

/* Ticked.<id>: a number of ours, so that it may name a node. */
static void
view_ticks(struct node *field, const struct form_field *of,
    const struct form_value *v)
{
	struct node *ticked = node_in(field, "Ticked");
	char id[24];

	for (int64_t i = 0; i < v->number; i++) {
		snprintf(id, sizeof(id), "%" PRId64, v->ids[i]);
		if (of->kind == FORM_TICKS)
			node_flag(ticked, id, true);
		else if (v->picks[i] >= 0)
			node_text(ticked, id, of->choices[v->picks[i]]);
	}
}

static void
view_field(struct request *rq, struct node *form, struct node *faults,
    const struct form *f, size_t i)
{
	const struct form_value *v = &f->v[i];
	struct node *field = node_in(form, f->field[i].name), *fault;
	const char *words;

	node_text(field, "name", f->field[i].name);
	node_text(field, "typed", v->typed);
	node_flag(field, "required", f->field[i].required);
	node_flag(field, "ticked", f->field[i].kind == FORM_TICK &&
	    v->typed != NULL);
	if (f->field[i].kind == FORM_TICKS || f->field[i].kind == FORM_PICKS)
		view_ticks(field, &f->field[i], v);
	if (f->field[i].max > 0)
		node_number(field, "max", f->field[i].max);
	if (v->wrong == NULL)
		return;
	words = v->said != NULL ? v->said :
	    fault_words(rq, v->wrong, &f->field[i]);
	node_text(field, "wrong", words);
	fault = node_add(faults);
	node_text(fault, "name", f->field[i].name);
	node_text(fault, "text", words);
}

void
view_form(struct request *rq, const struct form *f)
{
	struct node *form = node_in(view_root(rq), "Form");
	struct node *faults = node_in(form, "wrong");
	struct form shown = *f;

	draft_view(rq, form, &shown);
	for (size_t i = 0; i < f->n; i++)
		view_field(rq, form, faults, &shown, i);
	node_flag(form, "bad", f->bad && !f->stale);
	node_flag(form, "stale", f->stale);
}

int
view_form_status(const struct form *f)
{
	if (f->stale)
		return 409;
	return f->bad ? 422 : 200;
}
