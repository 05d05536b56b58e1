/*
 * Who holds what: registration, receipt, offer, acceptance (design 2.2, R54).
 */
#ifndef COVER_STRAND_H
#define COVER_STRAND_H

#include "base/work.h"
#include "notify/alert.h"
#include "words.h"

#include <stdbool.h>
#include <stdint.h>

/*
 * All of these belong in a transaction whose casefile row is locked already
 * (the dispatcher's case_lock, or the case is new): without that lock four
 * writers deadlock, with it they queue. Each leaves strand.holder and the
 * period history saying the same, with no instant between two holders.
 */

/* A strand as the machine needs it. */
struct strand {
	int64_t id, casefile, holder, unit, receipt;
	enum strand_state state;
	enum hold_basis held_as;
};

/*
 * A new strand, held by `holder` as registrar. `decided` is DAY_NONE when there
 * is no decision date; `wish` the plan owner's wish about who (R26), "" when
 * none. The office owes to distribute it (R18). ERR_DUPLICATE when the case has
 * a living strand of that kind.
 */
enum err strand_register(struct work *w, int64_t casefile,
    enum strand_kind kind,
    int64_t holder, day decided, const char *wish, int64_t *id_r) MUST_USE;

/*
 * A new strand that is only applied for (R9): `holder`, its case worker, has it
 * as registrar, and nothing is owed on it yet. Else as strand_register().
 */
enum err strand_apply(struct work *w, int64_t casefile, enum strand_kind kind,
    int64_t holder, const char *wish, int64_t *id_r) MUST_USE;

/*
 * What was applied for is granted as `kind`, decided on that day (R2, R16); the
 * office owes to distribute it (R18). ERR_CONFLICT when it is not applied for,
 * ERR_DUPLICATE when the case has a living strand of that kind.
 */
enum err strand_grant(struct work *w, const struct strand *s,
    enum strand_kind kind, day decided) MUST_USE;

/*
 * It ends: the period in force ends now, and nothing is owed on it any more;
 * its holder stays as who had it last. ERR_CONFLICT when it has ended.
 */
enum err strand_close(struct work *w, const struct strand *s) MUST_USE;

/*
 * What somebody has said yes to comes to its end (R48): the period in force
 * ends now, as does the family's card, and she owes nothing on it any more.
 * What is owed to the family as a whole goes to whoever has another strand of
 * the case; with the last of them nobody takes part any longer, what was
 * consented to has ended, and what was agreed falls away. ERR_CONFLICT when
 * nobody has said yes, or somebody else is asked.
 */
enum err strand_finish(struct work *w, const struct strand *s) MUST_USE;

/*
 * The unit sends it back, and says why (R18): who gave it, or else whoever
 * answers for the office, has it, and the office owes to distribute it anew.
 * ERR_CONFLICT when it does not wait, or nobody is there to have it.
 */
enum err strand_return(struct work *w, const struct strand *s,
    const char *why) MUST_USE;

/*
 * A strand that began before there was a system to register it in; or, without
 * a key, one that begins now in the hands of its `coordinator`.
 */
struct brought_strand {
	int64_t casefile;
	enum strand_kind kind;
	int64_t unit;
	day decided;		/* DAY_NONE when there was no decision */
	day received;		/* by the unit; not in the future */
	const char *wish;	/* the plan owner's (R26), "" when none */
	int64_t coordinator;	/* who has it; 0: nobody we know */
	const char *wanted;	/* who it says has it, when that is 0; else
				 * NULL */
	const char *key;	/* the same key never comes in twice; NULL: it
				 * begins now */
};

/*
 * Takes a strand over as of the day its unit received it, so that figures as of
 * an earlier day hold: accepted by its coordinator, or waiting in the hands of
 * the unit's leader. Nothing is owed: what was due then is past, and no first
 * contact is. ERR_DUPLICATE when the key or the living kind is there already,
 * ERR_CONFLICT when nobody answers for the unit.
 */
enum err strand_bring(struct work *w, const struct brought_strand *b,
    int64_t *id_r) MUST_USE;

/*
 * From today on the unit's leader owes a brought strand, that still waits, a
 * coordinator within her 14 days (R19); one that does not wait is left alone.
 */
enum err strand_owe(struct work *w, const struct strand *s) MUST_USE;

/*
 * Unit `unit` receives the strand on day `received`: its leader holds it for
 * now, and owes to give it a coordinator within the unit's own 14 days (R19).
 * An earlier unit's duty ends, as does what an import left it to look at; the
 * family's total clock stays. ERR_CONFLICT
 * when the strand is neither registered nor waiting, or nobody leads the unit
 * or any above it and there is no system owner.
 */
enum err strand_distribute(struct work *w, const struct strand *s, int64_t unit,
    day received, const char *note) MUST_USE;

/*
 * Ends the unit's duty to go through what an import left, when no row is left
 * to look at. Whoever settles one has the duty's row first (cleanup_alone).
 */
enum err strand_list_end(struct work *w, int64_t unit) MUST_USE;

/* What a leader says when asking a coordinator (A95-101, A107, A233, R26). */
struct offer {
	int64_t employee;	/* a candidate of the strand's unit */
	int32_t hours;		/* a month, 1 .. 160 */
	const char *message;
	bool wish_followed;
	const char *wish_reason;	/* why not; "" when followed */
	int64_t unit;		/* to which she takes it; 0: the strand's own */
	bool told_of_all;	/* the caller tells her how many they are */
	const char *apart_why;	/* why not the rest of her family too; NULL:
				 * it goes along, or there is none */
};

/*
 * Asks one coordinator; the holder stays who it is until the answer (R54),
 * which is the leader for now, or a coordinator who is to give it on. The first
 * offer ever is stored as "distributed". ERR_CONFLICT when the strand neither
 * waits nor has another coordinator, or an offer is open already.
 */
enum err strand_offer(struct work *w, const struct strand *s,
    const struct offer *o) MUST_USE;

/*
 * A plan that the last decision gave is to be made by whoever has said yes to
 * the strand (R39), once; one that was made, or is not granted any more, is
 * owed by nobody.
 */
enum err strand_owe_plan(struct work *w, const struct strand *s) MUST_USE;

/*
 * Opens a duty of whoever has the strand, that waits until somebody has said
 * yes to it: whoever has it meanwhile could not do it. ERR_UNAVAILABLE.
 */
enum err strand_owe_held(struct work *w, enum guideline g, int64_t subject,
    int64_t occurrence, int64_t casefile, int64_t strand) MUST_USE;

/*
 * What whoever says yes to a strand owes (R20, R25), of one that began in her
 * hands: a first contact, a good start, a card, and in a case with a log that
 * somebody chooses (R58).
 */
enum err strand_owe_begun(struct work *w, const struct strand *s) MUST_USE;

/*
 * The family has heard from whoever has the strand now (R20). ERR_CONFLICT when
 * that was noted before.
 */
enum err strand_met(struct work *w, int64_t strand, day when) MUST_USE;

/*
 * The coordinator accepts: from this instant he holds the strand, the leader's
 * 14-day duty is fulfilled, nothing is left to look at of an import, and a
 * first contact, a good start and a card are owed (R20, R25). ERR_CONFLICT when
 * the offer is no longer open.
 */
enum err strand_accept(struct work *w, const struct strand *s, int64_t offer,
    int64_t employee) MUST_USE;

/*
 * The coordinator declines, with a reason: the leader's duty is open again; a
 * strand that has a coordinator stays hers.
 */
enum err strand_decline(struct work *w, const struct strand *s, int64_t offer,
    const char *reason) MUST_USE;

/* The leader takes the offer back; `reason` may be "". */
enum err strand_withdraw(struct work *w, const struct strand *s, int64_t offer,
    const char *reason) MUST_USE;

/*
 * Who is asked cannot log in any more: the leader's duty is open again, as
 * after a no. ERR_CONFLICT when the offer is no longer open.
 */
enum err strand_lapse(struct work *w, const struct strand *s,
    int64_t offer) MUST_USE;

/*
 * The holder cannot log in any more: `next` holds the strand for now (R24). One
 * that was accepted waits again, and the unit's leader owes it a coordinator
 * within 14 days from today; whoever accepts owes the first contact anew, and
 * whoever is asked already is asked still.
 */
enum err strand_leave(struct work *w, const struct strand *s,
    int64_t next) MUST_USE;

/*
 * Makes `employee` the holder as of w->now: ends the period in force and begins
 * the next at the same instant. Holding the same on the same basis is no
 * change.
 */
enum err strand_hold(struct work *w, const struct strand *s, int64_t employee,
    enum hold_basis held_as) MUST_USE;

/*
 * Who can answer for a unit now: its leader, the nearest leader above, or the
 * system owner; for no unit yet (0), the office or the system owner. Somebody
 * who is away, with a substitute or for a week or more, only when nobody of
 * them is here (R24); of a casefile (0: none) never somebody from whom it is
 * kept (R38, R65-R67). *employee_r is 0 when there is none of them.
 */
enum err strand_fallback(struct work *w, int64_t unit, int64_t casefile,
    int64_t *employee_r) MUST_USE;

/*
 * The same, but of those who are here today, however short the others are away:
 * *employee_r is 0 when all of them are.
 */
enum err strand_here(struct work *w, int64_t unit,
    int64_t *employee_r) MUST_USE;

/*
 * As strand_fallback, but the nearest of them, also when she is away and has no
 * substitute: whose task it is, and who is to hear of it when she is back.
 */
enum err strand_answers(struct work *w, int64_t unit, int64_t casefile,
    int64_t *employee_r) MUST_USE;

/*
 * Who has a case of that unit until somebody says yes: as strand_fallback, and
 * when it is kept from all of them one of them all the same, for no case may be
 * without. *employee_r is 0 when there is nobody.
 */
enum err strand_receiver(struct work *w, int64_t unit, int64_t casefile,
    int64_t *employee_r) MUST_USE;

/*
 * Whoever answers for the unit an alert is of hears of it; nobody does when
 * there is nobody. Its `employee` is set here.
 */
enum err strand_tell(struct work *w, struct alert a) MUST_USE;

/* The path segment of each kind, by number; NULL after the last. */
extern const char *const strand_slugs[STRAND_KIND__MAX + 1];

/* Path segment of a kind ("koordinator"), and back; false for no kind. */
const char *strand_slug(enum strand_kind kind);
bool strand_of_slug(const char *slug, enum strand_kind *kind_r);

#endif
