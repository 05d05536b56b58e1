/* What FHIR wants of texts, lists and ids, in one place. */
#include "plan/fhir.h"

#include "base/mem.h"
#include "base/text.h"

#include <sodium.h>
#include <stdio.h>

const char *
fhir_urn(const struct fhir *f, int kind, size_t i, char out[FHIR_URN_SIZE])
{
	unsigned char h[16];
	char key[160];
	int n = snprintf(key, sizeof(key), "%s/%d/%zu", f->seed, kind, i);

	crypto_generichash(h, sizeof(h), (const unsigned char *)key, (size_t)n,
	    NULL, 0);
	/* RFC 9562, version 8: of one's own making. */
	h[6] = (unsigned char)(0x80 | (h[6] & 0x0f));
	h[8] = (unsigned char)(0x80 | (h[8] & 0x3f));
	snprintf(out, FHIR_URN_SIZE, "urn:uuid:%02x%02x%02x%02x-"
	    "%02x%02x-%02x%02x-%02x%02x-%02x%02x%02x%02x%02x%02x",
	    h[0], h[1], h[2], h[3], h[4], h[5], h[6], h[7], h[8], h[9], h[10],
	    h[11], h[12], h[13], h[14], h[15]);
	return out;
}

void
fhir_put(struct fhir *f, json_t *to, const char *key, json_t *value)
{
	f->whole &= json_object_set_new(to, key, value) == 0;
}

void
fhir_put_text(struct fhir *f, json_t *to, const char *key, const char *text)
{
	if (*text != '\0')
		fhir_put(f, to, key, json_string(text));
}

void
fhir_put_day(struct fhir *f, json_t *to, const char *key, day d)
{
	char iso[11];

	if (d == DAY_NONE)
		return;
	text_iso_day(d, iso);
	fhir_put(f, to, key, json_string(iso));
}

void
fhir_put_list(struct fhir *f, json_t *to, const char *key, json_t *list)
{
	if (json_array_size(list) > 0)
		fhir_put(f, to, key, list);
	else
		json_decref(list);
}

void
fhir_add(struct fhir *f, json_t *list, json_t *value)
{
	f->whole &= json_array_append_new(list, value) == 0;
}

void
fhir_put_one(struct fhir *f, json_t *to, const char *key, json_t *one)
{
	json_t *list = json_array();

	fhir_add(f, list, one);
	fhir_put(f, to, key, list);
}

json_t *
fhir_said(struct fhir *f, const char *text)
{
	json_t *o = json_object();

	fhir_put_text(f, o, "text", text);
	return o;
}

json_t *
fhir_coded(struct fhir *f, const char *system, const char *code)
{
	json_t *concept = json_object();

	fhir_put_one(f, concept, "coding", json_pack("{s:s,s:s}",
	    "system", system, "code", code));
	return concept;
}

json_t *
fhir_to(const struct fhir *f, int kind, size_t i)
{
	char id[FHIR_URN_SIZE];

	return json_pack("{s:s}", "reference", fhir_urn(f, kind, i, id));
}

json_t *
fhir_named(struct fhir *f, const char *name)
{
	json_t *o = json_object();

	fhir_put_text(f, o, "display", name);
	return o;
}

void
fhir_put_contact(struct fhir *f, json_t *to, const char *system,
    const char *how)
{
	if (*how != '\0')
		fhir_put_one(f, to, "telecom", json_pack("{s:s,s:s}",
		    "system", system, "value", how));
}

json_t *
fhir_resource(struct fhir *f, const char *type, int kind, size_t i)
{
	char id[FHIR_URN_SIZE];
	json_t *r = json_pack("{s:s,s:s}", "resourceType", type, "language",
	    f->language);

	fhir_add(f, f->entries, json_pack("{s:s,s:o}", "fullUrl",
	    fhir_urn(f, kind, i, id), "resource", r));
	return f->whole ? r : NULL;
}

void
fhir_add_note(struct fhir *f, json_t *list, const char *who, const char *what)
{
	if (*what != '\0')
		fhir_add(f, list, fhir_said(f, *who == '\0' ? what :
		    mem_printf(f->mem, "%s: %s", who, what)));
}

json_t *
fhir_period(struct fhir *f, day first, day last)
{
	json_t *o = json_object();

	fhir_put_day(f, o, "start", first);
	fhir_put_day(f, o, "end", last);
	return o;
}
