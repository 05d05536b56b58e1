/* One cookie out of whatever a browser and its neighbours send. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include "base/conf.h"
#include "base/mem.h"
#include "web/request.h"

#include <string.h>

static void
a_cookie_is_found_among_its_neighbours_or_not_at_all(void **state)
{
	static const struct { const char *header, *want; } t[] = {
		{ "hf=1", "1" },
		{ "hf=", "" },
		{ "a=b; hf=1; c=d", "1" },
		{ "hf=1;c=d", "1" },
		{ "a=b;hf=1", "1" },
		{ "a=b;\t hf=1\t ; c", "1" },
		{ "hf=a=b==", "a=b==" },
		{ "hf=!#$%&'()*+-./:<=>?@[]^_`{|}~",
		    "!#$%&'()*+-./:<=>?@[]^_`{|}~" },
		{ "=; ;;hf; hfx=2; xhf=3; hf=1;", "1" },
		{ "a=\"hf=2; hf=1", "1" },
		{ "a=\xff\xfe\x01; hf=1", "1" },
		{ NULL, NULL },
		{ "", NULL },
		{ "hf", NULL },
		{ "hf =1", NULL },
		{ "HF=1", NULL },
		{ "=hf=1", NULL },
		{ "a=b, hf=1", NULL },
		{ "$Version=1,hf=1", NULL },
		{ "\xe2\x80\x80hf=1", NULL },
		{ "\xc2\xa0hf=1", NULL },
		{ "\x0bhf=1", NULL },
		{ "hf=1; hf=2", NULL },
		{ "hf=1; hf=1", NULL },
		{ "hf=; hf=1", NULL },
		{ "hf=\"; hf=1", NULL },
		{ "hf=\"1\"", NULL },
		{ "hf=1 2", NULL },
		{ "hf=1,2", NULL },
		{ "hf=1\\2", NULL },
		{ "hf=1\x7f", NULL },
		{ "hf=\xc3\xa5", NULL },
		{ "hf=1\r\nX: y", NULL },
	};
	struct mem *mem = *state;

	for (size_t i = 0; i < sizeof(t) / sizeof(*t); i++) {
		const char *got = cookie_find(mem, t[i].header, "hf");

		if ((got == NULL) != (t[i].want == NULL) ||
		    (got != NULL && strcmp(got, t[i].want) != 0))
			fail_msg("row %zu: %s", i, got);
	}
}

static void
a_header_over_its_greatest_length_has_no_cookie(void **state)
{
	struct mem *mem = *state;
	char header[8194] = "hf=1; a=";

	memset(header + 8, 'x', sizeof(header) - 9);
	assert_null(cookie_find(mem, header, "hf"));
	header[8192] = '\0';
	assert_string_equal(cookie_find(mem, header, "hf"), "1");
}

static void
the_value_is_a_copy(void **state)
{
	struct mem *mem = *state;
	char header[] = "hf=abc";
	const char *value = cookie_find(mem, header, "hf");

	memset(header, 'x', sizeof(header));
	assert_string_equal(value, "abc");
}

/* A neighbour below the same domain may set any other name. */
static void
a_cookie_over_tls_is_of_this_host_alone(void **state)
{
	static const struct {
		bool secure;
		const char *sent, *set, *want;
	} t[] = {
		{ true, "hf=planted; __Host-hf=ours",
		    "__Host-hf=v; Path=/; HttpOnly; SameSite=Lax; Secure",
		    "ours" },
		{ true, "hf=planted",
		    "__Host-hf=v; Path=/; HttpOnly; SameSite=Lax; Secure",
		    NULL },
		{ false, "hf=ours", "hf=v; Path=/; HttpOnly; SameSite=Lax",
		    "ours" },
	};

	for (size_t i = 0; i < sizeof(t) / sizeof(*t); i++) {
		struct conf conf = { .web_cookie_secure = t[i].secure };
		struct app app = { .conf = &conf };
		struct request rq = { .app = &app, .cookie = t[i].sent };
		const char *got;

		rq.work.mem = *state;
		got = request_cookie(&rq, "hf");
		if ((got == NULL) != (t[i].want == NULL) ||
		    (got != NULL && strcmp(got, t[i].want) != 0))
			fail_msg("row %zu: %s", i, got != NULL ? got : "none");
		response_cookie(&rq, "hf", "v", 0);
		assert_string_equal(rq.response.cookie[0], t[i].set);
	}
}

static int
open_mem(void **state)
{
	*state = mem_new(1 << 20);
	return 0;
}

static int
close_mem(void **state)
{
	struct mem *mem = *state;

	mem_free(&mem);
	return 0;
}

int
main(void)
{
	const struct CMUnitTest t[] = {
		cmocka_unit_test(
		    a_cookie_is_found_among_its_neighbours_or_not_at_all),
		cmocka_unit_test(
		    a_header_over_its_greatest_length_has_no_cookie),
		cmocka_unit_test(the_value_is_a_copy),
		cmocka_unit_test(a_cookie_over_tls_is_of_this_host_alone),
	};

	return cmocka_run_group_tests_name("cookie", t, open_mem, close_mem);
}
