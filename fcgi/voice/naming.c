/* Names are judged by what they would be in a sentence, beside the others. */
#include "voice/naming.h"

#include "base/fold.h"
#include "base/mem.h"
#include "web/form.h"
#include "web/lang.h"
#include "web/paper.h"
#include "web/request.h"
#include "web/view.h"

#include <string.h>

static size_t
field_of(int language, int name)
{
	return (size_t)language * NAME__MAX + (size_t)name;
}

void
naming_of(struct request *rq, const struct texts *t,
    struct names own_r[NAME_LANGUAGES])
{
	for (int l = 0; l < NAME_LANGUAGES; l++)
		own_r[l] = names_parse(rq->work.mem,
		    t->in[l] != NULL ? t->in[l] : "");
}

/* What was typed for a name; NULL: nothing. */
static const char *
given(const struct form *f, int language, int name)
{
	const struct form_value *v = &f->v[field_of(language, name)];

	return v->given ? v->text : NULL;
}

struct texts
naming_typed(struct request *rq, const struct form *f)
{
	struct texts t = { 0 };

	for (int l = 0; l < NAME_LANGUAGES; l++) {
		struct names n;

		for (int i = 0; i < NAME__MAX; i++)
			n.own[i] = given(f, l, i);
		t.in[l] = names_text(rq->work.mem, &n);
	}
	return t;
}

/* Says of a field what is wrong, and of which: all twelve look alike. */
static void
reject(struct request *rq, struct form *f, int language, int name,
    const char *fault)
{
	struct mem *mem = rq->work.mem;

	form_reject_said(f, field_of(language, name), view_say(rq,
	    MSG_NAMES_WRONG, (struct say[]){
	    SAY_TEXT("which", view_word(rq, mem_printf(mem, "name_what.%s",
	    name_word((enum name)name)))),
	    SAY_TEXT("language", view_word(rq, mem_printf(mem, "language.%s",
	    words_name(&words_language, language)))),
	    SAY_TEXT("fault", view_word(rq, mem_printf(mem, "form.%s",
	    fault))) }, 3));
}

static bool
is_name(const char *s)
{
	bool letters = false;

	while (*s != '\0') {
		size_t n = name_letter(s);

		letters = letters || n > 0;
		if (n == 0 && strchr("0123456789 -.,&/'()", *s) == NULL)
			return false;
		s += n > 0 ? n : 1;
	}
	return letters;
}

/*
 * One of the words that stay, in any of its forms; the page lists them with
 * commas between.
 */
static bool
is_of_law(struct request *rq, const char *name)
{
	struct mem *mem = rq->work.mem;

	for (int l = 0; l < NAME_LANGUAGES; l++) {
		char *list = mem_strdup(mem, lang_text(paper_lang(
		    rq->app->views, (enum language)l), "naming.stay_words"));
		const char *one;

		while ((one = strsep(&list, ",")) != NULL)
			if (name_is_word(text_fold(mem, name),
			    text_fold(mem, one)))
				return true;
	}
	return false;
}

static void
judge_one(struct request *rq, struct form *f, int l, int n)
{
	struct form_value *v = &f->v[field_of(l, n)];

	if (v->wrong != NULL) {
		bool length = strncmp(v->wrong, "too_", 4) == 0;

		v->wrong = NULL;
		reject(rq, f, l, n, length ? "name_length" : "name_characters");
	} else if (v->given && !is_name(v->text))
		reject(rq, f, l, n, "name_characters");
	else if (v->given && is_of_law(rq, v->text))
		reject(rq, f, l, n, "name_of_law");
	else if (v->given && given(f, LANGUAGE_NB, n) == NULL)
		reject(rq, f, l, n, "name_bokmal_first");
}

/* What it would be called in that language. */
static const char *
called(struct request *rq, const struct form *f, int l, int n)
{
	const char *own = given(f, l, n);

	if (own == NULL)
		own = given(f, LANGUAGE_NB, n);
	return own != NULL ? own : name_standard(rq->app->views,
	    (enum language)l, (enum name)n);
}

/* Said at the one that was written; of two, at the later. */
static void
judge_others(struct request *rq, struct form *f, int l, int n)
{
	const char *own = text_fold(rq->work.mem, called(rq, f, l, n));

	for (int i = 0; i < n; i++) {
		const char *other = text_fold(rq->work.mem,
		    called(rq, f, l, i));

		if (strcmp(own, other) != 0)
			continue;
		if (given(f, l, n) != NULL)
			reject(rq, f, l, n, "name_twice");
		else if (given(f, l, i) != NULL)
			reject(rq, f, l, i, "name_twice");
	}
}

void
naming_judge(struct request *rq, struct form *f)
{
	for (int l = 0; l < NAME_LANGUAGES; l++) {
		for (int n = 0; n < NAME__MAX; n++)
			judge_one(rq, f, l, n);
		if (given(f, l, NAME_MENTOR) == NULL &&
		    given(f, l, NAME_THE_MENTOR) != NULL)
			reject(rq, f, l, NAME_MENTOR, "name_both");
		if (given(f, l, NAME_MENTOR) != NULL &&
		    given(f, l, NAME_THE_MENTOR) == NULL)
			reject(rq, f, l, NAME_THE_MENTOR, "name_both");
		for (int n = 0; n < NAME__MAX; n++)
			judge_others(rq, f, l, n);
	}
}

void
naming_view(struct request *rq, struct node *n, enum language l,
    const struct names *own, const struct form_field *fields)
{
	struct node *list = node_in(n, "Rows");

	node_text(n, "code", words_name(&words_language, (int)l));
	for (int i = 0; i < NAME__MAX; i++) {
		struct node *row = node_add(list);

		node_text(row, "word", name_word((enum name)i));
		node_text(row, "standard", name_standard(rq->app->views, l,
		    (enum name)i));
		node_text(row, "own", own->own[i]);
		node_text(row, "field", fields != NULL ? fields[i].name :
		    NULL);
	}
}

void
naming_view_sentences(struct request *rq, struct node *n, enum language l,
    const struct names own[NAME_LANGUAGES])
{
	/* A letter's head, tasks on a desk, and the longest there is. */
	static const char *const keys[] = {
		"paper.office", "desk.confirm_application.others",
		"closing.family_help", "seat.coordinator_team", "bti_form.send",
		"bti_form.no_team", "mentor.lede", "action.mentor_view",
		"address.lede"
	};
	struct node *list = node_in(n, "Said");

	for (size_t i = 0; i < sizeof(keys) / sizeof(*keys); i++)
		node_text(node_add(list), "text", names_say(rq->work.mem,
		    rq->app->views, l, own, keys[i]));
}
