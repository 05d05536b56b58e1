/* A question and the duty to answer it begin and end together. */
#include "craft/question.h"

#include "desk/duty.h"

#include "sql_craft.h"

static enum err
ask(struct work *w, const char *text, const char *page, enum guideline g,
    const struct in_doubt *of, int64_t *id_r)
{
	struct sql_question_add *row;
	enum err e;

	if ((e = sql_question_add(w, w->now, w->actor, page, of->application,
	    text, &row)) != ERR_OK)
		return e;
	*id_r = row->id;
	return duty_open(w, &(struct duty){ .guideline = g, .subject = row->id,
	    .seat = SEAT_KIND_SYSTEM_OWNER, .casefile = of->casefile,
	    .strand = of->strand, .event = w->today });
}

enum err
question_ask(struct work *w, const char *text, const char *page, int64_t *id_r)
{
	return ask(w, text, page, GUIDELINE_ANSWER_QUESTION,
	    &(struct in_doubt){ 0 }, id_r);
}

enum err
question_ask_of(struct work *w, const char *text, const struct in_doubt *of,
    int64_t *id_r)
{
	return ask(w, text, "", GUIDELINE_ASSESS_WHEN_ASKED, of, id_r);
}

/* Of an application or of none: it is owed by the one or the other. */
static enum err
end(struct work *w, int64_t id, enum question_state state, const char *answer)
{
	uint64_t n;
	enum err e;

	if ((e = sql_question_end(w, state, w->now, w->actor, answer, id,
	    &n)) != ERR_OK)
		return e;
	if (n != 1)
		return err_set(w, ERR_CONFLICT, "the question has ended");
	if ((e = duty_end(w, GUIDELINE_ASSESS_WHEN_ASKED, id, 0)) != ERR_OK)
		return e;
	return duty_end(w, GUIDELINE_ANSWER_QUESTION, id, 0);
}

enum err
question_answer(struct work *w, int64_t id, const char *answer)
{
	return end(w, id, QUESTION_STATE_ANSWERED, answer);
}

enum err
question_withdraw(struct work *w, int64_t id)
{
	return end(w, id, QUESTION_STATE_WITHDRAWN, "");
}
