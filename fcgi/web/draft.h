/* What somebody has typed and not sent: kept here, one draft a person and form
 * (R76, WCAG 2.2.1; docs/decisions/0016). */
#ifndef WEB_DRAFT_H
#define WEB_DRAFT_H

#include "base/err.h"
#include "web/form.h"
#include "web/path.h"

struct node;
struct request;
struct route;

/*
 * The page of a form that a draft is kept for: `path` has both a GET and a POST
 * in the program's table. Sets *page_r to the GET's route and *v_r to what
 * stands in its holes. ERR_NOT_FOUND for every other path, NULL among them.
 */
enum err draft_page(struct request *rq, const char *path,
    const struct route **page_r, struct path_values *v_r) MUST_USE;

/*
 * Handler of /utkast: keeps the body's fields as the user's draft of the form
 * at `sti`, whose right the dispatcher has asked for, or throws it away
 * (`slett`); then back to the form, or 204 for a script (`stille`). What
 * another page of the same form keeps is not written over: 409. ERR_INPUT
 * without a key, ERR_TOO_LARGE over web.body_max, ERR_UNAVAILABLE. FORM_SECRET
 * is a matter of holdfast-login, which has no drafts.
 */
enum err draft_save(struct request *rq) MUST_USE;

/*
 * For a POST without a live session: if its token is that of a session which
 * lay unused for too long but has not reached its absolute end, the fields are
 * kept as that employee's draft and rq->kept says of which form. Nothing else
 * is done, and ERR_OK is returned whether something was kept or not.
 * ERR_UNAVAILABLE.
 */
enum err draft_rescue(struct request *rq) MUST_USE;

/*
 * In the transaction of a write: the form is sent, its draft goes. A draft that
 * another page of the same form wrote meanwhile stays. ERR_UNAVAILABLE.
 */
enum err draft_sent(struct request *rq) MUST_USE;

/*
 * After a POST that ended in `e`: where the fault was ours and not the user's,
 * what was typed is kept if it can be (rq->kept). rq->work.fault stays.
 */
void draft_after(struct request *rq, enum err e);

/*
 * For the first showing of a form: its draft, if the user has one, becomes what
 * the fields show, and <form>.draft says when it was kept and by which page.
 * Fields that the table does not have are ignored, FORM_SECRET is never filled.
 * A form that is shown again after a POST keeps what was sent.
 */
void draft_view(struct request *rq, struct node *form, struct form *f);

#endif
