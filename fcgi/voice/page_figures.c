/* What families said and complained of in figures, by year: page and file. */
#include "base/mem.h"
#include "base/text.h"
#include "cover/sheet.h"
#include "voice/numbers.h"
#include "voice/pages.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_feedback.h"

#include <inttypes.h>

enum { YEARS = 8 };

static int
year_of(day d)
{
	return day_ymd(d).year;
}

/* ?ar=<a year> that something may have come in; else this one. */
static enum err
choose(struct request *rq, struct numbers_choice *c_r, int *first_r)
{
	const char *asked = pairs_find(&rq->query, "ar");
	struct sql_figures_first *row;
	int now = year_of(rq->work.today);
	int64_t year;
	enum err e;

	if ((e = sql_figures_first(&rq->work, &row)) != ERR_OK)
		return e;
	*first_r = row->first == INSTANT_NONE ? now :
	    year_of(day_at(row->first));
	if (rq->by == BASIS_SYSTEM_OWNER && row->complaint != DAY_NONE &&
	    year_of(row->complaint) < *first_r)
		*first_r = year_of(row->complaint);
	if (*first_r <= now - YEARS)
		*first_r = now - YEARS + 1;
	if (asked == NULL || !text_to_i64(asked, *first_r, now, &year))
		year = now;
	*c_r = (struct numbers_choice){ .year = (int)year,
	    .everything = rq->by == BASIS_SYSTEM_OWNER };
	return ERR_OK;
}

static enum err
read_year(struct request *rq, struct numbers_choice *c_r, int *first_r,
    struct numbers *n_r)
{
	enum err e = choose(rq, c_r, first_r);

	return e != ERR_OK ? e : numbers_read(rq, c_r, n_r);
}

static const char *
number(struct request *rq, int64_t n)
{
	return mem_printf(rq->work.mem, "%" PRId64, n);
}

/* A number of the table, or that it is not told. */
static const char *
cell(struct request *rq, const struct figures *f, size_t i, size_t j)
{
	return f->hidden[i][j] ? view_word(rq, "figures.hidden") :
	    number(rq, f->at[i][j]);
}

static const char *
name_of(struct request *rq, const struct grid *g, size_t i)
{
	if (i == g->f.rows || (g->shared && g->f.rows == 1))
		return view_word(rq, "figures.all");
	if (g->shared && i + 1 == g->f.rows)
		return view_word(rq, "figures.rest");
	return g->names[i] != NULL ? g->names[i] :
	    view_word(rq, "figures.untold");
}

/* The sums of a single row would only say it again. */
static size_t
rows_of(const struct grid *g)
{
	return g->f.rows > 1 ? g->f.rows + 1 : g->f.rows;
}

static const char *
title_of(struct request *rq, const struct grid *g)
{
	return g->title == NULL ? g->asked : view_word(rq, g->title);
}

static void
view_cell(struct node *cells, const char *head, const char *text)
{
	struct node *n = node_add(cells);

	node_text(n, "head", head);
	node_text(n, "text", text);
}

static void
view_grid(struct request *rq, struct node *n, const struct grid *g)
{
	struct node *heads = node_in(n, "Heads"), *rows = node_in(n, "Rows");

	node_text(n, "title", title_of(rq, g));
	node_flag(n, "other", g->other);
	node_text(n, "rows_are", view_word(rq, g->rows_are != NULL ?
	    g->rows_are : "feedback.unit"));
	for (size_t j = 0; j < g->f.columns; j++)
		node_text(node_add(heads), "text",
		    view_word(rq, g->heads[j]));
	node_text(node_add(heads), "text", view_word(rq, "figures.sum"));
	for (size_t i = 0; i < rows_of(g); i++) {
		struct node *row = node_add(rows);
		struct node *cells = node_in(row, "Cells");

		node_text(row, "name", name_of(rq, g, i));
		for (size_t j = 0; j < g->f.columns; j++)
			view_cell(cells, view_word(rq, g->heads[j]),
			    cell(rq, &g->f, i, j));
		view_cell(cells, view_word(rq, "figures.sum"),
		    number(rq, g->f.row[i]));
	}
}

/* How long it took, beside the same services as what came of it. */
static const char *const pace_heads[] = {
	"figures.in_time_share", "figures.closed_half",
	"figures.closed_longest", "figures.answered_half",
	"figures.answered_longest"
};
enum { PACE_HEADS = sizeof(pace_heads) / sizeof(*pace_heads) };

static const char *
pace_cell(struct request *rq, const struct pace *p, size_t j)
{
	const int values[PACE_HEADS] = {
		p->in_time, p->closed_half, p->closed_longest,
		p->answered_half, p->answered_longest
	};

	if (values[j] < 0)
		return view_word(rq, "figures.hidden");
	return mem_printf(rq->work.mem, j == 0 ? "%d %%" : "%d", values[j]);
}

static void
view_pace(struct request *rq, struct node *n, const struct numbers *of)
{
	struct node *heads = node_in(n, "Heads"), *rows = node_in(n, "Rows");
	const struct grid *g = &of->grid[2];

	node_text(n, "title", view_word(rq, "figures.pace"));
	node_text(n, "rows_are", view_word(rq, "feedback.unit"));
	for (size_t j = 0; j < PACE_HEADS; j++)
		node_text(node_add(heads), "text",
		    view_word(rq, pace_heads[j]));
	for (size_t i = 0; i < rows_of(g); i++) {
		struct node *row = node_add(rows);
		struct node *cells = node_in(row, "Cells");

		node_text(row, "name", name_of(rq, g, i));
		for (size_t j = 0; j < PACE_HEADS; j++)
			view_cell(cells, view_word(rq, pace_heads[j]),
			    pace_cell(rq, &of->pace[i], j));
	}
}

static void
view_years(struct request *rq, const struct numbers_choice *c, int first)
{
	struct node *list = node_in(view_root(rq), "Years");

	for (int year = year_of(rq->work.today); year >= first; year--) {
		struct node *row = node_add(list);

		node_number(row, "year", year);
		node_flag(row, "here", year == c->year);
	}
}

enum err
page_figures(struct request *rq)
{
	struct node *grids = node_in(view_root(rq), "Grids");
	struct node *asked = node_in(view_root(rq), "Asked");
	struct numbers_choice c;
	struct numbers n;
	int first;
	enum err e;

	if ((e = read_year(rq, &c, &first, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n.grids; i++)
		view_grid(rq, node_add(n.grid[i].title != NULL ? grids :
		    asked), &n.grid[i]);
	if (n.pace != NULL)
		view_pace(rq, node_add(grids), &n);
	if (n.complaints != NULL)
		view_grid(rq, node_in(view_root(rq), "Complaints"),
		    n.complaints);
	view_years(rq, &c, first);
	node_number(view_root(rq), "Year", c.year);
	node_flag(view_root(rq), "Few", n.grid[0].f.rows == 0);
	node_flag(view_root(rq), "Many", n.too_many);
	node_flag(view_root(rq), "Everything", c.everything);
	return view_render(rq, 200, "voice/figures.cs");
}

static void
put_head(struct request *rq, struct sheet *s, const char *title,
    const char *const *heads, size_t n, bool sum)
{
	sheet_cell(s, title);
	for (size_t j = 0; j < n; j++)
		sheet_cell(s, view_word(rq, heads[j]));
	if (sum)
		sheet_cell(s, view_word(rq, "figures.sum"));
	sheet_row(s);
}

static void
put_grid(struct request *rq, struct sheet *s, const struct grid *g)
{
	put_head(rq, s, title_of(rq, g), g->heads, g->f.columns, true);
	for (size_t i = 0; i < rows_of(g); i++) {
		sheet_cell(s, name_of(rq, g, i));
		for (size_t j = 0; j < g->f.columns; j++)
			sheet_cell(s, cell(rq, &g->f, i, j));
		sheet_cell(s, number(rq, g->f.row[i]));
		sheet_row(s);
	}
	if (g->f.rows == 0) {
		sheet_cell(s, view_word(rq, "figures.few"));
		sheet_row(s);
	}
	sheet_row(s);
}

static void
put_pace(struct request *rq, struct sheet *s, const struct numbers *n)
{
	const struct grid *g = &n->grid[2];

	put_head(rq, s, view_word(rq, "figures.pace"), pace_heads, PACE_HEADS,
	    false);
	for (size_t i = 0; i < rows_of(g); i++) {
		sheet_cell(s, name_of(rq, g, i));
		for (size_t j = 0; j < PACE_HEADS; j++)
			sheet_cell(s, pace_cell(rq, &n->pace[i], j));
		sheet_row(s);
	}
	sheet_row(s);
}

/* The same tables, and no others, for a spreadsheet. */
enum err
page_figures_file(struct request *rq)
{
	struct sheet s = sheet_new(rq->work.mem);
	struct numbers_choice c;
	struct numbers n;
	int first;
	enum err e;

	if ((e = read_year(rq, &c, &first, &n)) != ERR_OK)
		return e;
	sheet_cell(&s, view_word(rq, "figures.title"));
	sheet_cell(&s, number(rq, c.year));
	sheet_row(&s);
	sheet_row(&s);
	for (size_t i = 0; i < n.grids; i++)
		put_grid(rq, &s, &n.grid[i]);
	if (n.pace != NULL)
		put_pace(rq, &s, &n);
	if (n.complaints != NULL)
		put_grid(rq, &s, n.complaints);
	response_file(rq, view_word(rq, "figures.file"),
	    "text/csv; charset=utf-8", s.text, s.length);
	return ERR_OK;
}
