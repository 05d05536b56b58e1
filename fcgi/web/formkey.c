/* Tokens made and compared with libsodium. */
#include "web/formkey.h"

#include <sodium.h>
#include <string.h>

void
form_key_new(char key[23])
{
	unsigned char random[16];

	randombytes_buf(random, sizeof(random));
	sodium_bin2base64(key, 23, random, sizeof(random),
	    sodium_base64_VARIANT_URLSAFE_NO_PADDING);
}

/* Different personal strings keep the stored hash from being a form's token. */
static void
hash_for(const char *use, const char *token, char out[65])
{
	unsigned char digest[32];

	crypto_generichash(digest, sizeof(digest),
	    (const unsigned char *)token, strlen(token),
	    (const unsigned char *)use, strlen(use));
	sodium_bin2hex(out, 65, digest, sizeof(digest));
}

void
form_key_hash(const char *path, const char *body, size_t len, char hash[65])
{
	crypto_generichash_state s;
	unsigned char digest[32];

	crypto_generichash_init(&s, NULL, 0, sizeof(digest));
	crypto_generichash_update(&s, (const unsigned char *)path,
	    strlen(path) + 1);
	crypto_generichash_update(&s, (const unsigned char *)body, len);
	crypto_generichash_final(&s, digest, sizeof(digest));
	sodium_bin2hex(hash, 65, digest, sizeof(digest));
}

void
token_hash(const char *token, char hash[65])
{
	hash_for("holdfast stored token", token, hash);
}

void
token_csrf(const char *token, char csrf[65])
{
	hash_for("holdfast form token v1", token, csrf);
}

bool
token_same(const char *a, const char *b)
{
	size_t len;

	if (a == NULL || b == NULL || (len = strlen(a)) == 0 ||
	    strlen(b) != len)
		return false;
	return sodium_memcmp(a, b, len) == 0;
}
