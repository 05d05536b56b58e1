/* One child per proxy, one connection at a time: pass on, and cut when told. */
#include "proxy.h"

#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

/* What parent and child share in memory. */
struct orders {
	volatile int how, at;
};

struct proxy {
	struct orders *orders;
	pid_t child;
};

static void
check(int good, const char *what)
{
	if (!good) {
		perror(what);
		exit(1);
	}
}

static struct sockaddr_un
address(const char *path)
{
	struct sockaddr_un a = { .sun_family = AF_UNIX };

	snprintf(a.sun_path, sizeof(a.sun_path), "%s", path);
	return a;
}

static int
is_packet(enum packet which, const char *bytes, size_t n)
{
	static const char *const begins[] = {
		[PACKET_COMMIT] = "\x03" "COMMIT", [PACKET_EXECUTE] = "\x17"
	};
	size_t len = strlen(begins[which]);

	return n >= 4 + len && memcmp(bytes + 4, begins[which], len) == 0;
}

/* Passes on what came; 0 when the line ends here. */
static int
pass(struct orders *o, int from, int to, int asks)
{
	char bytes[16384];
	ssize_t n = read(from, bytes, sizeof(bytes));

	if (n <= 0)
		return 0;
	if (asks && o->how != CUT_NONE &&
	    is_packet((enum packet)o->at, bytes, (size_t)n)) {
		if (o->how == CUT_AFTER) {
			check(write(to, bytes, (size_t)n) == n, "server");
			check(read(to, bytes, sizeof(bytes)) > 0, "answer");
		}
		o->how = CUT_NONE;
		return 0;
	}
	return write(to, bytes, (size_t)n) == n;
}

static void
carry(struct orders *o, int client, const char *server)
{
	struct sockaddr_un a = address(server);
	int up = socket(AF_UNIX, SOCK_STREAM, 0);
	struct pollfd way[2] = { { client, POLLIN, 0 }, { up, POLLIN, 0 } };
	int open = connect(up, (struct sockaddr *)&a, sizeof(a)) == 0;

	while (open && poll(way, 2, -1) > 0) {
		if (way[0].revents != 0)
			open = pass(o, client, up, 1);
		else
			open = pass(o, up, client, 0);
	}
	close(up);
	close(client);
}

static void __attribute__((noreturn))
serve(struct orders *o, int listener, const char *server)
{
	int client;

	prctl(PR_SET_PDEATHSIG, SIGKILL);
	signal(SIGPIPE, SIG_IGN);
	while ((client = accept(listener, NULL, NULL)) >= 0)
		carry(o, client, server);
	_exit(0);
}

static struct orders *
shared(void)
{
	void *m = mmap(NULL, sizeof(struct orders), PROT_READ | PROT_WRITE,
	    MAP_SHARED | MAP_ANONYMOUS, -1, 0);

	check(m != MAP_FAILED, "mmap");
	return m;
}

struct proxy *
proxy_start(const char *path, const char *server)
{
	struct proxy *p = calloc(1, sizeof(*p));
	int listener = socket(AF_UNIX, SOCK_STREAM, 0);
	struct sockaddr_un a = address(path);

	check(p != NULL, "calloc");
	p->orders = shared();
	unlink(path);
	check(bind(listener, (struct sockaddr *)&a, sizeof(a)) == 0 &&
	    listen(listener, 8) == 0, path);
	if ((p->child = fork()) == 0)
		serve(p->orders, listener, server);
	check(p->child > 0, "fork");
	close(listener);
	return p;
}

void
proxy_cut(struct proxy *p, enum cut how, enum packet at)
{
	p->orders->at = at;
	p->orders->how = how;
}

void
proxy_stop(struct proxy **p)
{
	kill((*p)->child, SIGKILL);
	waitpid((*p)->child, NULL, 0);
	munmap((*p)->orders, sizeof(struct orders));
	free(*p);
	*p = NULL;
}
