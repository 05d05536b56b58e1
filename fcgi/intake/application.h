/* An application, from the day it comes to the day it is answered (R9-R17). */
#ifndef INTAKE_APPLICATION_H
#define INTAKE_APPLICATION_H

#include "base/work.h"
#include "cover/strand.h"
#include "words.h"

#include <stdbool.h>
#include <stdint.h>

/* As it came in; texts are "" when there is none. */
struct new_application {
	int64_t casefile, strand;
	bool plan;		/* an individual plan is asked for as well */
	day received;		/* not in the future */
	const char *late_why;	/* why it was not registered that day */
	enum came_by came_by;
	enum applicant sender;
	const char *sender_name;
	const char *contact;
	const char *address;	/* never one that is blocked (R73) */
	enum language language;	/* nb or nn: of what we write to them */
	const char *interpreter;
	const char *text;
	int64_t inquiry;	/* who asked to be contacted before; 0: none */
};

/*
 * Receives it (R9): it is w->actor's, and the office owes to confirm it in
 * writing, counted from the day it came (R11). ERR_DUPLICATE when one of that
 * strand is open. The casefile's row is locked.
 */
enum err application_register(struct work *w, const struct new_application *a,
    int64_t *id_r) MUST_USE;

/*
 * `to`, who is of the office, has it from now on; she holds its strand, too,
 * as long as that is only applied for.
 */
enum err application_give(struct work *w, int64_t id, const struct strand *s,
    int64_t to) MUST_USE;

/*
 * Its sender has it in writing that it came, on that day: the office owes to
 * decide, and to write again when a month has gone by (R12, R13), both counted
 * from the day it was received. Done before, it changes nothing.
 */
enum err application_confirmed(struct work *w, int64_t id,
    const struct strand *s, day received, day sent) MUST_USE;

/*
 * They have been told why it takes longer, and until when (R12): the decision
 * is due that day, whether they had it in writing before that it came or not.
 */
enum err application_delayed(struct work *w, int64_t id,
    const struct strand *s, day received, day expected) MUST_USE;

/*
 * It ends, decided or withdrawn: nothing is owed on it any more, and no letter
 * that was not sent is to be. `why` may be "". ERR_CONFLICT when it has ended.
 */
enum err application_end(struct work *w, int64_t id,
    enum application_state state, const char *why) MUST_USE;

#endif
