/* An arkivmelding and the files it names (docs/arkivmelding.xsd). */
#include "config.h"

#include "plan/archive.h"

#include "base/mem.h"
#include "base/text.h"
#include "desk/duty.h"

#include "sql_closing.h"

#include <archive.h>
#include <archive_entry.h>
#include <libxml/xmlwriter.h>
#include <sodium.h>
#include <string.h>

static const char space[] =
    "http://www.arkivverket.no/standarder/noark5/arkivmelding";

/* libxml2 takes bytes, of which it changes none. */
#define X(text) ((const xmlChar *)(text))

/* Of a zip's own, for each file in it and for the whole. */
enum { ZIP_OVERHEAD = 1024 };

/* What is written stays good until something could not be. */
struct xml {
	struct mem *mem;
	xmlTextWriterPtr to;
	bool bad;
};

static void
begin(struct xml *x, const char *name)
{
	x->bad |= xmlTextWriterStartElement(x->to, X(name)) < 0;
}

/* `type`: which of its kinds a mappe or a registrering is. */
static void
begin_of_type(struct xml *x, const char *name, const char *type)
{
	begin(x, name);
	x->bad |= xmlTextWriterWriteAttribute(x->to, X("xsi:type"),
	    X(type)) < 0;
}

static void
end(struct xml *x)
{
	x->bad |= xmlTextWriterEndElement(x->to) < 0;
}

/* libxml2 writes what XML 1.0 cannot hold, and nobody reads it then. */
static void
put(struct xml *x, const char *name, const char *text)
{
	x->bad |= text_has_control(text, "\t\n\r");
	x->bad |= xmlTextWriterWriteElement(x->to, X(name), X(text)) < 0;
}

static void
put_number(struct xml *x, const char *name, size_t n)
{
	put(x, name, mem_printf(x->mem, "%zu", n));
}

static void
put_day(struct xml *x, const char *name, day d)
{
	char iso[11];

	text_iso_day(d, iso);
	put(x, name, iso);
}

/* As xs:dateTime has it; of most only the day is told. */
static void
put_time(struct xml *x, const char *name, day d)
{
	char iso[11];

	text_iso_day(d, iso);
	put(x, name, mem_printf(x->mem, "%sT00:00:00", iso));
}

/* Kept from whoever has no right to see it (offentleglova § 13). */
static void
put_shielding(struct xml *x)
{
	begin(x, "skjerming");
	put(x, "tilgangsrestriksjon", "13");
	put(x, "skjermingshjemmel", "Offl. § 13");
	put(x, "skjermingMetadata", "tittel");
	put(x, "skjermingDokument", "Skjermet");
	end(x);
}

static const char *
file_name(struct mem *mem, size_t i)
{
	return mem_printf(mem, "%04zu.pdf", i + 1);
}

static const char *
hash_of(struct mem *mem, const struct archive_paper *p)
{
	unsigned char hash[crypto_hash_sha256_BYTES];
	char *hex = mem_alloc(mem, sizeof(hash) * 2 + 1);

	crypto_hash_sha256(hash, p->bytes, p->length);
	return sodium_bin2hex(hex, sizeof(hash) * 2 + 1, hash, sizeof(hash));
}

static void
put_file(struct xml *x, const struct archive_paper *p, size_t i)
{
	begin(x, "dokumentobjekt");
	put(x, "versjonsnummer", "1");
	put(x, "variantformat", "Produksjonsformat");
	put(x, "format", "PDF");
	put_time(x, "opprettetDato", p->dated);
	put(x, "opprettetAv", p->worker);
	put(x, "referanseDokumentfil", file_name(x->mem, i));
	put(x, "sjekksum", hash_of(x->mem, p));
	put(x, "sjekksumAlgoritme", "SHA-256");
	put_number(x, "filstoerrelse", p->length);
	end(x);
}

/* Who wrote it, and to whom what was sent went. */
static void
put_parties(struct xml *x, const struct archive_case *c,
    const struct archive_paper *p)
{
	begin(x, "korrespondansepart");
	put(x, "korrespondanseparttype", p->sent ? "Avsender" :
	    "Intern avsender");
	put(x, "korrespondansepartNavn", p->worker);
	if (*c->unit != '\0')
		put(x, "administrativEnhet", c->unit);
	end(x);
	if (!p->sent)
		return;
	begin(x, "korrespondansepart");
	put(x, "korrespondanseparttype", "Mottaker");
	put(x, "korrespondansepartNavn", c->name);
	end(x);
}

static void
put_paper(struct xml *x, const struct archive_case *c,
    const struct archive_paper *p, size_t i)
{
	begin_of_type(x, "registrering", "journalpost");
	put_time(x, "opprettetDato", p->dated);
	put(x, "opprettetAv", p->worker);
	put_shielding(x);
	begin(x, "dokumentbeskrivelse");
	put(x, "dokumenttype", "Dokument");
	put(x, "dokumentstatus", "Dokumentet er ferdigstilt");
	put(x, "tittel", p->title);
	put_time(x, "opprettetDato", p->dated);
	put(x, "opprettetAv", p->worker);
	put(x, "tilknyttetRegistreringSom", "Hoveddokument");
	put(x, "dokumentnummer", "1");
	put_file(x, p, i);
	end(x);
	put(x, "tittel", p->title);
	put(x, "offentligTittel", p->title);
	put(x, "journalposttype", p->sent ? "Utgående dokument" :
	    "Organinternt dokument uten oppfølging");
	put(x, "journalstatus", "Journalført");
	put_day(x, "dokumentetsDato", p->dated);
	put_parties(x, c, p);
	end(x);
}

/* Of whom it is stands here alone, and is shielded. */
static void
put_person(struct xml *x, const struct archive_case *c)
{
	begin(x, "part");
	put(x, "partNavn", c->name);
	put(x, "partRolle", "Planeier");
	end(x);
	put_shielding(x);
	begin(x, "klassifikasjon");
	put(x, "referanseKlassifikasjonssystem", "Person");
	if (c->born != DAY_NONE)
		put_day(x, "klasseID", c->born);
	put(x, "tittel", c->name);
	end(x);
}

static void
put_case(struct xml *x, const struct archive_case *c,
    const struct archive_paper *p, size_t n)
{
	begin_of_type(x, "mappe", "saksmappe");
	put(x, "mappeID", c->number);
	put(x, "tittel", mem_printf(x->mem, "%s: %s", c->title, c->name));
	put(x, "offentligTittel", c->title);
	if (*c->journal != '\0')
		put(x, "beskrivelse", mem_printf(x->mem,
		    "ID nr i journalsystem: %s", c->journal));
	put_time(x, "opprettetDato", c->opened);
	put(x, "opprettetAv", c->worker);
	put_time(x, "avsluttetDato", c->closed);
	put(x, "avsluttetAv", c->worker);
	put_person(x, c);
	for (size_t i = 0; i < n; i++)
		put_paper(x, c, &p[i], i);
	put_day(x, "saksdato", c->opened);
	if (*c->unit != '\0')
		put(x, "administrativEnhet", c->unit);
	put(x, "saksansvarlig", c->worker);
	put(x, "saksstatus", "Avsluttet");
	end(x);
}

static void
put_message(struct xml *x, struct work *w, const struct archive_case *c,
    const struct archive_paper *p, size_t n)
{
	x->bad |= xmlTextWriterSetIndent(x->to, 1) < 0 ||
	    xmlTextWriterStartDocument(x->to, NULL, "UTF-8", NULL) < 0 ||
	    xmlTextWriterStartElementNS(x->to, NULL, X("arkivmelding"),
	    X(space)) < 0 ||
	    xmlTextWriterWriteAttribute(x->to, X("xmlns:xsi"),
	    X("http://www.w3.org/2001/XMLSchema-instance")) < 0;
	put(x, "system", "Holdfast " PACKAGE_VERSION);
	put(x, "meldingId", mem_printf(x->mem, "%s-%lld", c->number,
	    (long long)w->now));
	put_time(x, "tidspunkt", w->today);
	put_number(x, "antallFiler", n);
	put_case(x, c, p, n);
	end(x);
	x->bad |= xmlTextWriterEndDocument(x->to) < 0;
}

/* The text lives in w->mem. */
static enum err
write_message(struct work *w, const struct archive_case *c,
    const struct archive_paper *p, size_t n, const char **text_r)
{
	xmlBufferPtr buffer = xmlBufferCreate();
	struct xml x = { .mem = w->mem };

	if (buffer == NULL || (x.to = xmlNewTextWriterMemory(buffer, 0)) ==
	    NULL)
		abort();
	put_message(&x, w, c, p, n);
	xmlFreeTextWriter(x.to);
	*text_r = mem_strdup(w->mem, (const char *)xmlBufferContent(buffer));
	xmlBufferFree(buffer);
	return x.bad ? err_set(w, ERR_BUG, "a text is none for XML") : ERR_OK;
}

static bool
add_file(struct archive *zip, const struct work *w, const char *name,
    const void *bytes, size_t length)
{
	struct archive_entry *e = archive_entry_new();
	bool good;

	archive_entry_set_pathname(e, name);
	archive_entry_set_size(e, (la_int64_t)length);
	archive_entry_set_filetype(e, AE_IFREG);
	archive_entry_set_perm(e, 0644);
	archive_entry_set_mtime(e, (time_t)(w->now / 1000000), 0);
	good = archive_write_header(zip, e) == ARCHIVE_OK &&
	    archive_write_data(zip, bytes, length) == (la_ssize_t)length;
	archive_entry_free(e);
	return good;
}

static bool
add_all(struct archive *zip, const struct work *w, const char *text,
    const struct archive_paper *p, size_t n)
{
	if (!add_file(zip, w, "arkivmelding.xml", text, strlen(text)))
		return false;
	for (size_t i = 0; i < n; i++)
		if (!add_file(zip, w, file_name(w->mem, i), p[i].bytes,
		    p[i].length))
			return false;
	return true;
}

/* A PDF is packed already, and stands in it as it is. */
static enum err
write_zip(struct work *w, const char *text, const struct archive_paper *p,
    size_t n, const char **zip_r, size_t *length_r)
{
	struct archive *zip = archive_write_new();
	size_t room = strlen(text) + (n + 2) * ZIP_OVERHEAD;
	char *bytes;
	bool good;

	for (size_t i = 0; i < n; i++)
		room += p[i].length;
	bytes = mem_alloc(w->mem, room);
	good = archive_write_set_format_zip(zip) == ARCHIVE_OK &&
	    archive_write_zip_set_compression_store(zip) == ARCHIVE_OK &&
	    archive_write_set_bytes_in_last_block(zip, 1) == ARCHIVE_OK &&
	    archive_write_open_memory(zip, bytes, room, length_r) ==
	    ARCHIVE_OK && add_all(zip, w, text, p, n) &&
	    archive_write_close(zip) == ARCHIVE_OK;
	archive_write_free(zip);
	*zip_r = bytes;
	return good ? ERR_OK : err_set(w, ERR_BUG, "a package cannot be made");
}

enum err
archive_pack(struct work *w, const struct archive_case *c,
    const struct archive_paper *p, size_t n, const char **zip_r,
    size_t *length_r)
{
	const char *text;
	enum err e;

	if ((e = write_message(w, c, p, n, &text)) != ERR_OK)
		return e;
	return write_zip(w, text, p, n, zip_r, length_r);
}

enum err
archive_record(struct work *w, int64_t casefile, int64_t strand, day sent,
    const char *receipt, size_t papers)
{
	uint64_t n;
	enum err e;

	if ((e = sql_archiving_add(w, casefile, strand, sent, receipt,
	    (int32_t)papers, w->now, w->actor, &n)) != ERR_OK)
		return e;
	return duty_end_subject(w, GUIDELINE_SEND_TO_ARCHIVE, casefile);
}
