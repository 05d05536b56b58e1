/* Which part of a plan is which resource (decision 0078). */
#include "plan/plan_fhir.h"

#include "base/mem.h"
#include "plan/fhir.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

/* What the bundle speaks of; `i` counts services, goals and consents. */
enum part {
	PART_BUNDLE, PART_PATIENT, PART_PLAN, PART_TEAM, PART_COORDINATOR,
	PART_SERVICE, PART_GOAL, PART_CONSENT
};

struct bundle {
	struct fhir f;
	const struct plan *p;
	const struct fhir_about *about;
	const struct fhir_words *words;
};

static void
put_patient(struct bundle *b)
{
	struct fhir *f = &b->f;
	const struct plan *p = b->p;
	json_t *r = fhir_resource(f, "Patient", PART_PATIENT, 0), *kin;

	fhir_put_one(f, r, "name", fhir_said(f, p->name));
	fhir_put_day(f, r, "birthDate", p->born);
	fhir_put_contact(f, r, "phone", p->phone);
	if (*p->journal != '\0')
		fhir_put_one(f, r, "identifier", json_pack("{s:s}", "value",
		    p->journal));
	if (*p->kin == '\0')
		return;
	kin = json_pack("{s:o}", "name", fhir_said(f, p->kin));
	if (*p->relation != '\0')
		fhir_put_one(f, kin, "relationship", fhir_said(f,
		    p->relation));
	fhir_put_contact(f, kin, "phone", p->kin_phone);
	fhir_put_one(f, r, "contact", kin);
}

static void
put_coordinator(struct bundle *b)
{
	struct fhir *f = &b->f;
	json_t *r = fhir_resource(f, "PractitionerRole", PART_COORDINATOR, 0);

	fhir_put(f, r, "practitioner", fhir_named(f, b->p->coordinator));
	fhir_put(f, r, "organization", fhir_named(f, b->about->municipality));
	fhir_put_one(f, r, "code", fhir_said(f, b->words->coordinator));
	fhir_put_contact(f, r, "phone", b->p->coordinator_phone);
}

/* What somebody is in the team: in words, else by kind. */
static const char *
role_of(const struct bundle *b, const struct plan_service *s)
{
	for (int k = 0; *s->role == '\0' && k < SERVICE_KIND__MAX; k++)
		if (strcmp(s->kind, words_name(&words_service_kind, k)) == 0)
			return b->words->kind[k];
	return s->role;
}

static void
put_kin(struct bundle *b, size_t i, const struct plan_service *s)
{
	struct fhir *f = &b->f;
	json_t *r = fhir_resource(f, "RelatedPerson", PART_SERVICE, i);

	fhir_put(f, r, "patient", fhir_to(f, PART_PATIENT, 0));
	if (*s->name != '\0')
		fhir_put_one(f, r, "name", fhir_said(f, s->name));
	fhir_put_one(f, r, "relationship", fhir_said(f, role_of(b, s)));
	fhir_put_contact(f, r, "other", s->contact);
}

static void
put_worker(struct bundle *b, size_t i, const struct plan_service *s)
{
	struct fhir *f = &b->f;
	json_t *r = fhir_resource(f, "PractitionerRole", PART_SERVICE, i);

	if (*s->name != '\0')
		fhir_put(f, r, "practitioner", fhir_named(f, s->name));
	fhir_put_one(f, r, "code", fhir_said(f, role_of(b, s)));
	if (*s->area != '\0')
		fhir_put_one(f, r, "specialty", fhir_said(f, s->area));
	fhir_put_contact(f, r, "other", s->contact);
}

static void
put_service(struct bundle *b, size_t i)
{
	const struct plan_service *s = &b->p->service[i];

	if (strcmp(s->kind, words_name(&words_service_kind,
	    SERVICE_KIND_NEXT_OF_KIN)) == 0)
		put_kin(b, i, s);
	else
		put_worker(b, i, s);
}

static json_t *
member(struct bundle *b, enum part part, size_t i, const char *role)
{
	json_t *m = json_pack("{s:o}", "member", fhir_to(&b->f, part, i));

	if (*role != '\0')
		fhir_put_one(&b->f, m, "role", fhir_said(&b->f, role));
	return m;
}

static void
put_team(struct bundle *b)
{
	struct fhir *f = &b->f;
	json_t *r = fhir_resource(f, "CareTeam", PART_TEAM, 0),
	    *members = json_array(), *notes = json_array();

	fhir_put_text(f, r, "status",
	    b->about->in_force ? "active" : "inactive");
	fhir_put(f, r, "subject", fhir_to(f, PART_PATIENT, 0));
	fhir_add(f, members, member(b, PART_PATIENT, 0, ""));
	fhir_add(f, members, member(b, PART_COORDINATOR, 0,
	    b->words->coordinator));
	for (size_t i = 0; i < b->p->services; i++) {
		const struct plan_service *s = &b->p->service[i];

		fhir_add(f, members, member(b, PART_SERVICE, i,
		    role_of(b, s)));
		fhir_add_note(f, notes, *s->name != '\0' ? s->name :
		    role_of(b, s), s->contribution);
	}
	fhir_put(f, r, "participant", members);
	fhir_put_list(f, r, "note", notes);
}

static void
put_goal(struct bundle *b, size_t i)
{
	struct fhir *f = &b->f;
	json_t *r = fhir_resource(f, "Goal", PART_GOAL, i);

	fhir_put_text(f, r, "lifecycleStatus",
	    b->about->in_force ? "active" : "completed");
	fhir_put(f, r, "description", fhir_said(f, b->p->goal[i].goal));
	fhir_put(f, r, "subject", fhir_to(f, PART_PATIENT, 0));
}

/* That one service may know of this plan, from when to when. */
static json_t *
permit(struct bundle *b, const struct plan_consent *c)
{
	struct fhir *f = &b->f;
	json_t *o = json_pack("{s:s}", "type", "permit");

	if (c->given != DAY_NONE || c->until != DAY_NONE)
		fhir_put(f, o, "period", fhir_period(f, c->given, c->until));
	fhir_put_one(f, o, "actor", json_pack("{s:o,s:o}", "role", fhir_coded(f,
	    "http://terminology.hl7.org/CodeSystem/v3-ParticipationType",
	    "IRCP"), "reference", fhir_named(f, c->service)));
	fhir_put_one(f, o, "data", json_pack("{s:s,s:o}", "meaning",
	    "instance", "reference", fhir_to(f, PART_PLAN, 0)));
	return o;
}

/* What was signed with the plan may have been taken back, or run out, since. */
static bool
stands(const struct bundle *b, const struct plan_consent *c)
{
	for (size_t i = 0; i < b->about->stands; i++)
		if (b->about->stand[i].given == c->given && strcmp(c->service,
		    b->about->stand[i].service) == 0)
			return true;
	return false;
}

static void
put_consent(struct bundle *b, size_t i)
{
	struct fhir *f = &b->f;
	const struct plan_consent *c = &b->p->consent[i];
	json_t *r = fhir_resource(f, "Consent", PART_CONSENT, i);

	fhir_put_text(f, r, "status", stands(b, c) ? "active" : "inactive");
	fhir_put(f, r, "scope", fhir_coded(f,
	    "http://terminology.hl7.org/CodeSystem/consentscope",
	    "patient-privacy"));
	fhir_put_one(f, r, "category", fhir_coded(f, "http://loinc.org",
	    "59284-0"));
	fhir_put(f, r, "patient", fhir_to(f, PART_PATIENT, 0));
	fhir_put_day(f, r, "dateTime", c->given);
	fhir_put(f, r, "policyRule", fhir_coded(f,
	    "http://terminology.hl7.org/CodeSystem/v3-ActCode", "OPTIN"));
	fhir_put(f, r, "provision", permit(b, c));
}

/* What the sheet has columns for and FHIR has not (R40). */
static json_t *
columns(struct bundle *b, const struct plan_measure *m)
{
	const struct fhir_words *s = b->words;
	json_t *notes = json_array();

	fhir_add_note(&b->f, notes, s->scope, m->scope);
	fhir_add_note(&b->f, notes, s->how, m->how);
	fhir_add_note(&b->f, notes, s->evaluator, m->evaluator);
	fhir_add_note(&b->f, notes, s->decision, m->decision);
	fhir_add_note(&b->f, notes, s->conclusion, m->conclusion);
	return notes;
}

static json_t *
activity(struct bundle *b, size_t goal, const struct plan_measure *m)
{
	struct fhir *f = &b->f;
	json_t *detail = json_object(), *a = json_object();

	fhir_put_text(f, detail, "status",
	    b->about->in_force ? "in-progress" : "unknown");
	fhir_put_text(f, detail, "description", m->measure);
	fhir_put_one(f, detail, "goal", fhir_to(f, PART_GOAL, goal));
	fhir_put_text(f, detail, "scheduledString", m->schedule);
	if (*m->responsible != '\0')
		fhir_put_one(f, detail, "performer", fhir_named(f,
		    m->responsible));
	fhir_put_list(f, a, "progress", columns(b, m));
	fhir_put(f, a, "detail", detail);
	return a;
}

static void
put_rows(struct bundle *b, json_t *plan)
{
	const struct plan *p = b->p;
	json_t *goals = json_array(), *acts = json_array(),
	    *notes = json_array();

	for (size_t i = 0; i < p->goals; i++) {
		fhir_add(&b->f, goals, fhir_to(&b->f, PART_GOAL, i));
		for (size_t k = 0; k < p->goal[i].measures; k++)
			fhir_add(&b->f, acts, activity(b, i,
			    &p->goal[i].measure[k]));
	}
	for (int i = 0; i < PLAN_POINT__MAX; i++)
		fhir_add_note(&b->f, notes, b->words->point[i], p->point[i]);
	fhir_put_list(&b->f, plan, "goal", goals);
	fhir_put_list(&b->f, plan, "activity", acts);
	fhir_put_list(&b->f, plan, "note", notes);
}

static void
put_plan(struct bundle *b)
{
	struct fhir *f = &b->f;
	const struct plan *p = b->p;
	json_t *r = fhir_resource(f, "CarePlan", PART_PLAN, 0);

	fhir_put_text(f, r, "status",
	    b->about->in_force ? "active" : "completed");
	fhir_put_text(f, r, "intent", "plan");
	fhir_put_text(f, r, "title", b->words->title);
	fhir_put(f, r, "subject", fhir_to(f, PART_PATIENT, 0));
	if (p->first != DAY_NONE || p->last != DAY_NONE)
		fhir_put(f, r, "period", fhir_period(f, p->first, p->last));
	fhir_put_day(f, r, "created", p->signed_on);
	fhir_put(f, r, "author", fhir_to(f, PART_COORDINATOR, 0));
	fhir_put_one(f, r, "careTeam", fhir_to(f, PART_TEAM, 0));
	put_rows(b, r);
}

static void
put_all(struct bundle *b)
{
	put_patient(b);
	put_coordinator(b);
	for (size_t i = 0; i < b->p->services; i++)
		put_service(b, i);
	put_team(b);
	for (size_t i = 0; i < b->p->goals; i++)
		put_goal(b, i);
	put_plan(b);
	for (size_t i = 0; i < b->p->consents; i++)
		put_consent(b, i);
}

static json_t *
bundle_of(struct bundle *b)
{
	time_t second = (time_t)(b->about->approved / 1000000);
	char id[FHIR_URN_SIZE], at[32];
	struct tm utc;

	gmtime_r(&second, &utc);
	strftime(at, sizeof(at), "%Y-%m-%dT%H:%M:%SZ", &utc);
	return json_pack("{s:s,s:s,s:s,s:{s:s,s:s},s:s,s:o}",
	    "resourceType", "Bundle", "language", b->f.language,
	    "type", "collection",
	    "identifier", "system", "urn:ietf:rfc:3986",
	    "value", fhir_urn(&b->f, PART_BUNDLE, 0, id),
	    "timestamp", at, "entry", b->f.entries);
}

enum err
plan_fhir(struct work *w, const struct plan *p, const struct fhir_about *about,
    const struct fhir_words *words, const char **json_r)
{
	struct bundle b = { .p = p, .about = about, .words = words,
	    .f = { .mem = w->mem, .seed = about->hash,
	    .language = about->language, .entries = json_array(),
	    .whole = true } };
	char *text = NULL;
	json_t *top;

	put_all(&b);
	top = bundle_of(&b);
	if (b.f.whole)
		text = json_dumps(top, JSON_INDENT(1));
	json_decref(top);
	if (text == NULL)
		return err_set(w, ERR_BUG, "a plan that FHIR cannot say");
	*json_r = mem_strdup(w->mem, text);
	free(text);
	return ERR_OK;
}
