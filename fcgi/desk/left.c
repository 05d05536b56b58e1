/* Days left, as every list and desk shows them. */
#include "desk/left.h"

#include "web/request.h"
#include "web/view.h"

enum { SOON = 2 };

static void
say(struct request *rq, struct node *n, enum msg m, int64_t days,
    const char *tone)
{
	node_say(rq, n, "left", m, &(struct say)SAY_NUMBER("n", days), 1);
	node_text(node_in(n, "left"), "tone", tone);
}

void
left_view(struct request *rq, struct node *n, day due)
{
	day left;

	if (due == DAY_NONE) {
		say(rq, n, MSG_LEFT_NONE, 0, "ample");
		return;
	}
	left = due - rq->work.today;
	if (left < 0)
		say(rq, n, MSG_LEFT_OVER, -left, "over");
	else if (left == 0)
		say(rq, n, MSG_LEFT_TODAY, 0, "today");
	else
		say(rq, n, MSG_LEFT_DAYS, left, left <= SOON ? "soon" :
		    "ample");
}
