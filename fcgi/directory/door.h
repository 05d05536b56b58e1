/* What is the same by whatever way somebody gets in, or does not. */
#ifndef DIRECTORY_DOOR_H
#define DIRECTORY_DOOR_H

#include "base/err.h"

#include <stdint.h>

struct request;

/* A way in; the access log names it. */
struct door_way {
	const char *name;	/* "" for a password of the directory */
	int32_t hours;		/* the session's end, whatever happens */
};

/* The path to go to after login: `to` when it is one of ours, else "/". */
const char *door_path(const char *to);

/* A refused login in both logs, whatever the one who tried is told (R69). */
enum err door_refused(struct request *rq, const char *reason) MUST_USE;

/*
 * A new session for the employee under a new token, the one the browser carried
 * ended (R76), the login in the access log, and a redirect to door_path(to).
 */
enum err door_open(struct request *rq, int64_t employee,
    const struct door_way *way, const char *to) MUST_USE;

#endif
