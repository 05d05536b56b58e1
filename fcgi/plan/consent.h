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
};

/*
 * Registers the form for each of its services, of which there is one at least,
 * in the case and its `strand`. What was asked of an older consent of the same
 * service is answered by that; a refusal takes an older one back, as
 * consent_withdraw() does. The caller has locked the case and judged what it
 * says (rules/consent.h).
 */
enum err consent_register(struct work *w, int64_t casefile, int64_t strand,
    const struct consent *c) MUST_USE;

/*
 * The family took consent `s` back on `said`. From this instant nobody reads by
 * it: who took part for that service takes part no more, unless another consent
 * names it, and whoever has the case is to tell the service (R44).
 * ERR_CONFLICT when it was taken back before, or refused. The caller has locked
 * the case.
 */
enum err consent_withdraw(struct work *w, int64_t casefile, int64_t strand,
    const struct sql_consents_of_case *s, day said, const char *why) MUST_USE;

/* What of it holds on `today`. */
bool consent_holds(const struct sql_consents_of_case *s, day today);

/*
 * What the calendar owes, each once: consents that end within 30 days and were
 * not renewed, and birthdays at which another is to be asked (R46), 90 days
 * before, 18 years 180. *due_r: how many.
 */
enum err consents_run(struct work *w, size_t *due_r) MUST_USE;

#endif
