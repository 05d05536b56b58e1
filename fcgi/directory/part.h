/*
 * The directory as a program holds it: opened, closed and checked (program.h).
 */
#ifndef DIRECTORY_PART_H
#define DIRECTORY_PART_H

#include "base/err.h"

struct conf;
struct work;

/*
 * directory_open, directory_close and directory_probe for struct program_parts.
 */
void *directory_part_open(const struct conf *c);
void directory_part_close(void *own);
enum err directory_part_check(struct work *w, void *own) MUST_USE;

#endif
