/* Bad peers, each a child process with one listening socket. */
#include "peer.h"

#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/in.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

/* What a peer does with a caller, until the caller hangs up. */
typedef void talk(int caller, const void *with);

struct saying {
	const char *bytes;
	size_t n;
};

struct passing {
	const struct addrinfo *to;
	size_t cut;
};

/* Reads on until the other side closes. */
static void
listen_only(int fd)
{
	char buf[4096];

	while (read(fd, buf, sizeof(buf)) > 0)
		;
}

static void
say(int caller, const void *with)
{
	const struct saying *s = with;

	if (s->n == 0 || write(caller, s->bytes, s->n) == (ssize_t)s->n)
		listen_only(caller);
}

/* Moves what there is from one side to the other; bytes, or -1 at the end. */
static ssize_t
move(int from, int to, size_t most)
{
	char buf[4096];
	ssize_t n = read(from, buf, most < sizeof(buf) ? most : sizeof(buf));

	return n > 0 && write(to, buf, (size_t)n) == n ? n : -1;
}

static void
pass(int caller, const void *with)
{
	const struct passing *p = with;
	int server = socket(p->to->ai_family, SOCK_STREAM, 0);
	struct pollfd fds[2] = {
		{ .fd = caller, .events = POLLIN },
		{ .fd = server, .events = POLLIN },
	};
	size_t left = p->cut;

	if (connect(server, p->to->ai_addr, p->to->ai_addrlen) != 0)
		left = 0;
	while (left > 0 && poll(fds, 2, 10000) > 0) {
		ssize_t n;

		if (fds[0].revents != 0 && move(caller, server, 4096) < 0)
			break;
		if (fds[1].revents == 0)
			continue;
		if ((n = move(server, caller, left)) < 0)
			break;
		left -= (size_t)n;
	}
	close(server);
}

static struct peer
start(talk *t, const void *with)
{
	struct sockaddr_in at = { .sin_family = AF_INET };
	socklen_t len = sizeof(at);
	int fd = socket(AF_INET, SOCK_STREAM, 0), caller;
	struct peer p;

	at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	if (bind(fd, (struct sockaddr *)&at, len) != 0 || listen(fd, 8) != 0 ||
	    getsockname(fd, (struct sockaddr *)&at, &len) != 0)
		abort();
	p.port = ntohs(at.sin_port);
	if ((p.pid = fork()) != 0) {
		close(fd);
		return p;
	}
	signal(SIGPIPE, SIG_IGN);
	signal(SIGCHLD, SIG_IGN);
	while ((caller = accept(fd, NULL, NULL)) >= 0) {
		if (fork() == 0) {
			t(caller, with);
			_exit(0);
		}
		close(caller);
	}
	_exit(1);
}

struct peer
peer_that_says(const char *bytes, size_t n)
{
	const struct saying s = { bytes, n };

	return start(say, &s);
}

struct peer
peer_that_cuts(const char *host, const char *port, size_t cut)
{
	const struct addrinfo hints = {
		.ai_family = AF_INET, .ai_socktype = SOCK_STREAM
	};
	struct addrinfo *to = NULL;
	struct passing p = { .cut = cut };
	struct peer peer;

	if (getaddrinfo(host, port, &hints, &to) != 0)
		abort();
	p.to = to;
	peer = start(pass, &p);
	freeaddrinfo(to);
	return peer;
}

void
peer_stop(struct peer *p)
{
	kill(p->pid, SIGKILL);
	waitpid(p->pid, NULL, 0);
	p->pid = 0;
}
