/* Giving up what a serving program does not need. */
#ifndef WEB_SANDBOX_H
#define WEB_SANDBOX_H

/*
 * From here on: no new privileges, no program executed, no file written, and
 * reading only below /etc, /usr, /lib and /proc (certificates, name lookups,
 * the sanitizers) and the files or directories of `also` (NULL last; "" and
 * what does not exist is passed over). Where the kernel has no landlock, only
 * the first holds; that is logged once.
 */
void sandbox_enter(const char *const *also);

#endif
