/* Compares the roster with the tables and writes the difference. */
#include "directory/sync_write.h"

#include "base/mem.h"

#include "sql_directory.h"

#include <stdlib.h>
#include <string.h>

struct writing {
	struct work *w;
	const struct maps *m;
	const struct roster *r;
	struct sync_counts *n;
	int64_t *unit;		/* id of each unit of the map */
	int64_t *employee;	/* id of each person of the roster */
	int64_t *manager;	/* as the table has it */
};

static enum err
write_unit(struct writing *s, size_t i)
{
	const struct map_unit *u = &s->m->unit[i];
	struct sql_sync_unit_id *row;
	int64_t parent = 0;
	uint64_t n;
	enum err e;

	for (size_t p = 0; p < i; p++)
		if (strcmp(s->m->unit[p].code, u->parent) == 0)
			parent = s->unit[p];
	if ((e = sql_sync_unit_put(s->w, u->code, u->name,
	    *u->service != '\0' ? u->service : NULL, parent, s->w->now, &n)) !=
	    ERR_OK ||
	    (e = sql_sync_unit_id(s->w, u->code, &row)) != ERR_OK)
		return e;
	s->unit[i] = row->id;
	return ERR_OK;
}

static bool
in_map(const struct maps *m, const char *code)
{
	for (size_t i = 0; i < m->units; i++)
		if (strcmp(m->unit[i].code, code) == 0)
			return true;
	return false;
}

/*
 * A unit goes when its cases have gone: nobody could see them any more. It is
 * ended first and asked then, so that no case can come to it in between.
 */
static enum err
end_unit(struct writing *s, const struct sql_sync_units *old)
{
	struct sql_sync_unit_case *there;
	uint64_t n;
	enum err e;

	if ((e = sql_sync_unit_end(s->w, s->w->now, old->id, &n)) != ERR_OK ||
	    (e = sql_sync_unit_case(s->w, old->id, &there)) != ERR_OK ||
	    !there->there)
		return e;
	s->n->kept_unit = old->code;
	return sql_sync_unit_keep(s->w, old->id, &n);
}

static enum err
write_units(struct writing *s)
{
	struct sql_sync_units *old;
	size_t old_n;
	enum err e;

	s->unit = mem_array(s->w->mem, s->m->units, sizeof(*s->unit));
	for (size_t i = 0; i < s->m->units; i++)
		if ((e = write_unit(s, i)) != ERR_OK)
			return e;
	if ((e = sql_sync_units(s->w, &old, &old_n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < old_n; i++)
		if (!in_map(s->m, old[i].code) &&
		    (e = end_unit(s, &old[i])) != ERR_OK)
			return e;
	return ERR_OK;
}

/* The beginning of a text, in characters. */
static const char *
cut(struct mem *mem, const char *s, size_t chars)
{
	size_t at = 0;

	while (s[at] != '\0' && chars-- > 0)
		do
			at++;
		while ((s[at] & 0xc0) == 0x80);
	return s[at] == '\0' ? s : mem_strndup(mem, s, at);
}

/* As the columns take it: one overlong title must not stop everybody's sync. */
static struct directory_person
fitted(const struct writing *s, size_t i)
{
	struct directory_person p = *s->r->person[i].entry;

	p.username = cut(s->w->mem, p.username, 64);
	p.name = cut(s->w->mem, p.name, 120);
	p.mail = cut(s->w->mem, p.mail, 254);
	p.phone = cut(s->w->mem, p.phone, 40);
	p.title = cut(s->w->mem, p.title, 120);
	return p;
}

static enum err
add_employee(struct writing *s, size_t i)
{
	const struct directory_person now = fitted(s, i), *p = &now;
	struct sql_sync_employee_add *row;
	enum err e;

	if ((e = sql_sync_employee_add(s->w, p->key, p->username, p->name,
	    p->mail,
	    p->phone, p->title, p->state, p->expires, s->w->now,
	    &row)) != ERR_OK)
		return e;
	s->employee[i] = row->id;
	s->n->added++;
	return ERR_OK;
}

static bool
differs(const struct sql_sync_employees *row, const struct directory_person *p)
{
	return strcmp(row->username, p->username) != 0 ||
	    strcmp(row->name, p->name) != 0 ||
	    strcmp(row->mail, p->mail) != 0 ||
	    strcmp(row->phone, p->phone) != 0 ||
	    strcmp(row->title, p->title) != 0 || row->state != p->state ||
	    row->expires != p->expires || row->missed != 0;
}

static enum err
set_employee(struct writing *s, size_t i, const struct sql_sync_employees *row)
{
	const struct directory_person now = fitted(s, i), *p = &now;
	uint64_t n;

	s->employee[i] = row->id;
	s->manager[i] = row->manager;
	if (!differs(row, p))
		return ERR_OK;
	s->n->changed++;
	s->n->lost += row->state == ACCOUNT_STATE_ACTIVE &&
	    p->state != ACCOUNT_STATE_ACTIVE;
	return sql_sync_employee_set(s->w, p->username, p->name, p->mail,
	    p->phone, p->title, p->state, p->expires, row->id, &n);
}

static enum err
miss_employee(struct writing *s, const struct sql_sync_employees *row)
{
	uint64_t n;

	s->n->missed++;
	s->n->lost += row->state == ACCOUNT_STATE_ACTIVE && row->missed == 1;
	return sql_sync_employee_missed(s->w, row->id, &n);
}

/* Both sides are sorted by key, so one walk finds new, kept and missing. */
static enum err
write_employees(struct writing *s)
{
	struct sql_sync_employees *old;
	size_t old_n, i = 0, j = 0;
	uint64_t n;
	enum err e;

	s->employee = mem_array(s->w->mem, s->r->n, sizeof(*s->employee));
	s->manager = mem_array(s->w->mem, s->r->n, sizeof(*s->manager));
	if ((e = sql_sync_employees(s->w, &old, &old_n)) != ERR_OK)
		return e;
	while (e == ERR_OK && (i < s->r->n || j < old_n)) {
		int order = i == s->r->n ? 1 : j == old_n ? -1 :
		    strcmp(s->r->person[i].entry->key, old[j].directory_key);

		if (order < 0)
			e = add_employee(s, i++);
		else if (order > 0)
			e = miss_employee(s, &old[j++]);
		else
			e = set_employee(s, i++, &old[j++]);
	}
	return e != ERR_OK ? e : sql_sync_employees_seen(s->w, s->w->now, &n);
}

static enum err
write_managers(struct writing *s)
{
	uint64_t n;
	enum err e;

	for (size_t i = 0; i < s->r->n; i++) {
		long at = s->r->person[i].manager;
		int64_t manager = at < 0 ? 0 : s->employee[at];

		if (manager != s->manager[i] && (e = sql_sync_manager_set(s->w,
		    manager, s->employee[i], &n)) != ERR_OK)
			return e;
	}
	return ERR_OK;
}

/* One row as it ought to be; id 0 until a row of the table matches it. */
struct place {
	int64_t employee, unit;
	enum seat_kind kind;
	bool kept;
};

struct places {
	struct place *at;
	size_t n, room;
};

static int
by_place(const void *a, const void *b)
{
	const struct place *x = a, *y = b;

	if (x->employee != y->employee)
		return x->employee < y->employee ? -1 : 1;
	if (x->unit != y->unit)
		return x->unit < y->unit ? -1 : 1;
	return (int)x->kind - (int)y->kind;
}

static void
want(struct writing *s, struct places *p, size_t person, int64_t unit,
    enum seat_kind kind)
{
	p->at = mem_grow(s->w->mem, p->at, p->n, &p->room, sizeof(*p->at));
	p->at[p->n++] = (struct place){ s->employee[person], unit, kind,
	    false };
}

/* Whether the row is wanted; marks it, so that it is not added again. */
static bool
keep(struct places *p, int64_t employee, int64_t unit, enum seat_kind kind)
{
	struct place wanted = { .employee = employee, .unit = unit,
	    .kind = kind };
	struct place *hit = p->n == 0 ? NULL :
	    bsearch(&wanted, p->at, p->n, sizeof(*p->at), by_place);

	if (hit != NULL)
		hit->kept = true;
	return hit != NULL;
}

static void
sort_places(struct places *p)
{
	if (p->n > 0)
		qsort(p->at, p->n, sizeof(*p->at), by_place);
}

static enum err
write_posts(struct writing *s)
{
	struct places p = { 0 };
	struct sql_sync_posts *old;
	size_t old_n;
	uint64_t n;
	enum err e;

	for (size_t i = 0; i < s->r->n; i++)
		for (size_t j = 0; j < s->r->person[i].units; j++)
			want(s, &p, i, s->unit[s->r->person[i].unit[j]], 0);
	sort_places(&p);
	if ((e = sql_sync_posts(s->w, &old, &old_n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < old_n; i++)
		if (!keep(&p, old[i].employee, old[i].unit, 0) &&
		    (e = sql_sync_post_end(s->w, s->w->now, old[i].id, &n)) !=
		    ERR_OK)
			return e;
	for (size_t i = 0; i < p.n; i++)
		if (!p.at[i].kept && (e = sql_sync_post_add(s->w,
		    p.at[i].employee, p.at[i].unit, s->w->now, &n)) != ERR_OK)
			return e;
	return ERR_OK;
}

static void
want_seats(struct writing *s, struct places *p, size_t i)
{
	const struct roster_person *person = &s->r->person[i];

	for (int kind = 0; kind < SEAT_KIND__MAX; kind++)
		if ((person->seats & 1u << kind) != 0)
			want(s, p, i, 0, (enum seat_kind)kind);
	for (size_t j = 0; j < person->leads_n; j++)
		want(s, p, i, s->unit[person->leads[j]], SEAT_KIND_LEADER);
}

static enum err
write_seats(struct writing *s)
{
	struct places p = { 0 };
	struct sql_sync_seats *old;
	size_t old_n;
	uint64_t n;
	enum err e;

	for (size_t i = 0; i < s->r->n; i++)
		want_seats(s, &p, i);
	sort_places(&p);
	if ((e = sql_sync_seats(s->w, &old, &old_n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < old_n; i++) {
		if (keep(&p, old[i].employee, old[i].unit, old[i].kind))
			continue;
		if ((e = sql_sync_seat_end(s->w, s->w->now, old[i].id, &n)) !=
		    ERR_OK)
			return e;
		s->n->unseated++;
	}
	for (size_t i = 0; i < p.n; i++) {
		if (p.at[i].kept)
			continue;
		if ((e = sql_sync_seat_add(s->w, p.at[i].kind, p.at[i].unit,
		    p.at[i].employee, s->w->now, &n)) != ERR_OK)
			return e;
		s->n->seated++;
	}
	return ERR_OK;
}

enum err
sync_write(struct work *w, const struct maps *m, const struct roster *r,
    struct sync_counts *counts)
{
	struct writing s = { .w = w, .m = m, .r = r, .n = counts };
	uint64_t n;
	enum err e;

	if ((e = write_units(&s)) != ERR_OK ||
	    (e = write_employees(&s)) != ERR_OK ||
	    (e = write_managers(&s)) != ERR_OK ||
	    (e = write_posts(&s)) != ERR_OK ||
	    (e = write_seats(&s)) != ERR_OK ||
	    (e = sql_sync_contacts_end(w, w->now, &n)) != ERR_OK)
		return e;
	return sql_sync_sessions_end(w, &n);
}
