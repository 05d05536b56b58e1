/* One event, one line of key=value on stderr; the supervisor keeps it. */
#ifndef BASE_LOG_H
#define BASE_LOG_H

#include "base/err.h"

enum log_level { LOG_ERROR, LOG_WARN, LOG_INFO, LOG_DEBUG, LOG__MAX };

/* The level called that in the settings; LOG_INFO for what is none. */
enum log_level log_level_named(const char *name);

/*
 * Program name for every line; lines above `max` are dropped. Keeps the
 * pointer.
 */
void log_init(const char *program, enum log_level max);

/*
 * Writes `time=... level=... program=... ` and then the formatted text, which
 * is itself key=value pairs and never holds personal data. Line breaks in
 * values become spaces, so a value cannot forge a line.
 */
void log_line(enum log_level level, const char *fmt, ...) PRINTF(2, 3);

#endif
