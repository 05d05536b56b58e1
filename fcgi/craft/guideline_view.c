/* What a version says of itself: words for its numbers and choices. */
#include "craft/guideline_view.h"

#include "base/mem.h"
#include "desk/worded.h"
#include "rules/terms.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_guideline_change.h"

static const char *const names[PART__MAX] = {
	[PART_WHAT] = "what", [PART_WHY] = "why", [PART_SOURCE] = "source",
	[PART_DEADLINE] = "deadline", [PART_REMINDERS] = "reminders",
	[PART_LEADER] = "leader", [PART_OWNER] = "owner",
	[PART_FAMILIES] = "families",
};

const char *
guideline_part_name(enum guideline_part p)
{
	return names[p];
}

struct guideline_words
guideline_words_of(const struct sql_guideline_on *v)
{
	return (struct guideline_words){
		.what = v->what, .why = v->why, .source = v->source,
		.days = v->days, .counted = v->counted,
		.reminders = v->reminders, .leader_hears = v->leader_hears,
		.owner_hears = v->owner_hears, .families = v->families,
		.from = v->valid_from,
		.because = "", .instead = DAY_NONE };
}

void
guideline_view_deadline(struct request *rq, struct node *n, const char *name,
    int32_t days, enum counted counted)
{
	static const enum msg say[COUNTED__MAX] = {
		[COUNTED_MUNICIPAL] = MSG_GUIDELINE_DAYS,
		[COUNTED_STATUTORY] = MSG_GUIDELINE_STATUTORY,
		[COUNTED_MONTHS] = MSG_GUIDELINE_MONTHS,
		[COUNTED_WORKING] = MSG_GUIDELINE_WORKING,
	};

	if (days == INT32_MIN)
		node_text(n, name, view_word(rq, "guideline.no_deadline"));
	else
		node_say(rq, n, name, say[counted],
		    &(struct say)SAY_NUMBER("n", days), 1);
}

static void
view_reminders(struct request *rq, struct node *n, const char *name,
    const struct guideline_words *g)
{
	char *typed = mem_alloc(rq->work.mem, TERMS_STEPS_LENGTH);

	terms_steps_show(g->reminders, typed);
	if (g->days == INT32_MIN)
		node_text(n, name, view_word(rq, "guideline.no_reminders"));
	else if (*typed == '\0')
		node_text(n, name, view_word(rq, "guideline.usual_reminders"));
	else
		node_say(rq, n, name, MSG_GUIDELINE_STEPS,
		    &(struct say)SAY_TEXT("days", typed), 1);
}

static void
view_owner(struct request *rq, struct node *n, const char *name,
    const struct guideline_words *g)
{
	if (g->owner_hears == INT32_MIN)
		node_text(n, name, view_word(rq, "guideline.owner_never"));
	else if (g->owner_hears == 0)
		node_text(n, name, view_word(rq, "guideline.owner_at_once"));
	else
		node_say(rq, n, name, MSG_GUIDELINE_OWNER,
		    &(struct say)SAY_NUMBER("n", g->owner_hears), 1);
}

void
guideline_view_part(struct request *rq, struct node *n, const char *name,
    const struct guideline_words *g, enum guideline_part p)
{
	switch (p) {
	case PART_WHAT:
		node_text(n, name, g->what);
		break;
	case PART_WHY:
		node_text(n, name, g->why);
		break;
	case PART_SOURCE:
		node_text(n, name, g->source);
		break;
	case PART_DEADLINE:
		guideline_view_deadline(rq, n, name, g->days, g->counted);
		break;
	case PART_REMINDERS:
		view_reminders(rq, n, name, g);
		break;
	case PART_LEADER:
		node_text(n, name, view_word(rq,
		    g->leader_hears == LEADER_HEARS_ALWAYS ?
		    "guideline.leader_always" : "guideline.leader_overdue"));
		break;
	case PART_OWNER:
		view_owner(rq, n, name, g);
		break;
	default:
		node_text(n, name, view_word(rq, g->families ?
		    "guideline.families_yes" : "guideline.families_no"));
	}
}

void
guideline_view(struct request *rq, struct node *n,
    const struct guideline_words *g)
{
	for (int p = 0; p < PART__MAX; p++)
		guideline_view_part(rq, n, names[p], g, (enum guideline_part)p);
}

void
guideline_view_subject(struct request *rq, struct node *n,
    const struct sql_guideline_find *g)
{
	node_text(n, "key", g->guideline);
	node_text(n, "slug", worded_slug(rq->work.mem, g->guideline));
	node_text(n, "seat", words_name(&words_seat_kind, (int)g->seat));
	node_flag(n, "opens", g->opens);
}
