/* What an e-mail says, in the language of who gets it. */
#ifndef NOTIFY_LETTER_H
#define NOTIFY_LETTER_H

#include "base/work.h"
#include "notify/smtp.h"

#include <stdbool.h>

struct conf;
struct letters;
struct sql_mails_due;

/*
 * The words and templates e-mails are made of, read from web.templates.
 * ERR_INPUT when they are not whole. letters_close takes NULL as well.
 */
enum err letters_open(struct work *w, const struct conf *c,
    struct letters **l_r) MUST_USE;
void letters_close(struct letters *l);

/*
 * How many of each kind, until when, and one address to click on: no name, no
 * number and no kind of a case (R79). The same e-mail written again has the
 * same Message-ID and Date. *letter_r lives in w->mem. ERR_NOT_FOUND when there
 * is nothing to say.
 */
enum err letter_write(struct work *w, struct letters *l,
    const struct sql_mails_due *m, struct letter *letter_r) MUST_USE;

/*
 * Whether an e-mail can be sent there: name@host in plain ASCII, without what
 * could end a line or a command of SMTP.
 */
bool letter_address_is_plain(const char *address);

#endif
