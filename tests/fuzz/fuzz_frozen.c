/* Any text as a version of a plan; what was read of it is read again alike. */
#include "fuzz.h"

#include "base/mem.h"
#include "plan/plan_frozen.h"

#include <assert.h>
#include <string.h>

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct mem *mem = mem_new(FUZZ_MEM);
	struct work w = { .mem = mem };
	const char *content = mem_strndup(mem, (const char *)data, size);
	const char *first, *second;
	struct plan p;

	if (plan_thaw(&w, content, &p) == ERR_OK) {
		assert(plan_freeze(&w, &p, &first) == ERR_OK);
		assert(plan_thaw(&w, first, &p) == ERR_OK);
		assert(plan_freeze(&w, &p, &second) == ERR_OK);
		assert(strcmp(first, second) == 0);
		plan_mask(&w, &p);
		assert(*p.phone == '\0' && *p.kin_phone == '\0');
	}
	mem_free(&mem);
	return 0;
}
