/* What goes to many who work here tells of nobody's family. */
#include "craft/unnamed.h"

#include "web/form.h"

#include <ctype.h>

/* How many digits `s` begins with. */
static size_t
digits(const char *s)
{
	size_t n = 0;

	while (isdigit((unsigned char)s[n]))
		n++;
	return n;
}

/* "2026-00017": four digits, a hyphen, five or more. */
static bool
has_case_number(const char *text)
{
	for (const char *s = text; *s != '\0'; s++) {
		size_t n = digits(s);

		if (n == 4 && s[4] == '-' && digits(s + 5) >= 5)
			return true;
		if (n > 0)
			s += n - 1;
	}
	return false;
}

void
unnamed_judge(struct form *f, size_t i)
{
	const struct form_value *v = &f->v[i];

	if (form_is_good(v) && has_case_number(v->text))
		form_reject(f, i, "names_a_family");
}
