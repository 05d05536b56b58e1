/* 8 hex digits of time, 16 of chance, and 40 that we alone can make. */
#include "web/stamp.h"

#include "base/clock.h"
#include "web/form.h"
#include "web/formkey.h"
#include "web/request.h"

#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { TIME_HEX = 8, SAID_HEX = 24, SIGN_BYTES = 20, SECOND_US = 1000000 };

static void
sign(const char *key, const char *said, char token[CSRF_LEN + 1])
{
	unsigned char digest[SIGN_BYTES];

	memmove(token, said, SAID_HEX);
	crypto_generichash(digest, sizeof(digest),
	    (const unsigned char *)said, SAID_HEX,
	    (const unsigned char *)key,
	    strnlen(key, crypto_generichash_KEYBYTES_MAX));
	sodium_bin2hex(token + SAID_HEX, CSRF_LEN + 1 - SAID_HEX, digest,
	    sizeof(digest));
}

void
stamp_begin(struct request *rq, const char *key)
{
	unsigned char chance[(SAID_HEX - TIME_HEX) / 2];
	char said[SAID_HEX + 1];

	snprintf(said, sizeof(said), "%08x",
	    (unsigned)(clock_now() / SECOND_US));
	randombytes_buf(chance, sizeof(chance));
	sodium_bin2hex(said + TIME_HEX, sizeof(said) - TIME_HEX, chance,
	    sizeof(chance));
	sign(key, said, rq->csrf);
}

void
stamp_keep(struct request *rq)
{
	const char *token = pairs_find(&rq->body, "csrf");

	if (token != NULL && strlen(token) == CSRF_LEN)
		memcpy(rq->csrf, token, CSRF_LEN + 1);
}

bool
stamp_fits(const char *key, const char *token)
{
	char good[CSRF_LEN + 1];

	if (token == NULL || strlen(token) != CSRF_LEN)
		return false;
	sign(key, token, good);
	return token_same(token, good);
}

int64_t
stamp_age_s(const char *token)
{
	char hex[TIME_HEX + 1] = "";

	memcpy(hex, token, TIME_HEX);
	return clock_now() / SECOND_US - (int64_t)strtoul(hex, NULL, 16);
}
