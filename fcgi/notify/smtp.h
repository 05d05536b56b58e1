/* Sends e-mail by SMTP. */
#ifndef NOTIFY_SMTP_H
#define NOTIFY_SMTP_H

#include <stdbool.h>

struct conf;
struct smtp;

/* An e-mail that is ready to go; lives in the arena of who wrote it. */
struct mail {
	const char *to;			/* an address, checked */
	const char *const *headers;	/* "Name: value", ASCII; NULL last */
	const char *text, *html;	/* UTF-8, lines end with \r\n */
	const char *calendar;		/* likewise, for her calendar (RFC
					 * 6047); NULL: none */
	bool cancels;			/* it takes something out there */
};

enum smtp_outcome {
	SMTP_SENT,
	SMTP_REFUSED,		/* this e-mail, for good (550 to 553) */
	SMTP_LATER,		/* this e-mail, for now (4xx, other 5xx) */
	SMTP_DOWN		/* the server: not reached, no TLS, no login,
				 * does not know our sender, or silent */
};

/*
 * A connection to mail.server, opened at the first e-mail and used for all;
 * TLS is demanded unless mail.tls says no. smtp_close takes NULL as well.
 */
struct smtp *smtp_open(const struct conf *c);
void smtp_close(struct smtp *s);

/*
 * *reply_r is the server's last code, 0 when it gave none. SMTP_SENT means that
 * the server has taken it over.
 */
enum smtp_outcome smtp_send(struct smtp *s, const struct mail *l,
    int *reply_r);

/* What went wrong last, for the log: no address is in it. */
const char *smtp_why(const struct smtp *s);

#endif
