/* posix_spawn with a pipe, and an option file that lies in memory only. */
#include "config.h"

#include "store/child.h"

#include "base/mem.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

enum { OPTIONS_FD = 3, SAID_MAX = 240 };

/* The option file's own escapes: a password may have any character. */
static const char *
quoted(struct mem *mem, const char *text)
{
	char *out = mem_alloc(mem, 2 * strlen(text) + 3), *to = out;

	*to++ = '"';
	for (; *text != '\0'; text++) {
		if (*text == '\\' || *text == '"')
			*to++ = '\\';
		*to++ = *text;
	}
	*to = '"';
	return out;
}

static const char *
options(struct mem *mem, const struct db_conf *c)
{
	const char *where;

	if (*c->socket != '\0')
		where = mem_printf(mem, "socket=%s\n", quoted(mem, c->socket));
	else
		where = mem_printf(mem, "host=%s\nport=%u\nprotocol=tcp\n"
		    "ssl-ca=%s\nssl-verify-server-cert\n",
		    quoted(mem, c->host), c->port, quoted(mem, c->ca_file));
	/* Long tables take longer than any page may. */
	return mem_printf(mem, "[client]\n%suser=%s\npassword=%s\n"
	    "default-character-set=utf8mb4\n"
	    "[mariadb]\ninit-command=\"SET SESSION max_statement_time=0\"\n"
	    "max-allowed-packet=1G\n[mariadb-dump]\nmax-allowed-packet=1G\n",
	    where, quoted(mem, c->user), quoted(mem, c->password));
}

/* The programs pass over an option file that others might write. */
static int
memory_file(const char *text)
{
	int fd = memfd_create("options", MFD_CLOEXEC);
	size_t n = strlen(text);

	if (fd >= 0 && fchmod(fd, 0600) == 0 &&
	    write(fd, text, n) == (ssize_t)n)
		return fd;
	if (fd >= 0)
		close(fd);
	return -1;
}

static enum err
spawn(struct work *w, const char **argv, int options_fd, int std, int pipe_end,
    struct child *c_r)
{
	char *const env[] = { (char[]){ "LC_ALL=C.UTF-8" },
		(char[]){ "PATH=/usr/bin:/bin" }, NULL };
	posix_spawn_file_actions_t does;
	int failed;

	posix_spawn_file_actions_init(&does);
	posix_spawn_file_actions_adddup2(&does, pipe_end, std);
	posix_spawn_file_actions_adddup2(&does, c_r->said, STDERR_FILENO);
	posix_spawn_file_actions_adddup2(&does, options_fd, OPTIONS_FD);
	failed = posix_spawnp(&c_r->pid, argv[0], &does, NULL,
	    (char *const *)(uintptr_t)argv, env);
	posix_spawn_file_actions_destroy(&does);
	if (failed != 0)
		return err_set(w, ERR_UNAVAILABLE, "%s: %s", argv[0],
		    strerror(failed));
	return ERR_OK;
}

enum err
child_start(struct work *w, const struct db_conf *c, const char **argv,
    enum child_way way, struct child *c_r)
{
	bool writes = way == CHILD_WRITES;
	int ends[2] = { -1, -1 }, options_fd;
	enum err e;

	*c_r = (struct child){ argv[0], -1, -1, -1 };
	argv[1] = "--defaults-file=/proc/self/fd/3";
	options_fd = memory_file(options(w->mem, c));
	c_r->said = memfd_create("said", MFD_CLOEXEC);
	if (options_fd < 0 || c_r->said < 0 || pipe2(ends, O_CLOEXEC) != 0)
		e = err_set(w, ERR_UNAVAILABLE, "%s: %s", argv[0],
		    strerror(errno));
	else
		e = spawn(w, argv, options_fd,
		    writes ? STDOUT_FILENO : STDIN_FILENO, ends[writes], c_r);
	if (options_fd >= 0)
		close(options_fd);
	if (ends[0] >= 0)
		close(ends[writes]);
	c_r->pipe = ends[!writes];
	return e;
}

/* Up to SAID_MAX bytes of what it said, from its beginning or its end. */
static char *
piece_of(struct mem *mem, int fd, bool last)
{
	char *text = mem_alloc(mem, SAID_MAX + 1);
	off_t size = lseek(fd, 0, SEEK_END);
	off_t at = last && size > SAID_MAX ? size - SAID_MAX : 0;
	ssize_t n = pread(fd, text, SAID_MAX, at);

	text[n > 0 ? n : 0] = '\0';
	return text;
}

/*
 * The number and the line of an error, or a line that begins with the program's
 * name. mariadb repeats the statement before, and quotes it behind: rows.
 */
static const char *
first_words(struct mem *mem, const struct child *c)
{
	char *text = piece_of(mem, c->said, true), *error = NULL, *at = text;

	while ((at = strstr(at, "ERROR ")) != NULL)
		error = at++;
	if (error != NULL) {
		error[strcspn(error, ":\n")] = '\0';
		return error;
	}
	text = piece_of(mem, c->said, false);
	text[strcspn(text, "\n")] = '\0';
	return strncmp(text, c->name, strlen(c->name)) == 0 ? text : "";
}

enum err
child_end(struct work *w, struct child *c)
{
	const char *said = "";
	int status = -1;

	if (c->pipe >= 0)
		close(c->pipe);
	c->pipe = -1;
	while (c->pid > 0 && waitpid(c->pid, &status, 0) < 0 && errno == EINTR)
		;
	if (c->said >= 0) {
		said = first_words(w->mem, c);
		close(c->said);
	}
	c->said = -1;
	if (c->pid > 0 && status == 0)
		return ERR_OK;
	return err_set(w, ERR_UNAVAILABLE, "%s did not end well: %s", c->name,
	    *said == '\0' ? "it said nothing" : said);
}
