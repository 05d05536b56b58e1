/* What a backup says of itself: lines of words and figures. */
#include "store/backup.h"

#include "base/mem.h"

#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

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

/* The next word of a line, or "" when it has no more. */
static const char *
word(char **line)
{
	const char *w = strsep(line, " ");

	return w == NULL ? "" : w;
}

/* The next word, as a number; a word that is none makes *fits false. */
static int64_t
number(char **line, bool *fits)
{
	const char *w = word(line);
	char *end;
	long long n;

	errno = 0;
	n = strtoll(w, &end, 10);
	*fits = *fits && *w != '\0' && *end == '\0' && errno == 0;
	return n;
}

static bool
read_version(char *line, struct backup_version *v)
{
	bool fits = strcmp(word(&line), "version") == 0;

	v->version = (int32_t)number(&line, &fits);
	v->began = number(&line, &fits);
	v->done = number(&line, &fits);
	v->file = word(&line);
	return fits && *v->file != '\0';
}

static bool
read_table(char *line, struct tally *t)
{
	bool fits = strcmp(word(&line), "table") == 0;

	t->rows = number(&line, &fits);
	t->checksum = (uint64_t)number(&line, &fits);
	t->table = word(&line);
	return fits && *t->table != '\0';
}

enum err
backup_read_head(struct work *w, struct seal *s, struct backup_about *a_r)
{
	char *text = NULL, *line;
	size_t room = 0;
	bool fits;
	enum err e;

	memset(a_r, 0, sizeof(*a_r));
	if ((e = read_piece(w, s, SEAL_SECTION, &text)) != ERR_OK)
		return e;
	line = strsep(&text, "\n");
	fits = strcmp(word(&line), "schema") == 0;
	a_r->schema = (int)number(&line, &fits);
	if (!fits)
		return err_set(w, ERR_INPUT, "the backup names no schema");
	while ((line = strsep(&text, "\n")) != NULL && *line != '\0') {
		a_r->version = mem_grow(w->mem, a_r->version, a_r->versions,
		    &room, sizeof(*a_r->version));
		if (!read_version(line, &a_r->version[a_r->versions++]))
			return err_set(w, ERR_INPUT, "the backup was altered");
	}
	return ERR_OK;
}

enum err
backup_read_tail(struct work *w, struct seal *s, struct backup_about *a_r)
{
	char *text = NULL, *line;
	size_t room = 0;
	enum err e;

	if ((e = read_piece(w, s, SEAL_FILE, &text)) != ERR_OK)
		return e;
	while ((line = strsep(&text, "\n")) != NULL && *line != '\0') {
		a_r->tally = mem_grow(w->mem, a_r->tally, a_r->tallies,
		    &room, sizeof(*a_r->tally));
		if (!read_table(line, &a_r->tally[a_r->tallies++]))
			return err_set(w, ERR_INPUT, "the backup was altered");
	}
	return ERR_OK;
}
