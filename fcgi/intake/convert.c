/*
 * A child with files of memory for its input and output: nothing to block on,
 * nothing on disk, and nothing of ours that it could reach.
 */
#include "config.h"

#include "intake/convert.h"

#include "base/clock.h"
#include "base/mem.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

/* As base64 and in a statement it has to fit into a packet of 16 MB. */
enum { PDF_MAX = 8 << 20, SAID_MAX = 40, TICK_US = 10000 };

/* Its three standard files. */
struct run {
	int html, pdf, said;
};

static void
run_close(struct run *r)
{
	int *const fd[] = { &r->html, &r->pdf, &r->said };

	for (size_t i = 0; i < sizeof(fd) / sizeof(*fd); i++) {
		if (*fd[i] >= 0)
			close(*fd[i]);
		*fd[i] = -1;
	}
}

static bool
run_open(struct run *r, const char *html)
{
	size_t n = strlen(html);

	r->html = memfd_create("html", MFD_CLOEXEC);
	r->pdf = memfd_create("pdf", MFD_CLOEXEC);
	r->said = memfd_create("said", MFD_CLOEXEC);
	return r->html >= 0 && r->pdf >= 0 && r->said >= 0 &&
	    write(r->html, html, n) == (ssize_t)n &&
	    lseek(r->html, 0, SEEK_SET) == 0;
}

static void
limit(int what, rlim_t most)
{
	setrlimit(what, &(struct rlimit){ most, most });
}

/*
 * In the child. A group of its own, so that what it starts goes with it; no
 * network where the kernel lets us, beside what the unit takes from us all.
 */
static void
become(const struct converter *c, const struct run *r)
{
	char *const env[] = { (char[]){ "LC_ALL=C.UTF-8" },
		(char[]){ "PATH=/usr/bin:/bin" },
		(char[]){ "HOME=/nonexistent" }, NULL };
	char *const argv[] = { (char *)(uintptr_t)c->program, NULL };

	setpgid(0, 0);
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
	if (unshare(CLONE_NEWNET) != 0)
		unshare(CLONE_NEWUSER | CLONE_NEWNET);
	limit(RLIMIT_AS, (rlim_t)c->megabytes << 20);
	limit(RLIMIT_CPU, c->seconds + 1);
	limit(RLIMIT_FSIZE, PDF_MAX);
	limit(RLIMIT_CORE, 0);
	if (dup2(r->html, STDIN_FILENO) < 0 ||
	    dup2(r->pdf, STDOUT_FILENO) < 0 ||
	    dup2(r->said, STDERR_FILENO) < 0)
		_exit(126);
	for (int fd = 3; fd < 1024; fd++)
		close(fd);
	execve(c->program, argv, env);
	_exit(127);
}

/* Asked a hundred times a second: what it does takes seventy times as long. */
static bool
ends_in_time(pid_t pid, const struct converter *c, int *status_r)
{
	int64_t until_us = clock_monotonic_us() + c->seconds * INT64_C(1000000);
	pid_t got;

	while ((got = waitpid(pid, status_r, WNOHANG)) == 0 ||
	    (got < 0 && errno == EINTR)) {
		if (clock_monotonic_us() > until_us || *c->stop != 0)
			return false;
		usleep(TICK_US);
	}
	return true;
}

/* One word: the name of an error, never what it was about. */
static const char *
word_of(struct mem *mem, int fd)
{
	char *text = mem_alloc(mem, SAID_MAX + 1);
	ssize_t n = pread(fd, text, SAID_MAX, 0);

	text[n > 0 ? n : 0] = '\0';
	text[strspn(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
	    "_")] = '\0';
	return text;
}

static enum err
went(struct work *w, const struct run *r, int status)
{
	if (WIFSIGNALED(status))
		return err_set(w, ERR_UNAVAILABLE,
		    "the converter was killed by signal %d", WTERMSIG(status));
	if (WEXITSTATUS(status) == 127)
		return err_set(w, ERR_UNAVAILABLE, "no converter to run");
	if (status != 0)
		return err_set(w, ERR_UNAVAILABLE,
		    "the converter failed with status %d %s",
		    WEXITSTATUS(status), word_of(w->mem, r->said));
	return ERR_OK;
}

static enum err
read_pdf(struct work *w, int fd, struct pdf *pdf_r)
{
	off_t size = lseek(fd, 0, SEEK_END);
	unsigned char *bytes;

	if (size < 8 || size >= PDF_MAX)
		return err_set(w, ERR_UNAVAILABLE,
		    "the converter wrote %lld bytes", (long long)size);
	bytes = mem_alloc(w->mem, (size_t)size);
	if (pread(fd, bytes, (size_t)size, 0) != size ||
	    memcmp(bytes, "%PDF-", 5) != 0)
		return err_set(w, ERR_UNAVAILABLE,
		    "the converter wrote no PDF");
	*pdf_r = (struct pdf){ bytes, (size_t)size };
	return ERR_OK;
}

static enum err
run(struct work *w, const struct converter *c, const struct run *r)
{
	pid_t pid = fork();
	int status = 0;

	if (pid < 0)
		return err_set(w, ERR_UNAVAILABLE, "no new process: %s",
		    strerror(errno));
	if (pid == 0)
		become(c, r);
	setpgid(pid, pid);		/* whichever of the two comes first */
	if (!ends_in_time(pid, c, &status)) {
		kill(-pid, SIGKILL);
		while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
			;
		return err_set(w, ERR_UNAVAILABLE,
		    "the converter took more than %u s", c->seconds);
	}
	kill(-pid, SIGKILL);		/* whom it may have left behind */
	return went(w, r, status);
}

enum err
convert(struct work *w, const struct converter *c, const char *html,
    struct pdf *pdf_r)
{
	struct run r = { -1, -1, -1 };
	enum err e;

	if (!run_open(&r, html))
		e = err_set(w, ERR_UNAVAILABLE, "no memory for a letter: %s",
		    strerror(errno));
	else if ((e = run(w, c, &r)) == ERR_OK)
		e = read_pdf(w, r.pdf, pdf_r);
	run_close(&r);
	return e;
}
