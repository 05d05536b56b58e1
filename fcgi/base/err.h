/* The outcomes every fallible function of the project shares. */
#ifndef BASE_ERR_H
#define BASE_ERR_H

#define MUST_USE __attribute__((warn_unused_result))
#define PRINTF(f, a) __attribute__((format(printf, f, a)))

/*
 * "Wrong" and "broken" are different values all the way up: a bad password is
 * not an unreachable directory, and a COMMIT whose answer was lost is neither
 * done nor undone.
 */
enum err {
	ERR_OK,
	ERR_INPUT,		/* malformed request: 400 */
	ERR_TOO_LARGE,		/* body over the cap: 413 */
	ERR_NO_LENGTH,		/* body without a length: 411 */
	ERR_METHOD,		/* the path exists, the method does not: 405 */
	ERR_LOGIN,		/* nobody is logged in, or the login failed */
	ERR_FORGED,		/* CSRF token or origin does not fit: 403 */
	ERR_DENIED,		/* known to the user, but not allowed: 403 */
	ERR_NOT_FOUND,		/* not there, or the user may not know of it:
				 * 404 */
	ERR_CONFLICT,		/* changed by somebody else meanwhile: 409 */
	ERR_DUPLICATE,		/* a unique key refused the row; the caller
				 * decides */
	ERR_RETRY,		/* deadlock or lock wait: run the transaction
				 * again */
	ERR_UNAVAILABLE,	/* a server we need is away: 503 */
	ERR_UNKNOWN,		/* COMMIT was sent, its answer never came:
				 * 503 */
	ERR_BUG,		/* only our own mistake gives this: 500 */
	ERR__MAX
};

/* A short constant name for the log, such as "conflict". */
const char *err_name(enum err);

#endif
