/* What the pages of consents share. */
#ifndef PLAN_CONSENT_VIEW_H
#define PLAN_CONSENT_VIEW_H

#include "base/err.h"
#include "intake/letters.h"

#include "plan/consent.h"
#include "rules/consent.h"

#include <stddef.h>
#include <stdint.h>

struct node;
struct request;

/*
 * Sets of one consent: id, service, inside (of the municipality), shares
 * (people may take part), names (whom the user names), copy (of the plan),
 * another (it may be the beginning of one more), state (holds, refused,
 * withdrawn, ended), until and what is left of it,
 * giver, giver_name, Purposes, information, way, why, given, withdrawn,
 * withdrawn_why, and in People those of the `n` who take part for that service.
 */
void consent_view(struct request *rq, struct node *row,
    const struct sql_consents_of_case *s,
    const struct sql_participants_of_case *p, size_t n);

/* Who gives, as forms have it, in the order of the enum; NULL ends. */
extern const char *const consent_givers[];

struct request;

/*
 * From which age the young person decides of a log: what the municipality has
 * set, but never later than of anything else (R46).
 */
int consent_log_age(const struct request *rq);

/*
 * As consent_fit() and consent_last_day(), for what is said of all those
 * purposes at once: the stricter, where a log and something else are among
 * them.
 */
enum consent_fit consent_fit_for(const struct request *rq,
    consent_purposes purposes, enum consent_giver giver, day born, day given);
day consent_last_day_for(const struct request *rq, consent_purposes purposes,
    enum consent_giver giver, day born, day given);

/*
 * Whose the request's case is was born on another day than was believed:
 * consents that by that age were another's to give, or would outlast it, end
 * earlier, and whoever has the case is asked for new ones (R46). What the form
 * said stays. The case is locked.
 */
enum err consent_follow_birth(struct request *rq, day born) MUST_USE;

/* Likewise, in which way it was given. */
extern const char *const consent_ways[];

/*
 * What the user may write down a consent for: who may know of a log is for
 * whoever writes it to ask (R53), so that nobody else lets herself or others in
 * to it; all, where no baton goes on.
 */
consent_purposes consent_may_be_for(const struct request *rq);

/*
 * What a further form of the path's case may begin with: the newest consent
 * that holds, is for one of `of`, and for nothing but what the user may write
 * down a consent for; NULL when there is none.
 */
enum err consent_newest(struct request *rq, consent_purposes of,
    struct sql_consents_of_case **s_r) MUST_USE;

/* Whether that consent is one to begin with, in that sense. */
bool consent_begins_another(const struct request *rq,
    const struct sql_consents_of_case *s);

/* A row for each of the purposes: its word, and its id in a form. */
void consent_view_purposes(struct node *list, consent_purposes purposes);

/* The consent that the path names, in the case it names. ERR_NOT_FOUND. */
enum err consent_of_path(struct request *rq, struct sql_consents_of_case **s_r)
    MUST_USE;

/*
 * Whose holder owes what a consent brings with it: the first strand of the case
 * that somebody has said yes to, or else one that goes on.
 */
int64_t consent_strand(const struct request *rq);

/* The form on paper of the path's case as something printed. */
struct letter_of consent_letter(const struct request *rq);

/* Sets Above: the page of all consents, to which its own pages lead back. */
void consent_view_above(struct request *rq);

/* To what is to be done of one. */
enum err consent_to_follow(struct request *rq, int64_t id) MUST_USE;

/* Back to all of them, where it says that it was saved. */
enum err consent_to_list(struct request *rq) MUST_USE;

#endif
