/* What the pages of a log have in common. */
#ifndef BATON_LOG_VIEW_H
#define BATON_LOG_VIEW_H

#include "base/err.h"

#include <stddef.h>
#include <stdint.h>

struct request;
struct sql_log_measure_find;

/* ERR_NOT_FOUND when nobody keeps the log of the path's baton here. */
enum err log_is_kept(struct request *rq) MUST_USE;

/* The measure of the log that the path names. ERR_NOT_FOUND. */
enum err log_find_measure(struct request *rq,
    struct sql_log_measure_find **m_r) MUST_USE;

/* Sets Case, and Above: where the pages below a log lead back to. */
void log_view_above(struct request *rq);

/*
 * Sets Goals (id, goal, shared, and Measures: id, measure, responsible, due,
 * evaluation, over: that day has passed and they have not looked, Looks: at,
 * by, effect, conclusion) and Notes (kind, body, at, by) of the path's log.
 */
enum err log_view_work(struct request *rq) MUST_USE;

/*
 * *text_r: what was done for the child and what came of it, a line a measure,
 * as many as `most` characters have room for; in the request.
 */
enum err log_tell_tried(struct request *rq, int64_t strand, size_t most,
    const char **text_r) MUST_USE;

/* Back to the log, at `anchor`. */
enum err log_to_page(struct request *rq, const char *anchor) MUST_USE;

#endif
