/*
 * holdfast-letter: will turn frozen HTML into PDF; today it finds nothing to
 * do.
 */
#include "program.h"

#include "sql_store.h"

static const struct db_stmt *const *const statements[] = {
	sql_set_store, NULL
};

int
main(int argc, char *argv[])
{
	const struct program_parts parts = { .statements = statements };
	struct start p;
	int rc = program_open(argc, argv, PROGRAM_LETTER, "holdfast-letter",
	    &parts, &p);

	if (rc == 0)
		rc = program_check(&p, &parts);
	program_close(&p, &parts);
	return rc;
}
