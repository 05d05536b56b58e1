/* Who a case is of: put right, with what it was kept (R60). */
#ifndef INTAKE_PERSON_H
#define INTAKE_PERSON_H

#include "base/work.h"
#include "words.h"

#include "sql_baton.h"

#include <stdint.h>

/* What is true from now on. */
struct person_change {
	enum person_why why;	/* PERSON_WHY_BORN: an expected child, and only
				 * then `birth` where there was none */
	const char *name;	/* 1 .. 120 characters */
	day birth;		/* DAY_NONE: a child who is still expected */
};

/*
 * Opens the system owner's duties to find out whether a case is of the same
 * person as others (R58), `n` found by the name and birth date that it has:
 * each that goes on, or else the newest. Not those that whoever writes has
 * herself, nor the case itself, nor where it was asked before.
 */
enum err person_owe_same(struct work *w, int64_t casefile,
    const struct sql_person_cases *at, size_t n) MUST_USE;

/*
 * Puts the name and birth date of the case's person right: what they were
 * stays, and what is shown, found and kept from those who stand near follows
 * (R38, R60). Where there is another case of somebody with that name and birth
 * date the system owner finds out whether they are one (R58). The caller has
 * locked the case and waited for casefile_alone(). No error of its own.
 */
enum err person_correct(struct work *w, int64_t casefile,
    const struct person_change *c) MUST_USE;

#endif
