/*
 * Logs in once for it_capture.sh: it_login URI start_tls|- NAME, password on
 * stdin.
 */
#include "it.h"

#include "base/log.h"
#include "directory/directory.h"

#include <stdio.h>
#include <string.h>

int
main(int argc, char **argv)
{
	void *state;
	struct it *it;
	struct directory_person p;
	char password[100] = "";
	enum verdict v = VERDICT__MAX;

	if (argc != 4 || fgets(password, sizeof(password), stdin) == NULL)
		return 2;
	log_init("it_login", LOG_WARN);
	it_set_up(&state);
	it = state;
	it->c.directory_uri = argv[1];
	it->c.directory_start_tls = strcmp(argv[2], "start_tls") == 0;
	if (directory_verify(&it->w, it->d, argv[3], password,
	    strcspn(password, "\n"), &v, &p) != ERR_OK)
		puts(it->w.fault.text);
	puts(verdict_name(v));
	it_tear_down(&state);
	return 0;
}
