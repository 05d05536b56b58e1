/* Whoever is written down is looked for first, behind the shields. */
#include "intake/twin.h"

#include "cover/shields.h"
#include "web/request.h"
#include "web/view.h"

enum err
twin_find(struct request *rq, const char *name, day birth, struct twin *t_r)
{
	struct sql_person_twin *file;
	bool *hidden;
	enum err e;

	*t_r = (struct twin){ NULL, false };
	if ((e = sql_person_twin(&rq->work, name, birth, &file)) != ERR_OK ||
	    file == NULL)
		return e;
	rq->casefile = file->id;
	e = shields_of(rq, &(struct shields_row){ .strand = file->strand,
	    .unit = file->unit, .state = file->state,
	    .blocked = file->block != ADDRESS_BLOCK_NONE,
	    .holds = file->holder == rq->user->id }, 1, &hidden);
	if (e == ERR_OK)
		*t_r = (struct twin){ file, hidden[0] };
	return e;
}

void
twin_view(struct request *rq, const struct twin *t)
{
	if (t->file != NULL && t->hidden)
		node_flag(view_root(rq), "Shielded", true);
	else if (t->file != NULL)
		node_text(view_root(rq), "Twin", t->file->number);
}
