/* What goes to many who work here tells of nobody's family. */
#ifndef CRAFT_UNNAMED_H
#define CRAFT_UNNAMED_H

#include <stddef.h>

struct form;

/*
 * Marks field `i` of a form, a line or a text, when it has the number of a case
 * in it (R62); an identity number was marked when the form was read.
 */
void unnamed_judge(struct form *f, size_t i);

#endif
