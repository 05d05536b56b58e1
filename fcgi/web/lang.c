/* Filling the named places of a message; the words themselves are in lang/. */
#include "web/lang.h"

#include "base/mem.h"
#include "web/views.h"

#include <string.h>

/* Without leading zeros, not terminated; 0 and up. */
static char *
put_number(char *to, int64_t n)
{
	if (n >= 10)
		to = put_number(to, n / 10);
	*to++ = (char)('0' + n % 10);
	return to;
}

static const struct say *
find_place(const char *name, size_t len, const struct say *say, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (strlen(say[i].place) == len &&
		    memcmp(say[i].place, name, len) == 0)
			return &say[i];
	return NULL;
}

/* The most that all places of a text can come to. */
static size_t
room_for(const char *text, const struct say *say, size_t n)
{
	enum { DIGITS = 20 };
	size_t room = strlen(text) + 1, places = 0;

	for (; (text = strchr(text, '{')) != NULL; text++)
		places++;
	for (size_t i = 0; i < n; i++)
		room += places *
		    (say[i].text != NULL ? strlen(say[i].text) : DIGITS);
	return room;
}

static char *
put_value(char *to, const struct say *s)
{
	if (s->text != NULL)
		return stpcpy(to, s->text);
	if (s->number < 0)
		*to++ = '-';
	return put_number(to, s->number < 0 ? -s->number : s->number);
}

/* By hand, not by printf: a list has words with a number in each row. */
const char *
lang_fill(struct mem *mem, const char *text, const struct say *say, size_t n)
{
	const struct say *found;
	const char *close;
	char *filled, *to;

	if (strchr(text, '{') == NULL)
		return text;
	to = filled = mem_alloc(mem, room_for(text, say, n));
	while (*text != '\0') {
		close = *text == '{' ? strchr(text, '}') : NULL;
		found = close == NULL ? NULL : find_place(text + 1,
		    (size_t)(close - text - 1), say, n);
		if (found == NULL) {
			*to++ = *text++;
			continue;
		}
		to = put_value(to, found);
		text = close + 1;
	}
	return filled;			/* the arena's zeros end it */
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
	bool other = msg_keys[m].plural && count_of(say, n) != 1;

	return lang_fill(mem, l->said[m][other], say, n);
}

/* Always two digits: hours and minutes. */
static char *
put_two(char *to, int n)
{
	*to++ = (char)('0' + n / 10);
	*to++ = (char)('0' + n % 10);
	return to;
}

/* A day, and for an instant its time on the clock. */
struct moment {
	day d;
	struct ymd y;
	int hour, minute;
};

static char *
put_place(char *to, const struct lang *l, char place, const struct moment *at)
{
	switch (place) {
	case 'w':
		return stpcpy(to, l->weekday[day_weekday(at->d)]);
	case 'd':
		return put_number(to, at->y.dom);
	case 'm':
		return stpcpy(to, l->month[at->y.month]);
	case 'y':
		return put_number(to, at->y.year);
	case 'h':
		return put_two(to, at->hour);
	case 'i':
		return put_two(to, at->minute);
	default:
		return to;
	}
}

/*
 * The form's places are single letters, and filled by hand: a list has a date
 * in each row, and printf takes its time.
 */
static const char *
tell(struct mem *mem, const struct lang *l, enum date_form as, day d,
    int hour, int minute)
{
	const struct moment at = { d, day_ymd(d), hour, minute };
	const char *form = l->date[as];
	char *text, *to;

	to = text = mem_alloc(mem, strlen(form) +
	    strlen(l->weekday[day_weekday(d)]) +
	    strlen(l->month[at.y.month]) + sizeof("9999"));
	while (*form != '\0') {
		if (form[0] == '{' && form[1] != '\0' && form[2] == '}') {
			to = put_place(to, l, form[1], &at);
			form += 3;
		} else
			*to++ = *form++;
	}
	return text;			/* the arena's zeros end it */
}

const char *
lang_day(struct mem *mem, const struct lang *l, day d, bool weekday)
{
	if (d < DAY_MIN || d > DAY_MAX)
		return "";
	return tell(mem, l, weekday ? DATE_LONG : DATE_DAY, d, 0, 0);
}

const char *
lang_instant(struct mem *mem, const struct lang *l, instant t)
{
	int hour, minute;
	day d;

	if (t == INSTANT_NONE)
		return "";
	d = day_at(t);
	if (d < DAY_MIN || d > DAY_MAX)
		return "";
	instant_wall(t, &hour, &minute);
	return tell(mem, l, DATE_TIME, d, hour, minute);
}
