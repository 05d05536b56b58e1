/* Codes and references, written with letters and digits that look like no
 * other. */
#include "voice/code.h"

#include <sodium.h>
#include <string.h>

/* Without I, O, 0 and 1; thirty-two, so that each is five bits. */
static const char alphabet[] = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

static void
spell(const unsigned char *bytes, size_t len, char *to)
{
	for (size_t i = 0; i < len; i++)
		to[i] = alphabet[bytes[i] & 31];
	to[len] = '\0';
}

void
code_make(const char *key, const char *salt, char text[CODE_TEXT_SIZE])
{
	unsigned char digest[crypto_generichash_BYTES];
	char code[CODE_LEN + 1];

	crypto_generichash(digest, sizeof(digest),
	    (const unsigned char *)salt, strlen(salt),
	    (const unsigned char *)key,
	    strnlen(key, crypto_generichash_KEYBYTES_MAX));
	spell(digest, CODE_LEN, code);
	for (int i = 0, at = 0; i < CODE_LEN; i++) {
		if (i == 4 || i == 8)
			text[at++] = '-';
		text[at++] = code[i];
		text[at] = '\0';
	}
}

static bool
is_ours(char c)
{
	return c != '\0' && strchr(alphabet, c) != NULL;
}

bool
code_clean(const char *typed, char code[CODE_LEN + 1])
{
	size_t n = 0;

	for (; *typed != '\0'; typed++) {
		char c = *typed;

		if (c == ' ' || c == '-')
			continue;
		if (c >= 'a' && c <= 'z')
			c = (char)(c - 'a' + 'A');
		if (n == CODE_LEN || !is_ours(c))
			return false;
		code[n++] = c;
	}
	code[n] = '\0';
	return n == CODE_LEN;
}

void
code_hash(const char *code, char hash[65])
{
	static const char use[] = "holdfast feedback code v1";
	unsigned char digest[32];

	crypto_generichash(digest, sizeof(digest),
	    (const unsigned char *)code, strlen(code),
	    (const unsigned char *)use, strlen(use));
	sodium_bin2hex(hash, 65, digest, sizeof(digest));
}

void
code_reference(const char *sent, size_t len,
    char reference[REFERENCE_LEN + 1])
{
	unsigned char digest[crypto_generichash_BYTES];

	crypto_generichash(digest, sizeof(digest),
	    (const unsigned char *)sent, len, NULL, 0);
	spell(digest, REFERENCE_LEN, reference);
}

bool
code_is_reference(const char *s)
{
	size_t n = 0;

	while (is_ours(s[n]))
		n++;
	return n == REFERENCE_LEN && s[n] == '\0';
}
