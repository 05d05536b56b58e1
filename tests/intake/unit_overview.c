/* The oversiktsliste: columns by name, and everything that can be wrong. */
#include "../given.h"

#include "base/mem.h"
#include "intake/csv.h"
#include "intake/import_fault.h"
#include "intake/overview.h"

#include <stdio.h>
#include <string.h>

enum { CAP = 64 << 20, AS_OF = 20201231 };

#define HEADER "Navn;Fødselsdato;Type;Tjeneste;Koordinator;Vedtaksdato;" \
    "Mottatt i enheten;Adressesperre;ID journalsystem;Ønske fra planeier\n"
#define GOOD "Kari Nordmann;03.09.1980;Koordinator;NAV;Ola Nordmann;" \
    "01.02.2019;05.02.2019;;P-1;\n"

struct reading {
	struct overview list;
	struct import_faults faults;
};

static int
arena_new(void **state)
{
	*state = mem_new(CAP);
	return 0;
}

static int
arena_free(void **state)
{
	struct mem *mem = *state;

	mem_free(&mem);
	return 0;
}

static struct reading
read_list(struct mem *mem, const char *text)
{
	struct reading r = { .faults = { .mem = mem } };
	struct csv csv;

	if (csv_read(mem, text, strlen(text), &csv, &r.faults) == ERR_OK)
		overview_read(mem, &csv, on(AS_OF), &r.list, &r.faults);
	import_faults_sort(&r.faults);
	return r;
}

/* "2/Navn/missing": the faults as places and texts that a test can compare. */
static const char *
told(struct mem *mem, const struct import_faults *f)
{
	const char *all = "";

	for (size_t i = 0; i < f->n; i++)
		all = mem_printf(mem, "%s%s%d %s: %s", all, i > 0 ? "\n" : "",
		    f->at[i].line, f->at[i].label != NULL ? f->at[i].label :
		    "-", import_fault_text(f->at[i].why));
	return all;
}

static void
a_good_row_becomes_a_strand(void **state)
{
	struct reading r = read_list(*state, HEADER
	    "  Kari\xc2\xa0 Nordmann ;3.9.1980; KOORDINATOR ip;Nav;o.nordmann;"
	    "1.2.19;2019-02-05;Fortrolig; P-1 ;\"Helst noen\nhun kjenner\"\n");
	const struct overview_row *row = &r.list.row[0];

	assert_string_equal(told(*state, &r.faults), "");
	assert_int_equal(r.list.n, 1);
	assert_string_equal(row->name, "Kari Nordmann");
	assert_int_equal(written(row->birth), 19800903);
	assert_int_equal(row->kind, STRAND_KIND_COORDINATOR);
	assert_string_equal(row->unit, "Nav");
	assert_string_equal(row->coordinator, "o.nordmann");
	assert_int_equal(written(row->decided), 20190201);
	assert_int_equal(written(row->received), 20190205);
	assert_int_equal(row->block, ADDRESS_BLOCK_CONFIDENTIAL);
	assert_string_equal(row->journal, "P-1");
	assert_string_equal(row->wish, "Helst noen\nhun kjenner");
	assert_int_equal(row->line, 2);
	assert_false(row->assumed);
}

static void
columns_stand_in_any_order_and_under_other_names(void **state)
{
	struct reading r = read_list(*state,
	    "\xef\xbb\xbf" "Sperret adresse,VEDTAK,Enhet,navn på koordinator,"
	    "Født,Koordinatortype,Planeier,Nr,\n"
	    "ingen,01.02.2019,NAV,ingen,03.09.1980,Koordinator,"
	    "\"Nordmann, Kari\",17,\n");

	assert_string_equal(told(*state, &r.faults), "");
	assert_string_equal(r.list.row[0].name, "Kari Nordmann");
	assert_null(r.list.row[0].coordinator);
	assert_null(r.list.row[0].journal);
	assert_true(r.list.row[0].assumed);
	assert_int_equal(written(r.list.row[0].received), 20190201);
}

static void
headers_are_told_all_at_once(void **state)
{
	struct reading r = read_list(*state,
	    "Navn;Fodt;Type;Navn;Koordinator;Vedtaksdato\nx;;;;;\n");

	assert_string_equal(told(*state, &r.faults),
	    "1 Fødselsdato: Kolonnen mangler.\n"
	    "1 Tjeneste: Kolonnen mangler.\n"
	    "1 Adressesperre: Kolonnen mangler.\n"
	    "1 -: Ukjent kolonnenavn. Rett navnet, eller fjern kolonnen.\n"
	    "1 Navn: Kolonnen finnes fra før.\n"
	    "2 Type: Feltet må fylles ut.");
	r = read_list(*state, "Kari;Nordmann\nOla;Nordmann\n");
	assert_int_equal(r.faults.n, 1);
	assert_int_equal(r.faults.at[0].why, FAULT_NO_HEADER);
	r = read_list(*state, HEADER);
	assert_int_equal(r.faults.n, 1);
	assert_int_equal(r.faults.at[0].why, FAULT_NO_ROWS);
}

/*
 * One row, and the one thing wrong with it; line 2 where nothing else is said.
 */
static const struct {
	const char *row;
	enum overview_column column;	/* COLUMN__MAX: the whole row */
	enum import_fault why;
} wrong_rows[] = {
	{ ";03.09.1980;Koordinator;NAV;;01.02.2019;;;;", COLUMN_NAME, FAULT_MISSING },
	{ "K\x01ri N;03.09.1980;Koordinator;NAV;;01.02.2019;;;;", COLUMN_NAME,
	    FAULT_CONTROL },
	{ "K N;;Koordinator;NAV;;01.02.2019;;;;", COLUMN_BIRTH, FAULT_BIRTH_MISSING },
	{ "K N;03.09.80;Koordinator;NAV;;01.02.2019;;;;", COLUMN_BIRTH,
	    FAULT_BIRTH_YEAR },
	{ "K N;31.02.1980;Koordinator;NAV;;01.02.2019;;;;", COLUMN_BIRTH, FAULT_DATE },
	{ "K N;1980;Koordinator;NAV;;01.02.2019;;;;", COLUMN_BIRTH, FAULT_DATE },
	{ "K N;01.01.2021;Koordinator;NAV;;01.02.2019;;;;", COLUMN_BIRTH,
	    FAULT_DATE_LATE },
	{ "K N;31.12.1899;Koordinator;NAV;;01.02.2019;;;;", COLUMN_BIRTH,
	    FAULT_BIRTH_EARLY },
	{ "K N;02.02.2019;Koordinator;NAV;;01.02.2019;;;;", COLUMN_BIRTH,
	    FAULT_BIRTH_AFTER_DECIDED },
	{ "K N;29.11.2019;Barnekoordinator;NAV;;01.02.2019;;;;", COLUMN_BIRTH,
	    FAULT_BIRTH_AFTER_DECIDED },
	{ "K N;ventet;Koordinator;NAV;;01.02.2019;;;;", COLUMN_BIRTH,
	    FAULT_BIRTH_EXPECTED },
	{ "K N;03.09.1980;;NAV;;01.02.2019;;;;", COLUMN_KIND, FAULT_MISSING },
	{ "K N;03.09.1980;Voksenkoordinator;NAV;;01.02.2019;;;;", COLUMN_KIND,
	    FAULT_KIND },
	{ "K N;03.09.1980;Koordinator;;;01.02.2019;;;;", COLUMN_UNIT, FAULT_MISSING },
	{ "K N;03.09.1980;Koordinator;NAV;;;;;;", COLUMN_DECIDED, FAULT_MISSING },
	{ "K N;03.09.1980;Koordinator;NAV;;;01.02.2019;;;", COLUMN_DECIDED,
	    FAULT_MISSING },
	{ "K N;03.09.1980;Stafettholder;NAV;;;;;;", COLUMN_DECIDED, FAULT_MISSING },
	{ "K N;03.09.1980;Koordinator;NAV;;01/02/2019;;;;", COLUMN_DECIDED,
	    FAULT_DATE },
	{ "K N;03.09.1980;Koordinator;NAV;;01.01.2021;;;;", COLUMN_DECIDED,
	    FAULT_DATE_LATE },
	{ "K N;03.09.1980;Koordinator;NAV;;31.12.1989;;;;", COLUMN_DECIDED,
	    FAULT_DATE_EARLY },
	{ "K N;03.09.1980;Koordinator;NAV;;01.02.2019;31.01.2019;;;",
	    COLUMN_RECEIVED, FAULT_RECEIVED_BEFORE_DECIDED },
	{ "K N;03.09.1980;Koordinator;NAV;;01.02.2019;snart;;;",
	    COLUMN_RECEIVED, FAULT_DATE },
	{ "K N;03.09.1980;Koordinator;NAV;;01.02.2019;;ja;;", COLUMN_BLOCK,
	    FAULT_BLOCK },
	{ "K N;03.09.1980;Koordinator;NAV;;01.02.2019;;STRENGT FORTROLIG;;",
	    COLUMN_BLOCK, FAULT_BLOCK_STRICT },
	{ "K N;03.09.1980;Koordinator;NAV;;01.02.2019;;Kode 6;;", COLUMN_BLOCK,
	    FAULT_BLOCK_STRICT },
	{ "K N;03.09.1980;Koordinator;NAV;;01.02.2019;;;"
	    "12345678901234567890123456789012345678901;", COLUMN_JOURNAL,
	    FAULT_TOO_LONG },
	{ "K N;01819010001;Koordinator;NAV;;01.02.2019;;;;", COLUMN_BIRTH,
	    FAULT_IDENTITY_NUMBER },
	{ "K N 018190 10001;03.09.1980;Koordinator;NAV;;01.02.2019;;;;",
	    COLUMN_NAME, FAULT_IDENTITY_NUMBER },
	{ "K N;03.09.1980;Koordinator;NAV;;01.02.2019;;;;fnr 01819010001",
	    COLUMN_WISH, FAULT_IDENTITY_NUMBER },
	{ "K N;03.09.1980;Koordinator;NAV;;01.02.2019", COLUMN__MAX,
	    FAULT_TOO_FEW_CELLS },
	{ "K;N;03.09.1980;Koordinator;NAV;;01.02.2019;;;;P-1", COLUMN__MAX,
	    FAULT_TOO_MANY_CELLS },
};

static void
each_wrong_cell_is_told_once(void **state)
{
	for (size_t i = 0; i < LENGTH(wrong_rows); i++) {
		const char *label = wrong_rows[i].column == COLUMN__MAX ? NULL :
		    overview_column_name(wrong_rows[i].column);
		struct reading r = read_list(*state, mem_printf(*state,
		    HEADER "%s\n" GOOD, wrong_rows[i].row));

		if (r.faults.n != 1 || r.faults.at[0].why !=
		    wrong_rows[i].why ||
		    r.faults.at[0].line != 2 || r.faults.at[0].label != label)
			fail_msg("row %zu: %s", i, told(*state, &r.faults));
	}
}

/* What is odd but right. */
static void
what_may_be_is_let_through(void **state)
{
	static const char *const t[] = {
		"K N;ventet;Barnekoordinator;NAV;;01.02.2019;;;;",
		"K N;Ventet barn;Barnekoordinator;NAV;;01.02.2019;;;;",
		"K N;28.11.2019;Barnekoordinator;NAV;;01.02.2019;;;;",
		"K N;01.02.2019;Koordinator;NAV;;01.02.2019;;;;",
		"K N;31.12.2020;Barnekoordinator;NAV;;31.12.2020;31.12.2020;;;",
		"K N;01.01.1900;Koordinator;NAV;;01.01.1990;;;;",
		"K N;03.09.2010;Stafettholder BTI;Skole;;;01.02.2019;;;",
		"K N;03.09.2010;Familiekoordinator;Skole;-;01.02.2019;;nei;;",
		"Kim;03.09.2010;Hverdagskoordinator;Skole;;01.02.2019;;kode 7;;",
		"K N;03.09.1980;Koordinator;NAV;;01.02.2019;;",
		"K N;03.09.1980;Koordinator;NAV;;01.02.2019;;;;;;;",
	};

	for (size_t i = 0; i < LENGTH(t); i++) {
		struct reading r = read_list(*state, mem_printf(*state,
		    HEADER "%s\n" GOOD, t[i]));

		if (r.faults.n != 0 || r.list.n != 2)
			fail_msg("row %zu: %s", i, told(*state, &r.faults));
	}
}

static void
rows_are_held_against_each_other(void **state)
{
	struct reading r = read_list(*state, HEADER
	    "Kari Nordmann;03.09.1980;Koordinator;NAV;;01.02.2019;;;P-1;\n"
	    "KARI NORDMANN;3.9.1980;Stafettholder;NAV;;01.02.2019;;;P-1;\n"
	    "Nordmann, Kari;03.09.1980;Koordinator;Skole;;01.02.2019;;;P-2;\n"
	    "Kari Nordmann;03.09.1981;Koordinator;NAV;;01.02.2019;;;;\n"
	    "Káre Nord;03.09.1982;Koordinator;NAV;;01.02.2019;;;P-3;\n"
	    "Kåre Nord;03.09.1982;Koordinator;NAV;;01.02.2019;;;P-3;\n"
	    "Per Olsen;03.09.1983;Koordinator;NAV;;01.02.2019;;;P-4;\n"
	    "Per Olsen;03.09.1983;Stafettholder;NAV;;01.02.2019;;fortrolig;P-5;\n"
	    "Per Olsen;03.09.1983;Barnekoordinator;NAV;feil;;;;;\n"
	    "Anne By;03.09.1984;Koordinator;;;01.02.2019;;;;\n"
	    "Anne By;03.09.1984;Koordinator;NAV;;01.02.2019;;;;\n");

	assert_string_equal(told(*state, &r.faults),
	    "4 Navn: Samme person og type står også på linje {n}.\n"
	    "7 ID journalsystem: En annen person har samme ID på linje {n}.\n"
	    "9 Adressesperre: Samme person har en annen adressesperre på linje {n}.\n"
	    "9 ID journalsystem: Samme person har en annen ID på linje {n}.\n"
	    "10 Vedtaksdato: Feltet må fylles ut.\n"
	    "11 Tjeneste: Feltet må fylles ut.\n"
	    "12 Navn: Samme person og type står også på linje {n}.");
	assert_int_equal(r.faults.at[0].n, 2);
	assert_int_equal(r.faults.at[1].n, 6);
	assert_int_equal(r.faults.at[6].n, 11);
}

static void
a_person_with_two_kinds_is_one_person(void **state)
{
	struct reading r = read_list(*state, HEADER
	    "Kari Nordmann;03.09.2010;Barnekoordinator;NAV;;01.02.2019;;;P-1;\n"
	    "Kari Nordmann;03.09.2011;Barnekoordinator;NAV;;01.02.2019;;;P-2;\n"
	    "kari nordmann;03.09.2010;Stafettholder;Skole;;;01.02.2019;;;\n");

	assert_string_equal(told(*state, &r.faults), "");
	assert_int_equal(r.list.row[0].first, 0);
	assert_int_equal(r.list.row[1].first, 1);
	assert_int_equal(r.list.row[2].first, 0);
}

/* Terminals are logged, and the person at it may not see cases (R62). */
static void
nothing_of_a_cell_is_ever_said(void **state)
{
	char text[8192] = "";
	FILE *out = fmemopen(text, sizeof(text), "w");
	struct reading r = read_list(*state,
	    "Navn;Fødselsdato;Type;Tjeneste;Koordinator;Vedtaksdato;Hemmelig;"
	    "Adressesperre\n"
	    "Hemmelig;Hemmelig;Hemmelig;Hemmelig;Hemmelig;Hemmelig;x;Hemmelig\n"
	    "018190 10001;01819010001;K;N;K;01819010001;x;01819010001\n");

	import_faults_print(&r.faults, out);
	fclose(out);
	assert_true(r.faults.n > 8);
	assert_null(strstr(text, "emmelig"));
	assert_null(strstr(text, "018190"));
	assert_non_null(strstr(text,
	    "linje 1, kolonne G: Ukjent kolonnenavn."));
	assert_non_null(strstr(text, "linje 2, kolonne «Type»: Ukjent type."));
}

static void
every_fault_has_its_words(void **state)
{
	(void)state;
	for (int f = 0; f < FAULT__MAX; f++) {
		const char *text = import_fault_text((enum import_fault)f);

		if (text == NULL || strlen(text) < 10 ||
		    strchr(".?", text[strlen(text) - 1]) == NULL)
			fail_msg("fault %d has no sentence", f);
	}
	for (int c = 0; c < COLUMN__MAX; c++)
		assert_non_null(overview_column_name((enum overview_column)c));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define TEST(f) cmocka_unit_test_setup_teardown(f, arena_new, arena_free)
		TEST(a_good_row_becomes_a_strand),
		TEST(columns_stand_in_any_order_and_under_other_names),
		TEST(headers_are_told_all_at_once),
		TEST(each_wrong_cell_is_told_once),
		TEST(what_may_be_is_let_through),
		TEST(rows_are_held_against_each_other),
		TEST(a_person_with_two_kinds_is_one_person),
		TEST(nothing_of_a_cell_is_ever_said),
		TEST(every_fault_has_its_words),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
