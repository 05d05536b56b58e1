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

const char *
lang_day(struct mem *mem, const struct lang *l, day d, bool weekday)
{
	struct ymd y;
	char key[32];
	const char *month;

	if (d == DAY_NONE)
		return "";
	y = day_ymd(d);
	strcpy(key, "month.");
	key[6] = (char)('0' + y.month / 10);
	key[7] = (char)('0' + y.month % 10);
	key[8] = '\0';
	month = lang_text(l, key);
	strcpy(key, "weekday.");
	key[8] = (char)('0' + day_weekday(d));
	key[9] = '\0';
	return mem_printf(mem, "%s%s%d. %s %d", weekday ? lang_text(l,
	    key) : "", weekday ? " " : "", y.dom, month, y.year);
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
