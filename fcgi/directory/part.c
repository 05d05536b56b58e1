/* The same three steps for every program that asks the directory. */
#include "directory/part.h"

#include "directory/directory.h"

void *
directory_part_open(const struct conf *c)
{
	return directory_open(c);
}

void
directory_part_close(void *own)
{
	struct directory *d = own;

	directory_close(&d);
}

enum err
directory_part_check(struct work *w, void *own)
{
	return directory_probe(w, own);
}
