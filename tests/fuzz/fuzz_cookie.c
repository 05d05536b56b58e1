/* Any bytes as a Cookie header. */
#include "fuzz.h"

#include "base/mem.h"
#include "web/form.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct mem *mem = mem_new(FUZZ_MEM);
	char *header = strndup((const char *)data, size);
	const char *value = cookie_find(mem, header, "hf");

	assert(value == NULL || (strstr(header, "hf=") != NULL &&
	    strpbrk(value, " \t\";,\\\r\n") == NULL));
	free(header);
	mem_free(&mem);
	return 0;
}
