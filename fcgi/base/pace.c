/* A job's time, asked for between two of its units of work. */
#include "base/pace.h"

#include <stdio.h>

enum { TELL_EACH_US = 200 * 1000 };

static void
tell(struct pace *p, int64_t now_us, const char *what, size_t done, size_t all)
{
	if (!p->watched || now_us - p->told_us < TELL_EACH_US)
		return;
	p->told_us = now_us;
	if (all > 0)
		fprintf(stderr, "\r%s: %zu of %zu %s\033[K", p->job, done, all,
		    what);
	else
		fprintf(stderr, "\r%s: %zu %s\033[K", p->job, done, what);
}

bool
pace_next(struct work *w, const char *what, size_t done, size_t all)
{
	struct pace *p = w->pace;
	int64_t now_us = clock_monotonic_us();

	if (p == NULL)
		return true;
	tell(p, now_us, what, done, all);
	if (done > 0 && now_us >= p->until_us)
		p->stopped = true;
	return !p->stopped;
}

void
pace_end(struct pace *p)
{
	if (p->told_us != 0)
		fputs("\r\033[K", stderr);
	p->told_us = 0;
}
