/* Gathers alerts into e-mails, and sends those that are due. */
#include "notify/outbox.h"

#include "base/conf.h"
#include "base/mem.h"
#include "base/text.h"
#include "base/pace.h"
#include "notify/gather.h"
#include "notify/mail.h"
#include "notify/smtp.h"
#include "rules/backoff.h"
#include "store/db.h"

#include "sql_notify.h"

#include <inttypes.h>
#include <string.h>

enum { MOST = 100 };

struct sending {
	const struct conf *conf;
	struct mails *mails;
	struct smtp *smtp;
	unsigned sent, refused, later;
};

static enum err
end(struct work *w, const struct sql_mails_due *m, enum mail_state state,
    int reply)
{
	uint64_t n;

	return sql_mail_ended(w, state, w->now, reply, m->id, &n);
}

/* Refused for now: later, unless it has been tried for too long. */
static enum err
put_off(struct work *w, struct sending *s, const struct sql_mails_due *m,
    int reply)
{
	instant next = backoff_next(m->made, w->now, m->attempts,
	    s->conf->mail_give_up_days);
	uint64_t n;

	if (next == INSTANT_NONE) {
		s->refused++;
		return end(w, m, MAIL_STATE_GIVEN_UP, reply);
	}
	s->later++;
	return sql_mail_later(w, next, reply, m->id, &n);
}

static enum err
give_up(struct work *w, struct sending *s, const struct sql_mails_due *m)
{
	s->refused++;
	return end(w, m, MAIL_STATE_GIVEN_UP, 0);
}

static enum err
send_one(struct work *w, struct sending *s, const struct sql_mails_due *m)
{
	struct mail mail;
	int reply = 0;
	enum err e;

	if ((e = db_now(w)) != ERR_OK)
		return e;
	/* Who has left meanwhile, or has no address any more, is sent none. */
	if (!text_is_mail_address(m->address))
		return give_up(w, s, m);
	e = mail_write(w, s->mails, m, &mail);
	if (e == ERR_NOT_FOUND)
		return give_up(w, s, m);
	if (e != ERR_OK)
		return e;
	switch (smtp_send(s->smtp, &mail, &reply)) {
	case SMTP_SENT:
		s->sent++;
		return end(w, m, MAIL_STATE_SENT, reply);
	case SMTP_REFUSED:
		s->refused++;
		return end(w, m, MAIL_STATE_GIVEN_UP, reply);
	case SMTP_LATER:
		return put_off(w, s, m, reply);
	case SMTP_DOWN:
		break;
	}
	if ((e = put_off(w, s, m, reply)) != ERR_OK)
		return e;
	return err_set(w, ERR_UNAVAILABLE, "mail server: %s (%d)",
	    smtp_why(s->smtp), reply);
}

/* Each that was tried is due no more, so those that are come to an end. */
static enum err
send_due(struct work *w, struct sending *s)
{
	struct sql_mails_due *m;
	size_t n;
	enum err e;

	do {
		if ((e = sql_mails_due(w, w->now, MOST, &m, &n)) !=
		    ERR_OK)
			return e;
		for (size_t i = 0; i < n; i++) {
			if (!pace_next(w, "e-mails",
			    s->sent + s->refused + s->later, 0))
				return ERR_OK;
			if ((e = send_one(w, s, &m[i])) != ERR_OK)
				return e;
		}
	} while (n == MOST);
	return ERR_OK;
}

/* Words, templates and a connection are made when something is to be sent. */
static enum err
send_all(struct work *w, const struct conf *c, struct sending *s)
{
	struct sql_mails_due *first;
	size_t n;
	enum err e;

	if ((e = sql_mails_due(w, w->now, 1, &first, &n)) != ERR_OK ||
	    n == 0)
		return e;
	if ((e = mails_open(w, c, &s->mails)) != ERR_OK)
		return e;
	s->smtp = smtp_open(c);
	e = send_due(w, s);
	smtp_close(s->smtp);
	mails_close(s->mails);
	return e;
}

enum err
outbox_run(struct work *w, const struct conf *c, void *own, const char **note_r)
{
	struct sending s = { .conf = c };
	struct gathered g;
	struct sql_mails_left *left;
	/* What is only rehearsed is said, and sent to nobody. */
	bool sends = *c->mail_server != '\0' && !db_rehearses(w->db);
	enum err e;

	(void)own;
	if ((e = gather_all(w, *c->mail_server != '\0', &g)) != ERR_OK)
		return e;
	if (sends && (e = send_all(w, c, &s)) != ERR_OK)
		return e;
	if ((e = sql_mails_left(w, &left)) != ERR_OK)
		return e;
	*note_r = mem_printf(w->mem, "%u e-mails made, %u sent, %u given up, "
	    "%" PRId64 " waiting, %u people not reached", g.mails, s.sent,
	    s.refused, left->waiting, g.unreached);
	return ERR_OK;
}

static bool
is_loopback(const char *server)
{
	static const char *const here[] = {
		"smtp://127.0.0.1", "smtp://[::1]", "smtp://localhost"
	};

	for (size_t i = 0; i < sizeof(here) / sizeof(*here); i++)
		if (strncmp(server, here[i], strlen(here[i])) == 0 &&
		    strchr(":/", server[strlen(here[i])]) != NULL)
			return true;
	return false;
}

const char *
outbox_check_conf(const struct conf *c)
{
	if (*c->mail_server == '\0')
		return NULL;
	if (strncmp(c->mail_server, "smtp://", 7) != 0 &&
	    strncmp(c->mail_server, "smtps://", 8) != 0)
		return "mail.server: neither smtp:// nor smtps://";
	if (!c->mail_tls && !is_loopback(c->mail_server))
		return "mail.tls: no is for a server on this machine only";
	if (!text_is_mail_address(c->mail_sender))
		return "mail.sender: not an e-mail address";
	if (*c->mail_user != '\0' && *c->mail_password_file == '\0')
		return "mail.password_file: missing";
	return NULL;
}
