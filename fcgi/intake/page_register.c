/*
 * The office registers a case whose decision is made (R9, R16 in short form).
 */
#include "cover/strand.h"
#include "intake/apply_parts.h"
#include "intake/casefile.h"
#include "intake/pages.h"
#include "intake/twin.h"
#include "web/request.h"
#include "web/view.h"

/* As on the page: faults are listed in this order. */
enum {
	F_NAME, F_BIRTH, F_EXPECTED, F_BLOCKED, F_KIND, F_RECEIVED, F_DECIDED,
	F_JOURNAL, F_WISH, F__MAX
};

static const struct form_field fields[F__MAX] = {
	[F_NAME]     = { "navn",         FORM_LINE,   .required = true, .max = 120 },
	[F_BIRTH]    = { "fodselsdato",  FORM_DATE },
	[F_EXPECTED] = { "ventet_barn",  FORM_TICK },
	[F_BLOCKED]  = { "sperret_adresse", FORM_TICK },
	[F_KIND]     = { "type",         FORM_CHOICE, .required = true, .choices = casefile_kinds },
	[F_RECEIVED] = { "mottatt",      FORM_DATE,   .required = true },
	[F_DECIDED]  = { "vedtak",       FORM_DATE,   .required = true },
	[F_JOURNAL]  = { "journal",      FORM_LINE,   .max = 40 },
	[F_WISH]     = { "onske",        FORM_TEXT,   .max = 500 },
};

static enum err
show(struct request *rq, const struct form *f, const struct twin *twin)
{
	twin_view(rq, twin);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "intake/register.cs");
}

enum err
page_register_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);

	return show(rq, &f, &(struct twin){ NULL, false });
}

/* A date as wrong as that is a slip of the hand. */
static void
check_date(struct form *f, size_t field, day first, day today)
{
	form_judge_been(f, field, today);
	if (form_is_good(&f->v[field]) && f->v[field].day < first)
		form_reject(f, field, "too_early");
}

static void
check(struct request *rq, struct form *f)
{
	day today = rq->work.today, first = day_of(CASE_FIRST_YEAR, 1, 1);

	check_date(f, F_BIRTH,
	    day_of(day_ymd(today).year - PERSON_OLDEST, 1, 1), today);
	check_date(f, F_RECEIVED, first, today);
	check_date(f, F_DECIDED, first, today);
	apply_judge_expected(f, F_BIRTH, F_EXPECTED);
	apply_judge_kind(f, F_KIND, F_BIRTH, F_EXPECTED, today);
	if (f->v[F_DECIDED].given && f->v[F_RECEIVED].wrong == NULL &&
	    f->v[F_RECEIVED].given &&
	    f->v[F_DECIDED].day < f->v[F_RECEIVED].day)
		form_reject(f, F_DECIDED, "before_received");
}

static enum err
save(struct request *rq, const struct form *f)
{
	const struct new_case c = {
		.name = f->v[F_NAME].text,
		.birth = f->v[F_BIRTH].day,
		.journal = f->v[F_JOURNAL].given ? f->v[F_JOURNAL].text : NULL,
		.received = f->v[F_RECEIVED].day,
		.block = f->v[F_BLOCKED].number == 1 ?
		    ADDRESS_BLOCK_CONFIDENTIAL : ADDRESS_BLOCK_NONE,
	};
	enum strand_kind kind = (enum strand_kind)f->v[F_KIND].number;
	int64_t casefile, strand;
	const char *number;
	enum err e;

	if ((e = casefile_register(&rq->work, &c, &casefile,
	    &number)) != ERR_OK ||
	    (e = strand_register(&rq->work, casefile, kind, rq->user->id,
	    f->v[F_DECIDED].day, f->v[F_WISH].text, &strand)) != ERR_OK)
		return e;
	rq->casefile = casefile;
	return response_redirect(rq, "/sak/%s/%s/fordel", number,
	    strand_slug(kind));
}

enum err
page_register_save(struct request *rq)
{
	struct twin twin = { NULL, false };
	struct form f;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	check(rq, &f);
	if (!f.bad && (e = casefile_alone(&rq->work)) != ERR_OK)
		return e;
	if (!f.bad && (e = twin_find(rq, f.v[F_NAME].text,
	    f.v[F_BIRTH].day, &twin)) != ERR_OK)
		return e;
	if (twin.file != NULL)
		form_reject(&f, F_NAME, twin.hidden ? "person_elsewhere" :
		    "person_has_case");
	if (f.bad)
		return show(rq, &f, &twin);
	return save(rq, &f);
}
