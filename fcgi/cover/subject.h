/* What a path names, and how the user stands to it. */
#ifndef COVER_SUBJECT_H
#define COVER_SUBJECT_H

#include "base/err.h"
#include "cover/strand.h"
#include "rules/policy.h"

#include "sql_absence.h"
#include "sql_application.h"
#include "sql_baton.h"
#include "sql_complaint.h"
#include "sql_contact.h"
#include "sql_cover.h"
#include "sql_craft.h"
#include "sql_feedback.h"
#include "sql_intake.h"
#include "sql_guideline_change.h"
#include "sql_law.h"
#include "sql_map_page.h"
#include "sql_meeting.h"
#include "sql_plan.h"
#include "sql_information.h"
#include "sql_proposal.h"
#include "sql_place.h"
#include "sql_training.h"
#include "sql_wording.h"

struct node;
struct request;
struct user;

struct subject {
	const struct sql_case_find *file;	/* NULL: no case */
	const struct sql_strands_of_case *strands;
	size_t strands_n;
	const struct sql_strands_of_case *strand;	/* the one in the
							 * path */
	const struct sql_unit_find *unit;
	const struct sql_claim_find *claim;
	const struct sql_application_find *application;
	const struct sql_complaint_find *complaint;
	const struct sql_question_find *question;
	const struct sql_problem_find *problem;
	const struct sql_proposal_find *proposal;
	const struct sql_information_find *information;
	const struct sql_feedback_find *feedback;
	const struct sql_inquiry_find *inquiry;
	const struct sql_asked_find *asked;
	const struct sql_own_find *own_page;
	const struct sql_law_find *law;
	const struct sql_guideline_find *guideline;
	const struct sql_course_find *course;
	const struct sql_map_find *map;
	bool breakglass;	/* of the map of groups: it is who asks */
	const struct sql_plan_find *plan;	/* NULL: nobody has begun it */
	enum plan_point point;		/* of the plan, that the path names */
	const struct sql_plan_point_find *plan_point;	/* NULL: nothing is
							 * written of it */
	const struct sql_plan_goal_find *goal;
	const struct sql_plan_measure_find *measure;
	const struct sql_baton_log_find *log;	/* NULL: nobody keeps it here */
	const struct sql_contact_form_find *contact;
	const struct sql_meeting_find *meeting;
	const struct sql_agreement_find *agreement;
	const struct sql_stands_in_for *absent;	/* for whom the user stands in
						 * today (R27); of a case,
						 * if it is its holder */
	size_t absent_n;
	const struct sql_case_shield *shield;	/* NULL: none for her */
	bool opened;	/* a leader's reason to read the case holds */
	bool drawn;	/* the system owner is asked of the case (R14) */
	bool takes_part;	/* by a consent that holds today (R44); only
				 * where that gives what is asked for */
	bool told_plan;		/* and the family lets her service know of the
				 * plan */
	bool told_log;		/* or of the baton's log */
	const struct sql_helps_with *helps;	/* with which strands the user
						 * helps today (A276) */
	size_t helps_n;
	const bool *led;	/* of each strand that the user has for now:
				 * somebody leads its unit */
};

/*
 * An app's `resolve`: loads the case, its strands and the one in the path, the
 * claim, the application, the complaint, the unit, the question, the problem,
 * the proposal, the information, the feedback, the question on the families'
 * form, the page in own words, the reference to the law, the guideline, the
 * course, the map, the plan with what is named of it, the baton's log, the
 * contact form, the meeting or the agreement, and finds the user's bases to
 * each. For a POST the row of the object is locked and its version bumped
 * first, unless it changes nothing: has something printed, or says that it was
 * read; rq->stale tells whether the form was made from an older version.
 * ERR_NOT_FOUND.
 */
enum err subject_resolve(struct request *rq) MUST_USE;

/*
 * By which basis somebody is the one who is to answer what a family said, as it
 * was found for her: 0 for whom it is about, for whoever could be, and for whom
 * the case is kept from (A110-112; docs/decisions/0035).
 */
bases subject_hears(const struct user *u, const struct sql_feedback_find *f);

/*
 * How the user stands to another case than the path's, as if it were named:
 * at[0 .. *n_r - 1], a strand each. *n_r 0: it is shielded from her, or not
 * there. For a page that shows a case beside its own, which asks the policy of
 * it by this.
 */
enum err subject_stand_elsewhere(struct request *rq, const char *number,
    struct standing *at, size_t *n_r) MUST_USE;

/* What a page that the municipality may word itself is called in addresses. */
const char *subject_slug_of(enum own_page page);

/* What a point of the plan is called in addresses. */
const char *subject_slug_of_point(enum plan_point point);

/*
 * Holds the plan of the path's case for this transaction, as for whoever writes
 * in it, and sets subject->plan; nobody began one: it stays NULL.
 */
enum err subject_hold_plan(struct request *rq) MUST_USE;

/* Whether where the plan owner lives is told to nobody (R73). */
bool subject_is_blocked(const struct request *rq);

/* Whether nothing of the request's case goes on: all its strands are closed. */
bool subject_is_over(const struct request *rq);

/* The strand of that kind that goes on in the case; NULL: there is none. */
const struct sql_strands_of_case *
subject_living(const struct subject *sub, enum strand_kind kind);

/*
 * *strand_r: the baton of the path's case, or of its plan, whose log the user
 * may read as of now (0051), by whatever right of hers; 0: there is none, or it
 * is not for her. What a page of the case takes out of a log it takes by this.
 */
enum err subject_reads_log(struct request *rq, int64_t *strand_r) MUST_USE;

/* The strand of the path as the machine takes it. */
struct strand subject_strand(const struct request *rq);

struct form;

/*
 * Rejects the day in field `i` when it is still to come, or before whoever has
 * the strand of the path got it.
 */
void subject_judge_day(const struct request *rq, struct form *f, size_t i);

/* Sets Case and, when the path names one, Strand in the view. */
void subject_view(struct request *rq);

/* Sets Unit in the view, where the path names one: its code and name. */
void subject_view_unit(struct request *rq);

/*
 * Sets what subject_view() does, and above the form that fulfils it what is
 * left of the duty's time (Strand.left) and why it matters (Guideline.why).
 */
enum err subject_view_duty(struct request *rq, enum guideline g) MUST_USE;

/* How many notes stand on the case page, and on their own. */
enum { NOTES_NEWEST = 5, NOTES_ALL = 500 };

/*
 * Sets n.Notes, newest first and `most` at most, with who wrote each and what
 * it puts right. Only for whom the policy gives ACTION_NOTES_VIEW on it.
 */
enum err subject_view_notes(struct request *rq, struct node *n, int64_t strand,
    int most) MUST_USE;

/*
 * Sets what every screen says of one strand: kind, state, holder, path. What is
 * content (R65), such as the wish, it leaves to who has ACTION_CONTENT_VIEW.
 */
void subject_view_strand(struct request *rq, struct node *n,
    const struct sql_strands_of_case *s);

#endif
