/* What a family lets services know, and what follows when they take it back. */
#ifndef PLAN_CONSENT_H
#define PLAN_CONSENT_H

#include "base/work.h"
#include "words.h"

#include "sql_consent.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Bits 1 << CONSENT_PURPOSE_x, as the SET column has them. */
typedef int64_t consent_purposes;

/* Of a log, and of nothing else. */
#define CONSENT_LOG_ALONE (INT64_C(1) << CONSENT_PURPOSE_BATON)

#define CONSENT_PURPOSES_ALL ((INT64_C(1) << CONSENT_PURPOSE__MAX) - 1)

/* How many days before a consent ends somebody is asked to renew it. */
enum { CONSENT_END_DAYS = 30 };

/* Lines of services outside the municipality on one form, and their length. */
enum { CONSENT_OTHERS_MOST = 20, CONSENT_NAME_MAX = 120 };

/* One form; no text is NULL, `why` may be empty. */
struct consent {
	enum consent_answer answer;
	enum consent_giver giver;
	const char *giver_name, *information, *why;
	consent_purposes purposes;
	enum consent_way way;
	day given, until;	/* until: the last day; DAY_NONE when refused */
	const int64_t *unit;	/* services of the municipality */
	size_t units;
	const char *const *other;	/* services outside it, by name */
	size_t others;
	bool team;		/* the last of them is the BTI team */
};

/*
 * Registers the form for each of its services, of which there is one at least,
 * in the case and its `strand`. What was asked of an older consent that it
 * covers is answered by it; a refusal takes back what was said up to its day,
 * as consent_withdraw() does. *told_r: the last of the services that is to be
 * told so, by its row; 0: none. Whoever took part by a consent that has ended
 * does not come back by this one. The caller has locked the case and judged
 * what the form says (rules/consent.h).
 */
enum err consent_register(struct work *w, int64_t casefile, int64_t strand,
    const struct consent *c, int64_t *told_r) MUST_USE;

/* Whether the family has said no to one of its services since its day. */
enum err consent_is_older(struct work *w, int64_t casefile,
    const struct consent *c, bool *older_r) MUST_USE;

/*
 * The family took back on `said` what they let the service of consent `s` know:
 * that one and every other of that service, up to that day. From this instant
 * nobody of the service reads, who took part takes part no more, and whoever
 * has the case is to tell them (R44). ERR_CONFLICT when there is nothing that
 * holds. The caller has locked the case.
 */
enum err consent_withdraw(struct work *w, int64_t casefile, int64_t strand,
    const struct sql_consents_of_case *s, day said, const char *why) MUST_USE;

/* Whether it holds on `today`. */
bool consent_holds(const struct sql_consents_of_case *s, day today);

/*
 * What the calendar owes, each once: consents that end within 30 days and were
 * not renewed, and birthdays at which another is to be asked (R46), 90 days
 * before, 18 years 180. *due_r: how many.
 */
enum err consents_run(struct work *w, size_t *due_r) MUST_USE;

#endif
