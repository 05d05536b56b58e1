/* A letter to be looked at: of nobody, and else as the templates have it. */
#include "intake/own_letter.h"
#include "intake/own_letter_parts.h"

#include "base/conf.h"
#include "intake/law.h"
#include "intake/post.h"
#include "rules/calendar.h"
#include "rules/complaint.h"
#include "web/lang.h"
#include "web/paper.h"
#include "web/request.h"
#include "web/view.h"

enum { ROOM = 8192 };

/* How long ago what is answered came, and how long an answer may take. */
enum { RECEIVED_DAYS = 9, EXPECTED_DAYS = 21, SENT_DAYS = 12 };

/* Words of somebody who does not exist, in the letter's language. */
static const char *
made_up(struct request *rq, enum language l, const char *key)
{
	return lang_text(paper_lang(rq->app->views, l), key);
}

static const char *
law_of(const struct law *law, enum law_reference r)
{
	return law->of[r].text;
}

static void
name_law(struct node *list, const struct law *law, enum law_reference r)
{
	node_text(node_add(list), "text", law_of(law, r));
}

static void
put_head(struct request *rq, struct node *top, enum language l,
    const struct law *law)
{
	struct node *page = node_in(top, "Page"), *n = node_in(top, "Letter");
	day today = rq->work.today;

	node_text(page, "municipality", rq->app->conf->municipality_name);
	node_text(page, "office_phone",
	    rq->app->conf->municipality_office_phone);
	node_text(n, "number", "0000-00000");
	node_text(n, "name", made_up(rq, l, "sample.name"));
	node_text(n, "to", made_up(rq, l, "sample.name"));
	node_text(n, "address", made_up(rq, l, "sample.address"));
	node_text(n, "worker", made_up(rq, l, "sample.worker"));
	node_text(n, "kind", words_name(&words_strand_kind,
	    STRAND_KIND_COORDINATOR));
	node_text(n, "dated", post_day(rq, l, today));
	node_text(n, "received", post_day(rq, l, today - RECEIVED_DAYS));
	node_text(n, "withheld", law_of(law, LAW_REFERENCE_WITHHELD));
}

/* What a complaint is about, and when it was sent. */
static void
put_complaint(struct request *rq, struct node *n, enum language l)
{
	day today = rq->work.today;

	node_text(n, "about", words_name(&words_complaint_about,
	    COMPLAINT_ABOUT_DECISION));
	node_text(n, "decision_sent", post_day(rq, l, today - 2 * SENT_DAYS));
	node_text(n, "sent", post_day(rq, l, today - SENT_DAYS));
	node_text(n, "timing", words_name(&words_complaint_time,
	    COMPLAINT_TIME_IN_TIME));
	node_text(n, "reasons", made_up(rq, l, "sample.reasons"));
}

/* How one may complain, of the decision or of being rejected. */
static void
put_until(struct request *rq, struct node *n, enum language l,
    const struct law *law)
{
	day until = complaint_last_day(LEGAL_HEALTH,
	    complaint_notice_day(rq->work.today, true));

	name_law(node_in(n, "Laws"), law, LAW_REFERENCE_COORDINATOR_HEALTH);
	name_law(node_in(n, "Complaint"), law, LAW_REFERENCE_COMPLAINT_HEALTH);
	node_text(n, "see_file", law_of(law, LAW_REFERENCE_SEE_FILE));
	node_text(n, "until", post_day(rq, l, until));
}

static void
put_decision(struct request *rq, struct node *top, enum language l,
    enum decided outcome)
{
	struct node *d = node_in(top, "Decision");

	node_text(d, "coordinator", words_name(&words_decided, (int)outcome));
	node_text(d, "plan", words_name(&words_decided, DECIDED_NOT_ASKED));
	node_text(d, "kind", words_name(&words_strand_kind,
	    STRAND_KIND_COORDINATOR));
	node_text(d, "reasons", made_up(rq, l, "sample.reasons"));
	node_text(node_in(top, "Letter"), "approver", made_up(rq, l,
	    "sample.approver"));
}

static void
put_forwarded(struct request *rq, struct node *n, enum language l,
    const struct law *law)
{
	const char *who = made_up(rq, l, "sample.name");

	/* To Statsforvalteren, whose name and address the template has. */
	node_text(n, "to", "");
	node_text(n, "address", "");
	node_flag(n, "for_other", true);
	node_text(n, "from", who);
	node_text(node_in(n, "Copy"), "to", who);
	node_text(n, "complaint", made_up(rq, l, "sample.complaint"));
	node_text(n, "outcome", words_name(&words_complaint_outcome,
	    COMPLAINT_OUTCOME_UPHELD));
	node_text(n, "deferred", words_name(&words_deferred,
	    DEFERRED_NOT_ASKED));
	node_text(n, "law", law_of(law, LAW_REFERENCE_REASSESSMENT));
}

/* What that letter has beside its head; of which kind it is. */
static enum letter_kind
put_rest(struct request *rq, struct node *top, enum own_page page,
    enum language l, const struct law *law)
{
	struct node *n = node_in(top, "Letter");

	switch (page) {
	case OWN_PAGE_INTERIM:
		node_text(n, "why", made_up(rq, l, "sample.why"));
		node_text(n, "expected", post_day(rq, l, rq->work.today +
		    EXPECTED_DAYS));
		node_text(n, "law", law_of(law, LAW_REFERENCE_INTERIM_REPLY));
		return LETTER_KIND_INTERIM;
	case OWN_PAGE_DECISION_GRANTED:
	case OWN_PAGE_DECISION_REFUSED:
		put_decision(rq, top, l, page == OWN_PAGE_DECISION_GRANTED ?
		    DECIDED_GRANTED : DECIDED_REFUSED);
		put_until(rq, n, l, law);
		return LETTER_KIND_DECISION;
	case OWN_PAGE_COMPLAINT_RECEIPT:
		put_complaint(rq, n, l);
		return LETTER_KIND_COMPLAINT_RECEIPT;
	case OWN_PAGE_COMPLAINT_FORWARDED:
		put_complaint(rq, n, l);
		put_forwarded(rq, n, l, law);
		return LETTER_KIND_COMPLAINT_FORWARDED;
	case OWN_PAGE_COMPLAINT_REJECTED:
		put_complaint(rq, n, l);
		put_until(rq, n, l, law);
		return LETTER_KIND_COMPLAINT_REJECTED;
	default:
		return LETTER_KIND_RECEIPT;
	}
}

enum err
own_letter_sheet(struct request *rq, enum own_page page, enum language l,
    const char *text, struct paper *p_r)
{
	static const enum msg title[OWN_LETTER_LANGUAGES] = {
		[LANGUAGE_NB] = MSG_TEXTS_SHEET_NB,
		[LANGUAGE_NN] = MSG_TEXTS_SHEET_NN,
	};
	enum letter_kind kind;
	struct node *top;
	struct law law;
	enum err e;

	if ((e = law_read(&rq->work, rq->work.today, l, &law)) != ERR_OK)
		return e;
	top = paper_begin(rq->work.mem);
	node_say(rq, top, "Sheet", title[l], NULL, 0);
	put_head(rq, top, l, &law);
	kind = put_rest(rq, top, page, l, &law);
	if (text != NULL)
		own_letter_fill(rq, page, top, text);
	e = paper_print(&rq->work, rq->app->views, l, top, post_template(kind),
	    ROOM, p_r);
	paper_end(top);
	return e;
}
