/* An employee as somebody writes her: by name or user name. */
#include "cover/called.h"

#include "web/request.h"

#include "sql_shield.h"

enum err
called_find(struct request *rq, struct form *f, size_t i, int64_t *id_r)
{
	const struct form_value *v = &f->v[i];
	struct sql_employee_called *row;
	size_t n;
	enum err e;

	*id_r = 0;
	if (v->wrong != NULL)
		return ERR_OK;
	if ((e = sql_employee_called(&rq->work, v->text, &row, &n)) != ERR_OK)
		return e;
	if (n == 1)
		*id_r = row->id;
	else if (n == 0)
		form_reject(f, i, "no_such_employee");
	else
		form_reject(f, i, "several_employees");
	return ERR_OK;
}
