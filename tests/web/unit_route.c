/* Which page a request finds, and the status each outcome is answered with. */
#include "../given.h"

#include "web/route.h"

#include <string.h>

static enum err
nothing(struct request *rq)
{
	(void)rq;
	return ERR_OK;
}

static const struct route routes[] = {
	{ GET, "/", ACTION_LOGIN, OBJECT_NONE, nothing },
	{ GET, "/sak/ny", ACTION_LOGIN, OBJECT_NONE, nothing },
	{ POST, "/sak/ny", ACTION_LOGIN, OBJECT_NONE, nothing },
	{ GET, "/sak/{case}", ACTION_LOGIN, OBJECT_CASE, nothing },
	{ POST, "/logg-ut", ACTION_LOGIN, OBJECT_NONE, nothing },
};

enum { NO_ROUTE = -1 };

static void
method_and_path_find_their_page(void **state)
{
	static const struct {
		const char *method, *path;
		enum err e;
		int route;
		const char *allow;
	} t[] = {
		{ "GET", "/", ERR_OK, 0, NULL },
		{ "HEAD", "/", ERR_OK, 0, NULL },
		{ "GET", "/sak/ny", ERR_OK, 1, NULL },
		{ "POST", "/sak/ny", ERR_OK, 2, NULL },
		{ "GET", "/sak/2026-00017", ERR_OK, 3, NULL },
		{ "POST", "/logg-ut", ERR_OK, 4, NULL },
		{ "GET", "/logg-ut", ERR_METHOD, NO_ROUTE, "POST" },
		{ "HEAD", "/logg-ut", ERR_METHOD, NO_ROUTE, "POST" },
		{ "POST", "/", ERR_METHOD, NO_ROUTE, "GET" },
		{ "DELETE", "/sak/ny", ERR_METHOD, NO_ROUTE, "GET, POST" },
		{ "get", "/", ERR_METHOD, NO_ROUTE, "GET" },
		{ "", "/", ERR_METHOD, NO_ROUTE, "GET" },
		{ "GET", "/sak", ERR_NOT_FOUND, NO_ROUTE, "" },
		{ "BREW", "/kaffe", ERR_NOT_FOUND, NO_ROUTE, "" },
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(t); i++) {
		const struct route *r = NULL;
		struct path_values v;
		const char *allow = NULL;
		enum err e = route_find(routes, LENGTH(routes), t[i].method,
		    t[i].path, &r, &v, &allow);

		if (e != t[i].e || (t[i].route != NO_ROUTE &&
		    r != &routes[t[i].route]))
			fail_msg("row %zu: %s", i, err_name(e));
		if (t[i].allow != NULL && strcmp(allow, t[i].allow) != 0)
			fail_msg("row %zu: %s", i, allow);
	}
}

static void
what_stands_in_the_path_comes_with_the_page(void **state)
{
	const struct route *r;
	struct path_values v;
	const char *allow;

	(void)state;
	assert_int_equal(route_find(routes, LENGTH(routes), "GET",
	    "/sak/2026-00017", &r, &v, &allow), ERR_OK);
	assert_int_equal(v.n, 1);
	assert_string_equal(v.at[0].value, "2026-00017");
}

/* The statuses are those of err.h, where each outcome is explained. */
static void
every_outcome_has_a_status_and_a_name(void **state)
{
	static const int status[ERR__MAX] = {
		[ERR_OK] = 200, [ERR_INPUT] = 400, [ERR_TOO_LARGE] = 413,
		[ERR_NO_LENGTH] = 411, [ERR_METHOD] = 405, [ERR_LOGIN] = 303,
		[ERR_FORGED] = 403, [ERR_DENIED] = 403, [ERR_NOT_FOUND] = 404,
		[ERR_CONFLICT] = 409, [ERR_DUPLICATE] = 409, [ERR_RETRY] = 503,
		[ERR_UNAVAILABLE] = 503, [ERR_UNKNOWN] = 503, [ERR_BUG] = 500,
	};

	(void)state;
	for (int e = 0; e < ERR__MAX; e++) {
		if (status[e] == 0 || route_status((enum err)e) != status[e])
			fail_msg("%d: %d", e, route_status((enum err)e));
		if (err_name((enum err)e) == NULL)
			fail_msg("%d has no name", e);
	}
}

int
main(void)
{
	const struct CMUnitTest t[] = {
		cmocka_unit_test(method_and_path_find_their_page),
		cmocka_unit_test(what_stands_in_the_path_comes_with_the_page),
		cmocka_unit_test(every_outcome_has_a_status_and_a_name),
	};

	return cmocka_run_group_tests_name("route", t, NULL, NULL);
}
