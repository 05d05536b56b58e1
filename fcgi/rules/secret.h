/* Whether a password will do for a local account; pure. */
#ifndef RULES_SECRET_H
#define RULES_SECRET_H

#include <stddef.h>

enum { SECRET_MIN = 14, SECRET_MAX = 200 };

/*
 * What is wrong with the password, a constant text for the terminal, or NULL
 * (R75): shorter than SECRET_MIN or longer than SECRET_MAX characters, control
 * characters, few different characters, a short piece repeated, an ascending or
 * descending row, or one of the `n` names in it, capital letters aside. Names
 * under four bytes are not looked for.
 */
const char *secret_fault(const char *password, const char *const *names,
    size_t n);

#endif
