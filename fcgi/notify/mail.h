/* What an e-mail says, in the language of who gets it. */
#ifndef NOTIFY_MAIL_H
#define NOTIFY_MAIL_H

#include "base/work.h"
#include "notify/smtp.h"

#include <stdbool.h>

struct conf;
struct mails;
struct sql_mails_due;

/*
 * The words and templates e-mails are made of, read from web.templates.
 * ERR_INPUT when they are not whole. mails_close takes NULL as well.
 */
enum err mails_open(struct work *w, const struct conf *c,
    struct mails **l_r) MUST_USE;
void mails_close(struct mails *l);

/*
 * How many of each kind, until when, and one address to click on: no name, no
 * number and no kind of a case (R79). To whoever is called in to a meeting,
 * when and where it is and by whom, for her calendar as well. The same e-mail
 * written again has the same Message-ID and Date. *mail_r lives in w->mem.
 * ERR_NOT_FOUND when there is nothing to say.
 */
enum err mail_write(struct work *w, struct mails *l,
    const struct sql_mails_due *m, struct mail *mail_r) MUST_USE;

#endif
