/* National identity numbers, which stay outside (R62). Pure. */
#ifndef RULES_IDENTITY_H
#define RULES_IDENTITY_H

#include <stdbool.h>

/*
 * Whether `text` holds a fødselsnummer, D-number or a like of them: eleven
 * digits whose two control digits are right (mod 11), written in one or with a
 * blank, '-' or '.' after the sixth; or ten that a spreadsheet has robbed of
 * their leading zero.
 */
bool identity_number_in(const char *text);

#endif
