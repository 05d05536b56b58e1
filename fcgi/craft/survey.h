/*
 * Once a year the system owner asks the coordinators a few questions (A72), and
 * tells what came of it. Who has answered is known, and what was answered, and
 * nothing leads from one to the other (docs/decisions/0070).
 */
#ifndef CRAFT_SURVEY_H
#define CRAFT_SURVEY_H

#include "base/work.h"
#include "words.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
	SURVEY_QUESTIONS = 5,		/* at most: three minutes */
	SURVEY_QUESTION_LENGTH = 200,	/* characters */
	SURVEY_TEXT_LENGTH = 1000,
	SURVEY_DAYS_LEAST = 7,		/* to answer in */
	SURVEY_DAYS = 21,
	SURVEY_DAYS_MOST = 60,
	SURVEY_DAYS_UNTOLD = 30		/* then she is reminded to tell */
};

/* What is asked, `n` questions, to be answered by `last`, in that year. */
struct survey_new {
	int year;
	day last;
	const char *question[SURVEY_QUESTIONS];
	size_t n;
};

/*
 * Whether another one can be opened, when `last` is that of the newest and
 * `year` its year: one a year, and one at a time.
 */
bool survey_is_free(int year, day last, day today);

/*
 * Asks: whoever has a case now has an alert of it, on her desk and in the
 * e-mail of the day, until she has answered. ERR_CONFLICT when one was opened
 * this year.
 */
enum err survey_open(struct work *w, const struct survey_new *s, int64_t *id_r)
    MUST_USE;

struct survey_answer {
	enum survey_mark mark;
	const char *text;	/* "" for none */
};

/*
 * Notes that w->actor has answered, and what was answered, apart. The answers
 * are to the first `n` questions. Nothing is done by who has answered or was
 * not asked. The caller has seen to it that it is open.
 */
enum err survey_answer(struct work *w, int64_t id,
    const struct survey_answer *a, size_t n) MUST_USE;

/* What came of it, in her words, and the guideline that was changed, or "". */
struct survey_outcome {
	const char *title, *text, *guideline;
};

/*
 * Tells all coordinators, as information is told (A255), until `shown_to`.
 * ERR_CONFLICT when it was told before and stands.
 */
enum err survey_conclude(struct work *w, int64_t id,
    const struct survey_outcome *o, day shown_to) MUST_USE;

/* What is asked, and how many answered what. */
struct survey_result {
	size_t n;
	const char *question[SURVEY_QUESTIONS];
	int64_t marks[SURVEY_QUESTIONS][SURVEY_MARK__MAX];
	int64_t answered;
};

/*
 * Reads it all, also what few have answered: what of it is shown is decided by
 * survey_is_told(). Errors are the database's.
 */
enum err survey_result_read(struct work *w, int64_t id,
    struct survey_result *r_r) MUST_USE;

/*
 * Whether answers may be shown: nobody can answer any more, or the next answer
 * would be the difference, and there are as many as rules/figures.h asks.
 */
bool survey_is_told(const struct survey_result *r, day last, day today);

#endif
