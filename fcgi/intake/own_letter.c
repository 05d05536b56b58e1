/* Which part of each letter is worded, with which places, and what fills it. */
#include "intake/own_letter.h"
#include "intake/own_letter_parts.h"

#include "base/mem.h"
#include "base/place.h"
#include "intake/post.h"
#include "voice/own_text.h"
#include "web/form.h"
#include "web/lang.h"
#include "web/paper.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_voice.h"

#include <string.h>

/* A place, and where below a letter's top its value stands. */
static const struct {
	const char *name, *path;
} places[] = {
	{ "navn", "Letter.name" },
	{ "kommune", "Page.municipality" },
	{ "dato", "Letter.dated" },
	{ "saksnummer", "Letter.number" },
	{ "saksbehandler", "Letter.worker" },
	{ "mottatt", "Letter.received" },
	{ "frist", "Letter.expected" },
	{ "klager", "Letter.from" },
};

enum {
	PLACES = sizeof(places) / sizeof(*places),
	OF_ALL = 5		/* the first are there in every letter */
};

/*
 * What a letter has beside, and what it cannot do without: a letter that says
 * that it takes longer says until when (R12), and one that sends a complaint on
 * says whose. A decision that is changed was never applied for, so that it and
 * its interim letter have no day on which something was received.
 */
static const struct letter {
	const char *beside[2], *required;
	const char *standard, *ends;	/* the standard text: a key of Lang, and
					 * what the template adds to it */
} letters[OWN_PAGE__MAX] = {
	[OWN_PAGE_RECEIPT] = { .beside = { "mottatt" },
	    .standard = "paper.receipt.next_text" },
	[OWN_PAGE_INTERIM] = { .beside = { "frist" }, .required = "frist",
	    .standard = "paper.interim.expected", .ends = " {frist}." },
	[OWN_PAGE_DECISION_GRANTED] = { .standard = "paper.decision.next" },
	[OWN_PAGE_DECISION_REFUSED] = { .standard = NULL },
	[OWN_PAGE_COMPLAINT_RECEIPT] = { .beside = { "mottatt" },
	    .standard = "paper.complaint_receipt.next_text" },
	[OWN_PAGE_COMPLAINT_FORWARDED] = { .beside = { "klager", "mottatt" },
	    .required = "klager",
	    .standard = "paper.complaint_forwarded.we_send",
	    .ends = " {klager}." },
	[OWN_PAGE_COMPLAINT_REJECTED] = { .beside = { "mottatt" },
	    .standard = "paper.complaint_rejected.means" },
};

bool
own_letter_is(enum own_page page)
{
	return page >= OWN_PAGE_RECEIPT &&
	    page <= OWN_PAGE_COMPLAINT_REJECTED;
}

/* Whether the letter knows place `i`. */
static bool
knows(const struct letter *l, size_t i)
{
	if (i < OF_ALL)
		return true;
	for (size_t k = 0; k < sizeof(l->beside) / sizeof(*l->beside); k++)
		if (l->beside[k] != NULL &&
		    strcmp(l->beside[k], places[i].name) == 0)
			return true;
	return false;
}

void
own_letter_fill(struct request *rq, enum own_page page, struct node *top,
    const char *text)
{
	struct say say[PLACES];
	size_t n = 0;

	for (size_t i = 0; i < PLACES; i++) {
		const char *value = node_value(top, places[i].path);

		if (knows(&letters[page], i) && value != NULL)
			say[n++] = (struct say)SAY_TEXT(places[i].name, value);
	}
	own_text_parts(rq, node_in(node_in(top, "Letter"), "Own"),
	    lang_fill(rq->work.mem, text, say, n));
}

enum err
own_letter_put(struct request *rq, enum own_page page, enum language l,
    struct node *top)
{
	struct sql_own_text_shown *own;
	enum err e;

	if (!own_letter_is(page))
		return ERR_OK;
	/* Bokmål in the midst of nynorsk is no letter: then ours is printed. */
	if ((e = sql_own_text_shown(&rq->work, page, l, &own)) == ERR_OK &&
	    own != NULL && own->own)
		own_letter_fill(rq, page, top, own->text);
	return e;
}

/* Those that the letter knows, NULL last, in their order. */
static void
offer(const struct letter *l, const char *offered[PLACES + 1])
{
	size_t n = 0;

	for (size_t i = 0; i < PLACES; i++)
		if (knows(l, i))
			offered[n++] = places[i].name;
	offered[n] = NULL;
}

static const enum msg faults[PLACE_FAULT__MAX] = {
	[PLACE_UNKNOWN] = MSG_FAULT_PLACE_UNKNOWN,
	[PLACE_NEVER_CLOSED] = MSG_FAULT_PLACE_NEVER_CLOSED,
	[PLACE_NEVER_OPENED] = MSG_FAULT_PLACE_NEVER_OPENED,
	[PLACE_MISSING] = MSG_FAULT_PLACE_MISSING,
};

/* A field a language: what is said of two is told apart. */
static const char *const in_words[OWN_LETTER_LANGUAGES] = {
	[LANGUAGE_NB] = "language.nb",
	[LANGUAGE_NN] = "language.nn",
};

void
own_letter_judge(struct request *rq, enum own_page page, struct form *f,
    size_t i)
{
	const char *offered[PLACES + 1];
	struct place_judged j;

	if (!form_is_good(&f->v[i]))
		return;
	offer(&letters[page], offered);
	/* As it was typed: that is what has the lines she sees. */
	j = place_judge(f->v[i].typed, offered, letters[page].required);
	if (j.fault != PLACE_GOOD)
		form_reject_said(f, i, view_say(rq, faults[j.fault],
		    (struct say[]){ SAY_NUMBER("line", j.line),
		    SAY_TEXT("place", j.name), SAY_TEXT("language",
		    view_word(rq, in_words[i])) }, 3));
}

void
own_letter_view(struct node *n, enum own_page page)
{
	const struct letter *l = &letters[page];
	struct node *list = node_in(n, "Places");

	node_flag(n, "letter", true);
	node_flag(n, "standard", l->standard != NULL);
	for (size_t i = 0; i < PLACES; i++) {
		struct node *row;

		if (!knows(l, i))
			continue;
		row = node_add(list);
		node_text(row, "name", places[i].name);
		node_flag(row, "required", l->required != NULL &&
		    strcmp(l->required, places[i].name) == 0);
	}
}

const char *
own_letter_standard(struct request *rq, enum own_page page, enum language l)
{
	const struct letter *letter = &letters[page];

	if (letter->standard == NULL)
		return NULL;
	return mem_printf(rq->work.mem, "%s%s",
	    lang_text(paper_lang(rq->app->views, l), letter->standard),
	    letter->ends != NULL ? letter->ends : "");
}
