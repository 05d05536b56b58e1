/*
 * Proposals for doing things better, from anybody who works here, also of what
 * a user council or a family said; the system owner decides (A70, A196, A253,
 * A266, A278; docs/decisions/0064).
 */
#ifndef CRAFT_PROPOSAL_H
#define CRAFT_PROPOSAL_H

#include "base/work.h"
#include "words.h"

#include <stdint.h>

/*
 * What somebody proposes: whose thought it is, from which page as
 * request_page_to_keep() gives it or "", about which guideline by its key or
 * "", in her own words.
 */
struct proposal_new {
	enum proposal_origin origin;
	const char *page, *guideline, *text;
};

/* Keeps a proposal of w->actor, with the unit where she works (A70). */
enum err proposal_make(struct work *w, const struct proposal_new *p,
    int64_t *id_r) MUST_USE;

/*
 * A remark of w->actor; who proposed is told on her desk (A253). What is
 * decided may be remarked on too.
 */
enum err proposal_remark(struct work *w, int64_t id, const char *text) MUST_USE;

/*
 * Decided by w->actor, who says why, and which guideline was changed by its key
 * or "", which only what is taken up has; who proposed is told on her desk
 * (A253). PROPOSAL_STATE_LATER stays to be decided once more.
 * ERR_CONFLICT when it was decided before.
 */
enum err proposal_decide(struct work *w, int64_t id, enum proposal_state state,
    const char *guideline, const char *why) MUST_USE;

#endif
