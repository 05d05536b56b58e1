/* Judges the two maps between directory and Holdfast: all faults at once. */
#include "directory/map.h"

#include "base/fold.h"
#include "base/mem.h"
#include "base/text.h"
#include "directory/directory.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define CODE "abcdefghijklmnopqrstuvwxyz0123456789-"

/* A unit's code or a value's key, and its place, to be sorted and found. */
struct named {
	const char *text;
	size_t at;
};

struct judging {
	struct mem *mem;
	const struct maps *said;
	struct maps *m;
	struct named *code;		/* of the units, sorted */
	size_t *parent;			/* of each unit, NOBODY for none */
	struct map_fault *fault;
	size_t faults, room;
};

static const size_t NOBODY = SIZE_MAX;

static void
fault(struct judging *j, enum map_wrong what, size_t at, size_t other)
{
	j->fault = mem_grow(j->mem, j->fault, j->faults, &j->room,
	    sizeof(*j->fault));
	j->fault[j->faults++] = (struct map_fault){ what, at, other };
}

static bool
is_word(const char *s, const char *letters)
{
	return *s != '\0' && strlen(s) <= MAP_CODE_MOST &&
	    s[strspn(s, letters)] == '\0';
}

static bool
is_plain(const char *s, size_t most)
{
	return *s != '\0' && text_is_utf8(s, strlen(s)) &&
	    !text_has_control(s, "") && text_length(s) <= most;
}

static const char *
or_empty(const char *s)
{
	return s == NULL ? "" : s;
}

/* A group is good for a role once. */
static void
judge_group(struct judging *j, size_t i)
{
	struct map_group *g = &j->m->group[i];

	*g = j->said->group[i];
	g->dn_key = is_plain(g->dn, MAP_TEXT_MOST) ?
	    directory_dn_key(j->mem, g->dn) : NULL;
	if (g->dn_key == NULL) {
		fault(j, MAP_WRONG_DN, i, i);
		return;
	}
	for (size_t k = 0; k < i; k++)
		if (j->m->group[k].seat == g->seat &&
		    j->m->group[k].dn_key != NULL &&
		    strcmp(j->m->group[k].dn_key, g->dn_key) == 0) {
			fault(j, MAP_WRONG_DN_TWICE, i, k);
			return;
		}
}

static void
judge_groups(struct judging *j)
{
	j->m->group = mem_array(j->mem, j->said->groups,
	    sizeof(*j->m->group));
	j->m->groups = j->said->groups;
	for (size_t i = 0; i < j->said->groups; i++)
		judge_group(j, i);
}

/* What a unit says of itself. */
static void
judge_unit(struct judging *j, size_t i)
{
	const struct map_unit *u = &j->said->unit[i];

	if (!is_word(u->code, CODE))
		fault(j, MAP_WRONG_CODE, i, i);
	if (u->name == NULL)
		fault(j, MAP_WRONG_NAME_MISSING, i, i);
	else if (!is_plain(u->name, MAP_NAME_MOST) ||
	    strchr(u->name, '\\') != NULL)
		fault(j, MAP_WRONG_NAME, i, i);
	if (u->service != NULL && !is_word(u->service, CODE "_"))
		fault(j, MAP_WRONG_SERVICE, i, i);
	if (u->parent != NULL && !is_word(u->parent, CODE))
		fault(j, MAP_WRONG_PARENT, i, i);
}

static int
by_text(const void *a, const void *b)
{
	const struct named *x = a, *y = b;
	int order = strcmp(x->text, y->text);

	return order != 0 ? order : (x->at > y->at) - (x->at < y->at);
}

static int
same_text(const void *a, const void *b)
{
	const struct named *x = a, *y = b;

	return strcmp(x->text, y->text);
}

static void
index_units(struct judging *j)
{
	size_t n = j->said->units;

	j->code = mem_array(j->mem, n, sizeof(*j->code));
	for (size_t i = 0; i < n; i++)
		j->code[i] = (struct named){ j->said->unit[i].code, i };
	if (n > 0)
		qsort(j->code, n, sizeof(*j->code), by_text);
	for (size_t i = 1; i < n; i++)
		if (same_text(&j->code[i - 1], &j->code[i]) == 0)
			fault(j, MAP_WRONG_CODE_TWICE, j->code[i].at,
			    j->code[i - 1].at);
}

static void
find_parents(struct judging *j)
{
	size_t n = j->said->units;

	j->parent = mem_array(j->mem, n, sizeof(*j->parent));
	for (size_t i = 0; i < n; i++) {
		const struct named wanted = {
			.text = or_empty(j->said->unit[i].parent)
		};
		const struct named *hit = bsearch(&wanted, j->code, n,
		    sizeof(*j->code), same_text);

		j->parent[i] = hit == NULL || *wanted.text == '\0' ? NOBODY :
		    hit->at;
		if (hit == NULL && is_word(wanted.text, CODE))
			fault(j, MAP_WRONG_NO_PARENT, i, i);
	}
}

/* Units above this one; a circle has no end. */
static int
depth(const struct judging *j, size_t unit)
{
	int above = 0;

	while (j->parent[unit] != NOBODY && above <= MAP_DEPTH_MOST) {
		unit = j->parent[unit];
		above++;
	}
	return above;
}

static struct map_unit
good_unit(const struct map_unit *u)
{
	return (struct map_unit){ u->code, or_empty(u->name),
		or_empty(u->service), or_empty(u->parent) };
}

/*
 * Parents before children, so that rows can refer to rows that are there;
 * *place_r is where each unit went.
 */
static void
order_units(struct judging *j, size_t **place_r)
{
	size_t n = j->said->units, put = 0;
	size_t *place = mem_array(j->mem, n, sizeof(*place));

	j->m->unit = mem_array(j->mem, n, sizeof(*j->m->unit));
	j->m->units = n;
	for (int level = 0; level <= MAP_DEPTH_MOST; level++)
		for (size_t i = 0; i < n; i++)
			if (depth(j, i) == level) {
				place[i] = put;
				j->m->unit[put++] =
				    good_unit(&j->said->unit[i]);
			}
	for (size_t i = 0; i < n; i++)
		if (depth(j, i) > MAP_DEPTH_MOST)
			fault(j, MAP_WRONG_CIRCLE, i, i);
	*place_r = place;
}

/* The keys of the values that have one; how many. */
static size_t
read_values(struct judging *j, struct named *key)
{
	size_t n = 0;

	for (size_t i = 0; i < j->said->values; i++) {
		const char *text = j->said->value[i].text;
		const char *folded;

		if (!is_plain(text, MAP_TEXT_MOST)) {
			fault(j, MAP_WRONG_VALUE, i, i);
			continue;
		}
		folded = text_fold(j->mem, text);
		if (*folded == '\0')
			fault(j, MAP_WRONG_VALUE_BLANK, i, i);
		else
			key[n++] = (struct named){ folded, i };
	}
	return n;
}

/* Sorted; `unit` says where each unit of what is written went. */
static void
order_values(struct judging *j, const size_t *unit)
{
	struct named *key = mem_array(j->mem, j->said->values, sizeof(*key));
	size_t n = read_values(j, key);

	if (n > 0)
		qsort(key, n, sizeof(*key), by_text);
	j->m->value = mem_array(j->mem, n, sizeof(*j->m->value));
	j->m->values = n;
	for (size_t i = 0; i < n; i++) {
		const struct map_value *v = &j->said->value[key[i].at];

		j->m->value[i] = (struct map_value){ v->text, key[i].text,
		    unit[v->unit] };
		if (i > 0 && strcmp(key[i - 1].text, key[i].text) == 0)
			fault(j, MAP_WRONG_VALUE_TWICE, key[i].at,
			    key[i - 1].at);
	}
}

enum err
maps_judge(struct mem *mem, const struct maps *said, struct maps *m_r,
    struct map_fault **faults_r, size_t *n_r)
{
	struct judging j = { .mem = mem, .said = said, .m = m_r };
	size_t *place;

	memset(m_r, 0, sizeof(*m_r));
	judge_groups(&j);
	if (said->units > MAP_UNITS_MOST)
		fault(&j, MAP_WRONG_UNITS_MANY, MAP_UNITS_MOST, 0);
	if (said->values > MAP_VALUES_MOST)
		fault(&j, MAP_WRONG_VALUES_MANY, MAP_VALUES_MOST, 0);
	for (size_t i = 0; i < said->units; i++)
		judge_unit(&j, i);
	index_units(&j);
	find_parents(&j);
	order_units(&j, &place);
	order_values(&j, place);
	*faults_r = j.fault;
	*n_r = j.faults;
	return j.faults == 0 ? ERR_OK : ERR_INPUT;
}
