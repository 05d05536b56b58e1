/* Limits of a guideline's deadline, its reminders, and what a law allows. */
#include "rules/terms.h"

#include <string.h>

enum {
	DAYS_LONGEST = 730, WORKING_LONGEST = 500, MONTHS_LONGEST = 24,
	STEP_MOST = 999
};

int
terms_longest(enum counted counted)
{
	switch (counted) {
	case COUNTED_MONTHS:
		return MONTHS_LONGEST;
	case COUNTED_WORKING:
		return WORKING_LONGEST;
	default:
		return DAYS_LONGEST;
	}
}

/* How many calendar days it lasts at least: in February, without days off. */
static int
least(struct terms t)
{
	switch (t.counted) {
	case COUNTED_MONTHS:
		return t.days * 59 / 2;
	case COUNTED_WORKING:
		return t.days / 5 * 7 + t.days % 5;
	default:
		return t.days;
	}
}

/* At most: in the longest months, and over a weekend. Days off come on top. */
static int
most(struct terms t)
{
	switch (t.counted) {
	case COUNTED_MONTHS:
		return t.days * 31;
	case COUNTED_WORKING:
		return t.days / 5 * 7 + t.days % 5 + 2;
	default:
		return t.days;
	}
}

bool
terms_longer(struct terms was, struct terms now)
{
	if (was.days == 0 || now.days == 0)
		return was.days != 0;
	if (was.counted == now.counted)
		return now.days > was.days;
	return most(now) > least(was);
}

bool
terms_of_law(const char *source)
{
	return (strstr(source, "§") != NULL ||
	    strstr(source, "artikkel") != NULL) &&
	    strstr(source, "Fristen er foreslått") == NULL;
}

static bool
is_gap(char c)
{
	return c == ' ' || c == ',';
}

/* Reads one number and the gap behind it. */
static bool
next_number(const char **at, int *n_r)
{
	const char *c = *at;

	*n_r = 0;
	for (; *c >= '0' && *c <= '9' && *n_r <= STEP_MOST; c++)
		*n_r = *n_r * 10 + (*c - '0');
	if (c == *at || (*c != '\0' && !is_gap(*c)))
		return false;
	while (is_gap(*c))
		c++;
	*at = c;
	return true;
}

/* A step of at most three digits behind what is there; how much it is then. */
static size_t
put_step(char *text, size_t used, int n)
{
	if (n > 0)
		text[used++] = '-';
	if (n > 99)
		text[used++] = (char)('0' + n / 100);
	if (n > 9)
		text[used++] = (char)('0' + n / 10 % 10);
	text[used++] = (char)('0' + n % 10);
	return used;
}

enum terms_steps
terms_steps_read(const char *typed, struct terms t, char *out)
{
	char text[TERMS_STEPS_LENGTH] = "";
	size_t used = 0;
	int before = STEP_MOST + 1, n;

	*out = '\0';
	for (int i = 0; *typed != '\0'; i++) {
		if (!next_number(&typed, &n))
			return TERMS_STEPS_NO_NUMBER;
		if (i == TERMS_STEPS)
			return TERMS_STEPS_MANY;
		if (n >= before)
			return TERMS_STEPS_ORDER;
		if (n >= least(t))
			return TERMS_STEPS_TOO_EARLY;
		if (i > 0)
			text[used++] = ',';
		used = put_step(text, used, n);
		before = n;
	}
	text[used] = '\0';
	memcpy(out, text, used + 1);
	return TERMS_STEPS_GOOD;
}

void
terms_steps_show(const char *steps, char *out)
{
	size_t used = 0;

	for (const char *c = steps; *c != '\0' &&
	    used < TERMS_STEPS_LENGTH - 2; c++) {
		if (*c == '-')
			continue;
		out[used++] = *c;
		if (*c == ',')
			out[used++] = ' ';
	}
	out[used] = '\0';
}
