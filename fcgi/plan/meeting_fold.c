/* One meeting instead of two; nobody who was to come is lost on the way. */
#include "plan/meeting_fold.h"

#include "base/mem.h"
#include "base/text.h"

#include <string.h>
#include <strings.h>

bool
meeting_folds(const struct work *w, const struct sql_meeting_find *m)
{
	return meeting_calls_in(w, m) && !meeting_has_begun(w, m);
}

bool
meeting_is_same(const char *name, const char *mail, const char *other_name,
    const char *other_mail)
{
	if (*mail != '\0' && *other_mail != '\0')
		return strcasecmp(mail, other_mail) == 0;
	return strcasecmp(name, other_name) == 0;
}

static bool
comes(const struct sql_meeting_people *p, size_t n,
    const struct sql_meeting_people *who)
{
	for (size_t i = 0; i < n; i++)
		if (meeting_is_same(p[i].name, p[i].mail, who->name,
		    who->mail))
			return true;
	return false;
}

static bool
has_line(const char *text, const char *line)
{
	size_t len = strlen(line);

	for (const char *at = text; *at != '\0'; at += strcspn(at, "\n"),
	    at += *at == '\n')
		if (strcspn(at, "\n") == len && memcmp(at, line, len) == 0)
			return true;
	return false;
}

/* The lines of `more` that `text` does not have follow it. */
static const char *
join_lines(struct mem *mem, const char *text, const char *more)
{
	char *rest = mem_strdup(mem, more), *line;

	while ((line = strsep(&rest, "\n")) != NULL)
		if (*line != '\0' && !has_line(text, line))
			text = mem_printf(mem, "%s%s%s", text,
			    *text == '\0' ? "" : "\n", line);
	return text;
}

enum err
meeting_fold_of(struct work *w, const struct sql_meeting_find *kept,
    const struct sql_meeting_find *dropped, struct meeting_fold *f_r)
{
	struct sql_meeting_people *here, *there;
	size_t n, m;
	enum err e;

	*f_r = (struct meeting_fold){ .agenda = join_lines(w->mem,
	    kept->agenda, dropped->agenda) };
	if ((e = sql_meeting_people(w, kept->id, w->today, &here, &n)) !=
	    ERR_OK ||
	    (e = sql_meeting_people(w, dropped->id, w->today, &there, &m)) !=
	    ERR_OK)
		return e;
	for (size_t i = 0; i < m; i++)
		if (!there[i].barred && !comes(here, n, &there[i]))
			f_r->more[f_r->n++] = &there[i];
	f_r->fits = n + f_r->n <= MEETING_PEOPLE_MOST &&
	    text_length(f_r->agenda) <= MEETING_AGENDA_MOST;
	return ERR_OK;
}

/* The rest of the agenda, and an interpreter that only the other one had. */
static enum err
take_rest(struct work *w, int64_t casefile, int64_t strand,
    const struct sql_meeting_find *kept,
    const struct sql_meeting_find *dropped, const char *agenda)
{
	return meeting_change(w, casefile, strand, kept, &(struct meeting){
	    .kind = kept->kind, .caller = kept->caller, .met = kept->met,
	    .begins = kept->begins, .ends = kept->ends, .place = kept->place,
	    .chair = kept->chair, .agenda = agenda,
	    .interpreter = *kept->interpreter != '\0' ? kept->interpreter :
	    dropped->interpreter });
}

enum err
meeting_fold(struct work *w, int64_t casefile, int64_t strand,
    const struct sql_meeting_find *kept,
    const struct sql_meeting_find *dropped, const struct meeting_caller *by)
{
	struct meeting_fold f;
	uint64_t n;
	enum err e;

	if (kept->id == dropped->id || !meeting_folds(w, kept) ||
	    !meeting_folds(w, dropped))
		return err_set(w, ERR_CONFLICT, "it does not go into it");
	if ((e = meeting_fold_of(w, kept, dropped, &f)) != ERR_OK)
		return e;
	if (!f.fits)
		return err_set(w, ERR_CONFLICT, "there is no room for it");
	for (size_t i = 0; i < f.n; i++)
		if ((e = sql_meeting_person_add(w, kept->id, f.more[i]->name,
		    f.more[i]->role, f.more[i]->mail, f.more[i]->participant,
		    &n)) != ERR_OK)
			return e;
	if ((e = take_rest(w, casefile, strand, kept, dropped, f.agenda)) !=
	    ERR_OK)
		return e;
	return meeting_cancel(w, dropped, by);
}
