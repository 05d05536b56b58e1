/* What is shielded from the user, of many rows at once. */
#ifndef COVER_SHIELDS_H
#define COVER_SHIELDS_H

#include "base/err.h"
#include "store/db.h"

#include "sql_shield.h"

struct request;

/* A row that is about to be shown, as far as it is known without asking. */
struct shields_row {
	int64_t strand;
	int64_t unit;		/* who has the case now; 0: none yet */
	enum strand_state state;
	bool blocked;		/* the plan owner's address is (R73) */
	bool holds;		/* the user is known to hold it */
	bool nameless;		/* shown without whose it is: that it is near to
				 * the user is not asked, or she could ask */
};

/*
 * Whether each of the n rows' cases is shielded from the user (R67, R68, R73):
 * (*hidden_r)[0 .. n - 1], which lives in the request. At most one statement,
 * and none where the rows and her session tell. What is acute is for the case's
 * own page (R68): a list stays silent.
 */
enum err shields_of(struct request *rq, const struct shields_row *row,
    size_t n, bool **hidden_r) MUST_USE;

/*
 * Leaves of `*n_r` rows of `size` bytes those whose cases are not shielded, in
 * their order, and sets *n_r; asked[i] tells of row i. As shields_of().
 */
enum err shields_leave(struct request *rq, const struct shields_row *asked,
    void *rows, size_t size, size_t *n_r) MUST_USE;

#endif
