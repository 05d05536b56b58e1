/*
 * What a version of a guideline may say of its deadline: how long, when
 * somebody is reminded, and whether it takes longer than a law does. Pure.
 */
#ifndef RULES_TERMS_H
#define RULES_TERMS_H

#include "words.h"

#include <stdbool.h>

/*
 * How many reminders before a deadline, how many bytes they take, and after how
 * many days the system owner hears of it at the latest.
 */
enum { TERMS_STEPS = 5, TERMS_STEPS_LENGTH = 40, TERMS_OWNER_MOST = 365 };

/* The shortest deadline is 1 of its kind; the longest of each, 2 years. */
int terms_longest(enum counted counted);

/* As a duty's guideline has it; days 0: there is no deadline. */
struct terms {
	int days;
	enum counted counted;
};

enum terms_steps {
	TERMS_STEPS_GOOD,
	TERMS_STEPS_NO_NUMBER,	/* something else than numbers and commas */
	TERMS_STEPS_ORDER,	/* not from the first to the last of them */
	TERMS_STEPS_TOO_EARLY,	/* on the day it is opened, or before */
	TERMS_STEPS_MANY	/* more than TERMS_STEPS */
};

/*
 * "7, 2" as somebody types it, days before the deadline and 0 on it, to "-7,-2"
 * as reminder_planned() reads it; "" to "". `out` holds TERMS_STEPS_LENGTH
 * bytes and is "" unless they are good for a deadline of `t` (t.days >= 1).
 */
enum terms_steps terms_steps_read(const char *typed, struct terms t,
    char *out);

/* The other way, for a form; `out` as above. */
void terms_steps_show(const char *steps, char *out);

/*
 * Whether a source is a law that itself says how many days: it names a
 * paragraph or an article, and not that the number is our own ("Fristen er
 * foreslått").
 */
bool terms_of_law(const char *source);

/*
 * Whether `now` may last longer than `was`, in whichever month or week they
 * fall. No deadline lasts longer than any.
 */
bool terms_longer(struct terms was, struct terms now);

#endif
