/* Cases that are given on several at once, as a page shows and takes them. */
#ifndef COVER_TRANSFER_ROWS_H
#define COVER_TRANSFER_ROWS_H

#include "cover/transfer.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct form;
struct request;
struct sql_transfer_cases;

/* What somebody has, or had; in the request. */
struct transfer_rows {
	struct sql_transfer_cases *c;
	size_t n;
};

/* Leaves those that are not shielded from the user. ERR_UNAVAILABLE. */
enum err transfer_rows_hide(struct request *rq, struct transfer_rows *t)
    MUST_USE;

/*
 * Sets Cases, that may be given on, and Asked, of which somebody is asked
 * already; `wishes` where the family of one of the first has a wish, and
 * `families` where several of them are of one family, which each row names.
 */
void transfer_rows_view(struct request *rq, const struct transfer_rows *t);

/* Ticks all that may be given on, at place `cases` of the form's table. */
void transfer_rows_tick(struct request *rq, const struct transfer_rows *t,
    struct form *f, size_t cases);

/* One of them that may be given on; NULL: it is not, or no more. */
const struct sql_transfer_cases *
transfer_rows_find(const struct transfer_rows *t, int64_t id);

/*
 * What was ticked must be on the page: neither shielded, nor given on
 * meanwhile. Whether the family of one of them has a wish.
 */
bool transfer_rows_check(const struct transfer_rows *t, struct form *f,
    size_t cases);

/*
 * One coordinator has a whole family: who gives on some of one says why not the
 * others, at place `apart` of the form's table. Whether that is so of one of
 * them; `along`: the strand that goes in any case, or 0.
 */
bool transfer_rows_check_families(const struct transfer_rows *t, struct form *f,
    size_t cases, size_t apart, int64_t along);

/*
 * Of each that was ticked: whoever has left its unit, or must not know of it,
 * is asked by nobody, nor `but`, who has them.
 */
enum err transfer_rows_check_receiver(struct request *rq,
    const struct transfer_rows *t, struct form *f, size_t cases,
    size_t coordinator, int64_t but) MUST_USE;

/* Where the form has what all are asked alike. */
struct transfer_fields {
	size_t cases, coordinator, hours, wish, wish_reason, message;
	size_t apart;		/* 0: no family is among them */
};

/*
 * Asks what the form says, of all of `rows` that were ticked: `t` says whose
 * they are. ERR_RETRY when one was given on in the same moment: looked at once
 * more, it is told at its field.
 */
enum err transfer_rows_give(struct request *rq, const struct form *f,
    const struct transfer_rows *rows, const struct transfer_fields *at,
    const struct transfer *t) MUST_USE;

#endif
