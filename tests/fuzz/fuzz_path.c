/*
 * Any bytes as a path, against patterns with each hole and with none, and as
 * the place to go to afterwards.
 */
#include "fuzz.h"

#include "web/path.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

static const char *const patterns[] = {
	"/", "/sak", "/sak/{case}", "/sak/{case}/{strand}/tilbud",
	"/a/{id}/{word}/{id}",
};

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *path = strndup((const char *)data, size);
	const char *after = path_after(path);

	assert(after[0] == '/' && after[1] != '/' && strlen(after) <= 256 &&
	    strpbrk(after, "\r\n:%\\") == NULL);
	for (size_t i = 0; i < sizeof(patterns) / sizeof(*patterns); i++) {
		struct path_values v;

		if (!path_match(patterns[i], path, &v))
			assert(v.n == 0);
		else
			assert(strpbrk(path, "%.? {}") == NULL &&
			    strstr(path, "//") == NULL);
		for (size_t at = 0; at < v.n; at++)
			assert(strstr(path, v.at[at].value) != NULL);
	}
	free(path);
	return 0;
}
