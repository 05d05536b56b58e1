/* The desk room's screens. */
#ifndef DESK_PAGES_H
#define DESK_PAGES_H

#include "base/err.h"
#include "web/route.h"

#include <stdbool.h>
#include <stdint.h>

handler page_desk;		/* "/": what do I have to do, how long have I
				 * got */
handler page_operations;	/* "/drift": how the jobs went */
handler page_settings_form;	/* "/innstillinger": what somebody decides for
				 * herself */
handler page_settings_save;
handler page_logout;		/* POST "/logg-ut" */

struct node;
struct request;
struct sql_desk_any;

/*
 * Sets desk.Duties.<section>, what the user's seats owe (owed_read()), but for
 * what is shielded from her: the twenty that are due next, or all; desk.Words,
 * in whose words each section is, own_words: the municipality has written some;
 * desk.summary and over; desk.more, if she owes more than twenty, and desk.cut,
 * if there are more (400) than `all` shows. ERR_UNAVAILABLE.
 */
enum err duties_view(struct request *rq, struct node *desk, bool all,
    bool own_words) MUST_USE;

/*
 * Sets desk.Information, Answers (to the user's questions), Problems (of hers
 * that somebody has written about) and Proposals, but for what she has read,
 * each row with id, text, ended; Survey, if one waits for her; and for a system
 * owner Untold and Proposed, what waits for her word. What `any` says there is
 * nothing of is not asked for. ERR_UNAVAILABLE.
 */
enum err answers_view(struct request *rq, struct node *desk,
    const struct sql_desk_any *any) MUST_USE;

/*
 * Sets Desk.Courses, those within a week at which the user has a place, and
 * Desk.Basic, the next basic course, for a coordinator who has none that is
 * valid and is signed up to none; signed_up: she is to some. ERR_UNAVAILABLE.
 */
enum err courses_view_near(struct request *rq, struct node *desk,
    bool signed_up) MUST_USE;

/*
 * Sets unit.round, how many of those who work in a unit the user leads have
 * gone through their cases, as long as somebody has not; and adds to
 * desk.Closing, as others_late() does, those of its cases that were said to be
 * closed, twenty at most; closing: there were any.
 */
enum err round_view(struct request *rq, struct node *desk, struct node *unit,
    int64_t id, bool closing) MUST_USE;

/*
 * Adds to desk.Late the cases of a unit the user leads in which somebody else
 * is over a deadline, five at most; *more_r: there are more. Each row has
 * number, name, kind, unit, next (a guideline), by (who owes it), path, left.
 */
enum err others_late(struct request *rq, struct node *desk, int64_t unit,
    bool *more_r) MUST_USE;

/*
 * Adds to desk.Given, as above, the cases that a unit has and no coordinator
 * has said yes to, ten at most; sets desk.given_more when there are more.
 */
enum err others_given(struct request *rq, struct node *desk) MUST_USE;

#endif
