/*
 * The questions on the families' form, in the words of the system owner. What
 * was answered was answered to the words that stood there: others in bokmål are
 * another question, in the same place (docs/decisions/0035).
 */
#ifndef VOICE_ASKED_H
#define VOICE_ASKED_H

#include "base/work.h"
#include "words.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A form that takes three minutes on a telephone has no room for more. */
enum { ASKED_MOST = 8, ASKED_LENGTH = 200 };

/* What a question is in each language; "": it has no words there. */
struct asked_words { const char *in[LANGUAGE__MAX]; };

/* How many are asked today or later; they stay locked until the commit. */
enum err asked_count(struct work *w, size_t *n_r) MUST_USE;

/* One more, below the others, from today. */
enum err asked_add(struct work *w, const struct asked_words *words) MUST_USE;

/*
 * Gives `id` other words. Other translations are put right where they stand;
 * with other words in bokmål it ended yesterday, and begins anew today.
 */
enum err asked_change(struct work *w, int64_t id,
    const struct asked_words *words) MUST_USE;

/* It changes places with the one above or below; alone there, it stays. */
enum err asked_move(struct work *w, int64_t id, bool up) MUST_USE;

/* It is not asked from that day on; whatever was answered stays. */
enum err asked_end(struct work *w, int64_t id, day from) MUST_USE;

#endif
