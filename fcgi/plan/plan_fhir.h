/* A version of a plan as another system reads it: HL7 FHIR R4. */
#ifndef PLAN_PLAN_FHIR_H
#define PLAN_PLAN_FHIR_H

#include "plan/plan.h"

/* What is known of a version beside what it says; no text is NULL. */
struct fhir_about {
	const char *hash;	/* of what was frozen */
	const char *municipality;
	const char *language;	/* of the words below: "nb" */
	instant approved;
	bool in_force;		/* the family's plan today */
	const struct plan_consent *stand;	/* what the family lets know of
						 * it today */
	size_t stands;
};

/*
 * What the parts of a plan are called for people, where FHIR has only text; no
 * text is NULL.
 */
struct fhir_words {
	const char *title, *coordinator;
	const char *scope, *how, *evaluator, *decision, *conclusion;
	const char *point[PLAN_POINT__MAX];
	const char *kind[SERVICE_KIND__MAX];
};

/*
 * The plan as a bundle of a Patient, who is around her (CareTeam with a
 * PractitionerRole or RelatedPerson each), a Goal for each goal, a Consent for
 * each service that was let know of the plan, active while it still is, and the
 * CarePlan with a measure as each activity. JSON, which lives in w->mem; the
 * same for the same arguments. ERR_BUG when a text is no UTF-8 (R22, R40, R42;
 * decision 0078).
 */
enum err plan_fhir(struct work *w, const struct plan *p,
    const struct fhir_about *about, const struct fhir_words *words,
    const char **json_r) MUST_USE;

#endif
