/* From a duty to the page on which it is done. */
#include "desk/way.h"

#include "base/mem.h"
#include "cover/strand.h"

#include <inttypes.h>

/* What is owed on one strand is a step of its path. */
static const char *const steps[GUIDELINE__MAX] = {
	[GUIDELINE_DISTRIBUTE_TO_UNIT] = "fordel",
	[GUIDELINE_GIVE_COORDINATOR] = "tilbud",
	[GUIDELINE_ANSWER_OFFER] = "svar",
	[GUIDELINE_FIRST_CONTACT] = "kontakt",
	[GUIDELINE_START_UP] = "oppstart",
	[GUIDELINE_GIVE_CARD] = "kort",
	[GUIDELINE_INFORM_FAMILY] = "skifte",
	[GUIDELINE_FINISH_HANDOVER] = "skifte",
};

/* Of a unit's own pages, those about one of its people end with who. */
static const char *
in_unit(struct mem *mem, const struct sql_desk_duties *d)
{
	switch (d->guideline) {
	case GUIDELINE_TRANSFER_CASE:
		return mem_printf(mem, "/enhet/%s/overforing/%" PRId64,
		    d->unit_code, d->leaver);
	case GUIDELINE_PLAN_FOR_ABSENCE:
		return mem_printf(mem, "/enhet/%s/fravaer/%" PRId64,
		    d->unit_code, d->leaver);
	case GUIDELINE_NAME_SUBSTITUTE:
		return mem_printf(mem, "/enhet/%s/fravaer/%" PRId64 "/fast",
		    d->unit_code, d->leaver);
	case GUIDELINE_NAME_LEADER:
		return mem_printf(mem, "/enhet/%s/kontakt", d->unit_code);
	default:
		return mem_printf(mem, "/enhet/%s/rydding", d->unit_code);
	}
}

/* A decision begins with what came in and how the need is seen. */
static const char *const of_application[GUIDELINE__MAX] = {
	[GUIDELINE_CONFIRM_APPLICATION] = "/bekreft",
	[GUIDELINE_INTERIM_REPLY] = "/forelopig",
	[GUIDELINE_MAKE_DECISION] = "",
	[GUIDELINE_APPROVE_DECISION] = "/godkjenn",
};

const char *
way_to(struct mem *mem, const struct sql_desk_duties *d)
{
	if (d->waiting_since != INSTANT_NONE)
		return mem_printf(mem, "/sak/%s", d->number);
	switch (d->guideline) {
	case GUIDELINE_WEEKLY_ACCEPTANCES:
		return "/uken";
	case GUIDELINE_CONFIRM_CASES:
		return "/saker/gjennomgang";
	case GUIDELINE_ANSWER_QUESTION:
	case GUIDELINE_ASSESS_WHEN_ASKED:
		return mem_printf(mem, "/sporsmal/%" PRId64 "/svar",
		    d->subject);
	case GUIDELINE_ANSWER_PROBLEM:
	case GUIDELINE_FOLLOW_PROBLEM:
		return mem_printf(mem, "/problemer/%" PRId64 "/svar",
		    d->subject);
	case GUIDELINE_RECEIVE_FEEDBACK:
	case GUIDELINE_LISTEN_TO_FAMILIES:
	case GUIDELINE_RECEIVE_COMPLAINT:
		return mem_printf(mem, "/tilbakemeldinger/%" PRId64,
		    d->subject);
	case GUIDELINE_CONTACT_INQUIRY:
		return mem_printf(mem, "/henvendelser/%" PRId64, d->subject);
	case GUIDELINE_ANSWER_REQUEST:
		return mem_printf(mem, "/sak/%s/krav/%" PRId64 "/svar",
		    d->number, d->subject);
	case GUIDELINE_CONFIRM_APPLICATION:
	case GUIDELINE_INTERIM_REPLY:
	case GUIDELINE_MAKE_DECISION:
	case GUIDELINE_APPROVE_DECISION:
		return mem_printf(mem, "/sak/%s/soknad/%" PRId64 "%s",
		    d->number, d->subject, of_application[d->guideline]);
	case GUIDELINE_REASSESS_COMPLAINT:
	case GUIDELINE_ASK_AFTER_COMPLAINT:
	case GUIDELINE_FOLLOW_COMPLAINT:
		return mem_printf(mem, "/sak/%s/klage/%" PRId64, d->number,
		    d->subject);
	case GUIDELINE_RENEW_CONSENT:
	case GUIDELINE_FOLLOW_WITHDRAWAL:
		return mem_printf(mem, "/sak/%s/samtykker/%" PRId64
		    "/fulgt-opp", d->number, d->subject);
	case GUIDELINE_MAKE_PLAN:
	case GUIDELINE_EVALUATE_PLAN:
		return mem_printf(mem, "/sak/%s/plan", d->number);
	case GUIDELINE_HOLD_MEETING:
	case GUIDELINE_ORDER_INTERPRETER:
		return mem_printf(mem, "/sak/%s/moter/%" PRId64, d->number,
		    d->subject);
	case GUIDELINE_FOLLOW_AGREEMENT:
		return mem_printf(mem, "/sak/%s/avtaler/%" PRId64, d->number,
		    d->subject);
	case GUIDELINE_PREPARE_BIRTHDAY:
		return mem_printf(mem, "/sak/%s/bursdag", d->number);
	case GUIDELINE_ACUTE_CONTROL:
		return mem_printf(mem, "/sak/%s/sperring", d->number);
	default:
		return steps[d->guideline] == NULL ? in_unit(mem, d) :
		    mem_printf(mem, "/sak/%s/%s/%s", d->number,
		    strand_slug(d->kind), steps[d->guideline]);
	}
}
