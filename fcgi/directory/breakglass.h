/* holdfast-admin's hand on the break-glass account. */
#ifndef DIRECTORY_BREAKGLASS_H
#define DIRECTORY_BREAKGLASS_H

struct conf;
struct work;

/*
 * `set` asks for a password, twice on a terminal, once as a line of stdin
 * otherwise, and makes the account or gives it that one; `off` takes it away.
 * Both end its sessions. What went wrong is a line on stderr. The exit code, 2
 * for a wrong call (R75).
 */
int breakglass_run(struct work *w, const struct conf *c, int argc,
    char *argv[]);

#endif
