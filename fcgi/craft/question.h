/* Questions to the system owner, from anybody who works here (A9-10). */
#ifndef CRAFT_QUESTION_H
#define CRAFT_QUESTION_H

#include "base/work.h"

#include <stdint.h>

/*
 * Keeps a question of w->actor and opens the duty to answer it for whoever is
 * system owner. `page` is a path as request_page_to_keep() gives it, or "".
 */
enum err question_ask(struct work *w, const char *text, const char *page,
    int64_t *id_r) MUST_USE;

/* An application whose need is in doubt, and the strand it is of. */
struct in_doubt { int64_t application, casefile, strand; };

/*
 * The same of an application: she owes to say how she sees the need, and reads
 * that case until she has (R14). ERR_DUPLICATE while another question of it is
 * open.
 */
enum err question_ask_of(struct work *w, const char *text,
    const struct in_doubt *of, int64_t *id_r) MUST_USE;

/*
 * Answered by w->actor: the duty ends, and the answer is on the asker's desk
 * until it is read. ERR_CONFLICT when it is not open any more.
 */
enum err question_answer(struct work *w, int64_t id,
    const char *answer) MUST_USE;

/* Taken back by who asked; nobody owes an answer. ERR_CONFLICT as above. */
enum err question_withdraw(struct work *w, int64_t id) MUST_USE;

#endif
