/* Compares the roster with the tables and writes the difference. */
#include "directory/sync_write.h"

#include "base/mem.h"
#include "directory/sync_places.h"
#include "store/batch.h"

#include "sql_directory.h"

#include <inttypes.h>
#include <string.h>

struct writing {
	struct work *w;
	const struct maps *m;
	const struct roster *r;
	struct sync_counts *n;
	int64_t *unit;		/* id of each unit of the map */
	int64_t *employee;	/* id of each person of the roster */
	int64_t *manager;	/* as the table has it */
	struct batch new;	/* employees */
};

static enum err
write_unit(struct writing *s, size_t i)
{
	const struct map_unit *u = &s->m->unit[i];
	struct sql_sync_unit_id *row;
	long up = maps_find(s->m, u->parent);
	int64_t parent = up < 0 ? 0 : s->unit[up];
	uint64_t n;
	enum err e;

	if ((e = sql_sync_unit_put(s->w, u->code, u->name,
	    *u->service != '\0' ? u->service : NULL, parent, s->w->now, &n)) !=
	    ERR_OK ||
	    (e = sql_sync_unit_id(s->w, u->code, &row)) != ERR_OK)
		return e;
	s->unit[i] = row->id;
	return ERR_OK;
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
		if (maps_find(s->m, old[i].code) < 0 &&
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
	p.type = cut(s->w->mem, p.type, 60);
	return p;
}

/* Where the person with that key stands in the roster, sorted by it. */
static size_t
with_key(const struct writing *s, const char *key)
{
	size_t low = 0, high = s->r->n;

	while (low + 1 < high) {
		size_t middle = low + (high - low) / 2;

		if (strcmp(s->r->person[middle].entry->key, key) <= 0)
			low = middle;
		else
			high = middle;
	}
	return low;
}

static enum err
add_employees(struct writing *s, bool last)
{
	struct mem *mem = s->w->mem;
	struct sql_sync_employees_add *row;
	size_t n;
	enum err e;

	if (!batch_full(&s->new, last))
		return ERR_OK;
	if ((e = sql_sync_employees_add(s->w, batch_take(&s->new, mem),
	    s->w->now, &row, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++)
		s->employee[with_key(s, row[i].directory_key)] = row[i].id;
	s->n->added += n;
	return ERR_OK;
}

static enum err
add_employee(struct writing *s, size_t i)
{
	const struct directory_person p = fitted(s, i);
	struct mem *mem = s->w->mem;

	batch_add(&s->new, mem, "[%s,%s,%s,%s,%s,%s,\"%s\",%s,%s]",
	    batch_text(mem, p.key), batch_text(mem, p.username),
	    batch_text(mem, p.name), batch_text(mem, p.mail),
	    batch_text(mem, p.phone), batch_text(mem, p.title),
	    words_name(&words_account_state, (int)p.state),
	    p.expires == INSTANT_NONE ? "null" :
	    mem_printf(mem, "%" PRId64, p.expires), batch_text(mem, p.type));
	return add_employees(s, false);
}

static bool
differs(const struct sql_sync_employees *row, const struct directory_person *p)
{
	return strcmp(row->username, p->username) != 0 ||
	    strcmp(row->name, p->name) != 0 ||
	    strcmp(row->mail, p->mail) != 0 ||
	    strcmp(row->phone, p->phone) != 0 ||
	    strcmp(row->title, p->title) != 0 ||
	    strcmp(row->type, p->type) != 0 || row->state != p->state ||
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
	    p->phone, p->title, p->state, p->expires, p->type, s->w->now,
	    row->id, &n);
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
	if (e != ERR_OK || (e = add_employees(s, true)) != ERR_OK)
		return e;
	return sql_sync_employees_seen(s->w, s->w->now, &n);
}

/* Both are told, in the transaction in which it becomes so (R93, signal 6). */
static enum err
set_managers(struct work *w, const char *rows)
{
	uint64_t n;
	enum err e;

	if ((e = sql_sync_people_told(w, ALERT_KIND_PEOPLE_NEW, rows, w->now,
	    w->now, &n)) != ERR_OK ||
	    (e = sql_sync_people_told(w, ALERT_KIND_PEOPLE_LOST, rows, w->now,
	    w->now, &n)) != ERR_OK)
		return e;
	return sql_sync_managers_set(w, rows, &n);
}

static enum err
write_managers(struct writing *s)
{
	struct mem *mem = s->w->mem;
	struct batch b = { .n = 0 };
	enum err e;

	for (size_t i = 0; i < s->r->n; i++) {
		long at = s->r->person[i].manager;
		int64_t manager = at < 0 ? 0 : s->employee[at];

		if (manager != s->manager[i])
			batch_add(&b, mem, "[%" PRId64 ",%s]", s->employee[i],
			    batch_id(mem, manager));
		if (batch_full(&b, i + 1 == s->r->n) &&
		    (e = set_managers(s->w, batch_take(&b, mem))) != ERR_OK)
			return e;
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
	    (e = sync_places(w, r, s.unit, s.employee, counts)) != ERR_OK ||
	    (e = sql_sync_contacts_end(w, w->now, &n)) != ERR_OK)
		return e;
	return sql_sync_sessions_end(w, &n);
}
