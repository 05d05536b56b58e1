/* What a plan must have before it can be approved (R39, R43, R46). Pure. */
#ifndef RULES_PLAN_H
#define RULES_PLAN_H

#include "base/clock.h"
#include "words.h"

#include <stdbool.h>
#include <stddef.h>

/* What is looked at. */
struct plan_facts {
	bool says[PLAN_POINT__MAX];	/* the point has a text */
	bool services;		/* somebody stands in the service overview */
	bool consented;		/* one service at least may know of the plan */
	bool evaluates;		/* it was approved before */
	size_t goals, bare;	/* how many, and how many without a measure */
	size_t unscoped, unexplained;	/* measures that do not say how much,
					 * and how */
	size_t unowned;		/* that nobody is responsible for */
	size_t unevaluated;	/* of those that were in the last version, how
				 * many do not say who evaluated them */
	size_t unconcluded;	/* and without a conclusion */
	day first, last, evaluation, born, today;	/* DAY_NONE: not set;
					 * born: a child still expected */
};

/*
 * What may be missing, in the order in which it stands in the plan. The last
 * ones may be left out, when it is said that they do not matter here.
 */
enum plan_lack {
	PLAN_LACK_SERVICES,	/* point b */
	PLAN_LACK_IMPORTANT,	/* a */
	PLAN_LACK_CHILD_VIEW,
	PLAN_LACK_GOALS,	/* a */
	PLAN_LACK_MEASURES,	/* e: a goal has none */
	PLAN_LACK_RESPONSIBLE,	/* e */
	PLAN_LACK_EVALUATOR,
	PLAN_LACK_CONCLUSION,
	PLAN_LACK_PERIOD,	/* g */
	PLAN_LACK_EVALUATION,	/* g */
	PLAN_LACK_CONSENT,	/* h */
	PLAN_LACK_RESOURCES,	/* a; from here on it may be left out */
	PLAN_LACK_NEEDS,	/* a */
	PLAN_LACK_CONTRIBUTION,	/* d */
	PLAN_LACK_SCOPE,	/* e */
	PLAN_LACK_HOW,		/* f */
	PLAN_LACK_COOPERATION,	/* i */
	PLAN_LACK_ADAPTATION,
	PLAN_LACK__MAX
};

/* Their names, for pages; bits 1 << PLAN_LACK_x make a set. */
extern const char *const plan_lack_names[PLAN_LACK__MAX];

#define PLAN_LACKS_MATTER ((1u << PLAN_LACK_RESOURCES) - 1)

/* From which age the child's own view must be written down (R46). */
enum { PLAN_CHILD_HEARD_FROM = 7 };

/* Until the next evaluation: proposed, and from when it is long (R43). */
enum { PLAN_EVALUATION_DAYS = 180, PLAN_EVALUATION_LONG = 365 };

/* So many days after it was decided it is asked why there is none (B242). */
enum { PLAN_ASK_WHY = 90 };

/* The set of what is missing; 0: it can be approved. */
unsigned plan_lacks(const struct plan_facts *f);

/* Whether the child's own view belongs into the plan: from 7 to 17. */
bool plan_hears_child(day born, day today);

#endif
