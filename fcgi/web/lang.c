/* Filling the named places of a message; the words themselves are in lang/. */
#include "web/lang.h"

#include "base/mem.h"

#include <inttypes.h>
#include <string.h>

/* The value for the place that begins at `s` ("{name}"), or NULL. */
static const char *
value_of(struct mem *mem, const char *name, size_t len, const struct say *say,
    size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (strlen(say[i].place) != len ||
		    memcmp(say[i].place, name, len) != 0)
			continue;
		if (say[i].text != NULL)
			return say[i].text;
		return mem_printf(mem, "%" PRId64, say[i].number);
	}
	return NULL;
}

static const char *
fill(struct mem *mem, const char *text, const struct say *say, size_t n)
{
	const char *open = strchr(text, '{'), *close, *value;

	if (open == NULL || (close = strchr(open, '}')) == NULL)
		return text;
	value = value_of(mem, open + 1, (size_t)(close - open - 1), say, n);
	if (value == NULL)
		value = mem_strndup(mem, open, (size_t)(close - open + 1));
	return mem_printf(mem, "%.*s%s%s", (int)(open - text), text, value,
	    fill(mem, close + 1, say, n));
}

static int64_t
count_of(const struct say *say, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (strcmp(say[i].place, "n") == 0)
			return say[i].number;
	return 0;
}

const char *
lang_say(struct mem *mem, const struct lang *l, enum msg m,
    const struct say *say, size_t n)
{
	const char *form = "";
	char key[128];

	if (msg_keys[m].plural)
		form = count_of(say, n) == 1 ? ".one" : ".other";
	strcpy(key, "msg.");
	strncat(key, msg_keys[m].key, sizeof(key) - 16);
	strcat(key, form);
	return fill(mem, lang_text(l, key), say, n);
}

static const char *
weekday_word(const struct lang *l, day d)
{
	char key[] = "weekday.N";

	key[8] = (char)('0' + day_weekday(d));
	return lang_text(l, key);
}

static const char *
month_word(const struct lang *l, int month)
{
	char key[] = "month.NN";

	key[6] = (char)('0' + month / 10);
	key[7] = (char)('0' + month % 10);
	return lang_text(l, key);
}

/* Without leading zeros, not terminated; 1 to 9999. */
static char *
put_number(char *to, int n)
{
	if (n >= 10)
		to = put_number(to, n / 10);
	*to++ = (char)('0' + n % 10);
	return to;
}

/*
 * Put together by hand: a list has one in each row, and printf takes its time.
 */
const char *
lang_day(struct mem *mem, const struct lang *l, day d, bool weekday)
{
	const char *first, *month;
	char *text, *to;
	struct ymd y;

	if (d < DAY_MIN || d > DAY_MAX)
		return "";
	y = day_ymd(d);
	first = weekday ? weekday_word(l, d) : "";
	month = month_word(l, y.month);
	to = text = mem_alloc(mem, strlen(first) + strlen(month) +
	    sizeof(" 31.  9999"));
	to = stpcpy(to, first);
	if (weekday)
		*to++ = ' ';
	to = stpcpy(put_number(to, y.dom), ". ");
	to = stpcpy(to, month);
	*to++ = ' ';
	put_number(to, y.year);		/* the arena's zeros end it */
	return text;
}

const char *
lang_instant(struct mem *mem, const struct lang *l, instant t)
{
	int hour, minute;

	if (t == INSTANT_NONE)
		return "";
	instant_wall(t, &hour, &minute);
	return mem_printf(mem, "%s kl. %02d.%02d",
	    lang_day(mem, l, day_at(t), false), hour, minute);
}
