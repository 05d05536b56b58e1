/* A line to the server that can be cut at a chosen packet. */
#ifndef TESTS_STORE_PROXY_H
#define TESTS_STORE_PROXY_H

#include <sys/types.h>

enum cut {
	CUT_NONE,
	CUT_BEFORE,		/* the packet never reaches the server */
	CUT_AFTER		/* the server has answered, nobody hears it */
};

/* What the first bytes of a packet say after its length and number. */
enum packet { PACKET_COMMIT, PACKET_EXECUTE };

struct proxy;

/* Listens on `path` and passes each connection on to the socket `server`. */
struct proxy *proxy_start(const char *path, const char *server);

/* From now on the first such packet is where the line is cut, once. */
void proxy_cut(struct proxy *p, enum cut how, enum packet at);

/* Cuts every connection, stops listening, and clears *p. */
void proxy_stop(struct proxy **p);

#endif
