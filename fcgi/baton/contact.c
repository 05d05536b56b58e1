/* A contact form is a row, and a duty of the team; its answer the holder's. */
#include "baton/contact.h"

#include "cover/strand.h"
#include "desk/duty.h"

#include "sql_contact.h"

enum err
contact_ask(struct work *w, int64_t casefile, int64_t strand,
    const struct contact_question *q, int64_t *id_r)
{
	struct sql_contact_form_add *row;
	enum err e;

	if ((e = sql_contact_form_add(w, casefile, strand, q->earlier, q->help,
	    q->concern, q->tried, q->child_view, q->family_view, q->urgent,
	    q->news, q->leader, q->asked, w->now, w->actor, &row)) != ERR_OK)
		return e;
	*id_r = row->id;
	return duty_open(w, &(struct duty){
	    .guideline = GUIDELINE_ANSWER_CONTACT_FORM, .subject = row->id,
	    .seat = SEAT_KIND_BTI_TEAM, .casefile = casefile,
	    .strand = strand, .event = w->today });
}

static enum err
end(struct work *w, int64_t id, enum contact_form_state state,
    const struct contact_answer *a)
{
	uint64_t n;
	enum err e;

	if ((e = sql_contact_form_end(w, state, a->outcome, a->answer,
	    a->services, w->now, w->actor, id, &n)) != ERR_OK)
		return e;
	if (n != 1)
		return err_set(w, ERR_CONFLICT, "it is not open");
	return duty_end(w, GUIDELINE_ANSWER_CONTACT_FORM, id, 0);
}

enum err
contact_answer(struct work *w, int64_t casefile, int64_t strand, int64_t id,
    const struct contact_answer *a)
{
	enum err e;

	if ((e = end(w, id, CONTACT_FORM_STATE_ANSWERED, a)) != ERR_OK)
		return e;
	return strand_owe_held(w, GUIDELINE_FOLLOW_ADVICE, id, 0, casefile,
	    strand);
}

enum err
contact_withdraw(struct work *w, int64_t id)
{
	return end(w, id, CONTACT_FORM_STATE_WITHDRAWN,
	    &(struct contact_answer){ .answer = "", .services = "" });
}
