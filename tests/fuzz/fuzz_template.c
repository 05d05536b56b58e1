/*
 * Any text as every value that a template asks for. The first line is the
 * template, or anything for any; "*" is all of them when it is replayed, which
 * libFuzzer has no time for. Each line behind it is a text: "-" is one that is
 * not there, "=..." a word or number that stands for itself. Which text a value
 * has follows from its name. The last byte picks the language.
 *
 * What comes of it is held against the same with the letters and digits alone:
 * elements and attributes must be the same, whatever the values say.
 */
#include "config.h"

#include "fuzz.h"

#include "base/mem.h"
#include "web/paper.h"
#include "web/view.h"
#include "web/views.h"

#include <assert.h>
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

enum { TEXTS_MAX = 64, TEXT_MOST = 60, INVENTED_MOST = 3000, ROWS = 2 };

/* In front of every hostile text; none of it may come out as it is. */
#define MARK "<x\"'&"

static const char *const rooms[] = { "desk", "cover", "intake", "plan", "baton",
	"craft", "notify", "voice", "directory", NULL };

static struct views *views;

#ifdef REPLAY
static const bool replayed = true;
#else
static const bool replayed = false;
#endif

/* The values of one rendering; NULL view: nothing is invented. */
static struct {
	HDF *view;
	struct mem *mem;
	char *text[TEXTS_MAX];
	size_t texts;
	bool harmless;
	int invented;
} values;

/*
 * ClearSilver's own look at values, by way of the linker's --wrap: what is not
 * there is made when it is asked for.
 */
HDF *__real_hdf_get_obj(HDF *hdf, const char *name);
char *__real_hdf_get_value(HDF *hdf, const char *name, const char *otherwise);
HDF *__real_hdf_obj_child(HDF *hdf);
HDF *__wrap_hdf_get_obj(HDF *hdf, const char *name);
char *__wrap_hdf_get_value(HDF *hdf, const char *name, const char *otherwise);
HDF *__wrap_hdf_obj_child(HDF *hdf);

static bool
begins(const char *s, const char *with)
{
	return strncmp(s, with, strlen(with)) == 0;
}

/* Whether it is a value of the view, and not a word or file of ours. */
static bool
is_invented(HDF *hdf, const char *name)
{
	return values.view != NULL && hdf != NULL &&
	    hdf_obj_top(hdf) == values.view &&
	    values.invented < INVENTED_MOST &&
	    !begins(name, "Lang") && !begins(name, "Static") &&
	    !begins(name, "Config");
}

static bool
is_word(const char *s)
{
	return s[strspn(s, "abcdefghijklmnopqrstuvwxyz0123456789_-")] == '\0';
}

/* Letters and digits as they are; what could be markup as letters. */
static const char *
harmless(const char *text)
{
	char *out = mem_alloc(values.mem, 3 * strlen(text) + 1), *to = out;

	for (; *text != '\0'; text++)
		if (isalnum((unsigned char)*text))
			*to++ = *text;
		else
			to += sprintf(to, "Q%02x", (unsigned char)*text);
	*to = '\0';
	return out;
}

/* The text of a value by its name; NULL: it has none. */
static const char *
text_of(const char *name)
{
	unsigned h = 2166136261u;
	const char *text;

	if (values.texts == 0)
		return NULL;
	/* A name can have a value in it: Ticked[id]. */
	for (const char *c = harmless(name); *c != '\0'; c++)
		h = (h ^ (unsigned char)*c) * 16777619u;
	text = values.text[h % values.texts];
	if (strcmp(text, "-") == 0)
		return NULL;
	if (*text == '=' && is_word(text + 1))
		return text + 1;
	text = mem_printf(values.mem, MARK "%s", text);
	return values.harmless ? harmless(text) : text;
}

/* Makes it, unless its text is not there. */
static bool
invent(HDF *hdf, const char *name)
{
	const char *text = text_of(name);
	NEOERR *error;

	if (text == NULL)
		return false;
	values.invented++;
	error = hdf_set_value(hdf, name, text);
	nerr_ignore(&error);
	return __real_hdf_get_obj(hdf, name) != NULL;
}

HDF *
__wrap_hdf_get_obj(HDF *hdf, const char *name)
{
	HDF *found = __real_hdf_get_obj(hdf, name);

	if (found == NULL && is_invented(hdf, name) && invent(hdf, name))
		found = __real_hdf_get_obj(hdf, name);
	return found;
}

char *
__wrap_hdf_get_value(HDF *hdf, const char *name, const char *otherwise)
{
	char *found = __real_hdf_get_value(hdf, name, NULL);

	if (found == NULL && is_invented(hdf, name) && invent(hdf, name))
		found = __real_hdf_get_value(hdf, name, NULL);
	return found != NULL ? found : __real_hdf_get_value(hdf, name,
	    otherwise);
}

HDF *
__wrap_hdf_obj_child(HDF *hdf)
{
	HDF *child = __real_hdf_obj_child(hdf);

	if (child == NULL && is_invented(hdf, "")) {
		for (int i = 0; i < ROWS; i++)
			invent(hdf, i == 0 ? "0" : "1");
		child = __real_hdf_obj_child(hdf);
	}
	return child;
}

/* What of a page is markup, once its texts and values are left out. */
static char *
markup_of(struct mem *mem, const char *page)
{
	char *out = mem_alloc(mem, strlen(page) + 1), *to = out;
	enum { TEXT, TAG, QUOTED } at = TEXT;

	for (; *page != '\0'; page++) {
		char c = *page;

		if (at == TEXT && c != '<')
			continue;
		if (at == QUOTED && c != '"')
			continue;
		*to++ = c;
		if (at == TEXT)
			at = TAG;
		else if (at == QUOTED)
			at = TAG;
		else if (c == '"')
			at = QUOTED;
		else if (c == '>')
			at = TEXT;
	}
	*to = '\0';
	return out;
}

/* No part of the mark is there as it is. */
static bool
is_escaped(const char *page)
{
	static const char most[] = "&lt;x&quot;&#39;&";
	const char *at = page;

	while ((at = strstr(at, most)) != NULL) {
		at += strlen(most);
		if (!begins(at, "amp;"))
			return false;
	}
	return strstr(page, "<x") == NULL && strstr(page, "lt;x\"") == NULL &&
	    strstr(page, "x&quot;'") == NULL;
}

static const char *
render(struct mem *mem, const char *name, enum language l, bool harmless_ones)
{
	struct work w = { .mem = mem };
	struct node *top = paper_begin(mem);
	struct paper o;

	values.view = top->hdf;
	values.mem = mem;
	values.harmless = harmless_ones;
	values.invented = 0;
	if (paper_render(&w, views, l, top, name, 4096, &o) != ERR_OK)
		abort();
	values.view = NULL;
	paper_end(top);
	return o.text;
}

/* Which template it is, and where its markup is another. */
static void
tell(const char *name, enum language l, const char *page, const char *other)
{
	size_t at = 0;

	while (page[at] != '\0' && page[at] == other[at])
		at++;
	at = at > 200 ? at - 200 : 0;
	fprintf(stderr, "%s, %s:\n%.400s\n---\n%.400s\n", name,
	    words_name(&words_language, (int)l), page + at, other + at);
}

static void
check(const char *name, enum language l)
{
	struct mem *mem = mem_new(FUZZ_MEM);
	const char *page = render(mem, name, l, false);
	const char *markup = markup_of(mem, page);
	const char *other = markup_of(mem, render(mem, name, l, true));

	if (!is_escaped(page)) {
		fprintf(stderr, "%s: not escaped:\n%s\n", name, page);
		abort();
	}
	if (strcmp(markup, other) != 0) {
		tell(name, l, markup, other);
		abort();
	}
	mem_free(&mem);
}

static void
report(const char *line)
{
	fprintf(stderr, "%s\n", line);
}

/* The house's own templates, and names of files that nobody will fetch. */
static void
open_views(void)
{
	static char dir[4096], statics[64];
	const char *srcdir = getenv("srcdir");
	int fd = memfd_create("static.hdf", MFD_CLOEXEC);

	dprintf(fd, "Static.app = a.css\n");
	snprintf(statics, sizeof(statics), "/proc/self/fd/%d", fd);
	snprintf(dir, sizeof(dir), "%s/templates",
	    srcdir != NULL ? srcdir : ".");
	views = views_open(dir, statics, rooms, report);
	if (views == NULL)
		abort();
}

/*
 * Cuts it into lines: the first is returned, the others are the texts. A dot is
 * no markup, but parts a name when a value stands in one.
 */
static const char *
cut(char *input)
{
	const char *first = strsep(&input, "\n");
	char *line;

	for (char *c = input; c != NULL && (c = strchr(c, '.')) != NULL; )
		*c = ',';

	values.texts = 0;
	while (values.texts < TEXTS_MAX &&
	    (line = strsep(&input, "\n")) != NULL) {
		if (strlen(line) > TEXT_MOST)
			line[TEXT_MOST] = '\0';
		values.text[values.texts++] = line;
	}
	return first;
}

static const char *
template_of(const char *first)
{
	size_t sum = 0;

	if (views_find(views, first) != NULL)
		return first;
	for (; *first != '\0'; first++)
		sum = sum * 31 + (unsigned char)*first;
	return views->template[sum % views->n].name;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	enum language l = size > 0 ? data[size - 1] % LANGUAGE__MAX : 0;
	struct mem *mem;
	const char *first;

	if (views == NULL)
		open_views();
	if (views->lang[l].words == NULL)
		l = LANGUAGE_NB;
	mem = mem_new(FUZZ_MEM);
	first = cut(mem_strndup(mem, (const char *)data, size));
	if (!replayed || strcmp(first, "*") != 0)
		check(template_of(first), l);
	else
		for (size_t i = 0; i < views->n; i++)
			check(views->template[i].name, l);
	mem_free(&mem);
	return 0;
}
