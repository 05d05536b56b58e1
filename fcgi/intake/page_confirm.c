/* In writing: that it came (R10, R11), and that it takes longer (R12). */
#include "cover/subject.h"
#include "intake/apply_parts.h"
#include "intake/law.h"
#include "intake/pages.h"
#include "intake/post.h"
#include "web/paper.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_application.h"

enum { F_TEXT, FC__MAX };

static const struct form_field confirm_fields[FC__MAX] = {
	[F_TEXT] = { "tillegg", FORM_TEXT, .max = 1000 },
};

enum { F_WHY, F_EXPECTED, FD__MAX };

static const struct form_field delay_fields[FD__MAX] = {
	[F_WHY]      = { "forklaring",   FORM_TEXT, .required = true, .max = 1000 },
	[F_EXPECTED] = { "ventes",  FORM_DATE, .required = true },
};

/* Nobody is told to wait for a year. */
enum { LONGEST_DAYS = 366 };

static enum err
read_law(struct request *rq, struct law *law)
{
	return law_read(&rq->work, rq->work.today,
	    rq->subject->application->language, law);
}

static enum err
show_confirm(struct request *rq, const struct form *f)
{
	apply_view(rq);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "intake/confirm.cs");
}

/* Once, whatever else is written to them. */
static bool
is_confirmed(const struct request *rq)
{
	return rq->subject->application->confirmed != DAY_NONE;
}

enum err
page_confirm_form(struct request *rq)
{
	struct form f = form_empty(confirm_fields, FC__MAX);

	return is_confirmed(rq) ? post_back(rq) : show_confirm(rq, &f);
}

enum err
page_confirm_save(struct request *rq)
{
	const struct sql_application_find *a = rq->subject->application;
	struct node *top, *n;
	struct form f;
	struct law law;
	int64_t letter;
	enum err e;

	if ((e = form_read(rq, confirm_fields, FC__MAX, &f)) != ERR_OK ||
	    (e = read_law(rq, &law)) != ERR_OK)
		return e;
	if (is_confirmed(rq))
		return err_set(&rq->work, ERR_CONFLICT, "confirmed before");
	if (f.bad)
		return show_confirm(rq, &f);
	top = apply_paper(rq);
	n = node_in(top, "Letter");
	post_name_law(n, "withheld", &law.of[LAW_REFERENCE_WITHHELD]);
	node_text(n, "text", f.v[F_TEXT].text);
	e = post_order(rq, &(struct post_letter){ .kind = LETTER_KIND_RECEIPT,
	    .own = OWN_PAGE_RECEIPT, .language = a->language }, top,
	    &letter);
	paper_end(top);
	return e == ERR_OK ? post_to_letter(rq, letter) : e;
}

static enum err
show_delay(struct request *rq, const struct form *f, const struct law *law)
{
	post_view_unchecked(rq, &law->of[LAW_REFERENCE_INTERIM_REPLY]);
	apply_view(rq);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "intake/delay.cs");
}

enum err
page_delay_form(struct request *rq)
{
	struct form f = form_empty(delay_fields, FD__MAX);
	struct law law;
	enum err e;

	if ((e = read_law(rq, &law)) != ERR_OK)
		return e;
	form_prefill(&f, F_WHY, rq->subject->application->delay_why);
	return show_delay(rq, &f, &law);
}

static void
check_delay(struct request *rq, struct form *f, const struct law *law)
{
	const struct form_value *v = &f->v[F_EXPECTED];

	if (v->wrong == NULL && v->day <= rq->work.today)
		form_reject(f, F_EXPECTED, "not_to_come");
	else if (v->wrong == NULL && v->day > rq->work.today + LONGEST_DAYS)
		form_reject(f, F_EXPECTED, "too_late");
	if (!law->of[LAW_REFERENCE_INTERIM_REPLY].printable)
		form_reject(f, F_WHY, "law_unchecked");
}

static enum err
order_delay(struct request *rq, const struct form *f, const struct law *law,
    int64_t *letter_r)
{
	const struct sql_application_find *a = rq->subject->application;
	struct node *top = apply_paper(rq), *n = node_in(top, "Letter");
	enum err e;

	post_name_law(n, "withheld", &law->of[LAW_REFERENCE_WITHHELD]);
	node_text(n, "why", f->v[F_WHY].text);
	node_text(n, "expected", post_day(rq, a->language,
	    f->v[F_EXPECTED].day));
	node_text(n, "law", law->of[LAW_REFERENCE_INTERIM_REPLY].text);
	e = post_order(rq, &(struct post_letter){ .kind = LETTER_KIND_INTERIM,
	    .own = OWN_PAGE_INTERIM, .language = a->language }, top,
	    letter_r);
	paper_end(top);
	return e;
}

enum err
page_delay_save(struct request *rq)
{
	struct form f;
	struct law law;
	int64_t letter;
	uint64_t n;
	enum err e;

	if ((e = form_read(rq, delay_fields, FD__MAX, &f)) != ERR_OK ||
	    (e = read_law(rq, &law)) != ERR_OK)
		return e;
	check_delay(rq, &f, &law);
	if (f.bad)
		return show_delay(rq, &f, &law);
	if ((e = order_delay(rq, &f, &law, &letter)) != ERR_OK ||
	    (e = sql_application_delayed(&rq->work, f.v[F_EXPECTED].day,
	    f.v[F_WHY].text, rq->subject->application->id, &n)) != ERR_OK)
		return e;
	return post_to_letter(rq, letter);
}
