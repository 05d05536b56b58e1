/* The faults of a list, and every Norwegian word said about them. */
#include "intake/import_fault.h"

#include "base/mem.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

static const char *const texts[FAULT__MAX] = {
	[FAULT_NOT_TEXT] = "Filen er verken UTF-8 eller Windows-1252. Lagre "
	    "den på nytt som «CSV UTF-8».",
	[FAULT_EMPTY] = "Filen er tom.",
	[FAULT_NO_HEADER] = "Første linje har ingen kjente kolonnenavn. "
	    "Mangler overskriftene?",
	[FAULT_NO_ROWS] = "Filen har overskrifter, men ingen rader.",
	[FAULT_TOO_MANY_ROWS] = "Filen har flere enn {n} rader. Del den i "
	    "flere filer.",
	[FAULT_OPEN_QUOTE] = "Feltet begynner med anførselstegn som aldri blir "
	    "avsluttet. Resten av filen er ikke lest.",
	[FAULT_STRAY_QUOTE] = "Anførselstegn midt i et felt. Sett hele feltet "
	    "i anførselstegn, og skriv dem inni to ganger.",
	[FAULT_AFTER_QUOTE] = "Tekst etter avsluttende anførselstegn. "
	    "Anførselstegn inni et felt skrives to ganger.",
	[FAULT_TOO_MANY_CELLS] = "Raden har flere felt enn overskriften. Står "
	    "det et skilletegn inni et felt?",
	[FAULT_TOO_FEW_CELLS] = "Raden har færre felt enn overskriften. Står "
	    "det et linjeskift inni et felt?",
	[FAULT_COLUMN_UNKNOWN] = "Ukjent kolonnenavn. Rett navnet, eller fjern "
	    "kolonnen.",
	[FAULT_COLUMN_TWICE] = "Kolonnen finnes fra før.",
	[FAULT_COLUMN_MISSING] = "Kolonnen mangler.",
	[FAULT_COLUMN_UNNAMED] = "Feltet har innhold, men kolonnen har ikke "
	    "noe navn.",
	[FAULT_IDENTITY_NUMBER] = "Feltet inneholder et fødselsnummer. Det "
	    "skal ikke inn i systemet. Bruk fødselsdato.",
	[FAULT_CONTROL] = "Feltet inneholder usynlige styretegn. Skriv det "
	    "på nytt.",
	[FAULT_TOO_LONG] = "Feltet er for langt. Det er plass til {n} tegn.",
	[FAULT_MISSING] = "Feltet må fylles ut.",
	[FAULT_DATE] = "Datoen finnes ikke, eller den er skrevet på en ukjent "
	    "måte. Skriv for eksempel 03.09.2021.",
	[FAULT_DATE_LATE] = "Datoen er senere enn dagen listen gjelder for.",
	[FAULT_DATE_EARLY] = "Datoen er før 1990.",
	[FAULT_BIRTH_MISSING] = "Fødselsdato må fylles ut. Skriv «ventet» når "
	    "barnet ikke er født.",
	[FAULT_BIRTH_YEAR] = "Skriv årstallet med fire sifre i en fødselsdato.",
	[FAULT_BIRTH_EARLY] = "Fødselsdatoen gir en alder på over 120 år.",
	[FAULT_BIRTH_EXPECTED] = "«Ventet» kan bare brukes for "
	    "barnekoordinator.",
	[FAULT_KIND] = "Ukjent type. Skriv koordinator, barnekoordinator, "
	    "hverdagskoordinator, familiekoordinator eller stafettholder.",
	[FAULT_BLOCK] = "Ukjent adressesperre. Skriv ingen eller fortrolig.",
	[FAULT_BLOCK_STRICT] = "Strengt fortrolig adresse skal ikke inn i "
	    "systemet. Ta raden ut av listen, og følg opp saken utenfor.",
	[FAULT_UNIT_UNKNOWN] = "Ukjent enhet. Skriv enhetens navn eller kode "
	    "slik den står i katalogen.",
	[FAULT_UNIT_SEVERAL] = "Flere enheter har dette navnet. Skriv enhetens "
	    "kode.",
	[FAULT_UNIT_NOBODY] = "Ingen leder enheten eller noen over den, og det "
	    "finnes ingen systemansvarlig.",
	[FAULT_BIRTH_AFTER_DECIDED] = "Fødselsdatoen er etter vedtaksdatoen.",
	[FAULT_RECEIVED_BEFORE_DECIDED] = "Saken er mottatt i enheten før "
	    "vedtaksdatoen.",
	[FAULT_ROW_TWICE] = "Samme person og type står også på linje {n}.",
	[FAULT_JOURNAL_DIFFERS] = "Samme person har en annen ID på linje {n}.",
	[FAULT_BLOCK_DIFFERS] = "Samme person har en annen adressesperre på "
	    "linje {n}.",
	[FAULT_JOURNAL_TAKEN] = "En annen person har samme ID på linje {n}.",
	[FAULT_CASE_JOURNAL] = "Personen har allerede en sak, med en annen ID "
	    "i journalsystemet.",
	[FAULT_CASE_BLOCK] = "Personen har allerede en sak, med en annen "
	    "adressesperre.",
};

void
import_fault_add(struct import_faults *f, const struct import_remark *r)
{
	f->at = mem_grow(f->mem, f->at, f->n, &f->room, sizeof(*f->at));
	f->at[f->n++] = *r;
}

static int
by_place(const void *a, const void *b)
{
	const struct import_remark *x = a, *y = b;

	if (x->line != y->line)
		return x->line < y->line ? -1 : 1;
	if (x->column != y->column)
		return x->column < y->column ? -1 : 1;
	return (x->why > y->why) - (x->why < y->why);
}

void
import_faults_sort(struct import_faults *f)
{
	if (f->n > 1)
		qsort(f->at, f->n, sizeof(*f->at), by_place);
}

const char *
import_fault_text(enum import_fault why)
{
	return texts[why];
}

/* A column without a known name is called as in a spreadsheet: A, B ... AA. */
static void
print_letters(FILE *out, int column)
{
	if (column > 26)
		print_letters(out, (column - 1) / 26);
	fputc('A' + (column - 1) % 26, out);
}

static void
print_text(FILE *out, const struct import_remark *r)
{
	const char *text = texts[r->why], *hole = strstr(text, "{n}");

	if (hole == NULL)
		fprintf(out, "%s\n", text);
	else
		fprintf(out, "%.*s%" PRId64 "%s\n", (int)(hole - text), text,
		    r->n, hole + strlen("{n}"));
}

void
import_faults_print(const struct import_faults *f, FILE *out)
{
	for (size_t i = 0; i < f->n; i++) {
		const struct import_remark *r = &f->at[i];

		if (r->line > 0)
			fprintf(out, "linje %d", r->line);
		if (r->label != NULL) {
			fprintf(out, ", kolonne «%s»", r->label);
		} else if (r->column > 0) {
			fputs(", kolonne ", out);
			print_letters(out, r->column);
		}
		if (r->line > 0)
			fputs(": ", out);
		print_text(out, r);
	}
}
