/* A connection as far as TLS, by libcurl, and what was shown on the way. */
#include "notify/certificates.h"

#include "base/conf.h"
#include "base/mem.h"

#include "sql_certificate.h"

#include <curl/curl.h>
#include <stdlib.h>
#include <string.h>

#define SECOND_US INT64_C(1000000)
#define AGAIN_US (INT64_C(12) * 3600 * SECOND_US)

struct asking {
	struct work *w;
	const struct conf *conf;
	size_t asked, silent;
};

/* Nothing is said to them, so that nobody need be trusted to ask. */
static CURL *
handle(const struct conf *c, const char *url)
{
	CURL *h = curl_easy_init();

	if (h == NULL)
		abort();
	curl_easy_setopt(h, CURLOPT_URL, url);
	curl_easy_setopt(h, CURLOPT_PROTOCOLS_STR, "https,smtp,smtps");
	curl_easy_setopt(h, CURLOPT_USE_SSL, (long)CURLUSESSL_ALL);
	curl_easy_setopt(h, CURLOPT_CONNECT_ONLY, 1L);
	curl_easy_setopt(h, CURLOPT_CERTINFO, 1L);
	curl_easy_setopt(h, CURLOPT_SSL_VERIFYPEER, 0L);
	curl_easy_setopt(h, CURLOPT_SSL_VERIFYHOST, 0L);
	curl_easy_setopt(h, CURLOPT_PROXY, "");
	curl_easy_setopt(h, CURLOPT_TIMEOUT, (long)c->mail_timeout_seconds);
	curl_easy_setopt(h, CURLOPT_NOSIGNAL, 1L);
	return h;
}

/* The first is its own, those after it are of who vouches for it. */
static instant
end_of(CURL *h)
{
	static const char begins[] = "Expire date:";
	const struct curl_certinfo *info;
	time_t at;

	if (curl_easy_getinfo(h, CURLINFO_CERTINFO, &info) != CURLE_OK ||
	    info->num_of_certs < 1)
		return INSTANT_NONE;
	for (const struct curl_slist *l = info->certinfo[0]; l != NULL;
	    l = l->next)
		if (strncmp(l->data, begins, sizeof(begins) - 1) == 0 &&
		    (at = curl_getdate(l->data + sizeof(begins) - 1,
		    NULL)) != -1)
			return at * SECOND_US;
	return INSTANT_NONE;
}

static enum err
ask(struct asking *a, enum certificate_owner owner, const char *host,
    const char *url)
{
	CURL *h = handle(a->conf, url);
	instant ends = INSTANT_NONE;
	uint64_t n;

	if (curl_easy_perform(h) == CURLE_OK)
		ends = end_of(h);
	curl_easy_cleanup(h);
	a->asked++;
	a->silent += ends == INSTANT_NONE;
	return sql_certificate_keep(a->w, owner, host, a->w->now, ends, &n);
}

static bool
begins_with(const char *s, const char *start)
{
	return strncmp(s, start, strlen(start)) == 0;
}

/* TLS is the first thing there too: only the port is another. */
static const char *
url_of_directory(struct mem *mem, const char *uri)
{
	const char *host = uri + strlen("ldaps://");
	size_t n = strcspn(host, "/");
	const char *from = memchr(host, ']', n);	/* of IPv6 */
	bool has_port;

	if (from == NULL)
		from = host;
	has_port = memchr(from, ':', n - (size_t)(from - host)) != NULL;
	return mem_printf(mem, "https://%.*s%s", (int)n, host,
	    has_port ? "" : ":636");
}

/* There may be several, with spaces between. */
static enum err
ask_directories(struct asking *a)
{
	struct mem *mem = a->w->mem;
	char *rest = mem_strdup(mem, a->conf->directory_uri), *uri;
	enum err e = ERR_OK;

	while (e == ERR_OK && (uri = strsep(&rest, " ")) != NULL)
		if (begins_with(uri, "ldaps://"))
			e = ask(a, CERTIFICATE_OWNER_DIRECTORY, uri,
			    url_of_directory(mem, uri));
	return e;
}

static enum err
ask_all(struct asking *a)
{
	const struct conf *c = a->conf;
	enum err e = ERR_OK;

	if (begins_with(c->web_origin, "https://"))
		e = ask(a, CERTIFICATE_OWNER_SITE, c->web_origin,
		    c->web_origin);
	if (e == ERR_OK)
		e = ask_directories(a);
	if (e == ERR_OK && *c->mail_server != '\0' && c->mail_tls)
		e = ask(a, CERTIFICATE_OWNER_MAIL, c->mail_server,
		    c->mail_server);
	return e;
}

enum err
certificates_run(struct work *w, const struct conf *c, void *own,
    const char **note_r)
{
	struct asking a = { .w = w, .conf = c };
	struct sql_certificates_asked *last;
	uint64_t n;
	enum err e;

	(void)own;
	if ((e = sql_certificates_asked(w, &last)) != ERR_OK)
		return e;
	if (last->asked != INSTANT_NONE && last->asked > w->now - AGAIN_US) {
		*note_r = "asked less than twelve hours ago";
		return ERR_OK;
	}
	if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK)
		abort();
	e = ask_all(&a);
	curl_global_cleanup();
	if (e == ERR_OK)
		e = sql_certificates_forget(w, w->now, &n);
	*note_r = mem_printf(w->mem, "%zu asked, %zu without an answer",
	    a.asked, a.silent);
	return e;
}
