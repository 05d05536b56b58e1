/* The job outbox: what people are to hear of becomes e-mail, and is sent. */
#ifndef NOTIFY_OUTBOX_H
#define NOTIFY_OUTBOX_H

#include "base/job.h"

/*
 * Gathers what each person is to hear of into at most two e-mails: what cannot
 * wait at once, the rest on working days from the hour she has chosen, once a
 * day. What she has looked at, or what is done meanwhile, is no news. Then
 * sends what is due (R79): refused for good ends an e-mail, for now it is tried
 * again later, for mail.give_up_days at most; when the server itself fails, the
 * rest waits. A run that is killed may send its last e-mail twice, with the
 * same Message-ID, and loses none. ERR_UNAVAILABLE when the server failed.
 * Without mail.server nothing is sent: all is to be read in the application. In
 * a rehearsal (store/db.h) e-mails are made, and sent to nobody.
 */
job_fn outbox_run;

/* What is wrong with the settings of section mail, or NULL. */
const char *outbox_check_conf(const struct conf *c);

#endif
