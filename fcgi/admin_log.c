/* holdfast-admin log-key and verify-log: the log of looks, signed (R72). */
#include "admin.h"

#include "base/file.h"
#include "program.h"
#include "store/anchor.h"
#include "store/db.h"

#include <stdio.h>

/* Five years of signatures are half a megabyte; of the whole sweep, a few. */
enum { LOG_MAX = 256 << 20 };

int
run_log_key(int argc, char *argv[])
{
	int rc = admin_make_key(argc, argv, anchor_make_keys);

	if (rc == 0)
		printf("%s/looks.key: for holdfast-sweep, and nobody else\n"
		    "%s/looks.pub: for whoever verifies the log\n", argv[0],
		    argv[0]);
	return rc;
}

static enum err
verify(struct start *p, const char *file, bool *holds_r, const char **said_r)
{
	struct anchor_asked a = { .open_key = p->conf.looks_public_key,
		.outside = "", .years = p->conf.log_years };
	struct work *w = &p->work;
	const char *why;
	char *outside;
	enum err e;

	if (*a.open_key == '\0')
		return err_set(w, ERR_INPUT, "looks.public_key is not set");
	if (file != NULL) {
		if ((why = file_read(w->mem, file, LOG_MAX, &outside)) != NULL)
			return err_set(w, ERR_INPUT, "%s: %s", file, why);
		a.outside = outside;
	}
	if ((e = db_ready(w)) != ERR_OK || (e = db_now(w)) != ERR_OK)
		return e;
	return anchor_verify(w, &a, holds_r, said_r);
}

/* verify-log [FILE]: what does not hold is a failure like any other. */
int
run_verify_log(struct start *p, int argc, char *argv[])
{
	const char *said;
	bool holds;

	if (argc > 1)
		return 2;
	if (verify(p, argc == 1 ? argv[0] : NULL, &holds, &said) != ERR_OK)
		return admin_told(&p->work);
	printf("%s\n", said);
	return holds ? 0 : 1;
}
