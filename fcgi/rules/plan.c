/* The law's points, each with what fills it. */
#include "rules/plan.h"

#include "rules/calendar.h"

const char *const plan_lack_names[PLAN_LACK__MAX] = {
	[PLAN_LACK_SERVICES] = "services",
	[PLAN_LACK_IMPORTANT] = "important",
	[PLAN_LACK_CHILD_VIEW] = "child_view",
	[PLAN_LACK_GOALS] = "goals",
	[PLAN_LACK_MEASURES] = "measures",
	[PLAN_LACK_RESPONSIBLE] = "responsible",
	[PLAN_LACK_EVALUATOR] = "evaluator",
	[PLAN_LACK_CONCLUSION] = "conclusion",
	[PLAN_LACK_PERIOD] = "period",
	[PLAN_LACK_EVALUATION] = "evaluation",
	[PLAN_LACK_CONSENT] = "consent",
	[PLAN_LACK_RESOURCES] = "resources",
	[PLAN_LACK_NEEDS] = "needs",
	[PLAN_LACK_CONTRIBUTION] = "contribution",
	[PLAN_LACK_SCOPE] = "scope",
	[PLAN_LACK_HOW] = "how",
	[PLAN_LACK_COOPERATION] = "cooperation",
	[PLAN_LACK_ADAPTATION] = "adaptation",
};

bool
plan_hears_child(day born, day today)
{
	int age = born == DAY_NONE ? 0 : calendar_age(born, today);

	return age >= PLAN_CHILD_HEARD_FROM && age < CALENDAR_OF_AGE;
}

/* A period that is over, or ends before it begins, is none. */
static bool
has_period(const struct plan_facts *f)
{
	return f->first != DAY_NONE && f->last != DAY_NONE &&
	    f->last >= f->first && f->last >= f->today;
}

/* To come, and within the period where that is set. */
static bool
has_evaluation(const struct plan_facts *f)
{
	return f->evaluation != DAY_NONE && f->evaluation > f->today &&
	    (f->last == DAY_NONE || f->evaluation <= f->last);
}

unsigned
plan_lacks(const struct plan_facts *f)
{
	const bool lacks[PLAN_LACK__MAX] = {
		[PLAN_LACK_SERVICES] = !f->services,
		[PLAN_LACK_IMPORTANT] = !f->says[PLAN_POINT_IMPORTANT],
		[PLAN_LACK_CHILD_VIEW] = !f->says[PLAN_POINT_CHILD_VIEW] &&
		    plan_hears_child(f->born, f->today),
		[PLAN_LACK_GOALS] = f->goals == 0,
		[PLAN_LACK_MEASURES] = f->bare > 0,
		[PLAN_LACK_RESPONSIBLE] = f->unowned > 0,
		[PLAN_LACK_EVALUATOR] = f->evaluates && f->unevaluated > 0,
		[PLAN_LACK_CONCLUSION] = f->evaluates && f->unconcluded > 0,
		[PLAN_LACK_PERIOD] = !has_period(f),
		[PLAN_LACK_EVALUATION] = !has_evaluation(f),
		[PLAN_LACK_CONSENT] = !f->consented,
		[PLAN_LACK_RESOURCES] = !f->says[PLAN_POINT_RESOURCES],
		[PLAN_LACK_NEEDS] = !f->says[PLAN_POINT_NEEDS],
		[PLAN_LACK_CONTRIBUTION] = !f->says[PLAN_POINT_CONTRIBUTION],
		[PLAN_LACK_SCOPE] = f->unscoped > 0,
		[PLAN_LACK_HOW] = f->unexplained > 0,
		[PLAN_LACK_COOPERATION] = !f->says[PLAN_POINT_COOPERATION],
		[PLAN_LACK_ADAPTATION] = !f->says[PLAN_POINT_ADAPTATION],
	};
	unsigned set = 0;

	for (int i = 0; i < PLAN_LACK__MAX; i++)
		if (lacks[i])
			set |= 1u << i;
	return set;
}
