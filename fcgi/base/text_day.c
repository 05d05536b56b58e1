/* Days and times of day as people write them. */
#include "base/text.h"

#include "base/mem.h"

#include <string.h>
#include <strings.h>

/* Reads a run of digits and goes past it; how many there were. */
static int
digits(const char **s, int *v_r)
{
	int n = 0;

	*v_r = 0;
	for (; **s >= '0' && **s <= '9'; (*s)++)
		if (n++ < 4)
			*v_r = *v_r * 10 + **s - '0';
	return n;
}

static bool
past(const char **s, char mark)
{
	return *(*s)++ == mark;
}

static bool
iso_date(const char *s, struct ymd *date_r)
{
	return digits(&s, &date_r->year) == 4 && past(&s, '-') &&
	    digits(&s, &date_r->month) == 2 && past(&s, '-') &&
	    digits(&s, &date_r->dom) == 2 && *text_skip_white(s) == '\0';
}

static bool
norwegian_date(const char *s, struct ymd *date_r)
{
	int dom = digits(&s, &date_r->dom), month, year;

	if (dom < 1 || dom > 2 || !past(&s, '.'))
		return false;
	month = digits(&s, &date_r->month);
	if (month < 1 || month > 2 || !past(&s, '.'))
		return false;
	year = digits(&s, &date_r->year);
	if (year == 2)
		date_r->year += date_r->year < 69 ? 2000 : 1900;
	return (year == 2 || year == 4) && *text_skip_white(s) == '\0';
}

bool
text_to_day(const char *s, day *d_r)
{
	struct ymd date;

	s = text_skip_white(s);
	if (!iso_date(s, &date) && !norwegian_date(s, &date))
		return false;
	if (!day_exists(date.year, date.month, date.dom))
		return false;
	*d_r = day_of(date.year, date.month, date.dom);
	return true;
}

bool
text_to_month(const char *s, day *first_r)
{
	struct ymd date;

	s = text_skip_white(s);
	if (digits(&s, &date.year) != 4 || !past(&s, '-') ||
	    digits(&s, &date.month) != 2 || *text_skip_white(s) != '\0' ||
	    !day_exists(date.year, date.month, 1))
		return false;
	*first_r = day_of(date.year, date.month, 1);
	return true;
}

/* Two digits as a number below `end`, or -1. */
static int
two_digits(const char *s, int end)
{
	int v;

	if (s[0] < '0' || s[0] > '9' || s[1] < '0' || s[1] > '9')
		return -1;
	v = (s[0] - '0') * 10 + s[1] - '0';
	return v < end ? v : -1;
}

/* One or two digits; *n_r is how many. */
static int
few_digits(const char *s, size_t *n_r)
{
	int v = 0;

	for (*n_r = 0; *n_r < 2 && s[*n_r] >= '0' && s[*n_r] <= '9'; ++*n_r)
		v = v * 10 + s[*n_r] - '0';
	return v;
}

bool
text_to_minutes(const char *s, int *minutes_r)
{
	int hour, minute = 0;
	size_t n;

	s = text_skip_white(s);
	if (strncasecmp(s, "kl", 2) == 0)
		s = text_skip_white(s + (s[2] == '.' ? 3 : 2));
	hour = few_digits(s, &n);
	if (n == 0 || hour > 23)
		return false;
	s += n;
	if (*s == ':' || *s == '.')
		s++;
	else if (*s != '\0' && n < 2)
		return false;
	if (*s != '\0' && (minute = two_digits(s, 60)) < 0)
		return false;
	if (*s != '\0' && *text_skip_white(s + 2) != '\0')
		return false;
	*minutes_r = hour * 60 + minute;
	return true;
}

const char *
text_of_minutes(struct mem *mem, int minutes)
{
	return mem_printf(mem, "%02d:%02d", minutes / 60, minutes % 60);
}

bool
text_to_instant(const char *s, instant *t_r)
{
	char date[] = "2000-01-01";
	int hour, minute;
	day d;

	if (strlen(s) != strlen("2000-01-01T00:00") || s[10] != 'T' ||
	    s[13] != ':')
		return false;
	memcpy(date, s, 10);
	hour = two_digits(s + 11, 24);
	minute = two_digits(s + 14, 60);
	if (date[4] != '-' || hour < 0 || minute < 0 || !text_to_day(date, &d))
		return false;
	*t_r = instant_of_wall(d, hour, minute);
	return true;
}

static void
put_digits(char *to, int n, int v)
{
	for (; n > 0; v /= 10)
		to[--n] = (char)('0' + v % 10);
}

const char *
text_of_day(struct mem *mem, day d)
{
	struct ymd date = day_ymd(d);

	return mem_printf(mem, "%02d.%02d.%04d", date.dom, date.month,
	    date.year);
}

void
text_iso_day(day d, char out[11])
{
	struct ymd date;

	if (d < DAY_MIN || d > DAY_MAX) {
		out[0] = '\0';
		return;
	}
	date = day_ymd(d);
	put_digits(out, 4, date.year);
	put_digits(out + 5, 2, date.month);
	put_digits(out + 8, 2, date.dom);
	out[4] = out[7] = '-';
	out[10] = '\0';
}
