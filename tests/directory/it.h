/* What the programs that need a directory share; a script has started one. */
#ifndef TESTS_DIRECTORY_IT_H
#define TESTS_DIRECTORY_IT_H

#include "base/conf.h"
#include "base/work.h"

#include <stdbool.h>

/* Everybody's in people.sh. */
#define PASSWORD "Sommer-2031-skog"

struct directory;

/* What a test has of its own; the server is shared by all. */
struct it {
	struct mem *mem;
	struct work w;
	struct conf c;
	struct directory *d;
};

/* Whether the script says that it is Active Directory ($IT_KIND). */
bool it_is_ad(void);

/*
 * A struct it in *state with settings for the server in $IT_DIR over LDAPS, and
 * its end. Both return 0, as cmocka wants them.
 */
int it_set_up(void **state);
int it_tear_down(void **state);

#endif
