/*
 * NO_NEW_PRIVS and landlock; sockets, templates and settings are open already.
 */
#include "config.h"

#include "web/sandbox.h"

#include "base/log.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#ifdef HAVE_LINUX_LANDLOCK_H
#include <linux/landlock.h>

#define READS (LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR)
#define ALL (READS | LANDLOCK_ACCESS_FS_EXECUTE | \
    LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_REMOVE_DIR | \
    LANDLOCK_ACCESS_FS_REMOVE_FILE | LANDLOCK_ACCESS_FS_MAKE_CHAR | \
    LANDLOCK_ACCESS_FS_MAKE_DIR | LANDLOCK_ACCESS_FS_MAKE_REG | \
    LANDLOCK_ACCESS_FS_MAKE_SOCK | LANDLOCK_ACCESS_FS_MAKE_FIFO | \
    LANDLOCK_ACCESS_FS_MAKE_BLOCK | LANDLOCK_ACCESS_FS_MAKE_SYM)

static void
allow_reading(int rules, const char *path, uint64_t access)
{
	struct landlock_path_beneath_attr below = {
		.allowed_access = access,
		.parent_fd = open(path, O_PATH | O_CLOEXEC),
	};

	if (below.parent_fd < 0)
		return;
	syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH,
	    &below, 0);
	close(below.parent_fd);
}

static int
restrict_files(const char *const *also)
{
	static const char *const readable[] = {
		"/etc", "/usr", "/lib", "/lib64", "/proc"
	};
	struct landlock_ruleset_attr all = { .handled_access_fs = ALL };
	int rules = (int)syscall(SYS_landlock_create_ruleset, &all,
	    sizeof(all), 0), rc;

	if (rules < 0)
		return -1;
	/* A library loaded later (name lookup, a client plugin) is only read:
	 * executing is starting a program, and there is none to start. */
	for (size_t i = 0; i < sizeof(readable) / sizeof(*readable); i++)
		allow_reading(rules, readable[i], READS);
	for (; *also != NULL; also++)
		allow_reading(rules, *also, LANDLOCK_ACCESS_FS_READ_FILE);
	rc = (int)syscall(SYS_landlock_restrict_self, rules, 0);
	close(rules);
	return rc;
}
#else
static int
restrict_files(const char *const *also)
{
	(void)also;
	errno = ENOSYS;
	return -1;
}
#endif

void
sandbox_enter(const char *const *also)
{
	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
		log_line(LOG_WARN, "event=no_new_privs error=%s",
		    strerror(errno));
	if (restrict_files(also) != 0)
		log_line(LOG_WARN, "event=landlock error=%s", strerror(errno));
}
