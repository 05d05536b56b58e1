/* For sqlgen: where reading is, and what headers may refer to with `as`. */
#include "store/sqlgen.h"

#include <string.h>

static struct shape shapes[SHAPES_MAX];
static size_t shapes_n;

void
read_begin(const char *path)
{
	file_name = path;
	line_no = 0;
	shapes_n = 0;
}

void
shape_keep(const struct stmt *st)
{
	struct shape *p = &shapes[shapes_n];

	if (shapes_n == SHAPES_MAX)
		fault("too many statements in one file");
	strcpy(p->name, st->name);
	memcpy(p->arg, st->arg, sizeof(p->arg));
	memcpy(p->col, st->col, sizeof(p->col));
	p->args = st->args;
	p->cols = st->cols;
	shapes_n++;
}

const struct shape *
shape_find(const char *name)
{
	for (size_t i = 0; i < shapes_n; i++)
		if (strcmp(shapes[i].name, name) == 0)
			return &shapes[i];
	return NULL;
}
