/* The system owner's screens, and the guidelines that everybody reads. */
#ifndef CRAFT_PAGES_H
#define CRAFT_PAGES_H

#include "web/route.h"

handler page_guidelines;	/* "/retningslinjer": what, why and whose */
handler page_weekly;		/* "/uken": who took on a case last week
				 * (R25) */
handler page_weekly_save;
handler page_questions;		/* "/sporsmal": what I have asked */
handler page_question_form;	/* "/sporsmal/nytt": ask the system owner
				 * (A9-10) */
handler page_question_save;
handler page_question;		/* "/sporsmal/{id}": the question and its
				 * answer */
handler page_question_answer;	/* "/sporsmal/{id}/svar": the system owner
				 * answers */
handler page_question_answer_save;
handler page_question_withdraw;
handler page_question_read;

#endif
