/*
 * What somebody is to hear of. It is noted in the transaction of its cause, is
 * to be read in the application at once, and becomes part of an e-mail by the
 * job outbox (docs/decisions/0025).
 */
#ifndef NOTIFY_ALERT_H
#define NOTIFY_ALERT_H

#include "base/work.h"
#include "msg.h"
#include "words.h"

#include <stdint.h>

struct alert {
	int64_t employee;	/* who is told */
	enum alert_kind kind;
	int64_t subject;	/* as sql/schema/0025_alert.sql says */
	int64_t step;		/* which time: the same is told once */
	int64_t n;		/* how many cases or tasks, 1 or more */
	day due;		/* DAY_NONE: no deadline */
	int64_t unit;		/* LEFT, RETURNED: of which the cases are; 0:
				 * none */
};

/* Notes it; told already, it is not told again. */
enum err alert_add(struct work *w, const struct alert *a) MUST_USE;

/* The same, but nobody is told of what she did herself. */
enum err alert_others(struct work *w, const struct alert *a) MUST_USE;

/*
 * Tells `employee` of an open duty until it is done; nothing when it is done
 * already. `step` as in struct alert.
 */
enum err alert_duty(struct work *w, int64_t employee, enum alert_kind kind,
    int64_t step, enum guideline g, int64_t subject,
    int64_t occurrence) MUST_USE;

/*
 * Tells operations, once a day, when a job refused to do its work at its last
 * run, or has not done it for an hour.
 */
enum err alert_trouble(struct work *w, enum job job) MUST_USE;

/* The message that says it, with places {n} and {due}. */
enum msg alert_words(enum alert_kind kind);

/*
 * Where what an alert is about is looked at and done, as a path of ours in
 * w->mem; `unit_code` may be NULL, as may `number`, of the case it is about:
 * an e-mail does not tell it (R79).
 */
const char *alert_path(struct work *w, enum alert_kind kind, int64_t subject,
    const char *unit_code, const char *number);

#endif
