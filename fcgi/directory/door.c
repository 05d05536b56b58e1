/* Sessions begin here, and refusals are noted. */
#include "directory/door.h"

#include "base/log.h"
#include "web/formkey.h"
#include "web/request.h"
#include "web/session.h"

#include "sql_login.h"

#include <string.h>

/* Only a path of ours is a place to go after login, never another host. */
const char *
door_path(const char *to)
{
	static const char allowed[] = "abcdefghijklmnopqrstuvwxyz0123456789/-";

	if (to == NULL || to[0] != '/' || to[1] == '/' ||
	    to[strspn(to, allowed)] != '\0')
		return "/";
	return to;
}

enum err
door_refused(struct request *rq, const char *reason)
{
	uint64_t n;

	log_line(LOG_WARN, "request=%s event=login_refused reason=%s", rq->id,
	    reason);
	return sql_login_look_add(&rq->work, 0, OUTCOME_REFUSED, reason,
	    rq->address, rq->id, &n);
}

enum err
door_open(struct request *rq, int64_t employee, const struct door_way *way,
    const char *to)
{
	struct work *w = &rq->work;
	const char *old = request_cookie(rq, SESSION_COOKIE);
	char token[KEY_LEN + 1], hash[65];
	uint64_t n;
	enum err e;

	if (old != NULL && strlen(old) == KEY_LEN) {
		token_hash(old, hash);
		if ((e = sql_login_session_end(w, hash, &n)) != ERR_OK)
			return e;
	}
	form_key_new(token);
	token_hash(token, hash);
	if ((e = sql_login_session_add(w, hash, employee, w->now, way->hours,
	    &n)) != ERR_OK ||
	    (e = sql_login_look_add(w, employee, OUTCOME_ALLOWED, way->name,
	    rq->address, rq->id, &n)) != ERR_OK)
		return e;
	response_cookie(rq, SESSION_COOKIE, token, 0);
	return response_redirect(rq, "%s", door_path(to));
}
