/* Log lines; written with one write(2) each, so processes do not interleave. */
#include "base/log.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static const char *const level_names[LOG__MAX] = {
	[LOG_ERROR] = "error",
	[LOG_WARN] = "warn",
	[LOG_INFO] = "info",
	[LOG_DEBUG] = "debug",
};

static const char *program_name = "holdfast";
static enum log_level level_max = LOG_INFO;

enum log_level
log_level_named(const char *name)
{
	int level = 0;

	while (level < LOG__MAX && strcmp(name, level_names[level]) != 0)
		level++;
	return level < LOG__MAX ? (enum log_level)level : LOG_INFO;
}

void
log_init(const char *program, enum log_level max)
{
	program_name = program;
	level_max = max;
}

static void
flatten(char *s)
{
	for (; *s != '\0'; s++)
		if ((unsigned char)*s < 0x20 || *s == 0x7f)
			*s = ' ';
}

void
log_line(enum log_level level, const char *fmt, ...)
{
	char line[2048], stamp[32];
	struct timespec now;
	struct tm utc;
	va_list ap;
	int n;

	assert(level >= 0 && level < LOG__MAX);
	if (level > level_max)
		return;
	clock_gettime(CLOCK_REALTIME, &now);
	gmtime_r(&now.tv_sec, &utc);
	strftime(stamp, sizeof(stamp), "%Y-%m-%dT%H:%M:%S", &utc);
	n = snprintf(line, sizeof(line), "time=%s.%03ldZ level=%s program=%s ",
	    stamp, now.tv_nsec / 1000000, level_names[level], program_name);
	va_start(ap, fmt);
	vsnprintf(line + n, sizeof(line) - (size_t)n - 1, fmt, ap);
	va_end(ap);
	flatten(line);
	n = (int)strlen(line);
	line[n] = '\n';
	if (write(STDERR_FILENO, line, (size_t)n + 1) < 0)
		return;		/* nowhere left to say so */
}
