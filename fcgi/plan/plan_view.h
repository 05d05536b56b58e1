/* A plan as a template reads it, on the screen and on paper. */
#ifndef PLAN_PLAN_VIEW_H
#define PLAN_PLAN_VIEW_H

#include "intake/letters.h"
#include "plan/plan.h"

#include "sql_plan.h"

struct form;
struct node;
struct request;

/* The plan of the path's case as it stands. */
enum err plan_of_path(struct request *rq, struct plan *p_r) MUST_USE;

/* Whether the plan of the path is approved, and so not written in (R43). */
bool plan_is_approved(const struct request *rq);

/* Of the last version that was approved; 0: none was. */
int32_t plan_number(const struct request *rq);

/* The number that the next version of the path's plan will have. */
int32_t plan_next(const struct request *rq);

/*
 * Whether a measure that stood first in version `stood` must stay: it was never
 * gone through, and what came of it would stand nowhere (R43).
 */
bool plan_stays(const struct request *rq, int32_t stood);

/*
 * Whether a row can be taken out: ERR_CONFLICT when the plan is approved, or
 * when something of the row `stays`.
 */
enum err plan_may_end(struct request *rq, bool stays) MUST_USE;

/* Whose holder owes what follows from the plan: of those who may write it. */
int64_t plan_strand(const struct request *rq);

/*
 * Sets below `n`, with days in language `l`: what stands in the head of the
 * sheet (journal, name, phone, kin, relation, kin_phone, coordinator,
 * coordinator_phone, birth), first, last, evaluation, place, signer,
 * signer_name, signed_on; Points (point, slug, body, asked: this one is
 * mandatory at that age), Services, Consents, Goals (id, goal, first, final,
 * Measures: likewise, with each column), and LeftOut.<lack>.
 */
void plan_view(struct request *rq, struct node *n, const struct plan *p,
    enum language l);

/* Sets Lacks and Rest (lack, path), from a set of enum plan_lack. */
void plan_view_lacks(struct request *rq, const struct plan *p,
    unsigned lacks);

/* Sets Changes (body, noted, writer): what was noted of a version (R43). */
enum err plan_view_changes(struct request *rq, int32_t number) MUST_USE;

/* Who may be named with a measure: Names, from the case and the overview. */
enum err plan_view_names(struct request *rq) MUST_USE;

/* Sets Above: to which the pages below the plan lead back. */
void plan_view_above(struct request *rq);

/*
 * Sets State, number and Kept of the path's plan, what the pages of a plan
 * have in common, and Above: to which they lead back.
 */
void plan_view_state(struct request *rq);

/*
 * Sets Now: who wrote last in the row that the path names, and when; its texts
 * are for a form that came too late, which shows both.
 */
void plan_view_now(struct request *rq, const char *writer, instant changed);

/*
 * As view_form_status(); 409 also for a form that is good but came too late:
 * the plan was approved meanwhile.
 */
int plan_form_status(const struct request *rq, const struct form *f);

/* The plan of the path as something printed, and not kept. */
struct letter_of plan_letter(const struct request *rq);

/*
 * Renders the sheet in language `l` as something printed: `number` of the
 * version, 0 of what is not approved. *top_r as in services_sheet().
 */
enum err plan_paper(struct request *rq, const struct plan *p, int32_t number,
    enum language l, struct node **top_r) MUST_USE;

/*
 * A version of the path's plan, by its number. ERR_NOT_FOUND; ERR_BUG when it
 * is not what was signed, which is shown to nobody.
 */
enum err plan_version_of(struct request *rq, int32_t number,
    struct sql_plan_version_find **v_r) MUST_USE;

/*
 * Prints the sheet of plan_paper() and keeps it for good; *letter_r is its
 * letter.
 */
enum err plan_keep_paper(struct request *rq, enum language l,
    struct node *top, int64_t *letter_r) MUST_USE;

/*
 * Makes of the plan what stays of its next version (plan_next): the sheet on
 * paper, kept for good, and its text, frozen. `at_closing`: nobody signed it.
 */
enum err plan_keep(struct request *rq, const struct plan *p, enum language l,
    bool at_closing, const char **content_r, int64_t *letter_r) MUST_USE;

/* To one measure more of that goal, or else back to the plan. */
enum err plan_onwards(struct request *rq, bool onwards, int64_t goal) MUST_USE;

/* Back to the plan, where it says that it was saved. */
enum err plan_to_page(struct request *rq, const char *anchor) MUST_USE;

#endif
