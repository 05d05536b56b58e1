/* The columns of the oversiktsliste, found by their names in any order. */
#include "intake/overview.h"

#include "base/fold.h"
#include "base/mem.h"
#include "intake/overview_parts.h"
#include "rules/identity.h"

#include <string.h>

enum { NAMES = 4 };

/* What municipalities call the columns; the first is what we call them. */
static const struct {
	const char *name[NAMES];
	bool required;
} columns[COLUMN__MAX] = {
	[COLUMN_NUMBER] = { { "Saksnr", "Saksnummer", "Nr" }, false },
	[COLUMN_JOURNAL] = { { "ID journalsystem", "ID-nr i journalsystem",
	    "Journal-ID" }, false },
	[COLUMN_NAME] = { { "Navn", "Planeier", "Navn på planeier" }, true },
	[COLUMN_BIRTH] = { { "Fødselsdato", "Fodselsdato", "Født" }, true },
	[COLUMN_KIND] = { { "Type", "Type koordinator", "Koordinatortype" },
	    true },
	[COLUMN_UNIT] = { { "Tjeneste", "Enhet", "Tjenestested" }, true },
	[COLUMN_COORDINATOR] = { { "Koordinator", "Navn på koordinator" },
	    true },
	[COLUMN_DECIDED] = { { "Vedtaksdato", "Vedtak", "Dato for vedtak" },
	    true },
	[COLUMN_RECEIVED] = { { "Mottatt i enheten", "Mottatt i enhet",
	    "Mottatt", "Mottatt dato" }, false },
	[COLUMN_WISH] = { { "Ønske fra planeier", "Planeiers ønske", "Ønske" },
	    false },
	/* Required, so that nobody loads a list without a thought of it. */
	[COLUMN_BLOCK] = { { "Adressesperre", "Sperret adresse" }, true },
};

const char *
overview_column_name(enum overview_column c)
{
	return columns[c].name[0];
}

/* COLUMN__MAX when the name is none we know. */
static enum overview_column
find_column(struct mem *mem, const char *folded)
{
	for (int c = 0; c < COLUMN__MAX; c++)
		for (int i = 0; i < NAMES && columns[c].name[i] != NULL; i++)
			if (strcmp(text_fold(mem, columns[c].name[i]),
			    folded) == 0)
				return (enum overview_column)c;
	return COLUMN__MAX;
}

static void
fault_at(struct import_faults *faults, const struct csv_row *row, size_t i,
    const char *label, enum import_fault why)
{
	import_fault_add(faults, &(struct import_remark){
	    .line = row->cell[i].line, .column = (int)i + 1, .label = label,
	    .why = why });
}

static void
read_name(struct mem *mem, const struct csv_row *row, size_t i,
    struct overview_header *h, struct import_faults *faults)
{
	const char *folded = text_fold(mem, row->cell[i].text);
	enum overview_column c = find_column(mem, folded);

	if (identity_number_in(row->cell[i].text)) {
		fault_at(faults, row, i, NULL, FAULT_IDENTITY_NUMBER);
	} else if (*folded == '\0') {
		h->unnamed[i] = true;
	} else if (c == COLUMN__MAX) {
		fault_at(faults, row, i, NULL, FAULT_COLUMN_UNKNOWN);
	} else if (h->place[c] != 0) {
		fault_at(faults, row, i, columns[c].name[0],
		    FAULT_COLUMN_TWICE);
	} else {
		h->place[c] = (int)i + 1;
		if (columns[c].required)
			h->needed = i + 1;
	}
}

bool
overview_header_read(struct mem *mem, const struct csv_row *row,
    struct overview_header *h, struct import_faults *faults)
{
	size_t before = faults->n;
	bool any = false;

	*h = (struct overview_header){ .n = row->n };
	for (size_t i = 0; i < row->n; i++)
		read_name(mem, row, i, h, faults);
	for (int c = 0; c < COLUMN__MAX; c++)
		any = any || h->place[c] != 0;
	if (!any) {
		faults->n = before;	/* one fault says it all */
		import_fault_add(faults, &(struct import_remark){
		    .line = row->line, .why = FAULT_NO_HEADER });
		return false;
	}
	for (int c = 0; c < COLUMN__MAX; c++)
		if (columns[c].required && h->place[c] == 0)
			import_fault_add(faults, &(struct import_remark){
			    .line = row->line, .label = columns[c].name[0],
			    .why = FAULT_COLUMN_MISSING });
	return true;
}

void
overview_read(struct mem *mem, const struct csv *csv, day as_of,
    struct overview *list_r, struct import_faults *faults)
{
	struct overview_row *row = mem_array(mem, csv->n, sizeof(*row));
	struct overview_header h;
	size_t n = 0;

	*list_r = (struct overview){ row, 0 };
	if (csv->n == 0 || !overview_header_read(mem, &csv->row[0], &h, faults))
		return;
	for (size_t i = 1; i < csv->n; i++)
		if (overview_row_read(mem, &csv->row[i], &h, as_of, &row[n],
		    faults))
			n++;
	if (csv->n == 1 && faults->n == 0)
		import_fault_add(faults, &(struct import_remark){
		    .why = FAULT_NO_ROWS });
	overview_compare(mem, row, n, faults);
	list_r->n = n;
}
