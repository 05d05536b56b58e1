/* Opening, waiting and ending of duties. */
#include "desk/duty.h"

#include "desk/due.h"

#include "sql_duty.h"

#include <string.h>

enum err
duty_open(struct work *w, const struct duty *d)
{
	uint64_t changed;
	day due, worded;
	enum err e;

	if ((e = due_worded(w, d->guideline, d->event, &due, &worded)) !=
	    ERR_OK)
		return e;
	return sql_duty_add(w, d->guideline, d->subject, d->occurrence, d->seat,
	    d->seat_ref, d->casefile, d->strand, w->now, due, worded,
	    &changed);
}

enum err
duty_open_held(struct work *w, enum guideline g, int64_t subject,
    int64_t occurrence, int64_t casefile, int64_t strand, day event)
{
	return duty_open(w, &(struct duty){ .guideline = g, .subject = subject,
	    .occurrence = occurrence, .seat = SEAT_KIND_HOLDER,
	    .seat_ref = strand, .casefile = casefile, .strand = strand,
	    .event = event });
}

enum err
duty_wait(struct work *w, enum guideline g, int64_t subject, int64_t occurrence,
    bool waits)
{
	uint64_t changed;

	return sql_duty_wait(w, waits ? w->now : INSTANT_NONE, g, subject,
	    occurrence, &changed);
}

enum err
duty_wait_strand(struct work *w, enum guideline g, int64_t strand, bool waits)
{
	uint64_t n;

	return sql_duty_wait_strand(w, waits ? w->now : INSTANT_NONE, g,
	    strand, &n);
}

enum err
duty_move(struct work *w, enum guideline g, int64_t subject, int64_t occurrence,
    day due)
{
	uint64_t changed;

	return sql_duty_move(w, due, g, subject, occurrence, &changed);
}

enum err
duty_move_event(struct work *w, enum guideline g, int64_t subject,
    int64_t occurrence, day event)
{
	struct sql_duty_terms *terms;
	enum err e;

	if ((e = sql_duty_terms(w, g, subject, occurrence, &terms)) != ERR_OK ||
	    terms == NULL)
		return e;
	return duty_move(w, g, subject, occurrence,
	    due_after(event, terms->days, terms->counted));
}

enum err
duty_end(struct work *w, enum guideline g, int64_t subject, int64_t occurrence)
{
	uint64_t changed;

	return sql_duty_end(w, w->now, w->actor, g, subject, occurrence,
	    &changed);
}

enum err
duty_end_strand(struct work *w, enum guideline g, int64_t strand)
{
	uint64_t changed;

	return sql_duty_end_strand(w, w->now, w->actor, g, strand, &changed);
}

enum err
duty_end_subject(struct work *w, enum guideline g, int64_t subject)
{
	uint64_t changed;

	return sql_duty_end_subject(w, w->now, w->actor, g, subject, &changed);
}

enum err
duty_forget(struct work *w, enum guideline g, int64_t subject)
{
	uint64_t changed;

	return sql_duty_forget(w, w->now, w->actor, g, subject, &changed);
}

enum err
duty_check(struct work *w, void *unused)
{
	struct sql_opening_guidelines *row;
	bool seen[GUIDELINE__MAX] = { false };
	size_t n;
	enum err e;
	int g;

	(void)unused;
	if ((e = sql_opening_guidelines(w, w->today, &row, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		if (!words_find(&words_guideline, row[i].guideline, &g))
			return err_set(w, ERR_CONFLICT,
			    "guideline %s opens duties, but no code does",
			    row[i].guideline);
		seen[g] = true;
	}
	for (g = 0; g < GUIDELINE__MAX; g++)
		if (!seen[g])
			return err_set(w, ERR_CONFLICT,
			    "guideline %s is not in force",
			    words_name(&words_guideline, g));
	return ERR_OK;
}
