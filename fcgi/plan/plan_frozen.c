/*
 * Versions of a plan as JSON. Each field is named once, in a table that both
 * freezes and thaws it, so that nothing is written that is not read again.
 */
#include "plan/plan_frozen.h"

#include "base/mem.h"
#include "base/text.h"

#include <jansson.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

struct field {
	const char *key;
	size_t at;		/* of a text, or of a day, in its struct */
};

#define OF(s, f) { #f, offsetof(struct s, f) }

static const struct field head_texts[] = {
	OF(plan, journal), OF(plan, name), OF(plan, phone), OF(plan, kin),
	OF(plan, relation), OF(plan, kin_phone), OF(plan, coordinator),
	OF(plan, coordinator_phone), OF(plan, place), OF(plan, signer),
	OF(plan, signer_name), { NULL, 0 }
};

static const struct field head_days[] = {
	OF(plan, born), OF(plan, first), OF(plan, last), OF(plan, evaluation),
	OF(plan, signed_on), { NULL, 0 }
};

static const struct field service_texts[] = {
	OF(plan_service, kind), OF(plan_service, role), OF(plan_service, name),
	OF(plan_service, area), OF(plan_service, contact),
	OF(plan_service, contribution), { NULL, 0 }
};

static const struct field consent_texts[] = {
	OF(plan_consent, service), { NULL, 0 }
};

static const struct field consent_days[] = {
	OF(plan_consent, given), OF(plan_consent, until), { NULL, 0 }
};

static const struct field goal_texts[] = {
	OF(plan_goal, goal), { NULL, 0 }
};

static const struct field measure_texts[] = {
	OF(plan_measure, measure), OF(plan_measure, scope),
	OF(plan_measure, how), OF(plan_measure, schedule),
	OF(plan_measure, responsible), OF(plan_measure, evaluator),
	OF(plan_measure, decision), OF(plan_measure, conclusion), { NULL, 0 }
};

static const struct field no_days[] = { { NULL, 0 } };

/* A text that is no UTF-8 is not set, and missed when all is written. */
static bool
put(json_t *to, const void *from, const struct field *texts,
    const struct field *days)
{
	bool all = true;
	char iso[11];

	for (; texts->key != NULL; texts++) {
		const char *const *text = (const void *)
		    ((const char *)from + texts->at);

		all &= json_object_set_new(to, texts->key,
		    json_string(*text)) == 0;
	}
	for (; days->key != NULL; days++) {
		const day *d = (const void *)((const char *)from + days->at);

		text_iso_day(*d, iso);
		all &= json_object_set_new(to, days->key,
		    json_string(iso)) == 0;
	}
	return all;
}

/* One row of a list more. */
static bool
put_row(json_t *list, const void *from, const struct field *texts,
    const struct field *days)
{
	json_t *row = json_object();

	return put(row, from, texts, days) &
	    (json_array_append_new(list, row) == 0);
}

static bool
put_goals(json_t *list, const struct plan *p)
{
	bool all = true;

	for (size_t i = 0; i < p->goals; i++) {
		const struct plan_goal *g = &p->goal[i];
		json_t *row = json_object(), *measures = json_array();

		all &= put(row, g, goal_texts, no_days);
		for (size_t k = 0; k < g->measures; k++)
			all &= put_row(measures, &g->measure[k], measure_texts,
			    no_days);
		all &= json_object_set_new(row, "measures", measures) == 0 &&
		    json_array_append_new(list, row) == 0;
	}
	return all;
}

static bool
put_points(json_t *to, const struct plan *p)
{
	bool all = true;

	for (int i = 0; i < PLAN_POINT__MAX; i++)
		all &= json_object_set_new(to, words_name(&words_plan_point,
		    i), json_string(p->point[i])) == 0;
	return all;
}

static bool
put_left_out(json_t *list, unsigned left_out)
{
	bool all = true;

	for (int i = 0; i < PLAN_LACK__MAX; i++)
		if ((left_out & 1u << i) != 0)
			all &= json_array_append_new(list,
			    json_string(plan_lack_names[i])) == 0;
	return all;
}

static bool
put_all(json_t *top, const struct plan *p)
{
	json_t *points = json_object(), *services = json_array(),
	    *consents = json_array(), *goals = json_array(),
	    *left_out = json_array();
	bool all = put(top, p, head_texts, head_days) &
	    put_points(points, p) & put_goals(goals, p) &
	    put_left_out(left_out, p->left_out);

	for (size_t i = 0; i < p->services; i++)
		all &= put_row(services, &p->service[i], service_texts,
		    no_days);
	for (size_t i = 0; i < p->consents; i++)
		all &= put_row(consents, &p->consent[i], consent_texts,
		    consent_days);
	return all & (json_object_set_new(top, "points", points) == 0) &
	    (json_object_set_new(top, "services", services) == 0) &
	    (json_object_set_new(top, "consents", consents) == 0) &
	    (json_object_set_new(top, "goals", goals) == 0) &
	    (json_object_set_new(top, "left_out", left_out) == 0);
}

enum err
plan_freeze(struct work *w, const struct plan *p, const char **content_r)
{
	json_t *top = json_object();
	char *text = put_all(top, p) ? json_dumps(top,
	    JSON_COMPACT | JSON_SORT_KEYS) : NULL;

	json_decref(top);
	if (text == NULL)
		return err_set(w, ERR_BUG, "a plan that cannot be frozen");
	*content_r = mem_strdup(w->mem, text);
	free(text);
	return ERR_OK;
}

static const char *
text_of(struct mem *mem, const json_t *from, const char *key)
{
	const char *s = json_string_value(json_object_get(from, key));

	return s == NULL ? "" : mem_strdup(mem, s);
}

static void
get(struct mem *mem, const json_t *from, void *to, const struct field *texts,
    const struct field *days)
{
	for (; texts->key != NULL; texts++) {
		const char **text = (void *)((char *)to + texts->at);

		*text = text_of(mem, from, texts->key);
	}
	for (; days->key != NULL; days++) {
		day *d = (void *)((char *)to + days->at);

		if (!text_to_day(text_of(mem, from, days->key), d))
			*d = DAY_NONE;
	}
}

/* As many elements as the list has, of `size` bytes each. */
static void *
get_rows(struct mem *mem, const json_t *list, size_t size,
    const struct field *texts, const struct field *days, size_t *n_r)
{
	char *rows;

	*n_r = json_array_size(list);
	rows = mem_array(mem, *n_r + 1, size);
	for (size_t i = 0; i < *n_r; i++)
		get(mem, json_array_get(list, i), rows + i * size, texts,
		    days);
	return rows;
}

static void
get_goals(struct mem *mem, const json_t *list, struct plan *p)
{
	struct plan_goal *g = get_rows(mem, list, sizeof(*g), goal_texts,
	    no_days, &p->goals);

	p->goal = g;
	for (size_t i = 0; i < p->goals; i++)
		g[i].measure = get_rows(mem,
		    json_object_get(json_array_get(list, i), "measures"),
		    sizeof(*g[i].measure), measure_texts, no_days,
		    &g[i].measures);
}

static unsigned
get_left_out(const json_t *list)
{
	unsigned set = 0;

	for (size_t i = 0; i < json_array_size(list); i++) {
		const char *s = json_string_value(json_array_get(list, i));

		for (int k = 0; k < PLAN_LACK__MAX; k++)
			if (s != NULL && strcmp(s, plan_lack_names[k]) == 0)
				set |= 1u << k;
	}
	return set;
}

enum err
plan_thaw(struct work *w, const char *content, struct plan *p_r)
{
	json_t *top = json_loads(content, JSON_REJECT_DUPLICATES, NULL);
	const json_t *points;

	if (top == NULL)
		return err_set(w, ERR_BUG, "a version of a plan is no JSON");
	*p_r = (struct plan){ .left_out = get_left_out(json_object_get(top,
	    "left_out")) };
	get(w->mem, top, p_r, head_texts, head_days);
	points = json_object_get(top, "points");
	for (int i = 0; i < PLAN_POINT__MAX; i++)
		p_r->point[i] = text_of(w->mem, points,
		    words_name(&words_plan_point, i));
	p_r->service = get_rows(w->mem, json_object_get(top, "services"),
	    sizeof(*p_r->service), service_texts, no_days, &p_r->services);
	p_r->consent = get_rows(w->mem, json_object_get(top, "consents"),
	    sizeof(*p_r->consent), consent_texts, consent_days,
	    &p_r->consents);
	get_goals(w->mem, json_object_get(top, "goals"), p_r);
	json_decref(top);
	return ERR_OK;
}

void
plan_mask(struct work *w, struct plan *p)
{
	const char *kin = words_name(&words_service_kind,
	    SERVICE_KIND_NEXT_OF_KIN);
	struct plan_service *masked = mem_array(w->mem, p->services + 1,
	    sizeof(*masked));

	for (size_t i = 0; i < p->services; i++) {
		masked[i] = p->service[i];
		if (strcmp(masked[i].kind, kin) == 0)
			masked[i].contact = "";
	}
	p->service = masked;
	p->phone = p->kin_phone = "";
}
