/* Names in sentences, of the languages as they are shipped. */
#include "../given.h"

#include "base/fold.h"
#include "base/mem.h"
#include "web/lang.h"
#include "web/names.h"
#include "web/views.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static char statics[] = "/tmp/unit_names-XXXXXX";
static char dir[4096], reported[2000];
static struct views views = { .dir = dir };
static struct mem *mem;

static void
report(const char *line)
{
	snprintf(reported + strlen(reported),
	    sizeof(reported) - strlen(reported), "%s\n", line);
}

static int
open_languages(void **state)
{
	const char *srcdir = getenv("srcdir");

	(void)state;
	mem = mem_new(16 << 20);
	snprintf(dir, sizeof(dir), "%s/templates",
	    srcdir != NULL ? srcdir : ".");
	assert_true(close(mkstemp(statics)) == 0);
	assert_true(langs_read(&views, statics, report));
	assert_string_equal(reported, "");
	return 0;
}

static int
close_languages(void **state)
{
	(void)state;
	langs_close(&views);
	unlink(statics);
	mem_free(&mem);
	return 0;
}

static int
leave(void **state)
{
	(void)state;
	names_put(&views, (struct names[NAME_LANGUAGES]){ 0 });
	reported[0] = '\0';
	return 0;
}

static const char *
said(enum language l, const char *key)
{
	return lang_text(&views.lang[l], key);
}

static const struct names given[NAME_LANGUAGES] = {
	[LANGUAGE_NB] = { { [NAME_OFFICE] = "økonomi & helse",
	    [NAME_COORDINATOR_TEAM] = "Laget", [NAME_MENTOR] = "veileder",
	    [NAME_THE_MENTOR] = "veilederen" } },
	[LANGUAGE_NN] = { { [NAME_MENTOR] = "rettleiar",
	    [NAME_THE_MENTOR] = "rettleiaren" } },
};

static void
without_names_of_its_own_sentences_are_ours(void **state)
{
	(void)state;
	assert_string_equal(said(LANGUAGE_NB, "seat.office"),
	    "Tjenestekontoret");
	assert_string_equal(said(LANGUAGE_NN, "seat.office"),
	    "Tenestekontoret");
	assert_string_equal(said(LANGUAGE_EN, "seat.coordinator_team"),
	    "Coordinator team and mentor");
	assert_string_equal(said(LANGUAGE_NB, "closing.applied"),
	    "En søknad i saken er ikke avgjort. "
	    "Vent til tjenestekontoret har svart.");
}

static void
own_names_stand_where_ours_did(void **state)
{
	static const struct {
		enum language l;
		const char *key, *want;
	} t[] = {
		{ LANGUAGE_NB, "seat.office", "Økonomi & helse" },
		{ LANGUAGE_NB, "closing.applied", "En søknad i saken er ikke "
		    "avgjort. Vent til økonomi & helse har svart." },
		{ LANGUAGE_NB, "seat.coordinator_team", "Laget og veileder" },
		{ LANGUAGE_NB, "seat.system_owner", "Systemansvarlig" },
		{ LANGUAGE_NN, "seat.office", "Økonomi & helse" },
		{ LANGUAGE_NN, "seat.coordinator_team", "Laget og rettleiar" },
		{ LANGUAGE_EN, "seat.coordinator_team", "Laget and mentor" },
	};

	(void)state;
	names_put(&views, given);
	for (size_t i = 0; i < LENGTH(t); i++)
		if (strcmp(said(t[i].l, t[i].key), t[i].want) != 0)
			fail_msg("row %zu: %s", i, said(t[i].l, t[i].key));
	assert_non_null(strstr(said(LANGUAGE_PL, "voice.office"),
	    "(økonomi & helse)"));
	/* What C says was looked up anew. */
	assert_string_equal(lang_say(mem, &views.lang[LANGUAGE_NB],
	    MSG_TOLD_MENTOR, &(struct say)SAY_NUMBER("n", 3), 1),
	    "Du har fått veileder i Laget 3 ganger");
}

static void
names_are_tried_in_a_sentence_and_nobody_else_has_them(void **state)
{
	(void)state;
	assert_string_equal(names_say(mem, &views, LANGUAGE_NN, given,
	    "seat.coordinator_team"), "Laget og rettleiar");
	assert_string_equal(names_say(mem, &views, LANGUAGE_NB, given,
	    "texts.now"), said(LANGUAGE_NB, "texts.now"));
	assert_string_equal(said(LANGUAGE_NN, "seat.coordinator_team"),
	    "Koordinatorteam og fadder");
}

static void
kept_names_come_back_as_they_were(void **state)
{
	struct names n = { { [NAME_OFFICE] = "A=b", [NAME_THE_MENTOR] = "c" } };
	const char *text = names_text(mem, &n);

	(void)state;
	assert_string_equal(text, "office=A=b\nthe_mentor=c");
	n = names_parse(mem, text);
	assert_string_equal(n.own[NAME_OFFICE], "A=b");
	assert_string_equal(n.own[NAME_THE_MENTOR], "c");
	assert_null(n.own[NAME_MENTOR]);
	assert_null(names_text(mem, &(struct names){ 0 }));
	n = names_parse(mem, "\noffice\nofficer=x\noffice=\n=y\nmentor=z");
	assert_null(n.own[NAME_OFFICE]);
	assert_string_equal(n.own[NAME_MENTOR], "z");
}

static void
a_place_that_is_none_stops_the_start(void **state)
{
	static const char *const t[] = {
		"Ring {{offce}}.", "Ring {{office", "{{}}", "{{mentor}}",
		"{{OFFICE}}",
		"{{a_name_that_is_longer_than_any_that_there_is}}",
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(t); i++) {
		struct lang l = { 0 };

		assert_true(hdf_init(&l.words) == STATUS_OK &&
		    hdf_set_value(l.words, "Lang.code", "nb") == STATUS_OK &&
		    hdf_set_value(l.words, "Lang.name.office", "x") ==
		    STATUS_OK &&
		    hdf_set_value(l.words, "Lang.a", t[i]) == STATUS_OK);
		l.lang = hdf_get_obj(l.words, "Lang");
		reported[0] = '\0';
		if (names_find(&l, report) ||
		    strstr(reported, "nb.hdf: no name for {{") == NULL)
			fail_msg("row %zu: %s", i, reported);
		names_close(&l);
		hdf_destroy(&l.words);
	}
}

static void
letters_are_those_of_norwegian_sami_and_the_neighbours(void **state)
{
	static const struct { const char *s; size_t want; } t[] = {
		{ "a", 1 }, { "Z", 1 }, { "ø", 2 }, { "Å", 2 }, { "é", 2 },
		{ "þ", 2 }, { "Ð", 2 }, { "č", 2 }, { "Č", 2 }, { "đ", 2 },
		{ "Đ", 2 }, { "ń", 2 }, { "Ń", 2 }, { "ŋ", 2 }, { "Ŋ", 2 },
		{ "š", 2 }, { "Š", 2 }, { "ŧ", 2 }, { "Ŧ", 2 }, { "ž", 2 },
		{ "Ž", 2 },
		{ "", 0 }, { "1", 0 }, { "×", 0 }, { "÷", 0 }, { "ß", 0 },
		{ "ÿ", 0 }, { "Ď", 0 }, { "ĸ", 0 }, { "ł", 0 }, { "ſ", 0 },
		{ "ƀ", 0 }, { "ǃ", 0 }, { "ɐ", 0 }, { "\xc3", 0 },
		{ "\xc5", 0 },
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(t); i++)
		if (name_letter(t[i].s) != t[i].want)
			fail_msg("row %zu: %s", i, t[i].s);
}

static void
a_sentence_begins_with_a_capital_of_sami_too(void **state)
{
	static const struct { const char *name, *want; } t[] = {
		{ "čálli", "Čálli" }, { "đoarju", "Đoarju" },
		{ "ńuorra", "Ńuorra" }, { "ŋuorra", "Ŋuorra" },
		{ "šattu", "Šattu" }, { "ŧasta", "Ŧasta" },
		{ "žurnála", "Žurnála" }, { "Čálli", "Čálli" },
		{ "áibbas", "Áibbas" }, { "øvre", "Øvre" }, { "a", "A" },
		{ "1. etasje", "1. etasje" },
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(t); i++) {
		const struct names n[NAME_LANGUAGES] = {
			[LANGUAGE_NB] = { { [NAME_OFFICE] = t[i].name } } };

		names_put(&views, n);
		assert_string_equal(said(LANGUAGE_NB, "seat.office"),
		    t[i].want);
	}
}

static void
a_word_is_itself_in_all_its_forms(void **state)
{
	static const struct { const char *name, *word; bool want; } t[] = {
		{ "Koordinator", "koordinator", true },
		{ "Koordinatoren", "koordinator", true },
		{ "koordinatorene", "koordinator", true },
		{ "koordinatorens", "koordinator", true },
		{ "barnekoordinatorane", "barnekoordinator", true },
		{ "Individuelle planer", "individuell plan", true },
		{ "individuell  planen", "individuell plan", true },
		{ "stafettholderne", "stafettholder", true },
		{ "stafetthaldarane", "stafetthaldar", true },
		{ "Stafettloggar", "stafettlogg", true },
		{ "koordinatorteamet", "koordinator", false },
		{ "koordinerende enhet", "koordinator", false },
		{ "individuell", "individuell plan", false },
		{ "individuell plan og råd", "individuell plan", false },
		{ "planer", "individuell plan", false },
		{ "BTI-teamet", "BTI", false },
		{ "barnekoordinator", "koordinator", false },
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(t); i++)
		if (name_is_word(text_fold(mem, t[i].name),
		    text_fold(mem, t[i].word)) != t[i].want)
			fail_msg("row %zu: %s", i, t[i].name);
}

#define TEST(name) cmocka_unit_test_teardown(name, leave)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(without_names_of_its_own_sentences_are_ours),
		TEST(own_names_stand_where_ours_did),
		TEST(names_are_tried_in_a_sentence_and_nobody_else_has_them),
		TEST(kept_names_come_back_as_they_were),
		TEST(a_place_that_is_none_stops_the_start),
		TEST(letters_are_those_of_norwegian_sami_and_the_neighbours),
		TEST(a_sentence_begins_with_a_capital_of_sami_too),
		TEST(a_word_is_itself_in_all_its_forms),
	};

	return cmocka_run_group_tests(tests, open_languages, close_languages);
}
