/* How many of itself a program is, and how long a queue they have. */
#include "program.h"

#include "base/log.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

enum { COUNT_SIZE = 12, CALL_MAX = 16 };

static uint32_t
how_many(const struct conf *c, enum program who)
{
	if (who == PROGRAM_LOGIN)
		return c->workers_login;
	return who == PROGRAM_STAFF ? c->workers_staff : c->workers_public;
}

int
program_workers(const struct conf *c, enum program who, int argc, char *argv[])
{
	/*
	 * A worker that ends within 0.7 s is begun again three times, and then
	 * no more: whoever lived longer must always come back, so the time is
	 * short. TERM lets each finish what it has.
	 */
	char count[COUNT_SIZE], *call[CALL_MAX] = { "multiwatch", "-f", count,
		"-t", "700", "-s", "TERM", "--" };
	int n = 0;

	while (call[n] != NULL)
		n++;
	if (argc > CALL_MAX - n - 1)
		return program_usage(argv[0]);
	snprintf(count, sizeof(count), "%" PRIu32, how_many(c, who));
	for (int i = 0; i < argc; i++)
		call[n++] = argv[i];
	/* Whoever made the socket did not know; this sets its queue anew. */
	if (listen(STDIN_FILENO, (int)c->workers_backlog) != 0)
		log_line(LOG_ERROR, "fault=no socket to listen on: %s",
		    strerror(errno));
	else {
		execvp(call[0], call);
		log_line(LOG_ERROR, "fault=%s: %s", call[0], strerror(errno));
	}
	return 1;
}
