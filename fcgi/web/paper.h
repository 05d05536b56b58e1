/*
 * What is rendered from a template: a part of a page, or what leaves as e-mail
 * and has no request.
 */
#ifndef WEB_PAPER_H
#define WEB_PAPER_H

#include "base/work.h"
#include "words.h"

#include <stddef.h>

struct node;
struct views;

/* NUL-terminated when something was rendered into it. */
struct paper {
	struct mem *mem;
	char *text;
	size_t length, room;
};

/*
 * The top of a view of its own, for node_text and its like; the values are
 * kept until paper_end, the node itself lives in `mem`.
 */
struct node *paper_begin(struct mem *mem);
void paper_end(struct node *top);

/*
 * Renders `template` ("notify/mail.cs") in language `l` with the values below
 * `top` into *out_r, in w->mem; `room` is how many bytes it will probably take.
 * ERR_BUG when the template does not exist or fails.
 */
enum err paper_render(struct work *w, struct views *v, enum language l,
    struct node *top, const char *template, size_t room,
    struct paper *out_r) MUST_USE;

/* Likewise, to be printed: without the characters that turn writing round. */
enum err paper_print(struct work *w, struct views *v, enum language l,
    struct node *top, const char *template, size_t room,
    struct paper *out_r) MUST_USE;

/* The words of a language, for lang_say. */
const struct lang *paper_lang(const struct views *v, enum language l);

#endif
