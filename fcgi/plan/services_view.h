/* The service overview as rows, for the screen and for paper. */
#ifndef PLAN_SERVICES_VIEW_H
#define PLAN_SERVICES_VIEW_H

#include "base/err.h"
#include "intake/letters.h"

struct node;
struct request;

/*
 * Sets below `top`: Coordinators (kind, name, phone, mail: who has a strand of
 * the case of the path), Services (id, kind, role, name, area, contact,
 * contribution, first, final), Missing (kind and row, of those that have a row
 * from the start and are not filled in), and Full when no more are taken.
 * Errors are the database's.
 */
enum err services_view(struct request *rq, struct node *top) MUST_USE;

/* Languages that the sheets of the plan are in, in the order of the enum. */
extern const char *const services_languages[];

/*
 * Begins something printed with what both sheets of the plan have: Page
 * (municipality, telephone), Case.name, Letter.withheld, `lines` Lines to write
 * in by hand, and what services_view() sets. *top_r is to be ended with
 * paper_end() also after an error, unless it is NULL.
 */
enum err services_paper(struct request *rq, enum language l, int lines,
    struct node **top_r) MUST_USE;

/* The overview of the path's case as something printed. */
struct letter_of services_letter(const struct request *rq);

#endif
