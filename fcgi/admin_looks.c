/* holdfast-admin looks: what the privacy officer controls (R72). */
#include "admin.h"

#include "base/text.h"
#include "program.h"
#include "store/db.h"

#include "sql_finding.h"

#include <stdio.h>

/* The privacy officer reads them, on paper. */
static const char *const reasons[LOOK_REASON__MAX] = {
	[LOOK_REASON_ASSIGNMENT] = "utenfor oppdraget",
	[LOOK_REASON_HOURS] = "utenfor arbeidstid",
	[LOOK_REASON_MANY] = "mange saker på kort tid",
	[LOOK_REASON_SURNAME] = "samme etternavn",
};

static void
print_instant(struct mem *mem, instant t)
{
	int hour, minute;

	instant_wall(t, &hour, &minute);
	printf("%s %02d.%02d", text_of_day(mem, day_at(t)), hour, minute);
}

static void
print_finding(struct mem *mem, const struct sql_finding_of_owner *f)
{
	print_instant(mem, f->at);
	printf("  %s: %s", f->who, reasons[f->reason]);
	if (f->reason == LOOK_REASON_MANY)
		printf(", %d saker\n", (int)f->n);
	else
		printf(", sak %s, %d oppslag, det første: %s\n",
		    f->number != NULL ? f->number : "skjermet eller slettet",
		    (int)f->n, f->action);
}

int
run_looks(struct start *p, int argc, char *argv[])
{
	struct work *w = &p->work;
	struct sql_finding_of_owner *f;
	struct sql_finding_gone_through *last;
	day first, next;
	size_t n;

	if (argc != 1 || !text_to_month(argv[0], &first))
		return 2;
	next = day_month(first, 1);
	if (db_ready(w) != ERR_OK || db_now(w) != ERR_OK ||
	    sql_finding_gone_through(w, &last) != ERR_OK ||
	    sql_finding_of_owner(w, first, next, &f, &n) != ERR_OK)
		return admin_told(w);
	printf("Systemansvarliges egne oppslag i %s, til personvernombudet: "
	    "%zu\n", argv[0], n);
	for (size_t i = 0; i < n; i++)
		print_finding(w->mem, &f[i]);
	if (last->dated == DAY_NONE || last->dated < next - 1)
		printf("Alle dagene i måneden er ikke gått gjennom ennå.\n");
	return 0;
}
