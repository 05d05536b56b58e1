/* In which language a visitor is answered, and when a form was shown. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include "base/conf.h"
#include "base/mem.h"
#include "web/form.h"
#include "web/language.h"
#include "web/request.h"
#include "web/stamp.h"

#include <string.h>

static const struct conf conf = { .web_cookie_secure = true };
static const struct app app = { .conf = &conf };
static struct mem *mem;

static int
open_mem(void **state)
{
	(void)state;
	mem = mem_new(1 << 20);
	return 0;
}

static int
close_mem(void **state)
{
	(void)state;
	mem_free(&mem);
	return 0;
}

static void
what_the_browser_asks_for(void **state)
{
	static const struct { const char *header; enum language l; } t[] = {
		{ NULL, LANGUAGE_NB },
		{ "", LANGUAGE_NB },
		{ "en", LANGUAGE_EN },
		{ "en-GB,en;q=0.9,nb;q=0.8", LANGUAGE_EN },
		{ "nb;q=0.8, nn", LANGUAGE_NN },
		{ "NN-no", LANGUAGE_NN },
		{ "no,en;q=0.5", LANGUAGE_NB },
		{ "de, fr;q=0.9, en;q=0.1", LANGUAGE_EN },
		{ "de", LANGUAGE_NB },
		{ "en;q=0", LANGUAGE_NB },
		{ "en;q=nan, nn;q=0.001", LANGUAGE_NN },
		{ "en;q=0.5;level=1, nn;q=0.50001", LANGUAGE_EN },
		{ ",,;;q=1,  ,en", LANGUAGE_EN },
		{ "english", LANGUAGE_NB },
		{ "*", LANGUAGE_NB },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(t) / sizeof(*t); i++) {
		struct request rq = { .work.mem = mem, .app = &app,
		    .languages = t[i].header };

		assert_int_equal(language_asked(&rq), t[i].l);
	}
}

static void
what_the_address_or_the_form_says_comes_first(void **state)
{
	struct pair nn = { "sprak", "nn" }, en = { "sprak", "en" };
	struct pair odd = { "sprak", "xx" };
	struct request rq = { .work.mem = mem, .app = &app,
	    .languages = "en", .query = { &nn, 1 } };

	(void)state;
	assert_int_equal(language_asked(&rq), LANGUAGE_NN);
	rq.body = (struct pairs){ &en, 1 };
	assert_int_equal(language_asked(&rq), LANGUAGE_EN);
	rq.body = (struct pairs){ NULL, 0 };
	rq.query = (struct pairs){ &odd, 1 };
	assert_int_equal(language_asked(&rq), LANGUAGE_EN);
}

static void
a_stamp_fits_its_key_alone(void **state)
{
	struct request rq = { .id = "" };
	char other[CSRF_LEN + 1];

	(void)state;
	stamp_begin(&rq, "a key of ours");
	assert_int_equal(strlen(rq.csrf), CSRF_LEN);
	assert_true(stamp_fits("a key of ours", rq.csrf));
	assert_false(stamp_fits("another key", rq.csrf));
	assert_in_range(stamp_age_s(rq.csrf), 0, 5);
	for (size_t i = 0; i < CSRF_LEN; i++) {
		memcpy(other, rq.csrf, sizeof(other));
		other[i] = other[i] == '0' ? '1' : '0';
		assert_false(stamp_fits("a key of ours", other));
	}
	assert_false(stamp_fits("a key of ours", NULL));
	assert_false(stamp_fits("a key of ours", ""));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_the_browser_asks_for),
		cmocka_unit_test(what_the_address_or_the_form_says_comes_first),
		cmocka_unit_test(a_stamp_fits_its_key_alone),
	};

	return cmocka_run_group_tests(tests, open_mem, close_mem);
}
