/*
 * An expected child is born, or whom a case is of is put right (R60). Who it is
 * decides who may know of it: whoever stands near is kept out from then on.
 */
#include "cover/pages.h"
#include "cover/subject.h"
#include "desk/duty.h"
#include "intake/casefile.h"
#include "intake/person.h"
#include "plan/consent_view.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_baton.h"

#include <string.h>

enum { F_WHY, F_NAME, F_BIRTH, F__MAX };

/* In the order of the enum. */
static const char *const whys[] = { "fodt", "skrevet-feil", "nytt-navn", NULL };

static const struct form_field fields[F__MAX] = {
	[F_WHY]   = { "rettes_fordi", FORM_CHOICE, .required = true,
	    .choices = whys },
	[F_NAME]  = { "navn",         FORM_LINE,   .required = true, .max = 120 },
	[F_BIRTH] = { "fodselsdato",  FORM_DATE },
};

static enum err
show(struct request *rq, const struct form *f)
{
	subject_view(rq);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "cover/name.cs");
}

static bool
is_expected(const struct request *rq)
{
	return rq->subject->file->birth == DAY_NONE;
}

enum err
page_name_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);

	form_prefill(&f, F_NAME, rq->subject->file->name);
	form_prefill_day(rq->work.mem, &f, F_BIRTH, rq->subject->file->birth);
	if (is_expected(rq))
		form_prefill(&f, F_WHY, whys[PERSON_WHY_BORN]);
	return show(rq, &f);
}

/* Nobody who is born becomes a child that is expected. */
static void
judge_birth(const struct request *rq, struct form *f, enum person_why why)
{
	const struct form_value *birth = &f->v[F_BIRTH];
	day today = rq->work.today;
	day first = day_of(day_ymd(today).year - PERSON_OLDEST, 1, 1);

	if (birth->wrong != NULL)
		return;
	if (!birth->given && (!is_expected(rq) || why == PERSON_WHY_BORN))
		form_reject(f, F_BIRTH, "required");
	if (birth->given && birth->day > today)
		form_reject(f, F_BIRTH, "born_later");
	else if (birth->given && birth->day < first)
		form_reject(f, F_BIRTH, "too_early");
}

static void
judge_why(const struct request *rq, struct form *f, enum person_why why)
{
	day was = rq->subject->file->birth;
	const struct form_value *birth = &f->v[F_BIRTH];

	if (f->v[F_WHY].wrong != NULL)
		return;
	if (!is_expected(rq) && why == PERSON_WHY_BORN)
		form_reject(f, F_WHY, "not_expected");
	if (birth->wrong != NULL)
		return;
	if (is_expected(rq) && birth->given && why != PERSON_WHY_BORN)
		form_reject(f, F_WHY, "child_is_born");
	if (!is_expected(rq) && why == PERSON_WHY_CHANGED && birth->day != was)
		form_reject(f, F_BIRTH, "birth_stays");
	if (birth->day == was &&
	    strcmp(f->v[F_NAME].text, rq->subject->file->name) == 0)
		form_reject(f, F_NAME, "as_before");
}

/* Whoever stands near to whom it turned out to be is led away from it. */
static enum err
leave(struct request *rq)
{
	struct sql_kept_from *kept;
	enum err e;

	if ((e = sql_kept_from(&rq->work, rq->casefile, rq->user->id,
	    &kept)) != ERR_OK)
		return e;
	return kept != NULL ? response_redirect(rq, "/") :
	    response_redirect(rq, "/sak/%s", rq->subject->file->number);
}

/* Who decides, and until when somebody has a right, is by age (R46). */
static enum err
follow_birth(struct request *rq, day birth)
{
	const struct subject *sub = rq->subject;
	enum err e;

	if (birth == sub->file->birth)
		return ERR_OK;
	if ((e = duty_forget(&rq->work, GUIDELINE_PREPARE_BIRTHDAY,
	    rq->casefile)) != ERR_OK)
		return e;
	for (size_t i = 0; i < sub->strands_n; i++)
		if (sub->strands[i].kind == STRAND_KIND_CHILD_COORDINATOR &&
		    (e = duty_forget(&rq->work,
		    GUIDELINE_CHILD_COORDINATOR_UNTIL_18,
		    sub->strands[i].id)) != ERR_OK)
			return e;
	return consent_follow_birth(rq, birth);
}

enum err
page_name_save(struct request *rq)
{
	struct person_change c;
	struct form f;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	c = (struct person_change){ .why = (enum person_why)f.v[F_WHY].number,
		.name = f.v[F_NAME].text, .birth = f.v[F_BIRTH].day };
	judge_birth(rq, &f, c.why);
	judge_why(rq, &f, c.why);
	if (f.bad)
		return show(rq, &f);
	if ((e = casefile_alone(&rq->work)) != ERR_OK ||
	    (e = person_correct(&rq->work, rq->casefile, &c)) != ERR_OK ||
	    (e = follow_birth(rq, c.birth)) != ERR_OK)
		return e;
	return leave(rq);
}
