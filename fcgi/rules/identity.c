/* Finds what must not be stored: eleven digits that pass the mod 11 test. */
#include "rules/identity.h"

#include <stddef.h>
#include <string.h>

enum { DIGITS = 11, BIRTH = 6 };

/* Each control digit brings its weighted sum to a multiple of 11. */
static bool
passes(const char digit[DIGITS])
{
	static const int weight[2][DIGITS] = {
		{ 3, 7, 6, 1, 8, 9, 4, 5, 2, 1, 0 },
		{ 5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1 },
	};

	for (int k = 0; k < 2; k++) {
		int sum = 0;

		for (int i = 0; i < DIGITS; i++)
			sum += weight[k][i] * (digit[i] - '0');
		if (sum % 11 != 0)
			return false;
	}
	return true;
}

/* Ten digits may be anything, so they must begin as a date as well. */
static bool
passes_short(const char digit[DIGITS - 1])
{
	char whole[DIGITS] = "0";
	int month = (digit[1] - '0') * 10 + digit[2] - '0';

	memcpy(whole + 1, digit, DIGITS - 1);
	return digit[0] != '0' && month >= 1 && month <= 12 && passes(whole);
}

static size_t
run_of_digits(const char *s)
{
	return strspn(s, "0123456789");
}

/* Length of what parts birth date and personal number: 0 when nothing does. */
static size_t
parting(const char *s)
{
	if (*s == ' ' || *s == '-' || *s == '.')
		return 1;
	return strncmp(s, "\xc2\xa0", 2) == 0 ? 2 : 0;
}

static bool
parted(const char *s)
{
	size_t gap = parting(s + BIRTH);
	char whole[DIGITS];

	if (gap == 0 || run_of_digits(s + BIRTH + gap) != DIGITS - BIRTH)
		return false;
	memcpy(whole, s, BIRTH);
	memcpy(whole + BIRTH, s + BIRTH + gap, DIGITS - BIRTH);
	return passes(whole);
}

bool
identity_number_in(const char *s)
{
	while (*(s += strcspn(s, "0123456789")) != '\0') {
		size_t n = run_of_digits(s);

		if ((n == DIGITS && passes(s)) ||
		    (n == DIGITS - 1 && passes_short(s)) ||
		    (n == BIRTH && parted(s)))
			return true;
		s += n;
	}
	return false;
}
