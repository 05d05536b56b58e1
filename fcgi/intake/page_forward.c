/* Two letters: that a complaint came, and that it goes to Statsforvalteren. */
#include "cover/subject.h"
#include "intake/apply_parts.h"
#include "intake/complain_parts.h"
#include "intake/complaint.h"
#include "intake/law.h"
#include "intake/pages.h"
#include "intake/post.h"
#include "web/paper.h"
#include "web/request.h"
#include "web/view.h"

enum { F_TEXT, F__MAX };

static const struct form_field confirm_fields[F__MAX] = {
	[F_TEXT] = { "tillegg", FORM_TEXT, .max = 1000 },
};

static const struct form_field forward_fields[F__MAX] = {
	[F_TEXT] = { "merknader", FORM_TEXT, .max = 2000 },
};

static enum err
show_confirm(struct request *rq, const struct form *f)
{
	complain_view(rq);
	view_form(rq, f);
	return view_render(rq, view_form_status(f),
	    "intake/complaint_confirm.cs");
}

enum err
page_complaint_confirm(struct request *rq)
{
	struct form f = form_empty(confirm_fields, F__MAX);

	return show_confirm(rq, &f);
}

static enum err
order_receipt(struct request *rq, const struct form *f, const struct law *law,
    int64_t *letter_r)
{
	const struct sql_complaint_find *c = rq->subject->complaint;
	struct node *top = complain_paper(rq), *n = node_in(top, "Letter");
	enum err e;

	post_addressee(rq, n, c->sender, c->sender_name, c->address);
	post_name_law(n, "withheld", &law->of[LAW_REFERENCE_WITHHELD]);
	post_name_law(n, "late_law", &law->of[LAW_REFERENCE_LATE_COMPLAINT]);
	node_text(n, "text", f->v[F_TEXT].text);
	e = post_order(rq, &(struct post_letter){
	    .kind = LETTER_KIND_COMPLAINT_RECEIPT,
	    .own = OWN_PAGE_COMPLAINT_RECEIPT,
	    .language = c->language }, top, letter_r);
	paper_end(top);
	return e;
}

enum err
page_complaint_confirm_save(struct request *rq)
{
	struct form f;
	struct law law;
	int64_t letter;
	enum err e;

	if ((e = form_read(rq, confirm_fields, F__MAX, &f)) != ERR_OK ||
	    (e = complain_law(rq, &law)) != ERR_OK)
		return e;
	if (f.bad)
		return show_confirm(rq, &f);
	if ((e = order_receipt(rq, &f, &law, &letter)) != ERR_OK)
		return e;
	return post_to_letter(rq, letter);
}

static enum err
show_forward(struct request *rq, const struct form *f, const struct law *law)
{
	post_view_unchecked(rq, &law->of[LAW_REFERENCE_REASSESSMENT]);
	complain_view(rq);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "intake/forward.cs");
}

enum err
page_forward_form(struct request *rq)
{
	struct form f = form_empty(forward_fields, F__MAX);
	struct law law;
	enum err e;

	if (!complaint_may_become(rq->subject->complaint,
	    COMPLAINT_STATE_FORWARDED))
		return post_back(rq);
	if ((e = complain_law(rq, &law)) != ERR_OK)
		return e;
	return show_forward(rq, &f, &law);
}

/* Who complains, in the letter to Statsforvalteren; a service as well. */
static const char *
complainant(const struct request *rq)
{
	const struct sql_complaint_find *c = rq->subject->complaint;

	return c->sender == APPLICANT_PLAN_OWNER || *c->sender_name == '\0' ?
	    rq->subject->file->name : c->sender_name;
}

/* To Statsforvalteren, and of it a copy to who complained (R23). */
static enum err
order_forward(struct request *rq, const struct form *f, const struct law *law,
    int64_t *letter_r)
{
	const struct sql_complaint_find *c = rq->subject->complaint;
	struct node *top = complain_paper(rq), *n = node_in(top, "Letter");
	enum err e;

	post_addressee(rq, node_in(n, "Copy"), c->sender, c->sender_name, NULL);
	node_text(n, "from", complainant(rq));
	node_flag(n, "for_other", true);
	node_text(n, "worker", c->worker_name);
	post_name_law(n, "withheld", &law->of[LAW_REFERENCE_WITHHELD]);
	node_text(n, "law", law->of[LAW_REFERENCE_REASSESSMENT].text);
	node_text(n, "complaint", c->text);
	node_text(n, "outcome", c->outcome);
	node_text(n, "reasons", c->reasons);
	node_text(n, "deferred", words_name(&words_deferred, (int)c->deferred));
	node_text(n, "deferred_why", c->deferred_why);
	node_text(n, "text", f->v[F_TEXT].text);
	e = post_order(rq, &(struct post_letter){
	    .kind = LETTER_KIND_COMPLAINT_FORWARDED,
	    .own = OWN_PAGE_COMPLAINT_FORWARDED,
	    .language = c->language }, top, letter_r);
	paper_end(top);
	return e;
}

enum err
page_forward_save(struct request *rq)
{
	struct form f;
	struct law law;
	int64_t letter;
	enum err e;

	if ((e = form_read(rq, forward_fields, F__MAX, &f)) != ERR_OK ||
	    (e = complain_law(rq, &law)) != ERR_OK)
		return e;
	if (!complaint_may_become(rq->subject->complaint,
	    COMPLAINT_STATE_FORWARDED))
		return err_set(&rq->work, ERR_CONFLICT,
		    "nothing stands that could go on");
	if (!law.of[LAW_REFERENCE_REASSESSMENT].printable)
		form_reject(&f, F_TEXT, "law_unchecked");
	if (f.bad)
		return show_forward(rq, &f, &law);
	if ((e = order_forward(rq, &f, &law, &letter)) != ERR_OK)
		return e;
	return post_to_letter(rq, letter);
}
