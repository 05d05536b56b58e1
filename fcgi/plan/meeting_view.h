/* A meeting as a template reads it, on the screen and on paper. */
#ifndef PLAN_MEETING_VIEW_H
#define PLAN_MEETING_VIEW_H

#include "base/err.h"
#include "intake/letters.h"
#include "plan/meeting.h"
#include "words.h"

#include <stdbool.h>
#include <stddef.h>

struct form;
struct mem;
struct node;
struct request;
struct sql_agreements_of_case;

/*
 * Sets below `n`, with days in language `l`: kind, state, planned, caller, met,
 * hours ("10:00–11:30"), place, chair, agenda, interpreter, ordered, minutes,
 * letters (somebody is to get one), and People (id, name, role, mail, told,
 * untold, by_letter, barred, sending, present). Above it in the view Called
 * (somebody was), Lost (an e-mail did not arrive), Untold (somebody is to be
 * told), ByMail and ByLetter (how many of those, and how).
 */
enum err meeting_view(struct request *rq, struct node *n, enum language l)
    MUST_USE;

/*
 * Sets below `list` what was agreed: id, body, responsible, due, left, state,
 * open, answer, planned, meeting.
 */
void agreements_view(struct request *rq, struct node *list,
    const struct sql_agreements_of_case *a, size_t n, enum language l);

/* What was agreed at the meeting of the path, below `list`. */
enum err meeting_view_agreed(struct request *rq, struct node *list,
    enum language l) MUST_USE;

/* Sets Case and Above, which is the meeting of the path or else all of them. */
void meeting_view_above(struct request *rq);

/* Whether she is told by letter: she has no address, or no mail is sent. */
bool meeting_by_letter(const struct request *rq,
    const struct sql_meeting_people *p);

/* "10:00–11:30", of minutes after midnight, in `mem`. */
const char *meeting_hours(struct mem *mem, int begins, int ends);

/* How the user calls in to `m`, or calls it off, in language `l`. */
enum err meeting_caller_of(struct request *rq,
    const struct sql_meeting_find *m, enum language l,
    struct meeting_caller *by_r) MUST_USE;

/* Whose holder owes what follows from a meeting, or from what was agreed. */
int64_t meeting_strand(const struct request *rq);

/* The meeting of the path as something printed of that kind. */
struct letter_of meeting_letter(const struct request *rq,
    enum letter_kind kind);

/* Rejects the day in field `i` when it is years off. */
void meeting_judge_day(const struct request *rq, struct form *f, size_t i);

/* Back to the meeting of the path; what was done is a word of the query. */
enum err meeting_to_page(struct request *rq, const char *done) MUST_USE;

#endif
