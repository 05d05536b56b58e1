/* Until when the certificates are good of what is reached by TLS. */
#ifndef NOTIFY_CERTIFICATES_H
#define NOTIFY_CERTIFICATES_H

#include "base/job.h"

/*
 * The sweep's job `certificates`: twice a day it asks web.origin, each of
 * directory.uri that is ldaps, and mail.server, as the settings have them, for
 * the certificate they show, and keeps until when it is good, for the
 * operations' page. Whether it is the right one is for who uses it to judge: an
 * expired one is told of as well. One that does not answer within
 * mail.timeout_seconds is noted as such, and fails nothing. `own` is not used.
 */
job_fn certificates_run;

#endif
