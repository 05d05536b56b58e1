/* An employee as somebody writes her: by name or user name. */
#ifndef COVER_CALLED_H
#define COVER_CALLED_H

#include "base/err.h"

#include <stddef.h>
#include <stdint.h>

struct form;
struct request;

/*
 * *id_r: who works here and is called what stands in field `i`, a FORM_LINE; 0
 * when the field was wrong already, or is rejected here since nobody is called
 * that, or several are. A name that two employees have is nobody's; a user name
 * is one's.
 */
enum err called_find(struct request *rq, struct form *f, size_t i,
    int64_t *id_r) MUST_USE;

#endif
