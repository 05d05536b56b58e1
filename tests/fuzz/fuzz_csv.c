/* Any bytes as a file of separated values, and on as a list to be imported. */
#include "fuzz.h"

#include "base/mem.h"
#include "base/text.h"
#include "intake/csv.h"
#include "intake/import_fault.h"
#include "intake/overview.h"
#include "rules/identity.h"

#include <assert.h>
#include <string.h>

enum { AS_OF = 20000 };		/* 2024-10-04 */

static void
check_row(const struct overview_row *r, const struct overview *list)
{
	assert(r->first < list->n && list->row[r->first].first == r->first);
	assert(text_length(r->name) <= 120 && text_length(r->wish) <= 500);
	assert(r->birth == DAY_NONE || r->birth <= AS_OF);
	assert(r->received >= r->decided && r->received <= AS_OF);
	assert(r->unit != NULL && *r->unit != '\0');
	assert(!identity_number_in(r->name) && !identity_number_in(r->wish));
	assert(r->journal == NULL || text_length(r->journal) <= 40);
}

static void
check_cells(const struct csv *csv, size_t size)
{
	size_t held = 0;

	for (size_t i = 0; i < csv->n; i++) {
		assert(csv->row[i].n <= CSV_COLUMNS_MAX);
		for (size_t j = 0; j < csv->row[i].n; j++) {
			const char *text = csv->row[i].cell[j].text;

			assert(text_is_utf8(text, strlen(text)));
			held += strlen(text);
		}
	}
	assert(held <= 3 * size);	/* a byte of Windows-1252 becomes
					 * three */
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct mem *mem = mem_new(FUZZ_MEM);
	struct import_faults faults = { .mem = mem };
	struct overview list;
	struct csv csv;

	if (csv_read(mem, (const char *)data, size, &csv, &faults) != ERR_OK) {
		assert(faults.n > 0);
	} else {
		check_cells(&csv, size);
		overview_read(mem, &csv, AS_OF, &list, &faults);
		assert(faults.n > 0 || list.n > 0);
		for (size_t i = 0; i < list.n && faults.n == 0; i++)
			check_row(&list.row[i], &list);
	}
	import_faults_sort(&faults);
	for (size_t i = 0; i < faults.n; i++)
		assert(import_fault_text(faults.at[i].why) != NULL &&
		    (i == 0 || faults.at[i - 1].line <= faults.at[i].line));
	mem_free(&mem);
	return 0;
}
