/* The subcommand that reads a list, tells its faults, or loads it whole. */
#include "intake/import.h"

#include "base/file.h"
#include "base/mem.h"
#include "base/text.h"
#include "intake/csv.h"
#include "intake/import_load.h"
#include "store/db.h"
#include "store/migrate.h"

#include <inttypes.h>
#include <sodium.h>
#include <stdio.h>
#include <string.h>

enum { ATTEMPTS = 3 };

struct call {
	const char *path;
	bool dry;
	day as_of;		/* DAY_NONE: today */
};

static bool
read_call(int argc, char *argv[], struct call *c_r)
{
	*c_r = (struct call){ .as_of = DAY_NONE };
	for (int i = 0; i < argc; i++) {
		if (strcmp(argv[i], "--dry-run") == 0)
			c_r->dry = true;
		else if (strcmp(argv[i], "--as-of") == 0 && i + 1 < argc &&
		    text_to_day(argv[i + 1], &c_r->as_of))
			i++;
		else if (argv[i][0] == '-' || c_r->path != NULL)
			return false;
		else
			c_r->path = argv[i];
	}
	return c_r->path != NULL;
}

static const char *
noun(size_t n, const char *one, const char *more)
{
	return n == 1 ? one : more;
}

static void
print_faults(struct import_faults *faults)
{
	import_faults_sort(faults);
	import_faults_print(faults, stdout);
	printf("%zu feil. Ingenting er lagt inn.\n", faults->n);
}

static void
print_tally(const struct import_tally *t, const struct call *c)
{
	size_t n = t->added + t->there;
	struct ymd y = day_ymd(c->as_of);

	if (c->dry)
		printf("Prøvekjøring, ingenting er lagret: ");
	printf("%zu %s lest, %zu %s, %zu %s fra før, "
	    "%zu %s ble ikke funnet%s.\n",
	    n, noun(n, "rad", "rader"), t->added,
	    c->dry ? "kan legges til" : "lagt til", t->there,
	    c->dry ? "finnes" : "fantes", t->unfound,
	    noun(t->unfound, "koordinator", "koordinatorer"),
	    t->unfound > 0 ? " (se ryddelisten til lederne)" : "");
	if (t->none > 0)
		printf("%zu %s har ingen koordinator i listen. De står også på "
		    "ryddelisten.\n", t->none, noun(t->none, "rad", "rader"));
	if (t->assumed > 0)
		printf("%zu %s mangler dato for mottak i enheten. "
		    "Vedtaksdatoen er brukt.\n", t->assumed,
		    noun(t->assumed, "rad", "rader"));
	if (!c->dry)
		printf("Per %02d.%02d.%d viser systemet %" PRId64 " oppdrag i "
		    "%" PRId64 " saker. %" PRId64 " av dem har koordinator "
		    "eller stafettholder.\n", y.dom, y.month, y.year,
		    t->strands, t->cases, t->accepted);
}

/* The same file has the same digest; it tells imports apart in the database. */
static const char *
digest_of(struct mem *mem, const char *bytes, size_t len)
{
	unsigned char hash[32];
	char *text = mem_alloc(mem, 65);

	crypto_generichash(hash, sizeof(hash), (const unsigned char *)bytes,
	    len, NULL, 0);
	sodium_bin2hex(text, 65, hash, sizeof(hash));
	return text;
}

static int
failed(const struct work *w, enum err e)
{
	static const char *const texts[ERR__MAX] = {
		[ERR_RETRY] = "En annen innlasting pågår, eller noen arbeider "
		    "med de samme sakene. Prøv igjen om litt.",
		[ERR_UNKNOWN] = "Svaret fra databasen kom aldri. Kjør "
		    "innlastingen en gang til: Det som er lagret, blir ikke "
		    "lagt inn på nytt.",
	};

	fprintf(stderr, "%s\n%s: %s\n", texts[e] != NULL ? texts[e] :
	    "Innlastingen stoppet. Ingenting er lagt inn.", err_name(e),
	    w->fault.text);
	return 1;
}

/* The database must be ours, and says what day it is. */
static enum err
prepare(struct work *w, struct call *c)
{
	int schema;
	enum err e;

	if ((e = db_ready(w)) != ERR_OK ||
	    (e = db_schema(w, &schema)) != ERR_OK || (e = db_now(w)) != ERR_OK)
		return e;
	if (schema != migrate_wanted())
		return err_set(w, ERR_CONFLICT, "the database has schema %d, "
		    "this program needs %d: run holdfast-admin migrate", schema,
		    migrate_wanted());
	if (c->as_of == DAY_NONE)
		c->as_of = w->today;
	return ERR_OK;
}

/*
 * Deadlocks and waits are tried again, and a case that somebody registered
 * meanwhile; what was found wrong is found again.
 */
static enum err
load(struct work *w, const struct overview *list, const struct call *c,
    const char *digest, struct import_faults *faults, struct import_tally *t)
{
	size_t before = faults->n;
	enum err e = ERR_RETRY;

	for (int i = 0; i < ATTEMPTS && (e == ERR_RETRY || e == ERR_DUPLICATE);
	    i++) {
		faults->n = before;
		e = import_load(w, list, c->as_of, digest, c->dry, faults, t);
	}
	return e;
}

static int
import_text(struct work *w, const char *bytes, const struct call *c)
{
	struct import_faults faults = { .mem = w->mem };
	struct import_tally tally;
	struct overview list = { NULL, 0 };
	struct csv csv;
	size_t len = strlen(bytes);
	enum err e = csv_read(w->mem, bytes, len, &csv, &faults);

	if (e == ERR_OK) {
		overview_read(w->mem, &csv, c->as_of, &list, &faults);
		e = load(w, &list, c, digest_of(w->mem, bytes, len), &faults,
		    &tally);
	}
	if (faults.n > 0 && (e == ERR_OK || e == ERR_INPUT)) {
		print_faults(&faults);
		return 1;
	}
	if (e != ERR_OK)
		return failed(w, e);
	print_tally(&tally, c);
	return 0;
}

int
import_run(struct work *w, int argc, char *argv[])
{
	const char *why;
	struct call c;
	char *bytes;
	enum err e;

	if (!read_call(argc, argv, &c))
		return 2;
	if ((why = file_read(w->mem, c.path, CSV_BYTES_MAX, &bytes)) != NULL) {
		fprintf(stderr, "%s: %s\nFilen må være en CSV-fil i UTF-8 "
		    "eller Windows-1252 på høyst 16 MB.\n", c.path, why);
		return 1;
	}
	if ((e = prepare(w, &c)) != ERR_OK)
		return failed(w, e);
	if (c.as_of > w->today) {
		fprintf(stderr,
		    "Listen kan ikke gjelde for en dag i framtida.\n");
		return 1;
	}
	return import_text(w, bytes, &c);
}
