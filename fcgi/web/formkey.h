/* Tokens of a form: whose it is, and that it is sent once. */
#ifndef WEB_FORMKEY_H
#define WEB_FORMKEY_H

#include "base/err.h"

#include <stdbool.h>

struct request;

/* A new one-time key, 128 random bits as 22 characters of base64url. */
void form_key_new(char key[23]);

/*
 * Hash of a key or cookie as 64 hex digits, the form in which tables keep them.
 */
void token_hash(const char *token, char hash[65]);

/*
 * The CSRF token that belongs to a session's cookie; only its owner can make
 * it.
 */
void token_csrf(const char *token, char csrf[65]);

/* Whether two tokens are the same, in constant time; NULL and "" never are. */
bool token_same(const char *a, const char *b);

#endif
