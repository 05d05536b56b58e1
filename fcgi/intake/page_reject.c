/* A complaint is rejected: a decision that one may complain of (R23). */
#include "cover/subject.h"
#include "intake/apply_parts.h"
#include "intake/complain_parts.h"
#include "intake/complaint.h"
#include "intake/decision.h"
#include "intake/law.h"
#include "intake/pages.h"
#include "intake/post.h"
#include "rules/complaint.h"
#include "web/paper.h"
#include "web/request.h"
#include "web/view.h"

enum { F_TEXT, F__MAX };

static const struct form_field fields[F__MAX] = {
	[F_TEXT] = { "merknader", FORM_TEXT, .max = 2000 },
};

/*
 * By which law it may be complained of: that of the decision that is here, else
 * that which gives a right to a plan and a coordinator, and gives longest.
 */
static legal_bases
bases_of(const struct request *rq)
{
	legal_bases legal = decision_bases(rq->subject->complaint->bases);

	return legal != 0 ? legal : LEGAL_HEALTH;
}

/* By which law it is rejected, and by which one may complain of that. */
static void
name_all(const struct request *rq, struct post_laws *p)
{
	post_need_law(p, p->laws, LAW_REFERENCE_REASSESSMENT);
	if (rq->subject->complaint->timing != COMPLAINT_TIME_IN_TIME)
		post_need_law(p, p->laws, LAW_REFERENCE_LATE_COMPLAINT);
	if ((bases_of(rq) & LEGAL_HEALTH) != 0)
		post_need_law(p, p->complaint, LAW_REFERENCE_COMPLAINT_HEALTH);
	post_need_law(p, p->complaint, LAW_REFERENCE_COMPLAINT_GENERAL);
	post_need_law(p, NULL, LAW_REFERENCE_SEE_FILE);
}

/* How many references may not be printed yet; each goes to `list`, or NULL. */
static size_t
unchecked(const struct request *rq, const struct law *law, struct node *list)
{
	struct post_laws p = { .law = law, .unchecked = list };

	name_all(rq, &p);
	return p.wrong;
}

static enum err
show(struct request *rq, const struct form *f, const struct law *law)
{
	(void)unchecked(rq, law, node_in(view_root(rq), "Unchecked"));
	complain_view(rq);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "intake/reject.cs");
}

enum err
page_reject_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);
	struct law law;
	enum err e;

	if (!complaint_may_be_rejected(rq->subject->complaint))
		return post_back(rq);
	if ((e = complain_law(rq, &law)) != ERR_OK)
		return e;
	return show(rq, &f, &law);
}

static enum err
order(struct request *rq, const struct form *f, const struct law *law,
    int64_t *letter_r)
{
	const struct sql_complaint_find *c = rq->subject->complaint;
	struct node *top = complain_paper(rq), *n = node_in(top, "Letter");
	struct post_laws named = { .law = law, .laws = node_in(n, "Laws"),
	    .complaint = node_in(n, "Complaint") };
	day until = complaint_last_day(bases_of(rq),
	    complaint_notice_day(rq->work.today, true));
	enum err e;

	post_addressee(rq, n, c->sender, c->sender_name, c->address);
	post_name_law(n, "withheld", &law->of[LAW_REFERENCE_WITHHELD]);
	name_all(rq, &named);
	node_text(n, "see_file", law->of[LAW_REFERENCE_SEE_FILE].text);
	node_text(n, "worker", c->worker_name);
	node_text(n, "reasons", c->reasons);
	node_text(n, "text", f->v[F_TEXT].text);
	node_text(n, "until", post_day(rq, c->language, until));
	e = post_order(rq, &(struct post_letter){
	    .kind = LETTER_KIND_COMPLAINT_REJECTED,
	    .own = OWN_PAGE_COMPLAINT_REJECTED,
	    .language = c->language }, top, letter_r);
	paper_end(top);
	return e;
}

enum err
page_reject_save(struct request *rq)
{
	struct form f;
	struct law law;
	int64_t letter;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK ||
	    (e = complain_law(rq, &law)) != ERR_OK)
		return e;
	if (!complaint_may_be_rejected(rq->subject->complaint))
		return err_set(&rq->work, ERR_CONFLICT,
		    "it is not to be rejected");
	if (unchecked(rq, &law, NULL) != 0)
		form_reject(&f, F_TEXT, "law_unchecked");
	if (f.bad)
		return show(rq, &f, &law);
	if ((e = order(rq, &f, &law, &letter)) != ERR_OK)
		return e;
	return post_to_letter(rq, letter);
}
