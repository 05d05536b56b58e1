/* One row of the oversiktsliste: cells become values, and are held together. */
#include "base/fold.h"
#include "base/mem.h"
#include "base/text.h"
#include "intake/casefile.h"
#include "intake/overview_parts.h"
#include "rules/calendar.h"
#include "rules/identity.h"

#include <string.h>

enum {
	NAME_MAX_LENGTH = 120, JOURNAL_MAX = 40, WISH_MAX = 500,
	EXPECTED_DAYS = 300	/* from a decision to the child's birth */
};

/* What a cell may say, folded. */
struct word { const char *text; int value; };

static const struct word kind_words[] = {
	{ "koordinator", STRAND_KIND_COORDINATOR },
	{ "koordinator ip", STRAND_KIND_COORDINATOR },
	{ "ip koordinator", STRAND_KIND_COORDINATOR },
	{ "barnekoordinator", STRAND_KIND_CHILD_COORDINATOR },
	{ "hverdagskoordinator", STRAND_KIND_EVERYDAY_COORDINATOR },
	{ "familiekoordinator", STRAND_KIND_FAMILY_COORDINATOR },
	{ "stafettholder", STRAND_KIND_BATON },
	{ "stafettholder bti", STRAND_KIND_BATON },
	{ NULL, 0 }
};

enum { BLOCK_STRICT = ADDRESS_BLOCK__MAX };

static const struct word block_words[] = {
	{ "", ADDRESS_BLOCK_NONE },
	{ "ingen", ADDRESS_BLOCK_NONE },
	{ "nei", ADDRESS_BLOCK_NONE },
	{ "fortrolig", ADDRESS_BLOCK_CONFIDENTIAL },
	{ "kode 7", ADDRESS_BLOCK_CONFIDENTIAL },
	{ "7", ADDRESS_BLOCK_CONFIDENTIAL },
	{ "strengt fortrolig", BLOCK_STRICT },
	{ "kode 6", BLOCK_STRICT },
	{ "6", BLOCK_STRICT },
	{ NULL, 0 }
};

static const struct word expected_words[] = {
	{ "ventet", 1 }, { "ventes", 1 }, { "ventet barn", 1 }, { NULL, 0 }
};

struct reading {
	struct mem *mem;
	const struct csv_row *from;
	const struct overview_header *h;
	day as_of;
	struct overview_row *to;
	struct import_faults *faults;
	bool spoilt[CSV_COLUMNS_MAX];	/* of cells: said once is enough */
	bool wrong[COLUMN__MAX];
};

static void
wrong(struct reading *r, enum overview_column c, enum import_fault why,
    int64_t n)
{
	int place = r->h->place[c];
	bool there = place > 0 && (size_t)place <= r->from->n;

	r->wrong[c] = true;
	import_fault_add(r->faults, &(struct import_remark){
	    .line = there ? r->from->cell[place - 1].line : r->from->line,
	    .column = place, .label = overview_column_name(c), .why = why,
	    .n = n });
}

/* The cell with blanks made single; "" when there is none, or a spoilt one. */
static const char *
cell(struct reading *r, enum overview_column c)
{
	int place = r->h->place[c];
	char *text, *to;

	if (place == 0 || (size_t)place > r->from->n || r->spoilt[place - 1])
		return "";
	text = to = text_clean(r->mem, r->from->cell[place - 1].text);
	if (c == COLUMN_WISH)
		return text;
	for (const char *s = text; *s != '\0'; s++) {
		bool hard = strncmp(s, "\xc2\xa0", 2) == 0;
		char byte = hard || *s == '\n' || *s == '\t' ? ' ' : *s;

		s += hard;
		if (byte != ' ' || (to > text && to[-1] != ' '))
			*to++ = byte;
	}
	*to = '\0';
	return text;
}

/* The column's text within its length; *there_r: whether there is any. */
static const char *
line_of(struct reading *r, enum overview_column c, size_t max, bool *there_r)
{
	const char *text = cell(r, c);

	if (text_length(text) > max) {
		wrong(r, c, FAULT_TOO_LONG, (int64_t)max);
		text = "";
	}
	*there_r = *text != '\0';
	return text;
}

static void
need(struct reading *r, enum overview_column c)
{
	if (!r->wrong[c] && r->h->place[c] != 0)
		wrong(r, c, FAULT_MISSING, 0);
}

static const struct word *
find_word(struct reading *r, const struct word *words, const char *text)
{
	const char *folded = text_fold(r->mem, text);

	for (; words->text != NULL; words++)
		if (strcmp(words->text, folded) == 0)
			return words;
	return NULL;
}

/* "Nordmann, Kari" is Kari Nordmann. */
static const char *
in_order(struct mem *mem, const char *name)
{
	const char *comma = strchr(name, ',');

	if (comma == NULL || strchr(comma + 1, ',') != NULL ||
	    comma[1 + strspn(comma + 1, " ")] == '\0')
		return name;
	return text_clean(mem, mem_printf(mem, "%s %.*s",
	    comma + 1 + strspn(comma + 1, " "), (int)(comma - name), name));
}

static void
read_person(struct reading *r)
{
	bool there;
	const char *name = line_of(r, COLUMN_NAME, NAME_MAX_LENGTH, &there);
	const char *journal;

	if (!there) {
		need(r, COLUMN_NAME);
	} else {
		r->to->name = in_order(r->mem, name);
		r->to->person = text_fold(r->mem, r->to->name);
	}
	journal = line_of(r, COLUMN_JOURNAL, JOURNAL_MAX, &there);
	r->to->journal = there ? journal : NULL;
}

static void
read_kind(struct reading *r)
{
	const char *text = cell(r, COLUMN_KIND);
	const struct word *w = find_word(r, kind_words, text);

	if (*text == '\0')
		need(r, COLUMN_KIND);
	else if (w == NULL)
		wrong(r, COLUMN_KIND, FAULT_KIND, 0);
	else
		r->to->kind = (enum strand_kind)w->value;
}

static void
read_block(struct reading *r)
{
	const struct word *w = find_word(r, block_words, cell(r, COLUMN_BLOCK));

	if (w == NULL)
		wrong(r, COLUMN_BLOCK, FAULT_BLOCK, 0);
	else if (w->value == BLOCK_STRICT)
		wrong(r, COLUMN_BLOCK, FAULT_BLOCK_STRICT, 0);
	else
		r->to->block = (enum address_block)w->value;
}

/* Who has the case, and where; "ingen" is what some write for nobody. */
static void
read_place(struct reading *r)
{
	bool there;
	const char *text = line_of(r, COLUMN_UNIT, NAME_MAX_LENGTH, &there);
	const char *folded;

	if (there)
		r->to->unit = text;
	else
		need(r, COLUMN_UNIT);
	text = line_of(r, COLUMN_COORDINATOR, NAME_MAX_LENGTH, &there);
	folded = text_fold(r->mem, text);
	if (*folded != '\0' && strcmp(folded, "ingen") != 0)
		r->to->coordinator = in_order(r->mem, text);
	r->to->wish = line_of(r, COLUMN_WISH, WISH_MAX, &there);
}

static day
read_date(struct reading *r, enum overview_column c, day earliest,
    enum import_fault early)
{
	const char *text = cell(r, c);
	day d = DAY_NONE;

	if (*text == '\0')
		return DAY_NONE;
	if (!text_to_day(text, &d))
		wrong(r, c, FAULT_DATE, 0);
	else if (d > r->as_of)
		wrong(r, c, FAULT_DATE_LATE, 0);
	else if (d < earliest)
		wrong(r, c, early, 0);
	return r->wrong[c] ? DAY_NONE : d;
}

/* Two digits leave open whether a person is a child or ninety. */
static bool
short_year(const char *text)
{
	const char *dot = strrchr(text, '.');

	return dot != NULL && strlen(dot + 1) == 2;
}

static void
read_birth(struct reading *r)
{
	const char *text = cell(r, COLUMN_BIRTH);
	struct ymd y = day_ymd(r->as_of);
	day d;

	if (*text == '\0') {
		if (!r->wrong[COLUMN_BIRTH] && r->h->place[COLUMN_BIRTH] != 0)
			wrong(r, COLUMN_BIRTH, FAULT_BIRTH_MISSING, 0);
	} else if (find_word(r, expected_words, text) != NULL) {
		if (!r->wrong[COLUMN_KIND] &&
		    r->to->kind != STRAND_KIND_CHILD_COORDINATOR)
			wrong(r, COLUMN_BIRTH, FAULT_BIRTH_EXPECTED, 0);
	} else if (short_year(text) && text_to_day(text, &d)) {
		wrong(r, COLUMN_BIRTH, FAULT_BIRTH_YEAR, 0);
	} else {
		r->to->birth = read_date(r, COLUMN_BIRTH,
		    day_of(y.year - PERSON_OLDEST, 1, 1), FAULT_BIRTH_EARLY);
	}
}

static void
read_dates(struct reading *r)
{
	struct overview_row *to = r->to;
	day first = day_of(CASE_FIRST_YEAR, 1, 1);

	to->decided = read_date(r, COLUMN_DECIDED, first, FAULT_DATE_EARLY);
	to->received = read_date(r, COLUMN_RECEIVED, first, FAULT_DATE_EARLY);
	if (r->wrong[COLUMN_KIND] || r->wrong[COLUMN_DECIDED] ||
	    r->wrong[COLUMN_RECEIVED])
		return;
	if (to->decided == DAY_NONE && (to->kind != STRAND_KIND_BATON ||
	    to->received == DAY_NONE)) {
		need(r, COLUMN_DECIDED);
	} else if (to->received == DAY_NONE) {
		to->received = to->decided;
		to->assumed = true;
	} else if (to->decided != DAY_NONE && to->received < to->decided) {
		wrong(r, COLUMN_RECEIVED, FAULT_RECEIVED_BEFORE_DECIDED, 0);
	}
}

/* Only the barnekoordinator's right begins before the birth (R5). */
static void
check_birth(struct reading *r)
{
	const struct overview_row *to = r->to;
	int before = to->kind == STRAND_KIND_CHILD_COORDINATOR ?
	    EXPECTED_DAYS : 0;

	if (to->birth != DAY_NONE && to->decided != DAY_NONE &&
	    !r->wrong[COLUMN_KIND] && to->birth > to->decided + before)
		wrong(r, COLUMN_BIRTH, FAULT_BIRTH_AFTER_DECIDED, 0);
}

/* What no cell may hold, whatever its column. */
static void
check_cells(struct reading *r)
{
	for (size_t i = 0; i < r->from->n; i++) {
		const char *text = r->from->cell[i].text, *label = NULL;
		enum import_fault why;

		if (identity_number_in(text))
			why = FAULT_IDENTITY_NUMBER;
		else if (text_has_control(text, "\n\t"))
			why = FAULT_CONTROL;
		else if (r->h->unnamed[i] &&
		    *text_clean(r->mem, text) != '\0')
			why = FAULT_COLUMN_UNNAMED;
		else
			continue;
		r->spoilt[i] = true;
		for (int c = 0; c < COLUMN__MAX; c++) {
			if (r->h->place[c] != (int)i + 1)
				continue;
			label = overview_column_name((enum overview_column)c);
			r->wrong[c] = true;
		}
		import_fault_add(r->faults, &(struct import_remark){
		    .line = r->from->cell[i].line, .column = (int)i + 1,
		    .label = label, .why = why });
	}
}

/* Empty cells beyond the header are nothing; some programs write them. */
static bool
in_shape(struct reading *r)
{
	const struct csv_cell *cells = r->from->cell;
	size_t n = r->from->n;

	while (n > r->h->n && *text_clean(r->mem, cells[n - 1].text) == '\0')
		n--;
	if (n <= r->h->n && n >= r->h->needed)
		return true;
	import_fault_add(r->faults, &(struct import_remark){
	    .line = r->from->line, .why = n > r->h->n ? FAULT_TOO_MANY_CELLS :
	    FAULT_TOO_FEW_CELLS });
	return false;
}

bool
overview_row_read(struct mem *mem, const struct csv_row *row,
    const struct overview_header *h, day as_of, struct overview_row *row_r,
    struct import_faults *faults)
{
	struct reading r = { .mem = mem, .from = row, .h = h, .as_of = as_of,
	    .to = row_r, .faults = faults };

	*row_r = (struct overview_row){ .line = row->line, .birth = DAY_NONE,
	    .decided = DAY_NONE, .received = DAY_NONE, .wish = "" };
	memcpy(row_r->place, h->place, sizeof(row_r->place));
	if (!in_shape(&r))
		return false;
	check_cells(&r);
	read_person(&r);
	read_kind(&r);
	read_birth(&r);
	read_place(&r);
	read_dates(&r);
	read_block(&r);
	/* A child with an everyday coordinator is kept close (B253). */
	if (row_r->kind == STRAND_KIND_EVERYDAY_COORDINATOR)
		row_r->block = ADDRESS_BLOCK_CONFIDENTIAL;
	check_birth(&r);
	row_r->told = !r.wrong[COLUMN_NAME] && !r.wrong[COLUMN_BIRTH] &&
	    !r.wrong[COLUMN_KIND] && row_r->person != NULL;
	return true;
}
