/* A list of cases: whose, which of them, in what order, from where. */
#ifndef COVER_LISTING_H
#define COVER_LISTING_H

#include "base/err.h"
#include "web/form.h"

#include "sql_list.h"

struct node;
struct request;

enum listing_scope {
	LISTING_UNIT,		/* of one unit: an index of its own */
	LISTING_HELD,		/* of one holder */
	LISTING_ALL,		/* of the municipality */
	LISTING_SCOPE__MAX
};

enum listing_order {
	LISTING_DUE,		/* first deadline first */
	LISTING_NAME,
	LISTING_CAME,		/* in the order they came */
	LISTING_ORDER__MAX
};

/* The fields of a list's address; names and choices stand in listing.c. */
enum listing_field {
	LISTING_F_STATE, LISTING_F_KIND, LISTING_F_LEFT, LISTING_F_ORDER,
	LISTING_F_HOLDER, LISTING_F_UNIT, LISTING_F_NEXT, LISTING_F_BACK,
	LISTING_F__MAX
};

/* The set of all words (states, kinds, blocks). */
#define LISTING_EVERY INT64_C(0xffff)

struct listing {
	struct form form;	/* what the address said, for showing again */
	enum listing_scope scope;
	enum listing_order order;
	int64_t unit, holder;	/* 0: any */
	int64_t states, kinds;	/* sets: a bit a word, from 1 on */
	day due_from, due_to;
	bool whole;		/* nothing is chosen, in the first order */
	bool nameless;		/* shown to who sees no names (listing_nameless)
				 */
	int64_t next, back;	/* the row one goes on from, either way; 0 */
};

/* One page of a list, in the order it is read. */
struct listing_page {
	struct sql_list_unit_due_next *row;
	size_t n;
	bool *masked;		/* of each row: it is there, and no
					 * more may be known of it (R73) */
	int64_t first, last;	/* ids of the rows one goes on from */
	bool earlier, later;	/* whether there is more, either way */
	bool cut;		/* too many were looked at to find all */
};

/*
 * Reads a list's choices from `pairs` (an address's query, or one that was
 * kept). `unit` or `holder` is what the page itself is about, 0 for any. What
 * makes no sense leaves l_r->form.bad set and the whole list chosen; ERR_INPUT
 * for a field that no list has.
 */
enum err listing_read(struct request *rq, const struct pairs *pairs,
    int64_t unit, int64_t holder, struct listing *l_r) MUST_USE;

/*
 * For who may see where cases are and no names: the order of names, which would
 * tell them, is none, and that she is near to somebody hides nothing, for what
 * is not there any more would tell her whose it was.
 */
void listing_nameless(struct listing *l);

/*
 * The page of at most `most` rows that the list is at; rows live in the
 * request. What is shielded from the user (R67, R68, R73) is masked in the
 * whole list, and not there when anything is chosen. A place that is no more,
 * or of a row that this list does not show, is no fault: the page begins at the
 * top.
 */
enum err listing_page(struct request *rq, const struct listing *l, int32_t most,
    struct listing_page *p_r) MUST_USE;

/*
 * All of it, `most` rows at most, without those whose address is blocked (R73)
 * or that are shielded from the user, as of one instant; for taking out of the
 * house.
 */
enum err listing_all(struct request *rq, const struct listing *l, int32_t most,
    struct listing_page *p_r) MUST_USE;

/*
 * The list's choices as a query ("tilstand=venter&sorter=navn"; "" for all of
 * it), without the place: the same list always has the same. ASCII, and no
 * personal data.
 */
const char *listing_query(struct request *rq, const struct listing *l);

/*
 * Sets List for the list at `path`: the fields as they were chosen (Form),
 * path, title, query, whether anything is chosen at all (chosen), and the name
 * of the holder that is.
 */
enum err listing_view(struct request *rq, const struct listing *l,
    const char *path) MUST_USE;

#endif
