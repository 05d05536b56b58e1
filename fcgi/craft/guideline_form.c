/* The form of a guideline's version, and every fault it can have. */
#include "craft/guideline_form.h"

#include "base/mem.h"
#include "rules/terms.h"

#include "sql_guideline_change.h"

#include <inttypes.h>

/* How far ahead one is decided; and a number that is any. */
enum { DAYS_AHEAD = 2 * 366, ANY_NUMBER = 1000000 };

/* In the order of the enums. */
static const char *const counteds[] = {
	"kalenderdager", "lovdager", "maneder", "virkedager", NULL
};
static const char *const leaders[] = { "etter_fristen", "alltid", NULL };

const struct form_field guideline_fields[GF__MAX] = {
	[GF_WHAT]    = { "gjores",       FORM_TEXT, .required = true,
	    .max = 400 },
	[GF_WHY]     = { "viktig_fordi", FORM_TEXT, .required = true,
	    .max = 400 },
	[GF_SOURCE]  = { "kilden",       FORM_LINE, .required = true,
	    .max = 120 },
	[GF_DAYS]    = { "frist_tall",   FORM_INT, .min = -ANY_NUMBER,
	    .max = ANY_NUMBER },
	[GF_COUNTED] = { "frist_telles", FORM_CHOICE, .required = true,
	    .choices = counteds },
	[GF_STEPS]   = { "paminnelser",  FORM_LINE, .max = 60 },
	[GF_LEADER]  = { "leder_horer",  FORM_CHOICE, .required = true,
	    .choices = leaders },
	[GF_OWNER]   = { "eier_horer",   FORM_INT, .min = -ANY_NUMBER,
	    .max = ANY_NUMBER },
	[GF_FAMILIES] = { "for_familier", FORM_TICK },
	[GF_FROM]    = { "ny_fra",       FORM_DATE, .required = true },
	[GF_BECAUSE] = { "endres_fordi", FORM_TEXT, .required = true,
	    .max = 400 },
	[GF_LAW]     = { "lov_sett",     FORM_TICK },
	[GF_INSTEAD] = { "i_stedet",     FORM_DATE },
	[GF_SAVE]    = { "lagres",       FORM_TICK },
	[GF_BACK]    = { "rettes",       FORM_TICK },
};

static void
prefill_number(struct mem *mem, struct form *f, size_t field, int32_t n)
{
	if (n != INT32_MIN)
		form_prefill(f, field, mem_printf(mem, "%" PRId32, n));
}

void
guideline_form_prefill(struct mem *mem, struct form *f,
    const struct sql_guideline_on *v, day today)
{
	char *steps = mem_alloc(mem, TERMS_STEPS_LENGTH);

	terms_steps_show(v->reminders, steps);
	form_prefill(f, GF_WHAT, v->what);
	form_prefill(f, GF_WHY, v->why);
	form_prefill(f, GF_SOURCE, v->source);
	prefill_number(mem, f, GF_DAYS, v->days);
	form_prefill(f, GF_COUNTED, counteds[v->counted]);
	form_prefill(f, GF_STEPS, steps);
	form_prefill(f, GF_LEADER, leaders[v->leader_hears]);
	prefill_number(mem, f, GF_OWNER, v->owner_hears);
	if (v->families)
		form_prefill(f, GF_FAMILIES, "ja");
	if (v->valid_from > today) {
		form_prefill_day(mem, f, GF_FROM, v->valid_from);
		form_prefill_day(mem, f, GF_INSTEAD, v->valid_from);
	}
}

static struct terms
terms_of(const struct form *f)
{
	const struct form_value *days = &f->v[GF_DAYS];

	return (struct terms){ .days = form_is_good(days) ?
	    (int)days->number : 0,
	    .counted = (enum counted)f->v[GF_COUNTED].number };
}

static void
judge_days(struct form *f)
{
	const struct form_value *v = f->v;

	if (v[GF_COUNTED].wrong == NULL && form_is_good(&f->v[GF_DAYS]) &&
	    (v[GF_DAYS].number < 1 || v[GF_DAYS].number >
	    terms_longest((enum counted)v[GF_COUNTED].number)))
		form_reject(f, GF_DAYS, "deadline_range");
	if (form_is_good(&f->v[GF_OWNER]) && (v[GF_OWNER].number < 0 ||
	    v[GF_OWNER].number > TERMS_OWNER_MOST))
		form_reject(f, GF_OWNER, "owner_range");
	if (form_is_good(&f->v[GF_OWNER]) && !v[GF_DAYS].given)
		form_reject(f, GF_OWNER, "needs_deadline");
}

/* Days before, from the first to the last; none without a deadline. */
static void
judge_steps(struct form *f, char *steps)
{
	static const char *const wrong[] = {
		[TERMS_STEPS_NO_NUMBER] = "steps_numbers",
		[TERMS_STEPS_ORDER] = "steps_order",
		[TERMS_STEPS_TOO_EARLY] = "steps_early",
		[TERMS_STEPS_MANY] = "steps_many",
	};
	enum terms_steps s;

	*steps = '\0';
	if (!form_is_good(&f->v[GF_STEPS]) || f->v[GF_DAYS].wrong != NULL ||
	    f->v[GF_COUNTED].wrong != NULL)
		return;
	if (!f->v[GF_DAYS].given) {
		form_reject(f, GF_STEPS, "needs_deadline");
		return;
	}
	s = terms_steps_read(f->v[GF_STEPS].text, terms_of(f), steps);
	if (s != TERMS_STEPS_GOOD)
		form_reject(f, GF_STEPS, wrong[s]);
}

static void
judge_from(struct form *f, day today)
{
	if (!form_is_good(&f->v[GF_FROM]))
		return;
	if (f->v[GF_FROM].day < today)
		form_reject(f, GF_FROM, "in_past");
	else if (f->v[GF_FROM].day > today + DAYS_AHEAD)
		form_reject(f, GF_FROM, "too_late");
}

/*
 * What has a deadline may not lose it while there are tasks of it: nobody would
 * see that they lie. And a law is no longer than it was, unless she has looked.
 */
static void
judge_against(struct form *f, const struct sql_guideline_on *was, bool opens)
{
	struct terms before = {
		.days = was->days == INT32_MIN ? 0 : was->days,
		.counted = was->counted
	};

	if (f->v[GF_DAYS].wrong != NULL || f->v[GF_COUNTED].wrong != NULL)
		return;
	if (opens && before.days != 0 && !f->v[GF_DAYS].given)
		form_reject(f, GF_DAYS, "deadline_stays");
	else if (terms_of_law(was->source) && f->v[GF_LAW].number != 1 &&
	    terms_longer(before, terms_of(f)))
		form_reject(f, GF_LAW, "look_at_law");
}

static int32_t
number_of(const struct form *f, size_t field)
{
	return f->v[field].given ? (int32_t)f->v[field].number : INT32_MIN;
}

static struct guideline_words
words_of(const struct form *f, const char *steps)
{
	const struct form_value *v = f->v;

	return (struct guideline_words){
		.what = v[GF_WHAT].text, .why = v[GF_WHY].text,
		.source = v[GF_SOURCE].text, .days = number_of(f, GF_DAYS),
		.counted = (enum counted)v[GF_COUNTED].number,
		.reminders = steps,
		.leader_hears = (enum leader_hears)v[GF_LEADER].number,
		.owner_hears = number_of(f, GF_OWNER),
		.families = v[GF_FAMILIES].number == 1, .from = v[GF_FROM].day,
		.because = v[GF_BECAUSE].text, .instead = DAY_NONE };
}

static void
judge_words(struct form *f, const struct sql_guideline_on *was,
    const struct guideline_words *now)
{
	if (f->bad)
		return;
	if (guideline_says(was, now))
		form_reject(f, GF_WHAT, "guideline_same");
	else if (was->valid_from == now->from)
		form_reject(f, GF_FROM, "guideline_begun");
}

struct guideline_words
guideline_form_judge(struct mem *mem, struct form *f,
    const struct sql_guideline_on *was, bool opens, day today)
{
	char *steps = mem_alloc(mem, TERMS_STEPS_LENGTH);
	struct guideline_words now;

	judge_days(f);
	judge_steps(f, steps);
	judge_from(f, today);
	judge_against(f, was, opens);
	now = words_of(f, steps);
	judge_words(f, was, &now);
	return now;
}
