/* What a backup says of itself: lines of words and figures. */
#include "store/backup.h"

#include "base/mem.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

enum { NAME_MAX_LEN = 120 };

int64_t
backup_rows(const struct backup_about *a)
{
	int64_t rows = 0;

	for (size_t i = 0; i < a->tallies; i++)
		rows += a->tally[i].rows;
	return rows;
}

const char *
backup_print_head(struct mem *mem, const struct backup_about *a)
{
	const char *text = mem_printf(mem, "schema %d\n", a->schema);

	for (size_t i = 0; i < a->versions; i++)
		text = mem_printf(mem, "%sversion %d %" PRId64 " %" PRId64
		    " %s\n", text, a->version[i].version, a->version[i].began,
		    a->version[i].done, a->version[i].file);
	return text;
}

const char *
backup_print_tail(struct mem *mem, const struct backup_about *a)
{
	const char *text = "";

	for (size_t i = 0; i < a->tallies; i++)
		text = mem_printf(mem, "%stable %" PRId64 " %" PRIu64 " %s\n",
		    text, a->tally[i].rows, a->tally[i].checksum,
		    a->tally[i].table);
	return text;
}

/* One piece, which must end what it stands in, cut into lines. */
static enum err
read_piece(struct work *w, struct seal *s, enum seal_end wanted, char **text_r)
{
	unsigned char piece[SEAL_PIECE_MAX];
	enum seal_end end;
	size_t n;
	enum err e;

	if ((e = seal_get(w, s, piece, &n, &end)) != ERR_OK)
		return e;
	if (end != wanted)
		return err_set(w, ERR_INPUT, "the backup was altered");
	*text_r = mem_strndup(w->mem, (const char *)piece, n);
	return ERR_OK;
}

static bool
read_version(struct work *w, const char *line, struct backup_version *v)
{
	char file[NAME_MAX_LEN + 1];

	if (sscanf(line, "version %" SCNd32 " %" SCNd64 " %" SCNd64 " %120s",
	    &v->version, &v->began, &v->done, file) != 4)
		return false;
	v->file = mem_strdup(w->mem, file);
	return true;
}

static bool
read_table(struct work *w, const char *line, struct tally *t)
{
	char table[NAME_MAX_LEN + 1];

	if (sscanf(line, "table %" SCNd64 " %" SCNu64 " %120s", &t->rows,
	    &t->checksum, table) != 3)
		return false;
	t->table = mem_strdup(w->mem, table);
	return true;
}

enum err
backup_read_head(struct work *w, struct seal *s, struct backup_about *a_r)
{
	char *text, *line;
	size_t room = 0;
	enum err e;

	memset(a_r, 0, sizeof(*a_r));
	if ((e = read_piece(w, s, SEAL_SECTION, &text)) != ERR_OK)
		return e;
	line = strsep(&text, "\n");
	if (sscanf(line, "schema %d", &a_r->schema) != 1)
		return err_set(w, ERR_INPUT, "the backup names no schema");
	while ((line = strsep(&text, "\n")) != NULL && *line != '\0') {
		a_r->version = mem_grow(w->mem, a_r->version, a_r->versions,
		    &room, sizeof(*a_r->version));
		if (!read_version(w, line, &a_r->version[a_r->versions++]))
			return err_set(w, ERR_INPUT, "the backup was altered");
	}
	return ERR_OK;
}

enum err
backup_read_tail(struct work *w, struct seal *s, struct backup_about *a_r)
{
	char *text, *line;
	size_t room = 0;
	enum err e;

	if ((e = read_piece(w, s, SEAL_FILE, &text)) != ERR_OK)
		return e;
	while ((line = strsep(&text, "\n")) != NULL && *line != '\0') {
		a_r->tally = mem_grow(w->mem, a_r->tally, a_r->tallies,
		    &room, sizeof(*a_r->tally));
		if (!read_table(w, line, &a_r->tally[a_r->tallies++]))
			return err_set(w, ERR_INPUT, "the backup was altered");
	}
	return ERR_OK;
}
