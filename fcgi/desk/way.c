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
	[GUIDELINE_CLOSE_CASE] = "avslutning",
};

/* Of a unit's own pages, those about one of its people end with who. */
static const char *
in_unit(struct mem *mem, const struct way *w)
{
	switch (w->guideline) {
	case GUIDELINE_TRANSFER_CASE:
		return mem_printf(mem, "/enhet/%s/overforing/%" PRId64,
		    w->unit_code, w->leaver);
	case GUIDELINE_PLAN_FOR_ABSENCE:
		return mem_printf(mem, "/enhet/%s/fravaer/%" PRId64,
		    w->unit_code, w->leaver);
	case GUIDELINE_NAME_SUBSTITUTE:
		return mem_printf(mem, "/enhet/%s/fravaer/%" PRId64 "/fast",
		    w->unit_code, w->leaver);
	case GUIDELINE_NAME_LEADER:
		return mem_printf(mem, "/enhet/%s/kontakt", w->unit_code);
	default:
		return mem_printf(mem, "/enhet/%s/rydding", w->unit_code);
	}
}

/* A page that is somewhere else: of all cases, or of a case and below it. */
static const struct place {
	bool of_case;
	const char *before, *after;	/* after: behind the duty's subject,
					 * which stands between them; NULL: it
					 * does not */
} places[GUIDELINE__MAX] = {
	[GUIDELINE_WEEKLY_ACCEPTANCES] = { false, "/uken", NULL },
	[GUIDELINE_CONFIRM_CASES] = { false, "/saker/gjennomgang", NULL },
	[GUIDELINE_ANSWER_QUESTION] = { false, "/sporsmal/", "/svar" },
	[GUIDELINE_ASSESS_WHEN_ASKED] = { false, "/sporsmal/", "/svar" },
	[GUIDELINE_ANSWER_PROBLEM] = { false, "/problemer/", "/svar" },
	[GUIDELINE_FOLLOW_PROBLEM] = { false, "/problemer/", "/svar" },
	[GUIDELINE_RECEIVE_FEEDBACK] = { false, "/tilbakemeldinger/", "" },
	[GUIDELINE_LISTEN_TO_FAMILIES] = { false, "/tilbakemeldinger/", "" },
	[GUIDELINE_RECEIVE_COMPLAINT] = { false, "/tilbakemeldinger/", "" },
	[GUIDELINE_CONTACT_INQUIRY] = { false, "/henvendelser/", "" },
	[GUIDELINE_ANSWER_REQUEST] = { true, "/krav/", "/svar" },
	[GUIDELINE_CONFIRM_APPLICATION] = { true, "/soknad/", "/bekreft" },
	[GUIDELINE_INTERIM_REPLY] = { true, "/soknad/", "/forelopig" },
	/* A decision begins with what came in and how the need is seen. */
	[GUIDELINE_MAKE_DECISION] = { true, "/soknad/", "" },
	[GUIDELINE_APPROVE_DECISION] = { true, "/soknad/", "/godkjenn" },
	[GUIDELINE_REASSESS_COMPLAINT] = { true, "/klage/", "" },
	[GUIDELINE_ASK_AFTER_COMPLAINT] = { true, "/klage/", "" },
	[GUIDELINE_FOLLOW_COMPLAINT] = { true, "/klage/", "" },
	[GUIDELINE_RENEW_CONSENT] = { true, "/samtykker/", "/fulgt-opp" },
	[GUIDELINE_FOLLOW_WITHDRAWAL] = { true, "/samtykker/", "/fulgt-opp" },
	[GUIDELINE_MAKE_PLAN] = { true, "/plan", NULL },
	[GUIDELINE_EVALUATE_PLAN] = { true, "/plan", NULL },
	[GUIDELINE_HOLD_MEETING] = { true, "/moter/", "" },
	[GUIDELINE_ORDER_INTERPRETER] = { true, "/moter/", "" },
	[GUIDELINE_FOLLOW_AGREEMENT] = { true, "/avtaler/", "" },
	[GUIDELINE_FOLLOW_MEASURE] = { true, "/logg/tiltak/", "/vurder" },
	[GUIDELINE_ANSWER_CONTACT_FORM] = { true, "/kontaktskjema/", "" },
	[GUIDELINE_FOLLOW_ADVICE] = { true, "/kontaktskjema/", "" },
	[GUIDELINE_CHOOSE_BOTH] = { true, "/logg/plan", NULL },
	[GUIDELINE_DECIDE_LEVEL] = { true, "/logg/niva", NULL },
	[GUIDELINE_SETTLE_SAME_PERSON] = { false, "/samme-barn/", "" },
	[GUIDELINE_SEND_TO_ARCHIVE] = { true, "/arkiv", NULL },
	[GUIDELINE_PREPARE_BIRTHDAY] = { true, "/bursdag", NULL },
	[GUIDELINE_CHILD_COORDINATOR_UNTIL_18] = { true, "/bursdag", NULL },
	[GUIDELINE_ACUTE_CONTROL] = { true, "/sperring", NULL },
};

static const char *
elsewhere(struct mem *mem, const struct place *p, const struct way *w)
{
	const char *top = p->of_case ? mem_printf(mem, "/sak/%s", w->number) :
	    "";

	return p->after == NULL ? mem_printf(mem, "%s%s", top, p->before) :
	    mem_printf(mem, "%s%s%" PRId64 "%s", top, p->before, w->subject,
	    p->after);
}

const char *
way_to(struct mem *mem, const struct way *w)
{
	if (w->waits)
		return mem_printf(mem, "/sak/%s", w->number);
	if (places[w->guideline].before != NULL)
		return elsewhere(mem, &places[w->guideline], w);
	return steps[w->guideline] == NULL ? in_unit(mem, w) :
	    mem_printf(mem, "/sak/%s/%s/%s", w->number, strand_slug(w->kind),
	    steps[w->guideline]);
}
