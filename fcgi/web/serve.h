/* The accept loop of a FastCGI program. */
#ifndef WEB_SERVE_H
#define WEB_SERVE_H

struct app;

/*
 * Serves requests from the listening socket on fd 0 until TERM or INT, then
 * finishes the one it has and returns 0. 1 when fd 0 is no listening socket.
 */
int serve(struct app *app);

#endif
