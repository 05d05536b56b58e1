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
 * For a POST that has a sheet printed and says in which language. ERR_CONFLICT
 * when the page is stale, ERR_INPUT for no language of those.
 */
enum err services_language(struct request *rq, enum language *l_r) MUST_USE;

/*
 * Begins something printed with what all sheets of the plan have: Page
 * (municipality, telephone), Case.name and Letter.withheld. *top_r is to be
 * ended with paper_end() also after an error, unless it is NULL.
 */
enum err services_sheet(struct request *rq, enum language l,
    struct node **top_r) MUST_USE;

/*
 * Likewise, with `lines` Lines to write in by hand, and what services_view()
 * sets.
 */
enum err services_paper(struct request *rq, enum language l, int lines,
    struct node **top_r) MUST_USE;

/* The overview of the path's case as something printed. */
struct letter_of services_letter(const struct request *rq);

#endif
