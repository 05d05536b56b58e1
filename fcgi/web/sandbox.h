/* Giving up what a serving program does not need. */
#ifndef WEB_SANDBOX_H
#define WEB_SANDBOX_H

/*
 * From here on: no new privileges, no program executed, no file written, and
 * reading only below /etc, /usr, /lib and /proc (certificates, name lookups,
 * the sanitizers). Where the kernel has no landlock, only the first holds; that
 * is logged once.
 */
void sandbox_enter(void);

#endif
