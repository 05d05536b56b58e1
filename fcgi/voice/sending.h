/* What the forms of families have in common when they are sent. */
#ifndef VOICE_SENDING_H
#define VOICE_SENDING_H

#include "base/clock.h"
#include "voice/code.h"
#include "web/form.h"
#include "words.h"

#include <stdbool.h>

struct request;

/*
 * Whether the form was sent faster than anybody can press, or lay since
 * yesterday: then field `step` says so, and it is shown again with a new time
 * and what was typed.
 */
bool sending_is_untimely(struct request *rq, struct form *f, size_t step);

/*
 * The token with all that was typed: whatever page it is sent from again, the
 * same form has the same reference, and one that was changed has another.
 */
void sending_refer(struct request *rq, char reference[REFERENCE_LEN + 1]);

/*
 * What keeps a form that was sent, in the transaction it is called in, which
 * may be one more after a deadlock; `sent` is its own.
 */
typedef enum err sending_put(struct request *rq, const void *sent);

/*
 * Calls `put` in a transaction of its own: alone it would not be known of one
 * whose answer was lost. The same form again, from a second press or another
 * page, is done: ERR_OK. ERR_RETRY after three attempts; ERR_UNKNOWN when it
 * may have been kept; ERR_UNAVAILABLE.
 */
enum err sending_keep(struct request *rq, sending_put *put, const void *sent)
    MUST_USE;

/* Redirects to the receipt of what was sent by the form at `path`. */
enum err sending_to_receipt(struct request *rq, const char *path,
    const char *reference) MUST_USE;

/*
 * The reference that stands in a receipt's address, with the database ready to
 * be asked of it. ERR_NOT_FOUND when it is none, ERR_UNAVAILABLE.
 */
enum err sending_receipt(struct request *rq, const char **reference_r)
    MUST_USE;

/*
 * Sets Receipt: when what has the reference was received, and until when
 * somebody owes it an answer by the guideline. ERR_NOT_FOUND when `at` is
 * INSTANT_NONE.
 */
enum err sending_view_receipt(struct request *rq, const char *reference,
    instant at, enum guideline g) MUST_USE;

/* A reference as it is read out: two groups of five. */
const char *sending_shown(struct request *rq, const char *reference);

/*
 * Marks field `contact` when it is none of the kind that `way` asks for: a
 * telephone number or an e-mail address.
 */
void sending_judge_contact(struct form *f, int way, size_t contact);

#endif
