/* The maps of groups and units: what is understood, and every fault at once. */
#include "../given.h"

#include "base/mem.h"
#include "directory/map_read.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char good_groups[] =
    "[leader]\n"
    "dn = cn=ledere,ou=grupper,dc=test\n"
    "[coordinator]\n"
    "dn = cn=koordinatorer,ou=grupper,dc=test\n"
    "dn = cn=andre\\; med semikolon,ou=grupper,dc=test\n"
    "[bti_team]\n"
    "dn = cn=ledere,ou=grupper,dc=test\n";

static const char good_units[] =
    "; en merknad\n"
    "[hjemmetjeneste]\n"
    "name = Hjemmetjenesten\n"
    "parent = helse\n"
    "service = hjemme_tjeneste\n"
    "directory = Helse ; hjemme\n"
    "directory = 0102\n"
    "\n"
    "[helse]\n"
    "name = Helse og mestring\n"
    "[natt]\n"
    "name = Nattjenesten\n"
    "parent = hjemmetjeneste\n"
    "[skole-1]\n"
    "name = Ål skole\n"
    "directory = ÅL SKOLE\n";

/* A file of its own with that text; its name in `name`. */
static void
write_text(char name[32], const char *text)
{
	int fd;

	strcpy(name, "/tmp/hf-map-XXXXXX");
	fd = mkstemp(name);
	if (fd < 0 || write(fd, text, strlen(text)) != (ssize_t)strlen(text))
		abort();
	close(fd);
}

static enum err
read_texts(struct mem *mem, const char *groups, const char *units,
    struct maps *m, struct conf_fault **faults, size_t *n)
{
	char a[32], b[32];
	enum err e;

	write_text(a, groups);
	write_text(b, units);
	e = maps_read(mem, a, b, m, faults, n);
	unlink(a);
	unlink(b);
	return e;
}

static struct mem *mem;

static int
set_up(void **state)
{
	(void)state;
	mem = mem_new(16 << 20);
	return 0;
}

static int
tear_down(void **state)
{
	(void)state;
	mem_free(&mem);
	return 0;
}

static void
good_maps_are_read(void **state)
{
	struct conf_fault *faults;
	struct maps m;
	size_t n;

	(void)state;
	assert_int_equal(read_texts(mem, good_groups, good_units, &m, &faults,
	    &n), ERR_OK);
	assert_int_equal(n, 0);
	assert_int_equal(m.groups, 4);
	assert_int_equal(m.group[0].seat, SEAT_KIND_LEADER);
	assert_string_equal(m.group[0].dn_key,
	    "cn=ledere,ou=grupper,dc=test");
	assert_int_equal(m.group[2].seat, SEAT_KIND_COORDINATOR);
	assert_int_equal(m.group[3].seat, SEAT_KIND_BTI_TEAM);
	assert_int_equal(m.units, 4);
	assert_string_equal(m.unit[0].code, "helse");
	assert_string_equal(m.unit[0].parent, "");
	assert_string_equal(m.unit[1].code, "skole-1");
	assert_string_equal(m.unit[1].name, "Ål skole");
	assert_string_equal(m.unit[1].service, "");
	assert_string_equal(m.unit[2].code, "hjemmetjeneste");
	assert_string_equal(m.unit[2].parent, "helse");
	assert_string_equal(m.unit[2].service, "hjemme_tjeneste");
	assert_string_equal(m.unit[3].code, "natt");
}

static void
values_find_their_unit_however_they_are_spelt(void **state)
{
	static const struct { const char *value; long want; } t[] = {
		{ "Helse; hjemme", 2 }, { "HELSE  -  HJEMME ", 2 },
		{ "0102", 2 }, { "ål skole", 1 }, { "Al skole", -1 },
		{ "helse", -1 }, { "010", -1 }, { "", -1 }, { "--", -1 },
	};
	struct conf_fault *faults;
	struct maps m;
	size_t n;

	(void)state;
	assert_int_equal(read_texts(mem, good_groups, good_units, &m, &faults,
	    &n), ERR_OK);
	for (size_t i = 0; i < LENGTH(t); i++)
		if (maps_unit(&m, mem, t[i].value) != t[i].want)
			fail_msg("row %zu", i);
}

/* Ten characters, twenty bytes. */
#define TEN "æøåæøåæøåæ"

static void
each_fault_is_told_with_its_line(void **state)
{
	static const struct {
		bool units;
		const char *text;
		int line;
		const char *told;
	} t[] = {
		{ false, "[lader]\ndn = cn=a\n", 1, "no such role" },
		{ false, "[holder]\ndn = cn=a\n", 1, "no such role" },
		{ false, "[leader\ndn = cn=a\n", 1, "not of the form" },
		{ false, "dn = cn=a\n", 1, "before the first section" },
		{ false, "[leader]\ngroup = cn=a\n", 2, "unknown key" },
		{ false, "[leader]\ndn = ledere\n", 2, "not a DN" },
		{ false, "[leader]\ndn =\n", 2, "not a DN" },
		{ false, "[leader]\ndn = cn=a\ndn = CN=A\n", 3, "twice" },
		{ false, "[leader]\njust words\n", 2, "not of the form" },
		{ true, "[Helse]\nname = a\n", 1, "not a code" },
		{ true, "[a b]\nname = a\n", 1, "not a code" },
		{ true, "[]\nname = a\n", 1, "not a code" },
		{ true, "[aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa]\nname = a",
		  1, "not a code" },
		{ true, "[a]\n[b]\nname = b\n", 1, "name: missing" },
		{ true, "[a]\nname =\n", 2, "name: empty" },
		{ true, "[a]\nname = a\nname = b\n", 3, "set twice" },
		{ true, "[a]\nname = a\xff\n", 2, "no plain text" },
		{ true, "[a]\nname = " TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN
		  TEN TEN "æ\n", 2, "too long" },
		{ true, "[b]\nname = " TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN
		  TEN TEN "\nx = 1\n", 3, "unknown key" },
		{ true, "[a]\nname = a\nleader = x\n", 3, "unknown key" },
		{ true, "[a]\nname = a\nservice = Ål\n", 3, "service: " },
		{ true, "[a]\nname = a\nparent = b\n", 3, "no unit [b]" },
		{ true, "[a]\nname = a\nparent = a\n", 3, "circle" },
		{ true, "[a]\nname = a\nparent = b\n"
		  "[b]\nname = b\nparent = a\n", 3, "circle" },
		{ true, "[a]\nname = a\n[b]\nname = b\n[a]\nname = c\n", 5,
		  "begun before, in line 1" },
		{ true, "[a]\nname = a\ndirectory = X y\n"
		  "[b]\nname = b\ndirectory = x-Y\n", 6, "before, in line 3" },
		{ true, "[a]\nname = a\ndirectory = --\n", 3, "no letter" },
		{ true, "[a]\nname = a\ndirectory =\n", 3, "empty" },
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(t); i++) {
		struct conf_fault *faults;
		struct maps m;
		size_t n = 0;
		enum err e = read_texts(mem, t[i].units ? good_groups :
		    t[i].text, t[i].units ? t[i].text : good_units, &m, &faults,
		    &n);

		if (e != ERR_INPUT || n == 0 || faults[0].line != t[i].line ||
		    strstr(faults[0].text, t[i].told) == NULL)
			fail_msg("row %zu: %zu, line %d, %s", i, n,
			    n > 0 ? faults[0].line : 0,
			    n > 0 ? faults[0].text : "");
	}
}

static void
all_faults_of_both_files_are_told_at_once(void **state)
{
	static const int lines[] = { 1, 4, 1, 3, 5 };
	struct conf_fault *faults;
	struct maps m;
	size_t n;

	(void)state;
	assert_int_equal(read_texts(mem, "[x]\ndn = a\n[leader]\ndn = b\n",
	    "[a]\nparent = b\nx = 1\n[b]\nparent = c\nname = b\n", &m, &faults,
	    &n), ERR_INPUT);
	assert_int_equal(n, LENGTH(lines));
	for (size_t i = 0; i < n; i++)
		assert_int_equal(faults[i].line, lines[i]);
}

static void
a_file_that_is_not_there_is_a_fault(void **state)
{
	struct conf_fault *faults;
	struct maps m;
	size_t n;

	(void)state;
	assert_int_equal(maps_read(mem, "/nonexistent/a", "/nonexistent/b", &m,
	    &faults, &n), ERR_INPUT);
	assert_int_equal(n, 2);
	assert_non_null(strstr(faults[0].text, "/nonexistent/a: "));
}

/* A map as a page writes it down: no lines, and all of it at once. */
static enum err
judge(const struct maps *said, struct maps *m, struct map_fault **wrong,
    size_t *n)
{
	return maps_judge(mem, said, m, wrong, n);
}

static void
the_judge_says_which_unit_is_wrong_and_why(void **state)
{
	static const struct {
		struct map_unit unit[3];
		enum map_wrong what;
		size_t at;
	} t[] = {
		{ { { "a", "A", NULL, NULL }, { "A", "B", NULL, NULL } },
		  MAP_WRONG_CODE, 1 },
		{ { { "a", "A", NULL, NULL }, { "a", "B", NULL, NULL } },
		  MAP_WRONG_CODE_TWICE, 1 },
		{ { { "a", NULL, NULL, NULL }, { "b", "B", NULL, NULL } },
		  MAP_WRONG_NAME_MISSING, 0 },
		{ { { "a", "A\n", NULL, NULL }, { "b", "B", NULL, NULL } },
		  MAP_WRONG_NAME, 0 },
		{ { { "a", "A", NULL, NULL }, { "b", "B\\E(", NULL, NULL } },
		  MAP_WRONG_NAME, 1 },
		{ { { "a", "A", "x y", NULL }, { "b", "B", NULL, NULL } },
		  MAP_WRONG_SERVICE, 0 },
		{ { { "a", "A", NULL, "B!" }, { "b", "B", NULL, NULL } },
		  MAP_WRONG_PARENT, 0 },
		{ { { "a", "A", NULL, "c" }, { "b", "B", NULL, NULL } },
		  MAP_WRONG_NO_PARENT, 0 },
		{ { { "a", "A", NULL, "b" }, { "b", "B", NULL, "a" } },
		  MAP_WRONG_CIRCLE, 0 },
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(t); i++) {
		struct map_unit unit[2] = { t[i].unit[0], t[i].unit[1] };
		const struct maps said = { .unit = unit, .units = 2 };
		struct map_fault *wrong;
		struct maps m;
		size_t n;

		if (judge(&said, &m, &wrong, &n) != ERR_INPUT || n == 0 ||
		    wrong[0].what != t[i].what || wrong[0].at != t[i].at)
			fail_msg("row %zu", i);
	}
}

static void
a_value_of_two_units_names_both(void **state)
{
	struct map_unit unit[] = { { "a", "A", NULL, NULL },
	    { "b", "B", NULL, "a" } };
	struct map_value value[] = { { "Felles", NULL, 1 },
	    { "Egen", NULL, 0 }, { "FELLES.", NULL, 0 } };
	const struct maps said = { .unit = unit, .units = 2, .value = value,
	    .values = 3 };
	struct map_fault *wrong;
	struct maps m;
	size_t n;

	(void)state;
	assert_int_equal(judge(&said, &m, &wrong, &n), ERR_INPUT);
	assert_int_equal(n, 1);
	assert_int_equal(wrong[0].what, MAP_WRONG_VALUE_TWICE);
	assert_int_equal(wrong[0].at, 2);
	assert_int_equal(wrong[0].other, 0);
}

static void
more_units_than_there_can_be_are_refused(void **state)
{
	struct maps said = { .units = MAP_UNITS_MOST }, m;
	struct map_fault *wrong;
	size_t n;

	(void)state;
	said.unit = mem_array(mem, said.units + 1, sizeof(*said.unit));
	for (size_t i = 0; i <= said.units; i++)
		said.unit[i] = (struct map_unit){ mem_printf(mem, "u%zu", i),
			"Enhet", NULL, NULL };
	assert_int_equal(judge(&said, &m, &wrong, &n), ERR_OK);
	said.units++;
	assert_int_equal(judge(&said, &m, &wrong, &n), ERR_INPUT);
	assert_int_equal(wrong[0].what, MAP_WRONG_UNITS_MANY);
}

static void
twenty_levels_are_good_and_one_more_is_not(void **state)
{
	struct maps said = { .units = MAP_DEPTH_MOST + 1 }, m;
	struct map_fault *wrong;
	size_t n;

	(void)state;
	said.unit = mem_array(mem, said.units + 1, sizeof(*said.unit));
	for (size_t i = 0; i <= said.units; i++)
		said.unit[i] = (struct map_unit){ mem_printf(mem, "u%zu", i),
			"Enhet", NULL,
			i == 0 ? NULL : mem_printf(mem, "u%zu", i - 1) };
	assert_int_equal(judge(&said, &m, &wrong, &n), ERR_OK);
	said.units++;
	assert_int_equal(judge(&said, &m, &wrong, &n), ERR_INPUT);
	assert_int_equal(wrong[0].what, MAP_WRONG_CIRCLE);
}

/* What is judged good is good again, and is the same. */
static void
a_good_map_is_good_again(void **state)
{
	struct conf_fault *faults;
	struct map_fault *wrong;
	struct maps m, again;
	size_t n;

	(void)state;
	assert_int_equal(read_texts(mem, good_groups, good_units, &m, &faults,
	    &n), ERR_OK);
	for (size_t i = 0; i < m.units; i++) {
		if (*m.unit[i].parent == '\0')
			m.unit[i].parent = NULL;
		if (*m.unit[i].service == '\0')
			m.unit[i].service = NULL;
	}
	assert_int_equal(judge(&m, &again, &wrong, &n), ERR_OK);
	assert_int_equal(read_texts(mem, good_groups, good_units, &m, &faults,
	    &n), ERR_OK);
	assert_true(maps_same(&m, &again));
	assert_true(maps_give(&again, SEAT_KIND_LEADER));
	assert_false(maps_give(&again, SEAT_KIND_OPERATIONS));
	assert_int_equal(maps_find(&again, "natt"), 3);
	assert_int_equal(maps_find(&again, "dag"), -1);
}

/* What operations are shown must itself be right. */
static void
the_samples_have_no_faults(void **state)
{
	const char *top = getenv("srcdir") != NULL ? getenv("srcdir") : ".";
	struct conf_fault *faults;
	struct maps m;
	size_t n;

	(void)state;
	if (maps_read(mem, mem_printf(mem, "%s/conf/ldap/groups.map", top),
	    mem_printf(mem, "%s/conf/ldap/units.map", top), &m, &faults, &n) !=
	    ERR_OK)
		fail_msg("line %d: %s", faults[0].line, faults[0].text);
	assert_true(m.groups >= 7);
	assert_true(m.units > 1);
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, set_up, tear_down)

int
main(void)
{
	static const struct CMUnitTest t[] = {
		TEST(good_maps_are_read),
		TEST(values_find_their_unit_however_they_are_spelt),
		TEST(each_fault_is_told_with_its_line),
		TEST(all_faults_of_both_files_are_told_at_once),
		TEST(a_file_that_is_not_there_is_a_fault),
		TEST(the_judge_says_which_unit_is_wrong_and_why),
		TEST(a_value_of_two_units_names_both),
		TEST(more_units_than_there_can_be_are_refused),
		TEST(twenty_levels_are_good_and_one_more_is_not),
		TEST(a_good_map_is_good_again),
		TEST(the_samples_have_no_faults),
	};

	return cmocka_run_group_tests_name("map", t, NULL, NULL);
}
