/* Rows of the oversiktsliste held against each other, person by person. */
#include "base/mem.h"
#include "intake/overview_parts.h"

#include <stdlib.h>
#include <string.h>

static void
differs(struct import_faults *faults, const struct overview_row *row,
    enum overview_column c, enum import_fault why, int line)
{
	import_fault_add(faults, &(struct import_remark){ .line = row->line,
	    .column = row->place[c], .label = overview_column_name(c),
	    .why = why, .n = line });
}

static int
person_order(const struct overview_row *a, const struct overview_row *b)
{
	int order = strcmp(a->person, b->person);

	return order != 0 ? order :
	    (a->birth > b->birth) - (a->birth < b->birth);
}

static int
by_person(const void *a, const void *b)
{
	const struct overview_row *const *x = a, *const *y = b;
	int order = person_order(*x, *y);

	return order != 0 ? order : (*x > *y) - (*x < *y);
}

static int
by_journal(const void *a, const void *b)
{
	const struct overview_row *const *x = a, *const *y = b;
	int order = strcmp((*x)->journal, (*y)->journal);

	return order != 0 ? order : (*x > *y) - (*x < *y);
}

/* The rows of one person, in the order of the list. */
static void
compare_person(struct overview_row *const *row, size_t n,
    const struct overview_row *base, struct import_faults *faults)
{
	const struct overview_row *seen[STRAND_KIND__MAX] = { NULL };
	const struct overview_row *known = NULL;

	for (size_t i = 0; i < n; i++) {
		struct overview_row *r = row[i];

		r->first = (size_t)(row[0] - base);
		if (seen[r->kind] != NULL) {
			differs(faults, r, COLUMN_NAME, FAULT_ROW_TWICE,
			    seen[r->kind]->line);
			continue;	/* no matter what else differs */
		}
		seen[r->kind] = r;
		if (r->block != row[0]->block)
			differs(faults, r, COLUMN_BLOCK, FAULT_BLOCK_DIFFERS,
			    row[0]->line);
		if (r->journal == NULL)
			continue;
		if (known != NULL && strcmp(known->journal, r->journal) != 0)
			differs(faults, r, COLUMN_JOURNAL,
			    FAULT_JOURNAL_DIFFERS, known->line);
		known = known != NULL ? known : r;
	}
}

static void
compare_persons(struct overview_row **told, size_t n,
    const struct overview_row *base, struct import_faults *faults)
{
	size_t end;

	if (n > 1)
		qsort(told, n, sizeof(*told), by_person);
	for (size_t i = 0; i < n; i = end) {
		for (end = i + 1; end < n &&
		    person_order(told[i], told[end]) == 0; end++)
			;
		compare_person(told + i, end - i, base, faults);
	}
}

static void
compare_journals(struct overview_row **told, size_t n,
    struct import_faults *faults)
{
	if (n > 1)
		qsort(told, n, sizeof(*told), by_journal);
	for (size_t i = 1; i < n; i++)
		if (strcmp(told[i - 1]->journal, told[i]->journal) == 0 &&
		    person_order(told[i - 1], told[i]) != 0)
			differs(faults, told[i], COLUMN_JOURNAL,
			    FAULT_JOURNAL_TAKEN, told[i - 1]->line);
}

void
overview_compare(struct mem *mem, struct overview_row *row, size_t n,
    struct import_faults *faults)
{
	struct overview_row **told = mem_array(mem, n, sizeof(*told));
	size_t persons = 0, journals = 0;

	for (size_t i = 0; i < n; i++) {
		row[i].first = i;
		if (row[i].told)
			told[persons++] = &row[i];
	}
	compare_persons(told, persons, row, faults);
	for (size_t i = 0; i < n; i++)
		if (row[i].told && row[i].journal != NULL)
			told[journals++] = &row[i];
	compare_journals(told, journals, faults);
}
