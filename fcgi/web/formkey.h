/* Tokens of a form: whose it is, and that it is sent once. */
#ifndef WEB_FORMKEY_H
#define WEB_FORMKEY_H

#include "base/err.h"

#include <stdbool.h>
#include <stddef.h>

struct request;

/* A new one-time key, 128 random bits as 22 characters of base64url. */
void form_key_new(char key[23]);

/*
 * Hash of a form as it was sent, with its one-time key and token in it. The
 * forms of one page share a key, and who goes a step back may give another
 * answer with it: neither is the same form sent twice.
 */
void form_key_hash(const char *path, const char *body, size_t len,
    char hash[65]);

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
