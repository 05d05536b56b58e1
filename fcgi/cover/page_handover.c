/*
 * What follows when a case changes hands: the family is told, consents are gone
 * through, partners are told (R28). With what to say on the phone.
 */
#include "cover/handover.h"
#include "cover/pages.h"
#include "cover/subject.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_strand.h"

enum { F_INFORMED, F_HOW, F_CONSENTS, F_PARTNERS, F__MAX };

static const char *const hows[INFORMED_HOW__MAX + 1] = {
	[INFORMED_HOW_PHONE] = "telefon",
	[INFORMED_HOW_MEETING] = "mote",
	[INFORMED_HOW_LETTER] = "brev",
};

static const struct form_field fields[F__MAX] = {
	[F_INFORMED] = { "informert", FORM_DATE },
	[F_HOW]      = { "hvordan",   FORM_CHOICE, .choices = hows },
	[F_CONSENTS] = { "samtykker", FORM_DATE },
	[F_PARTNERS] = { "partnere",  FORM_DATE },
};

static enum err
find(struct request *rq, struct sql_handover_of_strand **h_r)
{
	return handover_find(&rq->work, rq->subject->strand->id, h_r);
}

static enum err
show(struct request *rq, const struct sql_handover_of_strand *h,
    const struct form *f)
{
	bool taken = h->taken != INSTANT_NONE;
	struct node *n = node_in(view_root(rq), "Handover");
	enum err e;

	if ((e = subject_view_duty(rq, taken ? GUIDELINE_FINISH_HANDOVER :
	    GUIDELINE_INFORM_FAMILY)) != ERR_OK)
		return e;
	node_flag(n, "taken", taken);
	node_text(n, "left", h->left_name);
	node_text(n, "me", rq->user->name);
	node_day(rq, n, "informed", h->informed);
	node_day(rq, n, "consents", h->consents);
	node_day(rq, n, "partners", h->partners);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "cover/handover.cs");
}

enum err
page_handover_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);
	struct sql_handover_of_strand *h;
	enum err e = find(rq, &h);

	return e != ERR_OK ? e : show(rq, h, &f);
}

static void
judge(const struct request *rq, struct form *f)
{
	bool any = false;

	for (size_t i = 0; i < F__MAX; i++) {
		const struct form_value *v = &f->v[i];

		any |= v->given || v->wrong != NULL;
		if (i != F_HOW)
			form_judge_been(f, i, rq->work.today);
	}
	if (!any || (f->v[F_HOW].given && !f->v[F_INFORMED].given))
		form_reject(f, F_INFORMED, "required");
	if (f->v[F_INFORMED].given && !f->v[F_HOW].given)
		form_reject(f, F_HOW, "required");
}

enum err
page_handover_save(struct request *rq)
{
	struct sql_handover_of_strand *h;
	struct form f;
	bool taken;
	enum err e;

	if ((e = find(rq, &h)) != ERR_OK ||
	    (e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	/* Until somebody has said yes, the rest is nobody's to note. */
	taken = h->taken != INSTANT_NONE;
	judge(rq, &f);
	if (f.bad)
		return show(rq, h, &f);
	if ((e = handover_record(&rq->work, h, &(struct handover_done){
	    .informed = f.v[F_INFORMED].day,
	    .consents = taken ? f.v[F_CONSENTS].day : DAY_NONE,
	    .partners = taken ? f.v[F_PARTNERS].day : DAY_NONE,
	    .how = f.v[F_HOW].given ? (enum informed_how)f.v[F_HOW].number :
	    INFORMED_HOW_PHONE })) != ERR_OK)
		return e;
	return response_redirect(rq, "/sak/%s", rq->subject->file->number);
}
