/*
 * A guideline in other words from a day on: a version more, and never another
 * text in the place of one that was in force (docs/decisions/0060).
 */
#ifndef CRAFT_GUIDELINE_H
#define CRAFT_GUIDELINE_H

#include "base/work.h"
#include "words.h"

#include <stdbool.h>
#include <stdint.h>

/* What a version says. Texts are not empty but `reminders` may be. */
struct guideline_words {
	const char *what, *why, *source;
	int32_t days;			/* INT32_MIN: no deadline */
	enum counted counted;
	const char *reminders;		/* as reminder_planned() has them */
	enum leader_hears leader_hears;
	int32_t owner_hears;		/* days after; INT32_MIN: never */
	bool families;			/* may read it without logging in */
	day from;			/* its first day, today or later */
	const char *because;		/* why it is changed */
	day instead;			/* of the version that begins then and
					 * has not begun; DAY_NONE: of none */
};

struct sql_guideline_on;

/* Whether a version says the same as these words, whenever it begins. */
bool guideline_says(const struct sql_guideline_on *v,
    const struct guideline_words *words);

/*
 * The version of the day `words->from` ends the day before, and these words
 * have the rest of its time; everybody whose seat owes it is told. Duties that
 * are open stay as they are. ERR_CONFLICT when there is no version on that day,
 * none that could be replaced, or one that begins on that very day. The caller
 * holds the guideline's row.
 */
enum err guideline_write(struct work *w, const char *key, enum seat_kind seat,
    const struct guideline_words *words) MUST_USE;

/*
 * A version that begins on the day `from`, later than today, is taken back: the
 * one before it goes on. ERR_CONFLICT when it has begun or is not there.
 */
enum err guideline_take_back(struct work *w, const char *key,
    day from) MUST_USE;

#endif
