/* The table of rights. No row denies; what no row grants is refused. */
#include "rules/policy_table.h"

#define IN(s) (1u << STATE_##s)
/* Somebody has accepted, and has the case until another does. */
#define HELD (IN(ACTIVE) | IN(HANDOVER))
#define LIVE (IN(APPLIED) | IN(REGISTERED) | IN(WAITING) | IN(OFFERED) | HELD)
#define ANY (LIVE | IN(CLOSED))
#define ASKED (IN(OPEN) | IN(SETTLED))

const struct rule policy_rules[] = {
#include "rules/policy_house.def"

	/*
	 * Whoever works in a service may open a log for a child, with a consent
	 * (R53, R57). What is written in it is for whoever has the baton, her
	 * substitute, and her leader when she says why; where two cases may be
	 * of one child the system owner finds out, and tells nobody. Whoever
	 * takes part for a service that may know of the log reads it.
	 */
	{ BASIS_EMPLOYEE,         ACTION_BATON_LOG_OPEN,       IN(NONE) },
	{ BASIS_HOLDER,           ACTION_BATON_LOG_VIEW,       LIVE },
	{ BASIS_HOLDER,           ACTION_BATON_LOG_WRITE,      HELD },
	{ BASIS_SUBSTITUTE,       ACTION_BATON_LOG_VIEW,       HELD },
	{ BASIS_SUBSTITUTE,       ACTION_BATON_LOG_WRITE,      HELD },
	{ BASIS_LOG_PARTICIPANT,  ACTION_BATON_LOG_VIEW,       HELD },
	{ BASIS_LEADER_WITH_REASON, ACTION_BATON_LOG_VIEW,     HELD | IN(CLOSED) },
	{ BASIS_SYSTEM_OWNER,     ACTION_SAME_PERSON_SETTLE,   IN(NONE) },
	/*
	 * The BTI team is asked by whoever has the case, once a leader was
	 * (R55, R56), and reads what it was asked as long as the family lets it
	 * know of the log; it reads no log.
	 */
	{ BASIS_HOLDER,           ACTION_CONTACT_FORM_SEND,    HELD },
	{ BASIS_SUBSTITUTE,       ACTION_CONTACT_FORM_SEND,    HELD },
	{ BASIS_HOLDER,           ACTION_CONTACT_FORM_VIEW,    LIVE },
	{ BASIS_SUBSTITUTE,       ACTION_CONTACT_FORM_VIEW,    HELD },
	{ BASIS_LEADER_WITH_REASON, ACTION_CONTACT_FORM_VIEW,  HELD | IN(CLOSED) },
	{ BASIS_HOLDER,           ACTION_CONTACT_FORM_WITHDRAW, HELD },
	{ BASIS_SUBSTITUTE,       ACTION_CONTACT_FORM_WITHDRAW, HELD },
	{ BASIS_HOLDER,           ACTION_CONTACT_FORM_FOLLOW,  HELD },
	{ BASIS_SUBSTITUTE,       ACTION_CONTACT_FORM_FOLLOW,  HELD },
	{ BASIS_BTI_TEAM,         ACTION_CONTACT_FORMS_VIEW,   IN(NONE) },
	{ BASIS_BTI_TEAM,         ACTION_BATONS_VIEW,          IN(NONE) },
	{ BASIS_SYSTEM_OWNER,     ACTION_BATONS_VIEW,          IN(NONE) },
	{ BASIS_TEAM_ASKED,       ACTION_CONTACT_FORM_VIEW,    ASKED },
	{ BASIS_TEAM_ASKED,       ACTION_CONTACT_FORM_ANSWER,  IN(OPEN) },
	/* The baton goes from hand to hand, and is hers until it is taken. */
	{ BASIS_BATON_HOLDER,     ACTION_OFFER_MAKE,           IN(ACTIVE) },
	{ BASIS_BATON_HOLDER,     ACTION_OFFER_WITHDRAW,       IN(HANDOVER) },
	/* The one door in: who asks to be contacted is the office's (R81). */
	{ BASIS_OFFICE,           ACTION_INQUIRIES_VIEW,       IN(NONE) },
	{ BASIS_OFFICE,           ACTION_INQUIRY_VIEW,         ASKED },
	{ BASIS_OFFICE,           ACTION_INQUIRY_CLOSE,        IN(OPEN) },
	/* What families are asked, and what anybody reads of their rights, is
	 * hers to word; the numbers are hers of all, a leader's of her own. */
	{ BASIS_SYSTEM_OWNER,     ACTION_FORM_QUESTIONS_EDIT,  IN(NONE) },
	{ BASIS_SYSTEM_OWNER,     ACTION_FORM_QUESTION_CHANGE, IN(OPEN) },
	{ BASIS_SYSTEM_OWNER,     ACTION_TEXTS_EDIT,           IN(NONE) },
	{ BASIS_SYSTEM_OWNER,     ACTION_TEXT_PUBLISH,         IN(OPEN) },
	/* And which law the letters name: each paragraph is printed when she
	 * has seen that it is right. */
	{ BASIS_SYSTEM_OWNER,     ACTION_LAW_CHECK,            IN(NONE) | IN(OPEN) },
	/* What each of us owes, and why (R32, A257). */
	{ BASIS_SYSTEM_OWNER,     ACTION_GUIDELINE_CHANGE,     IN(NONE) | IN(OPEN) },
	{ BASIS_SYSTEM_OWNER,     ACTION_FEEDBACK_FIGURES_VIEW, IN(NONE) },
	{ BASIS_LEADER,           ACTION_FEEDBACK_FIGURES_VIEW, IN(NONE) },
	/* By count alone: they see nothing of what they let through. */
	{ BASIS_OPERATIONS,       ACTION_FEEDBACK_RELEASE,     IN(NONE) },
	{ BASIS_OPERATIONS,       ACTION_TRANSLATION_OPEN,     IN(NONE) },
	{ BASIS_OPERATIONS,       ACTION_FEEDBACK_DISCARD,     IN(NONE) },

	/*
	 * The service office receives and distributes (A34, A39); sees the
	 * whole queue, for no application may stop (A48).
	 */
	{ BASIS_OFFICE,           ACTION_QUEUE_VIEW,           IN(NONE) },
	{ BASIS_OFFICE,           ACTION_DISPOSAL_DECIDE,      IN(NONE) },
	{ BASIS_OFFICE,           ACTION_CASE_REGISTER,        IN(NONE) },
	{ BASIS_OFFICE,           ACTION_APPLICATION_REGISTER, IN(NONE) },
	/* What is open is anybody's there: nobody's holiday stops it (A48). */
	{ BASIS_OFFICE,           ACTION_APPLICATION_VIEW,     ASKED },
	{ BASIS_OFFICE,           ACTION_APPLICATION_TAKE,     IN(OPEN) },
	{ BASIS_OFFICE,           ACTION_APPLICATION_HAND_OVER, IN(OPEN) },
	{ BASIS_OFFICE,           ACTION_APPLICATION_CONFIRM,  IN(OPEN) },
	{ BASIS_OFFICE,           ACTION_APPLICATION_DELAY,    IN(OPEN) },
	{ BASIS_OFFICE,           ACTION_APPLICATION_ASSESS,   IN(OPEN) },
	/* In doubt the system owner is asked, and reads that one case as long
	 * as she is (R14, A37). */
	{ BASIS_OFFICE,           ACTION_APPLICATION_ASK,      IN(OPEN) },
	{ BASIS_DRAWN_IN,         ACTION_APPLICATION_VIEW,     IN(OPEN) },
	{ BASIS_DRAWN_IN,         ACTION_CASE_VIEW,            LIVE },
	{ BASIS_DRAWN_IN,         ACTION_CONTENT_VIEW,         LIVE },
	{ BASIS_OFFICE,           ACTION_APPLICATION_WITHDRAW, IN(OPEN) },
	{ BASIS_OFFICE,           ACTION_DECISION_WRITE,       IN(OPEN) },
	{ BASIS_OFFICE,           ACTION_DECISION_APPROVE,     IN(OPEN) },
	/* What was sent stays: it is changed by another of its own (R17). */
	{ BASIS_OFFICE,           ACTION_DECISION_CHANGE,      IN(SETTLED) },
	{ BASIS_OFFICE,           ACTION_LETTER_SEND,          IN(OPEN) },
	/* Of what is complained nobody else hears before it is decided. */
	{ BASIS_OFFICE,           ACTION_COMPLAINT_REGISTER,   ANY },
	{ BASIS_OFFICE,           ACTION_COMPLAINT_VIEW,       ASKED },
	{ BASIS_OFFICE,           ACTION_COMPLAINT_CONFIRM,    IN(OPEN) },
	{ BASIS_OFFICE,           ACTION_COMPLAINT_REASSESS,   IN(OPEN) },
	{ BASIS_OFFICE,           ACTION_COMPLAINT_FORWARD,    IN(OPEN) },
	{ BASIS_OFFICE,           ACTION_COMPLAINT_ANSWER,     IN(OPEN) },
	{ BASIS_OFFICE,           ACTION_COMPLAINT_FOLLOW,     IN(OPEN) },
	{ BASIS_OFFICE,           ACTION_CASE_VIEW,            ANY },
	{ BASIS_OFFICE,           ACTION_CONTENT_VIEW,         ANY },
	{ BASIS_OFFICE,           ACTION_SHIELD_SET,           ANY },
	{ BASIS_OFFICE,           ACTION_CASE_DISTRIBUTE,      IN(REGISTERED) | IN(WAITING) },
	{ BASIS_OFFICE,           ACTION_CASES_DISTRIBUTE,     IN(NONE) },
	{ BASIS_OFFICE,           ACTION_UNIT_VIEW,            IN(NONE) },
	{ BASIS_OFFICE,           ACTION_ALL_CASES_VIEW,       IN(NONE) },
	{ BASIS_OFFICE,           ACTION_LIST_EXPORT,          IN(NONE) },

	/*
	 * The leader has the overview of her own area (A215) and gives each
	 * case a coordinator within 14 days (A231). A leader's leader is no
	 * leader here.
	 */
	{ BASIS_LEADER_OF_UNIT,   ACTION_UNIT_VIEW,            IN(NONE) },
	{ BASIS_LEADER_OF_UNIT,   ACTION_LIST_EXPORT,          IN(NONE) },
	{ BASIS_LEADER_OF_UNIT,   ACTION_CLEANUP_SETTLE,       IN(NONE) },
	/* She sees to it that cases go on when somebody leaves (R24). */
	{ BASIS_LEADER_OF_UNIT,   ACTION_TRANSFER_MAKE,        IN(NONE) },
	{ BASIS_LEADER_OF_UNIT,   ACTION_DEPARTURE_KEEP,       IN(NONE) },
	{ BASIS_LEADER_OF_UNIT,   ACTION_CAPACITY_SET,         IN(NONE) },
	/* And that somebody stands in while one of hers is away (R27). */
	{ BASIS_LEADER_OF_UNIT,   ACTION_ABSENCE_REGISTER_FOR, IN(NONE) },
	/* Whom of hers she may give a case, and what they have learnt: hers to
	 * know, also where she asks one of them (A213, A234). */
	{ BASIS_LEADER_OF_UNIT,   ACTION_UNIT_READY_VIEW,      IN(NONE) },
	{ BASIS_LEADER_OF_UNIT,   ACTION_UNIT_TRAINING_VIEW,   IN(NONE) },
	{ BASIS_LEADER_OF_STRAND, ACTION_UNIT_TRAINING_VIEW,   LIVE },
	{ BASIS_LEADER_OF_UNIT,   ACTION_UNIT_SIGN_UP,         IN(NONE) },
	{ BASIS_LEADER_OF_UNIT,   ACTION_MENTOR_GIVE,          IN(NONE) },
	/* Who stands in for her by hand passes that on to nobody. */
	{ BASIS_LINE_LEADER,      ACTION_NETWORK_CONTACT_SET,  IN(NONE) },
	/*
	 * The content is hers to read as long as she is to give the case away;
	 * after that she says why, and the log says that she did (R65). That
	 * row stands before her plain view: the log has the basis found first.
	 */
	{ BASIS_LEADER_WITH_REASON, ACTION_CASE_VIEW,          HELD | IN(CLOSED) },
	{ BASIS_LEADER_WITH_REASON, ACTION_CONTENT_VIEW,       HELD | IN(CLOSED) },
	{ BASIS_LEADER_OF_STRAND, ACTION_CONTENT_VIEW,         IN(WAITING) | IN(OFFERED) },
	{ BASIS_LEADER_OF_STRAND, ACTION_CONTENT_OPEN,         HELD | IN(CLOSED) },
	{ BASIS_LEADER_OF_STRAND, ACTION_CASE_VIEW,            ANY },
	{ BASIS_LEADER_OF_STRAND, ACTION_OFFER_MAKE,           IN(WAITING) | IN(ACTIVE) },
	{ BASIS_LEADER_OF_STRAND, ACTION_OFFER_WITHDRAW,       IN(OFFERED) | IN(HANDOVER) },

	/*
	 * The family's card: whoever has the case gives it, and the leader
	 * alone can end the code on it: it is the way past the coordinator.
	 */
	{ BASIS_HOLDER,           ACTION_CODE_MAKE,            HELD },
	{ BASIS_SUBSTITUTE,       ACTION_CODE_MAKE,            HELD },
	{ BASIS_LEADER_OF_STRAND, ACTION_CODE_MAKE,            HELD },
	{ BASIS_LEADER_OF_STRAND, ACTION_CODE_REVOKE,          HELD },
	{ BASIS_HOLDER,           ACTION_CARD_GIVE,            HELD },
	{ BASIS_SUBSTITUTE,       ACTION_CARD_GIVE,            HELD },
	{ BASIS_LEADER_OF_STRAND, ACTION_CARD_GIVE,            HELD },
	{ BASIS_HOLDER,           ACTION_CARD_PRINT,           HELD },
	{ BASIS_SUBSTITUTE,       ACTION_CARD_PRINT,           HELD },
	{ BASIS_LEADER_OF_STRAND, ACTION_CARD_PRINT,           HELD },

	/* What she cannot give anybody goes back to who distributes (R18). */
	{ BASIS_LEADER_OF_STRAND, ACTION_CASE_RETURN,          IN(WAITING) },
	{ BASIS_INTERIM,          ACTION_CASE_RETURN,          IN(WAITING) },

	/* Whom a family turns to is said by whoever has it just now (B26). */
	{ BASIS_LEADER_OF_STRAND, ACTION_CONTACT_PERSON_SET,   LIVE },
	{ BASIS_HOLDER,           ACTION_CONTACT_PERSON_SET,   LIVE },
	{ BASIS_SUBSTITUTE,       ACTION_CONTACT_PERSON_SET,   HELD },
	{ BASIS_OFFICE,           ACTION_CONTACT_PERSON_SET,   IN(APPLIED) | IN(REGISTERED) },

	/* She tells the family when somebody leaves (R28). */
	{ BASIS_LEADER_OF_STRAND, ACTION_HANDOVER_RECORD,      IN(WAITING) | IN(OFFERED) },

	/*
	 * On whose name a case is for now must offer it (R24): where nobody
	 * leads the unit, that is a leader above or the system owner.
	 */
	{ BASIS_INTERIM,          ACTION_OFFER_MAKE,           IN(WAITING) },
	{ BASIS_INTERIM,          ACTION_OFFER_WITHDRAW,       IN(OFFERED) },
	{ BASIS_INTERIM,          ACTION_HANDOVER_RECORD,      IN(WAITING) | IN(OFFERED) },

	/* Who is asked sees the offer, not yet the case (R25). */
	{ BASIS_OFFERED,          ACTION_OFFER_ANSWER,         IN(OFFERED) | IN(HANDOVER) },

	/* Who holds it has the main responsibility (R3). */
	{ BASIS_HOLDER,           ACTION_CASE_VIEW,            LIVE },
	{ BASIS_HOLDER,           ACTION_CONTENT_VIEW,         LIVE },
	{ BASIS_HOLDER,           ACTION_SHIELD_SET,           LIVE },
	{ BASIS_HOLDER,           ACTION_FIRST_CONTACT_RECORD, HELD },
	{ BASIS_HOLDER,           ACTION_START_UP_RECORD,      HELD },
	{ BASIS_HOLDER,           ACTION_HANDOVER_RECORD,      HELD },

	/*
	 * Whoever has the case ends it with the family (R48); what is closed
	 * the office sends to the archive, and nobody writes in it.
	 */
	{ BASIS_HOLDER,           ACTION_CLOSING_RECORD,       HELD },
	{ BASIS_SUBSTITUTE,       ACTION_CLOSING_RECORD,       HELD },
	{ BASIS_OFFICE,           ACTION_ARCHIVE_RECORD,       IN(CLOSED) },
	{ BASIS_OFFICE,           ACTION_CASE_RESTRICT,        IN(CLOSED) },
	{ BASIS_HOLDER,           ACTION_REST_SET,             HELD },
	/* All that is written is read through by whoever may read all of it. */
	{ BASIS_HOLDER,           ACTION_EVERYTHING_PRINT,     LIVE },
	{ BASIS_OFFICE,           ACTION_EVERYTHING_PRINT,     IN(CLOSED) },

	/*
	 * Her leader gives a coordinator a helper, of the team, until a day
	 * (A276). She reads what helps to help; notes stay the holder's, and
	 * what is written is what the coordinator answers for.
	 */
	{ BASIS_LEADER_OF_STRAND, ACTION_HELPER_GIVE,          HELD },
	{ BASIS_HELPER,           ACTION_CASE_VIEW,            HELD },
	{ BASIS_HELPER,           ACTION_CONTENT_VIEW,         HELD },
	{ BASIS_HELPER,           ACTION_SERVICES_VIEW,        HELD },
	{ BASIS_HELPER,           ACTION_PLAN_READ,            HELD },

	/* Whoever has one of a family takes in the next. */
	{ BASIS_HOLDER,           ACTION_FAMILY_JOIN,          IN(ACTIVE) },

	/*
	 * Notes are the holder's own, and the next holder's: of a leader only
	 * when she has taken the case over, never of the office (2.3).
	 */
	{ BASIS_HOLDER,           ACTION_NOTES_VIEW,           LIVE },
	{ BASIS_HOLDER,           ACTION_NOTE_WRITE,           LIVE },

	/*
	 * Who is around a family is the holder's and her substitute's to fill
	 * in with them, from the day she has said yes; not the leader's, nor
	 * the office's (2.3).
	 */
	{ BASIS_HOLDER,           ACTION_SERVICES_VIEW,        HELD },
	{ BASIS_HOLDER,           ACTION_SERVICES_WRITE,       HELD },
	{ BASIS_SUBSTITUTE,       ACTION_SERVICES_VIEW,        HELD },
	{ BASIS_SUBSTITUTE,       ACTION_SERVICES_WRITE,       HELD },
	{ BASIS_HOLDER,           ACTION_SERVICES_PRINT,       HELD },
	{ BASIS_SUBSTITUTE,       ACTION_SERVICES_PRINT,       HELD },

	/*
	 * Who may know what is the family's to say and the holder's to keep
	 * (R44). Whoever takes part herself, in a service that the family has
	 * let know, reads who is around them, as long as it holds. A no is
	 * heard also by who has the case while it waits for a coordinator.
	 */
	{ BASIS_HOLDER,           ACTION_CONSENTS_VIEW,        HELD | IN(WAITING) | IN(OFFERED) },
	{ BASIS_HOLDER,           ACTION_CONSENT_WRITE,        HELD | IN(WAITING) | IN(OFFERED) },
	{ BASIS_HOLDER,           ACTION_CONSENT_PRINT,        HELD },
	{ BASIS_HOLDER,           ACTION_PARTICIPANT_SET,      HELD },
	{ BASIS_SUBSTITUTE,       ACTION_CONSENTS_VIEW,        HELD },
	{ BASIS_SUBSTITUTE,       ACTION_CONSENT_WRITE,        HELD },
	{ BASIS_SUBSTITUTE,       ACTION_CONSENT_PRINT,        HELD },
	{ BASIS_SUBSTITUTE,       ACTION_PARTICIPANT_SET,      HELD },
	{ BASIS_PARTICIPANT,      ACTION_SERVICES_VIEW,        HELD },

	/*
	 * The plan is written by whoever has the case, with the family; what is
	 * approved is changed by an evaluation alone (R43). What was approved
	 * is read by who takes part in it, with a consent, by a leader with a
	 * reason, and by the system owner when she is asked (2.3).
	 */
	{ BASIS_HOLDER,           ACTION_PLAN_VIEW,            ASKED },
	{ BASIS_HOLDER,           ACTION_PLAN_WRITE,           ASKED },
	{ BASIS_HOLDER,           ACTION_PLAN_PRINT,           ASKED },
	{ BASIS_HOLDER,           ACTION_PLAN_COPY,            ASKED },
	{ BASIS_HOLDER,           ACTION_PLAN_APPROVE,         IN(OPEN) },
	{ BASIS_HOLDER,           ACTION_PLAN_NOTE,            ASKED },
	{ BASIS_HOLDER,           ACTION_PLAN_EVALUATE,        IN(SETTLED) },
	{ BASIS_HOLDER,           ACTION_PLAN_EXPLAIN,         HELD },
	{ BASIS_SUBSTITUTE,       ACTION_PLAN_EXPLAIN,         HELD },
	{ BASIS_SUBSTITUTE,       ACTION_PLAN_VIEW,            ASKED },
	{ BASIS_SUBSTITUTE,       ACTION_PLAN_WRITE,           ASKED },
	{ BASIS_SUBSTITUTE,       ACTION_PLAN_PRINT,           ASKED },
	{ BASIS_SUBSTITUTE,       ACTION_PLAN_COPY,            ASKED },
	{ BASIS_SUBSTITUTE,       ACTION_PLAN_APPROVE,         IN(OPEN) },
	{ BASIS_SUBSTITUTE,       ACTION_PLAN_NOTE,            ASKED },
	{ BASIS_SUBSTITUTE,       ACTION_PLAN_EVALUATE,        IN(SETTLED) },
	{ BASIS_HOLDER,           ACTION_PLAN_READ,            HELD | IN(WAITING) | IN(OFFERED) },
	{ BASIS_SUBSTITUTE,       ACTION_PLAN_READ,            HELD },
	{ BASIS_PLAN_PARTICIPANT, ACTION_PLAN_READ,            HELD },
	{ BASIS_LEADER_WITH_REASON, ACTION_PLAN_READ,          HELD | IN(CLOSED) },
	{ BASIS_DRAWN_IN,         ACTION_PLAN_READ,            HELD },

	/*
	 * Whoever has the case calls in and leads, and follows up what was
	 * agreed (A164, R31); also while it waits for a coordinator, since
	 * those who were called in must hear it from somebody.
	 */
	{ BASIS_HOLDER,           ACTION_MEETINGS_VIEW,        HELD | IN(WAITING) | IN(OFFERED) },
	{ BASIS_HOLDER,           ACTION_MEETING_WRITE,        HELD | IN(WAITING) | IN(OFFERED) },
	{ BASIS_HOLDER,           ACTION_MEETING_PRINT,        HELD | IN(WAITING) | IN(OFFERED) },
	{ BASIS_HOLDER,           ACTION_AGREEMENTS_VIEW,      HELD | IN(WAITING) | IN(OFFERED) },
	{ BASIS_HOLDER,           ACTION_AGREEMENT_WRITE,      HELD | IN(WAITING) | IN(OFFERED) },
	{ BASIS_SUBSTITUTE,       ACTION_MEETINGS_VIEW,        HELD },
	{ BASIS_SUBSTITUTE,       ACTION_MEETING_WRITE,        HELD },
	{ BASIS_SUBSTITUTE,       ACTION_MEETING_PRINT,        HELD },
	{ BASIS_SUBSTITUTE,       ACTION_AGREEMENTS_VIEW,      HELD },
	{ BASIS_SUBSTITUTE,       ACTION_AGREEMENT_WRITE,      HELD },

	/* Who somebody is is put right by whoever hears of it (R60). */
	{ BASIS_OFFICE,           ACTION_PERSON_CORRECT,       ANY },
	{ BASIS_HOLDER,           ACTION_PERSON_CORRECT,       LIVE },
	{ BASIS_SUBSTITUTE,       ACTION_PERSON_CORRECT,       HELD },
	/*
	 * The office answers who claims to see, mend or keep back what is
	 * written (R60); who holds the case may be the one who is told.
	 */
	{ BASIS_OFFICE,           ACTION_CLAIM_REGISTER,       ANY },
	{ BASIS_HOLDER,           ACTION_CLAIM_REGISTER,       LIVE },
	{ BASIS_OFFICE,           ACTION_CLAIM_VIEW,           ASKED },
	{ BASIS_HOLDER,           ACTION_CLAIM_VIEW,           ASKED },
	{ BASIS_OFFICE,           ACTION_CLAIM_ANSWER,         IN(OPEN) },
	{ BASIS_OFFICE,           ACTION_CLAIM_EXTEND,         IN(OPEN) },
	/* Who stands in for an absent holder sees the same (R27). */
	{ BASIS_SUBSTITUTE,       ACTION_CASE_VIEW,            LIVE },
	{ BASIS_SUBSTITUTE,       ACTION_FIRST_CONTACT_RECORD, HELD },
	{ BASIS_SUBSTITUTE,       ACTION_START_UP_RECORD,      HELD },
	{ BASIS_SUBSTITUTE,       ACTION_HANDOVER_RECORD,      HELD },

	/* The system owner sees where it is stuck, without reading cases. */
	{ BASIS_SYSTEM_OWNER,     ACTION_UNIT_VIEW,            IN(NONE) },
	{ BASIS_SYSTEM_OWNER,     ACTION_ALL_CASES_VIEW,       IN(NONE) },
	{ BASIS_SYSTEM_OWNER,     ACTION_WEEKLY_VIEW,          IN(NONE) },
	/* The list she keeps in figures, as of a date (B54). */
	{ BASIS_SYSTEM_OWNER,     ACTION_STATISTICS_VIEW,      IN(NONE) },
	{ BASIS_OFFICE,           ACTION_STATISTICS_VIEW,      IN(NONE) },
	{ BASIS_SYSTEM_OWNER,     ACTION_NETWORK_CONTACT_SET,  IN(NONE) },
	/* Who leads at the top has nobody above who could find a substitute. */
	{ BASIS_SYSTEM_OWNER,     ACTION_ABSENCE_REGISTER_FOR, IN(NONE) },
	{ BASIS_SYSTEM_OWNER,     ACTION_OPERATIONS_VIEW,      IN(NONE) },

	/* She controls who has looked, also at cases she may not read (2.3). */
	{ BASIS_SYSTEM_OWNER,     ACTION_ACCESS_LOG_VIEW,      IN(NONE) | ANY },
	{ BASIS_SYSTEM_OWNER,     ACTION_LOOKS_CONTROL,        IN(NONE) },

	{ BASIS_OPERATIONS,       ACTION_OPERATIONS_VIEW,      IN(NONE) },
};

const size_t policy_rules_n = sizeof(policy_rules) / sizeof(*policy_rules);
