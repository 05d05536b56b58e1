/* Who of the coordinator team helps with a case. */
#include "cover/helper_view.h"

#include "web/view.h"

void
helpers_view(struct request *rq, struct node *n,
    const struct sql_helpers_of_case *h, size_t helpers, int64_t strand)
{
	struct node *list = node_in(n, "Helpers");

	for (size_t i = 0; i < helpers; i++) {
		struct node *row;

		if (h[i].strand != strand)
			continue;
		row = node_add(list);
		node_number(row, "id", h[i].employee);
		node_text(row, "name", h[i].name);
		node_phone(row, "phone", h[i].phone);
		node_day(rq, row, "last", h[i].last);
	}
}
