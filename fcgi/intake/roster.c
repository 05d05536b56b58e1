/* Looks up units and employees by name, and finds nobody before it guesses. */
#include "intake/roster.h"

#include "base/fold.h"
#include "base/mem.h"
#include "base/text.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

enum { DEPTH_MAX = 10 };

/* A name, folded, and whose it is. */
struct entry {
	const char *key;
	size_t at;
};

struct roster {
	struct mem *mem;
	const struct roster_unit *unit;
	const struct roster_person *person;
	struct roster_post *post;	/* by employee */
	struct entry *unit_name, *username, *name;
	size_t units, persons, posts, unit_names;
};

static int
by_key(const void *a, const void *b)
{
	const struct entry *x = a, *y = b;
	int order = strcmp(x->key, y->key);

	return order != 0 ? order : (x->at > y->at) - (x->at < y->at);
}

static int
by_employee(const void *a, const void *b)
{
	const struct roster_post *x = a, *y = b;

	return (x->employee > y->employee) - (x->employee < y->employee);
}

static void
sort(void *at, size_t n, size_t size, int (*order)(const void *, const void *))
{
	if (n > 1)
		qsort(at, n, size, order);
}

/* Codes and names alike: a list has whichever its writer remembers. */
static void
index_units(struct roster *r, size_t n)
{
	r->unit_name = mem_array(r->mem, 2 * n, sizeof(struct entry));
	r->units = n;
	for (size_t i = 0; i < n; i++) {
		r->unit_name[r->unit_names++] = (struct entry){
		    text_fold(r->mem, r->unit[i].code), i };
		r->unit_name[r->unit_names++] = (struct entry){
		    text_fold(r->mem, r->unit[i].name), i };
	}
	sort(r->unit_name, r->unit_names, sizeof(struct entry), by_key);
}

static void
index_persons(struct roster *r, size_t n)
{
	r->username = mem_array(r->mem, n, sizeof(struct entry));
	r->name = mem_array(r->mem, n, sizeof(struct entry));
	r->persons = n;
	for (size_t i = 0; i < n; i++) {
		r->username[i] = (struct entry){
		    text_fold(r->mem, r->person[i].username), i };
		r->name[i] = (struct entry){
		    text_fold(r->mem, r->person[i].name), i };
	}
	sort(r->username, n, sizeof(struct entry), by_key);
	sort(r->name, n, sizeof(struct entry), by_key);
}

struct roster *
roster_new(struct mem *mem, const struct roster_unit *unit, size_t units,
    const struct roster_person *person, size_t persons,
    const struct roster_post *post, size_t posts)
{
	struct roster *r = mem_alloc(mem, sizeof(*r));

	*r = (struct roster){ .mem = mem, .unit = unit, .person = person };
	index_units(r, units);
	index_persons(r, persons);
	r->post = mem_array(mem, posts, sizeof(*post));
	r->posts = posts;
	if (posts > 0)
		memcpy(r->post, post, posts * sizeof(*post));
	sort(r->post, posts, sizeof(*post), by_employee);
	return r;
}

/* The first of the entries with that key, and past the last. */
static const struct entry *
range(const struct entry *e, size_t n, const char *key,
    const struct entry **end_r)
{
	size_t low = 0, high = n;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (strcmp(e[middle].key, key) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	for (high = low; high < n && strcmp(e[high].key, key) == 0; high++)
		;
	*end_r = e + high;
	return e + low;
}

int64_t
roster_find_unit(const struct roster *r, const char *text)
{
	const char *key = text_fold(r->mem, text);
	const struct entry *end;
	const struct entry *e = range(r->unit_name, r->unit_names, key, &end);
	int64_t found = 0;

	for (; e < end; e++) {
		const struct roster_unit *u = &r->unit[e->at];

		/* A code is one unit's alone. */
		if (text_same_ascii(u->code, text))
			return u->id;
		if (found != 0 && found != u->id)
			found = -1;
		else if (found == 0)
			found = u->id;
	}
	return found;
}

static int64_t
parent_of(const struct roster *r, int64_t unit)
{
	for (size_t i = 0; i < r->units; i++)
		if (r->unit[i].id == unit)
			return r->unit[i].parent;
	return 0;
}

/* Whether `at` is `unit` or lies below it. */
static bool
within(const struct roster *r, int64_t at, int64_t unit)
{
	for (int i = 0; i < DEPTH_MAX && at != 0; i++) {
		if (at == unit)
			return true;
		at = parent_of(r, at);
	}
	return false;
}

static bool
works_in(const struct roster *r, int64_t employee, int64_t unit)
{
	size_t low = 0, high = r->posts;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (r->post[middle].employee < employee)
			low = middle + 1;
		else
			high = middle;
	}
	for (; low < r->posts && r->post[low].employee == employee; low++)
		if (within(r, r->post[low].unit, unit))
			return true;
	return false;
}

/* User names are one person's at a time, but may be used again later. */
static int64_t
find_username(const struct roster *r, const char *text, const char *key,
    enum import_note *why_r)
{
	const struct entry *end, *e = range(r->username, r->persons, key, &end);

	for (; e < end; e++) {
		const struct roster_person *p = &r->person[e->at];

		if (!text_same_ascii(p->username, text))
			continue;
		if (p->state == ACCOUNT_STATE_ACTIVE)
			return p->id;
		*why_r = IMPORT_NOTE_COORDINATOR_GONE;
	}
	return 0;
}

static int64_t
find_name(const struct roster *r, const char *key, int64_t unit,
    enum import_note *why_r)
{
	const struct entry *end, *e = range(r->name, r->persons, key, &end);
	int64_t here = 0;
	size_t places = 0;

	if (e < end)
		*why_r = IMPORT_NOTE_COORDINATOR_GONE;
	for (; e < end; e++) {
		const struct roster_person *p = &r->person[e->at];

		if (p->state != ACCOUNT_STATE_ACTIVE)
			continue;
		*why_r = IMPORT_NOTE_COORDINATOR_ELSEWHERE;
		if (works_in(r, p->id, unit)) {
			here = p->id;
			places++;
		}
	}
	if (places > 1)
		*why_r = IMPORT_NOTE_COORDINATOR_AMBIGUOUS;
	return places == 1 ? here : 0;
}

int64_t
roster_find_coordinator(const struct roster *r, const char *text, int64_t unit,
    enum import_note *why_r)
{
	const char *key = text_fold(r->mem, text);
	int64_t found;

	*why_r = IMPORT_NOTE_COORDINATOR_UNKNOWN;
	found = find_username(r, text, key, why_r);
	return found != 0 ? found : find_name(r, key, unit, why_r);
}
