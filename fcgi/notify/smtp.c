/* E-mail by libcurl. */
#include "notify/smtp.h"

#include "base/conf.h"

#include <curl/curl.h>
#include <stdlib.h>
#include <string.h>

struct smtp {
	CURL *curl;
	const struct conf *conf;
	char error[CURL_ERROR_SIZE];
	const char *why;
};

struct smtp *
smtp_open(const struct conf *c)
{
	struct smtp *s = calloc(1, sizeof(*s));

	if (s == NULL || curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK ||
	    (s->curl = curl_easy_init()) == NULL)
		abort();
	s->conf = c;
	s->why = "";
	return s;
}

void
smtp_close(struct smtp *s)
{
	if (s == NULL)
		return;
	curl_easy_cleanup(s->curl);
	curl_global_cleanup();
	free(s);
}

const char *
smtp_why(const struct smtp *s)
{
	return s->why;
}

/* After a no the server may be in the middle of an e-mail still. */
static void
begin_anew(struct smtp *s)
{
	curl_easy_cleanup(s->curl);
	if ((s->curl = curl_easy_init()) == NULL)
		abort();
}

/* The connection stays open across a reset. */
static void
set_server(struct smtp *s)
{
	const struct conf *c = s->conf;
	CURL *h = s->curl;

	curl_easy_reset(h);
	curl_easy_setopt(h, CURLOPT_URL, c->mail_server);
	curl_easy_setopt(h, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
	curl_easy_setopt(h, CURLOPT_USE_SSL, c->mail_tls ?
	    (long)CURLUSESSL_ALL : (long)CURLUSESSL_NONE);
	if (*c->mail_ca_file != '\0')
		curl_easy_setopt(h, CURLOPT_CAINFO, c->mail_ca_file);
	if (*c->mail_user != '\0') {
		curl_easy_setopt(h, CURLOPT_USERNAME, c->mail_user);
		curl_easy_setopt(h, CURLOPT_PASSWORD, c->mail_password_file);
	}
	curl_easy_setopt(h, CURLOPT_CONNECTTIMEOUT,
	    (long)c->mail_timeout_seconds);
	curl_easy_setopt(h, CURLOPT_TIMEOUT, 3L * c->mail_timeout_seconds);
	curl_easy_setopt(h, CURLOPT_NOSIGNAL, 1L);
	curl_easy_setopt(h, CURLOPT_ERRORBUFFER, s->error);
}

static void
add_part(curl_mime *mime, const char *type, const char *data)
{
	curl_mimepart *part = curl_mime_addpart(mime);

	curl_mime_data(part, data, CURL_ZERO_TERMINATED);
	curl_mime_type(part, type);
	curl_mime_encoder(part, "quoted-printable");
}

/* Text first: of the alternatives the last that is understood is shown. */
static curl_mime *
mime_of(CURL *h, const struct mail *l)
{
	curl_mime *mime = curl_mime_init(h), *both = curl_mime_init(h);
	curl_mimepart *part = curl_mime_addpart(mime);

	add_part(both, "text/plain; charset=utf-8", l->text);
	add_part(both, "text/html; charset=utf-8", l->html);
	if (l->calendar != NULL)
		add_part(both, l->cancels ?
		    "text/calendar; charset=utf-8; method=CANCEL" :
		    "text/calendar; charset=utf-8; method=REQUEST",
		    l->calendar);
	curl_mime_subparts(part, both);
	curl_mime_type(part, "multipart/alternative");
	return mime;
}

static struct curl_slist *
list_of(const char *const *headers)
{
	struct curl_slist *list = NULL;

	for (; *headers != NULL; headers++)
		list = curl_slist_append(list, *headers);
	return list;
}

/*
 * Of a refused sender it is the server that does not want us. Of the 5xx only
 * 550 to 553 speak of the mailbox; the others are about how we talk, or what
 * the server thinks of us (554), and may be mended there tomorrow.
 */
static enum smtp_outcome
outcome_of(struct smtp *s, CURLcode code, long reply)
{
	s->why = curl_easy_strerror(code);
	if (code == CURLE_OK)
		return SMTP_SENT;
	if ((code != CURLE_SEND_ERROR && code != CURLE_WEIRD_SERVER_REPLY) ||
	    reply < 400 || reply == 421 ||
	    strncmp(s->error, "MAIL failed", 11) == 0)
		return SMTP_DOWN;
	return reply >= 550 && reply <= 553 ? SMTP_REFUSED : SMTP_LATER;
}

enum smtp_outcome
smtp_send(struct smtp *s, const struct mail *l, int *reply_r)
{
	struct curl_slist *to = curl_slist_append(NULL, l->to);
	struct curl_slist *headers = list_of(l->headers);
	curl_mime *mime;
	CURLcode code;
	long reply = 0;

	set_server(s);
	mime = mime_of(s->curl, l);
	s->error[0] = '\0';
	curl_easy_setopt(s->curl, CURLOPT_MAIL_FROM, s->conf->mail_sender);
	curl_easy_setopt(s->curl, CURLOPT_MAIL_RCPT, to);
	curl_easy_setopt(s->curl, CURLOPT_HTTPHEADER, headers);
	curl_easy_setopt(s->curl, CURLOPT_MIMEPOST, mime);
	code = curl_easy_perform(s->curl);
	curl_easy_getinfo(s->curl, CURLINFO_RESPONSE_CODE, &reply);
	*reply_r = (int)reply;
	curl_mime_free(mime);
	curl_slist_free_all(headers);
	curl_slist_free_all(to);
	if (code != CURLE_OK)
		begin_anew(s);
	return outcome_of(s, code, reply);
}
