/*
 * A bundle of FHIR R4 that grows resource by resource. FHIR has no empty text
 * and no empty list: what is not said is not there at all. Whatever goes wrong
 * makes `whole` false, and is asked once, at the end.
 */
#ifndef PLAN_FHIR_H
#define PLAN_FHIR_H

#include "base/clock.h"

#include <jansson.h>
#include <stdbool.h>
#include <stddef.h>

struct mem;

/* "urn:uuid:" and 36 characters. */
enum { FHIR_URN_SIZE = 46 };

struct fhir {
	struct mem *mem;
	const char *seed;	/* of the ids: what the bundle says, hashed */
	const char *language;	/* "nb" */
	json_t *entries;
	bool whole;
};

/* The id of a part, by kind and place: the same for the same seed. */
const char *fhir_urn(const struct fhir *f, int kind, size_t i,
    char out[FHIR_URN_SIZE]);

/* One resource more in the bundle, which has it; NULL when `whole` is lost. */
json_t *fhir_resource(struct fhir *f, const char *type, int kind, size_t i);

/* `value` is taken over by these two. */
void fhir_put(struct fhir *f, json_t *to, const char *key, json_t *value);
void fhir_add(struct fhir *f, json_t *list, json_t *value);

/* Nothing for "", for DAY_NONE and for an empty list, which is taken over. */
void fhir_put_text(struct fhir *f, json_t *to, const char *key,
    const char *text);
void fhir_put_day(struct fhir *f, json_t *to, const char *key, day d);
void fhir_put_list(struct fhir *f, json_t *to, const char *key, json_t *list);

/* A list of one, which is taken over. */
void fhir_put_one(struct fhir *f, json_t *to, const char *key, json_t *one);

/* How somebody is reached; nothing for "". `system`: "phone", "other". */
void fhir_put_contact(struct fhir *f, json_t *to, const char *system,
    const char *how);

/* "Who: what" as a note more; nothing for no `what`. */
void fhir_add_note(struct fhir *f, json_t *list, const char *who,
    const char *what);

/* A concept, a name or a note that has no code. */
json_t *fhir_said(struct fhir *f, const char *text);

/* A concept by its code in a system of codes, which is a URL. */
json_t *fhir_coded(struct fhir *f, const char *system, const char *code);

/* A reference to a part of the bundle, and to somebody outside it by name. */
json_t *fhir_to(const struct fhir *f, int kind, size_t i);
json_t *fhir_named(struct fhir *f, const char *name);

/* From when to when, either of which may be DAY_NONE. */
json_t *fhir_period(struct fhir *f, day first, day last);

#endif
