/* Whether a proxy in front has already found out who is asking (R74). */
#ifndef DIRECTORY_TRUSTED_H
#define DIRECTORY_TRUSTED_H

struct conf;
struct request;

/*
 * The name that the ini's own proxy gives this request, NULL when there is none
 * to be believed: the setting is off, the request comes from elsewhere, or the
 * proxy says nothing. A name that is no plain text is "?", which fits nobody.
 */
const char *trusted_name(const struct request *rq);

/*
 * What is wrong with the ini's [login] or [directory], as directory_check_conf
 * tells it; NULL when nothing is.
 */
const char *trusted_check_conf(const struct conf *c);

#endif
