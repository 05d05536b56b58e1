/* Small files read whole, and secrets only from files fit to hold one. */
#include "base/file.h"

#include "base/mem.h"
#include "base/text.h"

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

enum { SECRET_MAX = 4096 };

/* Up to `size` bytes; whether all that is there was read. */
static bool
read_whole(int fd, char *to, size_t size)
{
	size_t have = 0;
	ssize_t got = 1;

	while (got > 0 && have < size) {
		got = read(fd, to + have, size - have);
		have += got > 0 ? (size_t)got : 0;
	}
	return got >= 0;
}

/* Waits for no writer: a pipe in place of the file must not stop a start. */
static const char *
read_file(struct mem *mem, const char *path, off_t max, struct stat *st_r,
    char **content_r)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
	const char *why = NULL;

	*content_r = NULL;
	*st_r = (struct stat){ 0 };
	if (fd < 0)
		return strerror(errno);
	if (fstat(fd, st_r) < 0 || !S_ISREG(st_r->st_mode))
		why = "not a regular file";
	else if (st_r->st_size > max)
		why = "too large";
	if (why == NULL) {
		*content_r = mem_alloc(mem, (size_t)st_r->st_size + 1);
		if (!read_whole(fd, *content_r, (size_t)st_r->st_size))
			why = strerror(errno);
		else if (strlen(*content_r) != (size_t)st_r->st_size)
			why = "has a NUL byte";
	}
	close(fd);
	return why;
}

const char *
file_read(struct mem *mem, const char *path, size_t max, char **content_r)
{
	struct stat st;

	return read_file(mem, path, (off_t)max, &st, content_r);
}

const char *
file_read_secret(struct mem *mem, const char *path, const char **secret_r)
{
	struct stat st;
	char *content;
	const char *why = read_file(mem, path, SECRET_MAX, &st, &content);
	size_t len;

	if (why != NULL)
		return why;
	if ((st.st_mode & S_IRWXO) != 0)
		return "open to others: chmod o= it";
	if (st.st_uid != 0 && st.st_uid != geteuid())
		return "owned by neither root nor this program's user";
	len = strlen(content);
	if (len > 0 && content[len - 1] == '\n')
		content[len - 1] = '\0';
	if (*content == '\0')
		return "empty";
	if (text_has_control(content, ""))
		return "not one line of text";
	*secret_r = content;
	return NULL;
}

bool
file_room(const char *path, uint64_t *whole_r, uint64_t *free_r)
{
	struct statvfs s;

	if (statvfs(path, &s) != 0)
		return false;
	*whole_r = (uint64_t)s.f_blocks * s.f_frsize;
	*free_r = (uint64_t)s.f_bavail * s.f_frsize;
	return true;
}

bool
file_written(const char *path, instant *at_r)
{
	struct stat s;

	if (stat(path, &s) != 0)
		return false;
	*at_r = (instant)s.st_mtim.tv_sec * 1000000 +
	    s.st_mtim.tv_nsec / 1000;
	return true;
}
