/* Writes e-mails: counts and dates from the database, words from lang/. */
#include "notify/mail.h"

#include "base/conf.h"
#include "base/log.h"
#include "base/mem.h"
#include "base/text.h"
#include "notify/alert.h"
#include "web/lang.h"
#include "web/names.h"
#include "web/paper.h"
#include "web/view.h"

#include "sql_notify.h"

#include <inttypes.h>
#include <sodium.h>
#include <string.h>
#include <time.h>

struct mails {
	const struct conf *conf;
	struct views *views;
};

static void
report(const char *line)
{
	log_line(LOG_ERROR, "templates: %s", line);
}

enum err
mails_open(struct work *w, const struct conf *c, struct mails **l_r)
{
	static const char *const rooms[] = { "notify", NULL };
	struct mails *l = mem_alloc(w->mem, sizeof(*l));

	l->conf = c;
	l->views = views_open(c->web_templates, c->web_statics, rooms, report);
	if (l->views == NULL)
		return err_set(w, ERR_INPUT, "templates of e-mails are broken");
	names_ask(w, l->views);
	*l_r = l;
	return ERR_OK;
}

void
mails_close(struct mails *l)
{
	if (l != NULL)
		views_close(&l->views);
}

/*
 * Beyond ASCII only words of at most 75 characters (RFC 2047), none of them
 * ending within a character.
 */
static const char *
header_words(struct mem *mem, const char *text)
{
	enum { WORD = 45, CODED = WORD / 3 * 4 + 1 };
	const char *out = "";
	size_t left = strlen(text);

	while (left > 0) {
		size_t n = left < WORD ? left : WORD;
		char coded[CODED];

		while (n < left && (text[n] & 0xc0) == 0x80)
			n--;
		sodium_bin2base64(coded, sizeof(coded),
		    (const unsigned char *)text, n,
		    sodium_base64_VARIANT_ORIGINAL);
		out = mem_printf(mem, "%s%s=?UTF-8?B?%s?=", out,
		    *out == '\0' ? "" : " ", coded);
		text += n;
		left -= n;
	}
	return out;
}

/* The day and hour it was made, the same however often it is tried. */
static const char *
date_of(struct mem *mem, instant made)
{
	time_t t = made / 1000000;
	struct tm tm;
	char text[40];

	gmtime_r(&t, &tm);
	strftime(text, sizeof(text), "%a, %d %b %Y %H:%M:%S +0000", &tm);
	return mem_strdup(mem, text);
}

static const char *
subject_of(const struct lang *l, enum alert_kind first)
{
	static const char *const key[ALERT_KIND__MAX] = {
		[ALERT_KIND_LEFT] = "mail.left",
		[ALERT_KIND_INTERIM] = "mail.interim",
		[ALERT_KIND_OFFERED] = "mail.offered",
		[ALERT_KIND_TROUBLE] = "mail.trouble",
	};

	return lang_text(l, key[first] != NULL ? key[first] : "mail.daily");
}

static const char *
line_of(struct work *w, const struct lang *l, const struct sql_mail_lines *m)
{
	return lang_say(w->mem, l, alert_words(m->kind), (struct say[]){
	    SAY_NUMBER("n", m->n),
	    SAY_TEXT("due", lang_day(w->mem, l, m->due, true)) }, 2);
}

/* One matter: its own page; several: where all of them are. */
static const char *
link_of(struct work *w, const struct conf *c, const struct sql_mail_lines *m,
    size_t n)
{
	return mem_printf(w->mem, "%s%s", c->web_origin,
	    n == 1 && m->alerts == 1 ?
	    alert_path(w, m->kind, m->subject, m->unit_code, NULL) :
	    "/varsler");
}

/*
 * What we send by ourselves is marked as such; a call is from somebody, and is
 * answered to her.
 */
static const char *const *
headers_of(struct work *w, const struct conf *c, const struct sql_mails_due *m,
    const char *subject)
{
	enum { HEADERS = 8 };
	bool calls = m->calendar != NULL;
	const char **h = mem_array(w->mem, HEADERS + 1, sizeof(*h));
	const char *host = strchr(c->mail_sender, '@') + 1;
	size_t n = 0;

	h[n++] = mem_printf(w->mem, "Date: %s", date_of(w->mem, m->made));
	h[n++] = mem_printf(w->mem, "From: Holdfast <%s>", c->mail_sender);
	h[n++] = mem_printf(w->mem, "To: <%s>", m->address);
	h[n++] = mem_printf(w->mem, "Subject: %s",
	    header_words(w->mem, subject));
	h[n++] = mem_printf(w->mem, "Message-ID: <holdfast-%" PRId64 "-%"
	    PRId64 "@%s>", m->id, m->made, host);
	if (calls && text_is_mail_address(m->answer_to))
		h[n++] = mem_printf(w->mem, "Reply-To: <%s>", m->answer_to);
	if (!calls) {
		h[n++] = mem_printf(w->mem, "List-Id: Holdfast <varsler.%s>",
		    host);
		h[n++] = "Auto-Submitted: auto-generated";
		h[n++] = "X-Auto-Response-Suppress: All";
	}
	h[n] = NULL;
	return h;
}

struct content {
	const struct lang *lang;
	enum language language;
	const struct sql_mail_lines *line;
	size_t lines;
	const char *subject, *link, *footer, *settings;
};

/* As it goes over the line: a bare LF would be coded as a character. */
static const char *
with_ends(struct mem *mem, const char *text)
{
	char *out = mem_alloc(mem, 2 * strlen(text) + 1), *to = out;

	for (; *text != '\0'; text++) {
		if (*text == '\n')
			*to++ = '\r';
		*to++ = *text;
	}
	*to = '\0';
	return out;
}

static const char *
text_of(struct work *w, const struct content *c)
{
	const char *text = "";

	for (size_t i = 0; i < c->lines; i++)
		text = mem_printf(w->mem, "%s%s\n\n", text,
		    line_of(w, c->lang, &c->line[i]));
	return mem_printf(w->mem, "%s%s:\n%s\n\n-- \n%s\n\n%s:\n%s\n", text,
	    lang_text(c->lang, "mail.open"), c->link, c->footer,
	    lang_text(c->lang, "mail.settings"), c->settings);
}

static enum err
html_of(struct work *w, struct mails *l, const struct content *c,
    const char **html_r)
{
	struct node *top = paper_begin(w->mem);
	struct node *mail = node_in(top, "Mail");
	struct node *list = node_in(mail, "Lines");
	struct paper paper;
	enum err e;

	node_text(mail, "subject", c->subject);
	node_text(mail, "link", c->link);
	node_text(mail, "footer", c->footer);
	node_text(mail, "settings", c->settings);
	for (size_t i = 0; i < c->lines; i++)
		node_text(node_add(list), "text",
		    line_of(w, c->lang, &c->line[i]));
	e = paper_render(w, l->views, c->language, top, "notify/mail.cs", 2048,
	    &paper);
	paper_end(top);
	if (e == ERR_OK)
		*html_r = with_ends(w->mem, paper.text);
	return e;
}

/* A line of the body is a paragraph; an empty one is none. */
static void
view_body(struct mem *mem, struct node *list, const char *body)
{
	char *rest = mem_strdup(mem, body), *line;

	while ((line = strsep(&rest, "\n")) != NULL)
		if (*line != '\0')
			node_text(node_add(list), "text", line);
}

/* Whoever is called in is told what was frozen with it, and no more. */
static enum err
call_write(struct work *w, struct mails *l, const struct sql_mails_due *m,
    struct mail *mail_r)
{
	struct node *top = paper_begin(w->mem);
	struct paper paper;
	enum err e;

	node_text(node_in(top, "Mail"), "subject", m->subject);
	view_body(w->mem, node_in(top, "Mail.Lines"), m->body);
	e = paper_render(w, l->views, m->language, top, "notify/call.cs", 2048,
	    &paper);
	paper_end(top);
	if (e != ERR_OK)
		return e;
	*mail_r = (struct mail){ .to = m->address,
	    .headers = headers_of(w, l->conf, m, m->subject),
	    .text = with_ends(w->mem, mem_printf(w->mem, "%s\n", m->body)),
	    .html = with_ends(w->mem, paper.text), .calendar = m->calendar,
	    .cancels = m->cancels };
	return ERR_OK;
}

enum err
mail_write(struct work *w, struct mails *l, const struct sql_mails_due *m,
    struct mail *mail_r)
{
	struct content c = { .language = m->language };
	struct sql_mail_lines *line;
	enum err e;

	if (m->calendar != NULL)
		return call_write(w, l, m, mail_r);
	if ((e = sql_mail_lines(w, m->id, &line, &c.lines)) != ERR_OK)
		return e;
	if (c.lines == 0)
		return err_set(w, ERR_NOT_FOUND, "mail %" PRId64
		    " says nothing", m->id);
	c.line = line;
	c.lang = paper_lang(l->views, c.language);
	c.subject = subject_of(c.lang, line[0].kind);
	c.link = link_of(w, l->conf, line, c.lines);
	c.footer = lang_say(w->mem, c.lang, MSG_MAIL_FOOTER,
	    &(struct say)SAY_TEXT("municipality",
	    l->conf->municipality_name), 1);
	c.settings = mem_printf(w->mem, "%s/innstillinger",
	    l->conf->web_origin);
	*mail_r = (struct mail){ .to = m->address,
	    .headers = headers_of(w, l->conf, m, c.subject),
	    .text = with_ends(w->mem, text_of(w, &c)) };
	return html_of(w, l, &c, &mail_r->html);
}
