/* Any text as holdfast.ini; its first byte picks the program that reads it. */
#include "fuzz.h"

#include "base/conf.h"
#include "base/mem.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct mem *mem = mem_new(FUZZ_MEM);
	char *text = strndup((const char *)data, size);
	enum program program = 1 << (size > 0 ? data[0] % 6 : 0);
	struct conf_fault *faults;
	struct conf conf;
	size_t n;
	enum err e = conf_parse(mem, text, program, &conf, &faults, &n);

	assert((e == ERR_OK) == (n == 0));
	for (size_t i = 0; i < n; i++)
		assert(faults[i].text[0] != '\0' &&
		    (i == 0 || faults[i - 1].line <= faults[i].line));
	assert(e != ERR_OK || conf.municipality_name[0] != '\0');
	free(text);
	mem_free(&mem);
	return 0;
}
