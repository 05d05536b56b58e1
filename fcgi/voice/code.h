/*
 * The code on a family's card: twelve characters that nobody mistakes for
 * another, sixty bits (docs/decisions/0035).
 */
#ifndef VOICE_CODE_H
#define VOICE_CODE_H

#include <stdbool.h>
#include <stddef.h>

enum {
	CODE_LEN = 12, CODE_TEXT_SIZE = CODE_LEN + 3,	/* XXXX-XXXX-XXXX */
	REFERENCE_LEN = 10
};

/*
 * The code that `key` and `salt` (any text) make, in groups of four: the same
 * again as often as it is asked for.
 */
void code_make(const char *key, const char *salt, char text[CODE_TEXT_SIZE]);

/*
 * What somebody typed, in any case and with or without blanks and dashes, as
 * twelve characters of ours. False: it cannot be a code.
 */
bool code_clean(const char *typed, char code[CODE_LEN + 1]);

/* What of a clean code is kept: 64 hex digits. */
void code_hash(const char *code, char hash[65]);

/*
 * The reference of what was sent: the same bytes give the same one, so that
 * what is sent twice is received once. A token that no other form has must be
 * among them.
 */
void code_reference(const char *sent, size_t len,
    char reference[REFERENCE_LEN + 1]);

/* Whether it looks like one of ours. */
bool code_is_reference(const char *s);

#endif
