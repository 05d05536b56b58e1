/*
 * The code's own deadlines, for unit_deadlines.sh: a line of stdin is a kind, a
 * number and a date, "statutory 21 2026-09-01"; on stdout is the last day.
 */
#include "rules/calendar.h"
#include "rules/claim.h"
#include "rules/complaint.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static day
complain(legal_bases legal, day sent, bool by_post)
{
	if (legal == 0 || legal >> LEGAL_BASIS__MAX != 0)
		return DAY_NONE;
	return complaint_last_day(legal, complaint_notice_day(sent, by_post));
}

/* DAY_NONE: there is no such kind. */
static day
last_day(const char *kind, int n, day event)
{
	static const struct {
		const char *name;
		enum deadline_kind kind;
	} t[] = {
		{ "municipal", DEADLINE_MUNICIPAL },
		{ "statutory", DEADLINE_STATUTORY },
		{ "months", DEADLINE_MONTHS },
		{ "working", DEADLINE_WORKING },
	};

	for (size_t i = 0; i < sizeof(t) / sizeof(*t); i++)
		if (strcmp(kind, t[i].name) == 0)
			return deadline(event, n, t[i].kind);
	/* `n`: whether they were told that it takes longer. */
	if (strcmp(kind, "claim") == 0)
		return n ? claim_last_day(event) : claim_first_day(event);
	/* `n`: the legal bases. */
	if (strcmp(kind, "handed") == 0 || strcmp(kind, "posted") == 0)
		return complain((legal_bases)n, event, *kind == 'p');
	return DAY_NONE;
}

int
main(void)
{
	char line[80], kind[16];
	int n, year, month, dom;

	while (fgets(line, sizeof(line), stdin) != NULL) {
		day last = DAY_NONE;
		struct ymd d;

		if (sscanf(line, "%15s %d %d-%d-%d", kind, &n, &year, &month,
		    &dom) == 5 && n >= 0 && day_exists(year, month, dom))
			last = last_day(kind, n, day_of(year, month, dom));
		if (last == DAY_NONE) {
			fprintf(stderr, "no deadline: %s", line);
			return EXIT_FAILURE;
		}
		d = day_ymd(last);
		printf("%04d-%02d-%02d\n", d.year, d.month, d.dom);
	}
	return EXIT_SUCCESS;
}
