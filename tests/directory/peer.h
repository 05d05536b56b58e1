/* Peers that do what a good server never does: hang, stammer, break off. */
#ifndef TESTS_DIRECTORY_PEER_H
#define TESTS_DIRECTORY_PEER_H

#include <stddef.h>
#include <sys/types.h>

/* A peer in a process of its own; it listens on 127.0.0.1. */
struct peer {
	pid_t pid;
	int port;
};

/* Accepts, sends `n` bytes to whoever comes, and then says nothing more. */
struct peer peer_that_says(const char *bytes, size_t n);

/*
 * Passes everything on to host:port and back, but closes each connection when
 * `cut` bytes have come back over it.
 */
struct peer peer_that_cuts(const char *host, const char *port, size_t cut);

/* Ends it. */
void peer_stop(struct peer *p);

#endif
