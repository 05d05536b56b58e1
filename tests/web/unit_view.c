/* Words with values in them, and what a template does to hostile ones. */
#include "../given.h"

#include "base/conf.h"
#include "base/mem.h"
#include "web/language.h"
#include "web/paper.h"
#include "web/request.h"
#include "web/view.h"
#include "web/views.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define HOSTILE "\"><script>alert(1)</script>&' onx="

static char dir[] = "/tmp/unit_view-XXXXXX";
static const char *const rooms[] = { "room", NULL };
static char reported[2000];
static struct views *views;
static struct conf conf;
static struct app app = { .name = "unit_view", .conf = &conf };
static struct request rq;

static void
report(const char *line)
{
	snprintf(reported + strlen(reported),
	    sizeof(reported) - strlen(reported), "%s\n", line);
}

static const char *
path_of(const char *name)
{
	return mem_printf(rq.work.mem, "%s/%s", dir, name);
}

static void
write_file(const char *name, const char *text)
{
	FILE *f = fopen(path_of(name), "w");

	assert_non_null(f);
	assert_true(fputs(text, f) >= 0 && fclose(f) == 0);
}

/* Every message has words that tell which it is; one has words of its own. */
static void
write_lang(const char *file, enum msg without)
{
	FILE *f = fopen(path_of(file), "w");

	assert_non_null(f);
	for (int m = 0; m < MSG__MAX; m++) {
		const char *key = msg_keys[m].key;

		if (m == MSG_LOGIN_WAIT)
			fprintf(f, "Lang.msg.%s.one = {n} {who}\n"
			    "Lang.msg.%s.other = {n} til {who}, {n}{x\n",
			    key, key);
		else if (m != (int)without && msg_keys[m].plural)
			fprintf(f, "Lang.msg.%s.one = 1\nLang.msg.%s.other = "
			    "{n} x\n", key, key);
		else if (m != (int)without)
			fprintf(f, "Lang.msg.%s = {a} og {b}, {a}\n", key);
	}
	for (int i = 1; i <= 12; i++)
		fprintf(f, "Lang.month.%02d = m%d\n", i, i);
	for (int i = 1; i <= 7; i++)
		fprintf(f, "Lang.weekday.%d = d%d\n", i, i);
	fprintf(f, "Lang.code = %.2s\n", file + strlen("lang/"));
	fputs(strstr(file, "en.hdf") != NULL ?
	    "Lang.date.day = {d} {m} {y}\nLang.date.long = {w} {d} {m} {y}\n"
	    "Lang.date.time = {d} {m} {y} at {h}:{i}\n" :
	    "Lang.date.day = {d}. {m} {y}\nLang.date.long = {w} {d}. {m} {y}\n"
	    "Lang.date.time = {d}. {m} {y} kl. {h}.{i}\n", f);
	assert_int_equal(fclose(f), 0);
}

static void
write_words(enum msg without)
{
	write_lang("lang/nb.hdf", without);
	write_lang("lang/nn.hdf", without);
	write_lang("lang/en.hdf", without);
}

static void
add_words(const char *file, const char *words)
{
	FILE *f = fopen(path_of(file), "a");

	assert_non_null(f);
	assert_true(fputs(words, f) >= 0 && fclose(f) == 0);
}

static int
open_house(void **state)
{
	(void)state;
	assert_non_null(mkdtemp(dir));
	rq.work.mem = mem_new(16 << 20);
	rq.app = &app;
	assert_int_equal(mkdir(path_of("lang"), 0700), 0);
	assert_int_equal(mkdir(path_of("room"), 0700), 0);
	write_words(MSG__MAX);
	write_file("static.hdf", "Static.app = a.css\n");
	write_file("error.cs", "<?cs var:Fault.title ?>");
	write_file("top.cs", "");
	write_file("bottom.cs", "");
	write_file("form.cs", "<?cs def:shown(x) ?>[<?cs var:x ?>"
	    "<?cs var:Lang.month.01 ?>]<?cs /def ?>\n");
	write_file("page.cs", "<?cs def:twice(x) ?><?cs call:shown(x) ?>"
	    "<?cs call:shown(x) ?><?cs /def ?>\n");
	write_file("room/macros.cs", "<?cs include!\"form.cs\" ?>"
	    "<?cs include!\"page.cs\" ?>\n<?cs def:own(x) ?>"
	    "<?cs call:twice(x) ?><?cs /def ?><?cs call:own(X) ?>");
	write_file("room/part.cs", "<?cs def:cell(x) ?><td>"
	    "<?cs var:x ?></td><?cs /def ?>\n");
	write_file("room/hostile.cs", "<?cs include!\"room/part.cs\" ?>\n"
	    "<p title=\"<?cs var:X ?>\"><?cs var:X ?></p>\n"
	    "<?cs each:i = List ?><?cs call:cell(i.t) ?><?cs /each ?>\n"
	    "<a href=\"?q=<?cs var:url_escape(X) ?>\">"
	    "<?cs var:Lang.month.01 ?></a>");
	write_file("room/lines.cs", "<?cs if:X ?>\nA\n\n<?cs /if ?>\n"
	    "B <?cs var:X ?>\n\t<?cs var:X ?>\nC");
	views = app.views = views_open(dir, path_of("static.hdf"), rooms,
	    report);
	assert_string_equal(reported, "");
	return 0;
}

static int
close_house(void **state)
{
	char line[64];

	(void)state;
	views_close(&views);
	mem_free(&rq.work.mem);
	snprintf(line, sizeof(line), "rm -r %s", dir);
	return system(line);
}

static int
leave(void **state)
{
	(void)state;
	view_end(&rq);
	memset(&rq.response, 0, sizeof(rq.response));
	return 0;
}

static void
hostile_values_are_text_wherever_they_stand(void **state)
{
	struct node *root = view_root(&rq), *list = node_in(root, "List");

	(void)state;
	node_text(root, "X", HOSTILE);
	node_text(node_add(list), "t", "<b>");
	node_text(node_add(list), "t", "javascript:'");
	assert_int_equal(view_render(&rq, 422, "room/hostile.cs"), ERR_OK);
	assert_int_equal(rq.response.status, 422);
	assert_int_equal(rq.response.length, strlen(rq.response.body));
	assert_string_equal(rq.response.body,
	    "<p title=\"&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;"
	    "&#39; onx=\">&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;"
	    "&#39; onx=</p>\n"
	    "<td>&lt;b&gt;</td><td>javascript:&#39;</td>"
	    "<a href=\"?q=%22%3E%3Cscript%3Ealert%281%29%3C%2Fscript%3E%26"
	    "%27%20onx%3D\">m1</a>");
}

/* Whoever finds a list again goes on where it ended. */
static void
a_list_goes_on_wherever_it_is_found(void **state)
{
	struct node *root = view_root(&rq);

	(void)state;
	node_text(root, "X", "1");
	node_text(node_add(node_in(root, "List")), "t", "one");
	node_text(node_add(node_in(root, "List")), "t", "two");
	assert_int_equal(view_render(&rq, 200, "room/hostile.cs"), ERR_OK);
	assert_non_null(strstr(rq.response.body,
	    "<td>one</td><td>two</td>"));
}

static void
lines_of_commands_leave_no_lines_behind(void **state)
{
	(void)state;
	node_text(view_root(&rq), "X", "1");
	assert_int_equal(view_render(&rq, 200, "room/lines.cs"), ERR_OK);
	assert_string_equal(rq.response.body, "A\nB 1\n\t1\nC");
}

/* What was rendered by itself stands between, whatever its language. */
static void
something_stands_inside_a_page(void **state)
{
	struct node *top = paper_begin(rq.work.mem);
	struct paper in[2];

	(void)state;
	node_text(top, "X", "<i>");
	for (int i = 0; i < 2; i++)
		assert_int_equal(paper_render(&rq.work, views, LANGUAGE_NN,
		    top, "room/macros.cs", 8, &in[i]), ERR_OK);
	assert_string_equal(node_value(top, "X"), "<i>");
	assert_null(node_value(top, "X.Y"));
	paper_end(top);
	node_text(view_root(&rq), "X", "1");
	assert_int_equal(view_render_round(&rq, 422, "room/lines.cs", in, 2,
	    "room/macros.cs"), ERR_OK);
	assert_int_equal(rq.response.status, 422);
	assert_string_equal(rq.response.body, "A\nB 1\n\t1\nC"
	    "[&lt;i&gt;m1][&lt;i&gt;m1][&lt;i&gt;m1][&lt;i&gt;m1][1m1][1m1]");
	assert_int_equal(rq.response.length, strlen(rq.response.body));
	assert_int_equal(view_render_round(&rq, 200, "room/lines.cs", in, 0,
	    NULL), ERR_OK);
	assert_string_equal(rq.response.body, "A\nB 1\n\t1\nC");
	assert_int_equal(view_render_round(&rq, 200, "room/lines.cs", in, 0,
	    "room/none.cs"), ERR_BUG);
}

/* Parsed once for all screens, they say what each was given, and escape it. */
static void
macros_of_all_screens_are_there_in_each(void **state)
{
	(void)state;
	node_text(view_root(&rq), "X", "<b>");
	assert_int_equal(view_render(&rq, 200, "room/macros.cs"), ERR_OK);
	assert_string_equal(rq.response.body, "[&lt;b&gt;m1][&lt;b&gt;m1]");
}

static void
a_template_that_is_not_there_is_our_bug(void **state)
{
	(void)state;
	assert_int_equal(view_render(&rq, 200, "room/none.cs"), ERR_BUG);
	assert_non_null(strstr(rq.work.fault.text, "room/none.cs"));
}

/* A faulty house does not open, and says where the fault is. */
static void
what_is_broken_stops_the_start(void **state)
{
	static const struct { const char *text, *said; } t[] = {
		{ "<?cs var:nothing(X) ?>", "room/broken.cs" },
		{ "<?cs include!\"room/none.cs\" ?>", "room/none.cs" },
		{ "<?cs include!\"../../etc/passwd\" ?>", "outside" },
		{ "<?cs call:nobody() ?>", "nobody" },
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(t); i++) {
		reported[0] = '\0';
		write_file("room/broken.cs", t[i].text);
		if (views_open(dir, path_of("static.hdf"), rooms,
		    report) != NULL || strstr(reported, t[i].said) == NULL)
			fail_msg("row %zu: %s", i, reported);
	}
	unlink(path_of("room/broken.cs"));
	write_words(MSG_LEFT_TODAY);
	reported[0] = '\0';
	assert_null(views_open(dir, path_of("static.hdf"), rooms, report));
	assert_non_null(strstr(reported, msg_keys[MSG_LEFT_TODAY].key));
	write_words(MSG__MAX);
}

/* A language that says less, more or something else than nb does not start. */
static void
languages_that_differ_stop_the_start(void **state)
{
	static const struct { const char *file, *words, *said; } t[] = {
		{ "lang/nb.hdf", "Lang.a.b = x\n",
		    "nn.hdf: no words for a.b\nen.hdf: no words for a.b\n" },
		{ "lang/nn.hdf", "Lang.a.b = x\n",
		    "nn.hdf: nb.hdf has no a.b\n" },
		{ "lang/en.hdf", "Lang.month.03 = \n",
		    "en.hdf: no words for month.03\n" },
		{ "lang/en.hdf", "Lang.month.03 = m3 {n}\n",
		    "en.hdf: other places than nb.hdf in month.03\n" },
		{ "lang/nn.hdf", "Lang.date.day = {d}. {m}\n",
		    "nn.hdf: other places than nb.hdf in date.day\n" },
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(t); i++) {
		write_words(MSG__MAX);
		add_words(t[i].file, t[i].words);
		reported[0] = '\0';
		if (views_open(dir, path_of("static.hdf"), rooms,
		    report) != NULL || strstr(reported, t[i].said) == NULL)
			fail_msg("row %zu: %s", i, reported);
	}
	write_words(MSG__MAX);
}

/* Whoever is not logged in has what the browser kept; a user has her own. */
static void
a_page_speaks_the_language_of_who_reads_it(void **state)
{
	static const struct {
		const char *cookie;
		enum language want;
	} t[] = {
		{ NULL, LANGUAGE_NB },
		{ "holdfast_sprak=nn", LANGUAGE_NN },
		{ "a=b; holdfast_sprak=en", LANGUAGE_EN },
		{ "holdfast_sprak=", LANGUAGE_NB },
		{ "holdfast_sprak=../en", LANGUAGE_NB },
		{ "holdfast_sprak=EN", LANGUAGE_NB },
		{ "holdfast_sprak=nn; holdfast_sprak=en", LANGUAGE_NB },
	};
	const struct user nobody = { .language = LANGUAGE_NN };

	(void)state;
	for (size_t i = 0; i < LENGTH(t); i++) {
		rq.cookie = t[i].cookie;
		rq.language_known = false;
		if (language_of(&rq) != t[i].want)
			fail_msg("row %zu: %d", i, (int)language_of(&rq));
		assert_string_equal(view_word(&rq, "code"),
		    words_name(&words_language, (int)t[i].want));
	}
	rq.user = &nobody;
	assert_string_equal(view_word(&rq, "code"), "nn");
	rq.user = NULL;
	rq.cookie = NULL;
	rq.language_known = false;
}

static void
a_message_takes_its_plural_and_its_places(void **state)
{
	static const struct {
		struct say say[2];
		size_t n;
		const char *want;
	} t[] = {
		{ { SAY_NUMBER("n", 1), SAY_TEXT("who", "deg") }, 2, "1 deg" },
		{ { SAY_NUMBER("n", 0), SAY_TEXT("who", "deg") }, 2,
		    "0 til deg, 0{x" },
		{ { SAY_NUMBER("n", -1), SAY_TEXT("who", "deg") }, 2,
		    "-1 til deg, -1{x" },
		{ { SAY_NUMBER("n", INT64_MAX), SAY_TEXT("who", "") }, 2,
		    "9223372036854775807 til , 9223372036854775807{x" },
		/* a place nobody fills stands, and what fills one is text */
		{ { SAY_NUMBER("n", 2) }, 1, "2 til {who}, 2{x" },
		{ { SAY_NUMBER("n", 1), SAY_TEXT("who", "{n}") }, 2, "1 {n}" },
		{ { SAY_NUMBER("n", 1), SAY_TEXT("wh", "x") }, 2, "1 {who}" },
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(t); i++) {
		const char *said = lang_say(rq.work.mem,
		    &views->lang[LANGUAGE_NB], MSG_LOGIN_WAIT, t[i].say,
		    t[i].n);

		if (strcmp(said, t[i].want) != 0)
			fail_msg("row %zu: %s", i, said);
	}
}

static void
days_and_instants_are_told_in_words(void **state)
{
	struct mem *mem = rq.work.mem;
	const struct lang *l = &views->lang[LANGUAGE_NB];
	const struct lang *en = &views->lang[LANGUAGE_EN];
	const instant noon = instant_of_day(on(20260903)) +
	    INT64_C(12) * 3600 * 1000000;

	(void)state;
	assert_string_equal(lang_day(mem, l, on(20260903), false), "3. m9 2026");
	assert_string_equal(lang_day(mem, l, on(20260903), true),
	    "d4 3. m9 2026");
	assert_string_equal(lang_day(mem, l, on(20261231), true),
	    "d4 31. m12 2026");
	assert_string_equal(lang_day(mem, l, DAY_NONE, true), "");
	assert_string_equal(lang_instant(mem, l, noon), "3. m9 2026 kl. 12.00");
	assert_string_equal(lang_instant(mem, l, INSTANT_NONE), "");
	assert_string_equal(lang_day(mem, en, on(20260903), true),
	    "d4 3 m9 2026");
	assert_string_equal(lang_instant(mem, en, noon), "3 m9 2026 at 12:00");
	assert_string_equal(lang_text(l, "no.such.key"), "");
}

/* What fills a place may have places of its own: it is no text of ours. */
static void
what_is_put_in_is_not_looked_at_again(void **state)
{
	static const struct say say[] = {
		SAY_TEXT("navn", "Ola {frist} {navn}"),
		SAY_TEXT("frist", "}1.2.{"),
	};
	static const struct { const char *text, *want; } t[] = {
		{ "", "" }, { "Ingen.", "Ingen." },
		{ "{navn}", "Ola {frist} {navn}" },
		{ "{frist}{frist}", "}1.2.{}1.2.{" },
		{ "a {navn} b {x} {frist", "a Ola {frist} {navn} b {x} {frist" },
		{ "{{frist}}", "{}1.2.{}" },
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(t); i++)
		assert_string_equal(lang_fill(rq.work.mem, t[i].text, say, 2),
		    t[i].want);
}

#define TEST(name) cmocka_unit_test_teardown(name, leave)

int
main(void)
{
	const struct CMUnitTest t[] = {
		TEST(hostile_values_are_text_wherever_they_stand),
		TEST(a_list_goes_on_wherever_it_is_found),
		TEST(lines_of_commands_leave_no_lines_behind),
		TEST(something_stands_inside_a_page),
		TEST(macros_of_all_screens_are_there_in_each),
		TEST(a_template_that_is_not_there_is_our_bug),
		TEST(what_is_broken_stops_the_start),
		TEST(languages_that_differ_stop_the_start),
		TEST(a_page_speaks_the_language_of_who_reads_it),
		TEST(a_message_takes_its_plural_and_its_places),
		TEST(what_is_put_in_is_not_looked_at_again),
		TEST(days_and_instants_are_told_in_words),
	};

	return cmocka_run_group_tests_name("view", t, open_house, close_house);
}
