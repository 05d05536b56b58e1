/* Words with values in them: named places, plural forms, dates. */
#ifndef WEB_LANG_H
#define WEB_LANG_H

#include "base/clock.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "msg.h"

struct mem;
struct lang;

struct msg_key {
	const char *key;	/* below Lang.msg */
	bool plural;		/* has .one and .other, chosen by place "n" */
};
extern const struct msg_key msg_keys[MSG__MAX];

/* What goes into one named place: a text, or a number when text is NULL. */
struct say {
	const char *place;
	const char *text;
	int64_t number;
};
#define SAY_TEXT(p, t) { .place = (p), .text = (t) }
#define SAY_NUMBER(p, n) { .place = (p), .number = (n) }

/*
 * The message with its {places} filled, in `mem`. A plural message takes "one"
 * when place "n" is 1 and "other" else (CLDR for nb, nn and en). A place that
 * nobody fills stays as it is, so that a test sees it.
 */
const char *lang_say(struct mem *mem, const struct lang *l, enum msg m,
    const struct say *say, size_t n);

/*
 * The same of a text that is no message. What is put in is not looked at again:
 * a name with braces in it stays as it is.
 */
const char *lang_fill(struct mem *mem, const char *text, const struct say *say,
    size_t n);

/*
 * "torsdag 3. september 2026" or, short, "3. september 2026", in the language's
 * own form (Lang.date, each place at most once); "" for DAY_NONE.
 */
const char *lang_day(struct mem *mem, const struct lang *l, day d,
    bool weekday);

/* "3. september 2026 kl. 14.05" in Norway's time; "" for INSTANT_NONE. */
const char *lang_instant(struct mem *mem, const struct lang *l, instant t);

/*
 * Text of a constant key below Lang, such as "form.required"; "" when missing.
 */
const char *lang_text(const struct lang *l, const char *key);

#endif
