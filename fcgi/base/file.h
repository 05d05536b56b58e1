/* Small files read whole, and how much room there is for more. */
#ifndef BASE_FILE_H
#define BASE_FILE_H

#include "base/clock.h"
#include "base/err.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct mem;

/*
 * The content of a regular file of at most `max` bytes without NUL, in `mem`
 * and NUL-terminated. NULL when it went well; else a short text for operations
 * such as "Permission denied", good until the next call of strerror.
 */
const char *file_read(struct mem *mem, const char *path, size_t max,
    char **content_r) MUST_USE;

/*
 * The one line a secret file holds, without its line end. NULL when it went
 * well; else a text as above: also when the mode gives others than owner and
 * group any access, the owner is neither root nor the effective user, the file
 * is empty, over 4096 bytes, or more than one line.
 */
const char *file_read_secret(struct mem *mem, const char *path,
    const char **secret_r) MUST_USE;

/*
 * How many bytes the file system that holds `path` has, and has room for.
 * False when it cannot be told from here.
 */
bool file_room(const char *path, uint64_t *whole_r, uint64_t *free_r) MUST_USE;

/* When a file was last written. False when that cannot be told from here. */
bool file_written(const char *path, instant *at_r) MUST_USE;

#endif
