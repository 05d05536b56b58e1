/* What is shown of a complaint, on its screens and in its letters. */
#include "intake/complain_parts.h"

#include "cover/subject.h"
#include "intake/complaint.h"
#include "intake/law.h"
#include "intake/post.h"
#include "web/request.h"
#include "web/view.h"

const char *const complain_deferred[DEFERRED__MAX + 1] = {
	[DEFERRED_NOT_ASKED] = "ikke-bedt",
	[DEFERRED_WAITS] = "venter",
	[DEFERRED_DOES_NOT_WAIT] = "venter-ikke",
};

static void
view_next(struct node *n, const struct sql_complaint_find *c)
{
	node_flag(n, "reassess", complaint_may_become(c,
	    COMPLAINT_STATE_REASSESSED));
	node_flag(n, "forward", complaint_may_become(c,
	    COMPLAINT_STATE_FORWARDED));
	node_flag(n, "reject", complaint_may_be_rejected(c));
	node_flag(n, "answer", complaint_may_become(c,
	    COMPLAINT_STATE_DECIDED));
	node_flag(n, "follow", complaint_may_become(c,
	    COMPLAINT_STATE_FOLLOWED_UP));
	if (complaint_changes(c))
		node_number(n, "change", c->decision_application);
}

static void
view_received(struct request *rq, struct node *n,
    const struct sql_complaint_find *c)
{
	node_text(n, "about", words_name(&words_complaint_about,
	    (int)c->about));
	node_day(rq, n, "decision_sent", c->decision_sent);
	node_day(rq, n, "received", c->received);
	node_instant(rq, n, "registered", c->registered);
	node_text(n, "registrar", c->registrar);
	node_text(n, "came_way", words_name(&words_letter_way,
	    (int)c->came_way));
	node_day(rq, n, "sent", c->sent);
	node_text(n, "timing", words_name(&words_complaint_time,
	    (int)c->timing));
	node_flag(n, "late", c->timing != COMPLAINT_TIME_IN_TIME);
	node_text(n, "sender", words_name(&words_applicant, (int)c->sender));
	node_text(n, "sender_name", c->sender_name);
	node_text(n, "address", c->address);
	node_text(n, "language", words_name(&words_language,
	    (int)c->language));
	node_text(n, "text", c->text);
}

static void
view_answered(struct request *rq, struct node *n,
    const struct sql_complaint_find *c)
{
	node_text(n, "deferred", words_name(&words_deferred, (int)c->deferred));
	node_text(n, "deferred_why", c->deferred_why);
	node_day(rq, n, "confirmed", c->confirmed);
	node_text(n, "outcome", c->outcome);
	node_text(n, "reasons", c->reasons);
	node_day(rq, n, "rejected", c->rejected);
	node_day(rq, n, "forwarded", c->forwarded);
	node_text(n, "ruling", c->ruling);
	node_day(rq, n, "ruled", c->ruled);
	node_text(n, "ruling_text", c->ruling_text);
	node_text(n, "follow_up", c->follow_up);
}

void
complain_view(struct request *rq)
{
	const struct sql_complaint_find *c = rq->subject->complaint;
	struct node *n = node_in(view_root(rq), "Complaint");

	subject_view(rq);
	node_number(n, "id", c->id);
	node_text(n, "path", post_path(rq));
	node_flag(n, "open", c->open);
	node_text(n, "state", words_name(&words_complaint_state,
	    (int)c->state));
	node_text(n, "worker", c->worker_name);
	node_text(n, "worker_why", c->worker_why);
	node_flag(n, "own", complaint_was_decided_by(c, rq->user->id));
	view_received(rq, n, c);
	view_answered(rq, n, c);
	view_next(node_in(n, "Next"), c);
}

struct node *
complain_paper(struct request *rq)
{
	const struct sql_complaint_find *c = rq->subject->complaint;
	struct node *top = post_paper(rq), *n = node_in(top, "Letter");

	node_text(n, "about", words_name(&words_complaint_about,
	    (int)c->about));
	if (c->decision_sent != DAY_NONE)
		node_text(n, "decision_sent", post_day(rq, c->language,
		    c->decision_sent));
	node_text(n, "dated", post_day(rq, c->language, rq->work.today));
	node_text(n, "received", post_day(rq, c->language, c->received));
	node_text(n, "sent", post_day(rq, c->language, c->sent));
	node_text(n, "timing", words_name(&words_complaint_time,
	    (int)c->timing));
	return top;
}

void
complain_check_deferred(struct form *f, size_t deferred, size_t why)
{
	if (f->v[deferred].wrong == NULL &&
	    f->v[deferred].number != DEFERRED_NOT_ASKED && !f->v[why].given)
		form_reject(f, why, "why_deferred");
}

enum err
complain_law(struct request *rq, struct law *law_r)
{
	return law_read(&rq->work, rq->work.today,
	    rq->subject->complaint->language, law_r);
}
