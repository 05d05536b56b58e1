/*
 * National identity numbers in what people type. The numbers can be nobody's:
 * months above 80 are for tests, and nobody was given 600 in the year 50.
 */
#include "../given.h"

#include "rules/identity.h"

#include <stdio.h>
#include <string.h>

static void
numbers_are_found_wherever_they_stand(void **state)
{
	static const char *const t[] = {
		"01819010001",
		"41819010186",				/* D-number */
		"Kari, f.nr. 01819010001, Havnsund",
		"018190 10001", "018190-10001", "018190.10001",
		"018190\xc2\xa0" "10001",
		"12 og 01819010001",
		"1015060057",				/* leading zero lost */
		"1.2.2020 01819010001.",
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(t); i++)
		if (!identity_number_in(t[i]))
			fail_msg("row %zu: %s", i, t[i]);
}

static void
other_numbers_are_left_alone(void **state)
{
	static const char *const t[] = {
		"", "Kari Nordmann", "03.09.2021", "P-601120", "47 00 00 10 01",
		"01819010002", "01819010011",		/* wrong control
							 * digits */
		"018190100010", "101819010001",		/* twelve digits */
		"018190  10001", "018190-1000", "018190-100010",
		"0181901000", "1815060057",		/* month 81 in ten
							 * digits */
		"2021-09-03", "018190", "018190-",
	};

	(void)state;
	for (size_t i = 0; i < LENGTH(t); i++)
		if (identity_number_in(t[i]))
			fail_msg("row %zu: %s", i, t[i]);
}

/* Of all that change one digit none passes: that is what mod 11 is for. */
static void
one_wrong_digit_makes_it_no_number(void **state)
{
	char number[] = "01819010001";

	(void)state;
	for (size_t i = 0; i < strlen(number); i++) {
		char right = number[i];

		for (char c = '0'; c <= '9'; c++) {
			number[i] = c;
			assert_int_equal(identity_number_in(number),
			    c == right);
		}
		number[i] = right;
	}
}

/*
 * Two of eleven remainders have no control digit: 82.6 % of all give a number.
 */
static void
as_many_numbers_pass_as_should(void **state)
{
	int found = 0;

	(void)state;
	for (int n = 0; n < 1000; n++) {
		for (int control = 0; control < 100; control++) {
			char text[12];

			snprintf(text, sizeof(text), "018190%03d%02d", n,
			    control);
			found += identity_number_in(text);
		}
	}
	assert_in_range(found, 800, 850);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(numbers_are_found_wherever_they_stand),
		cmocka_unit_test(other_numbers_are_left_alone),
		cmocka_unit_test(one_wrong_digit_makes_it_no_number),
		cmocka_unit_test(as_many_numbers_pass_as_should),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
