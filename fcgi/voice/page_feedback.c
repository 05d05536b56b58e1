/* The family's form, from the address on a card to the receipt (R23c, R81). */
#include "base/conf.h"
#include "base/mem.h"
#include "voice/form.h"
#include "voice/pages.h"
#include "voice/sending.h"
#include "web/language.h"
#include "web/request.h"
#include "web/stamp.h"
#include "web/view.h"

#include <inttypes.h>
#include <string.h>

static enum err
show_form(struct request *rq, const struct form *f, const struct voice_asks *a)
{
	if (rq->csrf[0] == '\0')
		stamp_begin(rq, rq->app->conf->voice_key_file);
	voice_form_view(rq, f, a);
	return view_render(rq, rq->route->method == GET ? 200 :
	    view_form_status(f), "voice/feedback.cs");
}

static enum err
show_check(struct request *rq, const struct form *f, const struct voice_asks *a)
{
	stamp_keep(rq);
	voice_form_view(rq, f, a);
	return view_render(rq, 200, "voice/feedback_check.cs");
}

/* A code that stands in the address but is none is said to be, at its field. */
enum err
page_feedback_form(struct request *rq)
{
	struct form f = form_empty(voice_fields, FV__MAX);
	const char *code = pairs_find(&rq->query, "kode");
	struct voice_asks a;
	enum err e;

	if ((e = voice_asks_read(rq, code, &a)) == ERR_UNAVAILABLE)
		return voice_show_away(rq, e);
	if (e != ERR_OK)
		return e;
	form_prefill(&f, FV_CODE, code);
	form_prefill(&f, FV_ABOUT, "koordinator");
	form_prefill(&f, FV_SENDER, "");
	form_prefill(&f, FV_ANSWER, "nei");
	if (code != NULL && *code != '\0' && a.coordinator == NULL)
		form_reject(&f, FV_CODE, "no_code");
	return show_form(rq, &f, &a);
}

static enum err
read(struct request *rq, struct form *f, struct voice_asks *a)
{
	enum err e;

	if ((e = form_read(rq, voice_fields, FV__MAX, f)) != ERR_OK)
		return e;
	if ((e = voice_asks_read(rq, f->v[FV_CODE].text, a)) != ERR_OK)
		return e;
	voice_form_judge(f, a);
	return ERR_OK;
}

enum err
page_feedback_check(struct request *rq)
{
	struct voice_asks a;
	struct form f;
	enum err e;

	if ((e = read(rq, &f, &a)) == ERR_UNAVAILABLE)
		return voice_show_away(rq, e);
	if (e != ERR_OK)
		return e;
	if (sending_is_untimely(rq, &f, FV_STEP))
		return show_form(rq, &f, &a);
	if (f.v[FV_STEP].number == VOICE_CHANGE) {
		stamp_keep(rq);
		f.bad = false;
		return show_form(rq, &f, &a);
	}
	if (!f.bad)
		return show_check(rq, &f, &a);
	stamp_keep(rq);
	return show_form(rq, &f, &a);
}

/* "[[1,\"yes\"],[3,\"no\"]]"; ids and words of ours, so nothing to escape. */
static const char *
marks_of(struct request *rq, const struct form_value *v)
{
	const char *s = "";

	for (int64_t i = 0; i < v->number; i++)
		s = mem_printf(rq->work.mem, "%s%s[%" PRId64 ",\"%s\"]", s,
		    i > 0 ? "," : "", v->ids[i],
		    words_name(&words_feedback_mark, v->picks[i]));
	return mem_printf(rq->work.mem, "[%s]", s);
}

struct told {
	const struct form *form;
	const struct voice_asks *asks;
	const char *reference;
};

static enum err
put(struct request *rq, const void *sent)
{
	const struct told *t = sent;
	const struct form_value *v = t->form->v;
	const struct voice_asks *a = t->asks;
	struct work *w = &rq->work;
	bool carded = a->coordinator != NULL;
	uint64_t n;
	enum err e;

	if ((e = sql_feedback_send(w, t->reference, w->now, language_of(rq),
	    (enum feedback_about)v[FV_ABOUT].number, carded ? a->hash : "",
	    carded ? 0 : v[FV_UNIT].number, carded ? "" : v[FV_NAMED].text,
	    v[FV_SENDER].given ? (enum feedback_sender)v[FV_SENDER].number :
	    FEEDBACK_SENDER_UNTOLD, v[FV_SENDER_NAME].text,
	    (enum answer_way)v[FV_ANSWER].number, v[FV_CONTACT].text,
	    v[FV_TEXT].text, &n)) != ERR_OK)
		return e;
	return v[FV_MARKS].number == 0 ? ERR_OK : sql_marks_send(w,
	    t->reference, marks_of(rq, &v[FV_MARKS]), &n);
}

/* Sent twice, it was sent, even if its code is used up by now. */
static enum err
send(struct request *rq, const char *reference)
{
	struct sql_received_at *row;
	struct voice_asks a;
	struct form f;
	enum err e;

	if ((e = read(rq, &f, &a)) != ERR_OK ||
	    (e = sql_received_at(&rq->work, reference, &row)) != ERR_OK)
		return e;
	if (row->at != INSTANT_NONE)
		return sending_to_receipt(rq, "/tilbakemelding", reference);
	if (sending_is_untimely(rq, &f, FV_STEP))
		return show_form(rq, &f, &a);
	if (f.bad) {
		stamp_keep(rq);
		return show_form(rq, &f, &a);
	}
	e = sending_keep(rq, put, &(struct told){ .form = &f, .asks = &a,
	    .reference = reference });
	return e != ERR_OK ? e :
	    sending_to_receipt(rq, "/tilbakemelding", reference);
}

enum err
page_feedback_send(struct request *rq)
{
	char reference[REFERENCE_LEN + 1];
	enum err e;

	sending_refer(rq, reference);
	e = send(rq, reference);
	return e == ERR_UNAVAILABLE || e == ERR_UNKNOWN || e == ERR_RETRY ?
	    voice_show_away(rq, e) : e;
}

enum err
page_feedback_received(struct request *rq)
{
	const char *reference;
	struct sql_received_at *row;
	enum err e;

	if ((e = sending_receipt(rq, &reference)) != ERR_OK ||
	    (e = sql_received_at(&rq->work, reference, &row)) != ERR_OK ||
	    (e = sending_view_receipt(rq, reference, row->at,
	    GUIDELINE_RECEIVE_FEEDBACK)) != ERR_OK)
		return e;
	return view_render(rq, 200, "voice/feedback_received.cs");
}
