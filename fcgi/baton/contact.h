/* What the BTI team is asked about a child, and what it answers (R56). */
#ifndef BATON_CONTACT_H
#define BATON_CONTACT_H

#include "base/work.h"
#include "words.h"

#include <stdint.h>

/* The bit of each word of enum contact_help or enum contact_outcome. */
#define CONTACT_BIT(word) (INT64_C(1) << (word))

/* No text is NULL. */
struct contact_question {
	int64_t earlier;	/* the one before, or 0 */
	int64_t help;		/* bits of enum contact_help, not 0 */
	const char *concern, *tried, *child_view, *family_view;
	const char *urgent;	/* why it cannot wait; "": it can */
	const char *news;	/* not "" when there is one before */
	const char *leader;	/* who was asked before (R55) */
	day asked;
};

/*
 * The team owes an answer from today on. *id_r: the form. ERR_DUPLICATE when it
 * is asked of the case already. The caller has locked the case.
 */
enum err contact_ask(struct work *w, int64_t casefile, int64_t strand,
    const struct contact_question *q, int64_t *id_r) MUST_USE;

struct contact_answer {
	int64_t outcome;	/* bits of enum contact_outcome, not 0 */
	const char *answer;	/* not "" */
	const char *services;	/* which are to come in; "" */
};

/*
 * It is answered, and whoever has `strand` owes it to do something about it.
 * ERR_CONFLICT when it is not open. The caller has locked the case.
 */
enum err contact_answer(struct work *w, int64_t casefile, int64_t strand,
    int64_t id, const struct contact_answer *a) MUST_USE;

/* Taken back before it was answered. ERR_CONFLICT when it is not open. */
enum err contact_withdraw(struct work *w, int64_t id) MUST_USE;

#endif
