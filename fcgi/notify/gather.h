/* What people are to hear of is put into e-mails. */
#ifndef NOTIFY_GATHER_H
#define NOTIFY_GATHER_H

#include "base/work.h"

#include <stdbool.h>

struct gathered {
	unsigned mails;		/* made */
	unsigned unreached;	/* people with news and no address */
};

/*
 * For everybody with news, a transaction each: see outbox_run. Where no e-mail
 * is sent (`sends` is false) news is to be read in the application alone.
 */
enum err gather_all(struct work *w, bool sends, struct gathered *g_r) MUST_USE;

#endif
