/* A signed double-submit token: cookie and field must belong together. */
#include "web/guest.h"

#include "web/form.h"
#include "web/formkey.h"
#include "web/request.h"

#include <sodium.h>
#include <string.h>

#define GUEST_COOKIE "holdfast_skjema"

static void
sign(const char *key, const char *cookie, char out[CSRF_LEN + 1])
{
	unsigned char digest[32];

	crypto_generichash(digest, sizeof(digest),
	    (const unsigned char *)cookie, strlen(cookie),
	    (const unsigned char *)key,
	    strnlen(key, crypto_generichash_KEYBYTES_MAX));
	sodium_bin2hex(out, CSRF_LEN + 1, digest, sizeof(digest));
}

static const char *
sent_cookie(struct request *rq)
{
	const char *c = request_cookie(rq, GUEST_COOKIE);

	return c != NULL && strlen(c) == KEY_LEN ? c : NULL;
}

void
guest_begin(struct request *rq, const char *key)
{
	const char *cookie = sent_cookie(rq);
	char fresh[KEY_LEN + 1];

	if (cookie == NULL) {
		form_key_new(fresh);
		cookie = fresh;
		response_cookie(rq, GUEST_COOKIE, cookie, 0);
	}
	sign(key, cookie, rq->csrf);
}

bool
guest_fits(struct request *rq, const char *key, const char *token)
{
	const char *cookie = sent_cookie(rq);
	char good[CSRF_LEN + 1];

	if (cookie == NULL)
		return false;
	sign(key, cookie, good);
	return token_same(token, good);
}
