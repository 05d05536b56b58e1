/* Renders a template into memory. */
#include "web/paper.h"

#include "base/mem.h"
#include "web/view.h"
#include "web/views.h"

#include <stdlib.h>
#include <string.h>

struct node *
paper_begin(struct mem *mem)
{
	struct node *top = mem_alloc(mem, sizeof(*top));

	top->mem = mem;
	/* Only memory running out can fail here. */
	if (hdf_init(&top->hdf) != STATUS_OK)
		abort();
	return top;
}

void
paper_end(struct node *top)
{
	hdf_destroy(&top->hdf);
}

const struct lang *
paper_lang(const struct views *v, enum language l)
{
	return &v->lang[l];
}

/* The library calls with many small strings; they are gathered in the arena. */
static NEOERR *
gather(void *context, char *text)
{
	struct paper *o = context;
	size_t len = strlen(text);

	if (o->length + len + 1 > o->room) {
		size_t room = (o->room + len) * 2;
		char *larger = mem_alloc(o->mem, room);

		memcpy(larger, o->text, o->length);
		o->text = larger;
		o->room = room;
	}
	memcpy(o->text + o->length, text, len);
	o->length += len;
	return STATUS_OK;
}

static enum err
render_failed(struct work *w, NEOERR *error, const char *name)
{
	STRING text;
	enum err e;

	string_init(&text);
	nerr_error_string(error, &text);
	nerr_ignore(&error);
	e = err_set(w, ERR_BUG, "template %s: %s", name, text.buf);
	string_clear(&text);
	return e;
}

enum err
paper_render(struct work *w, struct views *v, enum language l,
    struct node *top, const char *template, size_t room, struct paper *out_r)
{
	struct template *t = views_find(v, template);
	NEOERR *error;
	HDF *own;

	if (t == NULL)
		return err_set(w, ERR_BUG, "no template %s", template);
	*out_r = (struct paper){ .mem = w->mem, .room = room,
	    .text = mem_alloc(w->mem, room) };
	own = t->parse->hdf;
	t->parse->hdf = top->hdf;
	t->parse->global_hdf = v->lang[l].words;
	error = cs_render(t->parse, out_r, gather);
	t->parse->hdf = own;
	if (error != STATUS_OK)
		return render_failed(w, error, template);
	out_r->text[out_r->length] = '\0';
	return ERR_OK;
}

/*
 * U+202D and U+202E turn round whatever follows. The printer gives a letter of
 * the alphabet that it first meets turned round no text, and then that one is
 * missing wherever it stands, for who has it read aloud.
 */
static void
drop_turning(struct paper *o)
{
	size_t to = 0;

	for (size_t from = 0; from < o->length; ) {
		if (strncmp(o->text + from, "\u202d", 3) == 0 ||
		    strncmp(o->text + from, "\u202e", 3) == 0)
			from += 3;
		else
			o->text[to++] = o->text[from++];
	}
	o->length = to;
	o->text[to] = '\0';
}

enum err
paper_print(struct work *w, struct views *v, enum language l,
    struct node *top, const char *template, size_t room, struct paper *out_r)
{
	enum err e = paper_render(w, v, l, top, template, room, out_r);

	if (e == ERR_OK)
		drop_turning(out_r);
	return e;
}
