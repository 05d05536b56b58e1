/* The family's form: its fields, what it asks, and what is wrong with it. */
#ifndef VOICE_FORM_H
#define VOICE_FORM_H

#include "voice/code.h"
#include "web/form.h"

#include "sql_voice.h"

struct request;

enum {
	FV_CODE, FV_ABOUT, FV_UNIT, FV_NAMED, FV_MARKS, FV_TEXT, FV_SENDER,
	FV_SENDER_NAME, FV_ANSWER, FV_CONTACT, FV_TRAP, FV_STEP, FV__MAX
};

/* What the browser does next; in the order of the choices of FV_STEP. */
enum voice_step { VOICE_CHECK, VOICE_CHANGE };

extern const struct form_field voice_fields[FV__MAX];

/* What the form asks today, and of whom; read for every showing. */
struct voice_asks {
	const char *coordinator, *unit;	/* the card's; NULL: no good code */
	char hash[65];			/* of the code; "": none was typed */
	const struct sql_services *service;
	const struct sql_questions_asked *question;
	size_t services, questions;
};

/*
 * Reads what the form asks; `code` as it was typed or stands in the address, ""
 * or NULL for none. ERR_UNAVAILABLE.
 */
enum err voice_asks_read(struct request *rq, const char *code,
    struct voice_asks *a_r) MUST_USE;

/* Marks what cannot be sent as it is (R81, R83); no database is asked. */
void voice_form_judge(struct form *f, const struct voice_asks *a);

/* Sets Asks, Form and whatever voice/feedback.cs needs beside them. */
void voice_form_view(struct request *rq, const struct form *f,
    const struct voice_asks *a);

/*
 * The database is away: the page says so, gives the office's telephone, and
 * keeps what was typed for another try; of ERR_UNKNOWN, that nobody knows
 * whether it arrived. 503.
 */
enum err voice_show_away(struct request *rq, enum err e) MUST_USE;

#endif
