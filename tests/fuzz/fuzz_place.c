/*
 * Any text through the judge of its places, and filled whether it is good or
 * not, with values that have places of their own.
 */
#include "fuzz.h"

#include "base/mem.h"
#include "base/place.h"
#include "base/text.h"
#include "web/lang.h"

#include <assert.h>
#include <string.h>

static const char *const offered[] = { "navn", "frist", NULL };
static const struct say say[] = {
	SAY_TEXT("navn", "{frist} {navn}"), SAY_TEXT("frist", "}3.9.{"),
};

static size_t
count(const char *text, char c)
{
	size_t n = 0;

	for (; (text = strchr(text, c)) != NULL; text++)
		n++;
	return n;
}

/* A good text has its places alone between braces, and all of them go. */
static void
check_good(const char *text, const char *filled)
{
	size_t places = count(text, '{'), names = 0;

	assert(places == count(text, '}') && strstr(text, "{frist}") != NULL);
	for (const char *s = text; (s = strstr(s, "{navn}")) != NULL; s++)
		names++;
	/* A name brings two opening braces with it, a deadline one. */
	assert(count(filled, '{') == places + names);
}

static void
check_bad(const char *text, const struct place_judged *j)
{
	assert(text_is_utf8(j->name, strlen(j->name)));
	assert(strpbrk(j->name, "{}\r\n<>&\"'") == NULL);
	if (j->fault == PLACE_MISSING)
		assert(j->line == 0 && strcmp(j->name, "frist") == 0);
	else
		assert(j->line >= 1 &&
		    (size_t)j->line <= count(text, '\n') + 1);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct mem *mem;
	struct place_judged j;
	const char *text, *filled;

	/* What is no text does not come past a form. */
	if (size > 4000 || !text_is_utf8((const char *)data, size))
		return 0;
	mem = mem_new(FUZZ_MEM);
	text = mem_strndup(mem, (const char *)data, size);
	j = place_judge(text, offered, "frist");
	filled = lang_fill(mem, text, say, 2);
	if (j.fault == PLACE_GOOD)
		check_good(text, filled);
	else
		check_bad(text, &j);
	mem_free(&mem);
	return 0;
}
