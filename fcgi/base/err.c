/* Names of the outcomes, as the log shows them. */
#include "base/err.h"

#include <assert.h>

static const char *const names[ERR__MAX] = {
	[ERR_OK] = "ok",
	[ERR_INPUT] = "input",
	[ERR_TOO_LARGE] = "too_large",
	[ERR_NO_LENGTH] = "no_length",
	[ERR_METHOD] = "method",
	[ERR_LOGIN] = "login",
	[ERR_FORGED] = "forged",
	[ERR_DENIED] = "denied",
	[ERR_NOT_FOUND] = "not_found",
	[ERR_CONFLICT] = "conflict",
	[ERR_DUPLICATE] = "duplicate",
	[ERR_RETRY] = "retry",
	[ERR_UNAVAILABLE] = "unavailable",
	[ERR_UNKNOWN] = "unknown",
	[ERR_BUG] = "bug",
};

const char *
err_name(enum err e)
{
	assert(e >= 0 && e < ERR__MAX);
	return names[e];
}
