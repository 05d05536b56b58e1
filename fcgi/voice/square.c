/* libqrencode knows where the dark modules are; rows of them are drawn. */
#include "voice/square.h"

#include "base/mem.h"

#include <qrencode.h>
#include <stdio.h>
#include <string.h>

enum { QUIET = 4, RUN_MAX = 24 };

/* How many dark modules stand in a row from `x` on; 0: it is light. */
static int
run_from(const QRcode *q, int x, int y)
{
	int n = 0;

	while (x + n < q->width && (q->data[y * q->width + x + n] & 1) != 0)
		n++;
	return n;
}

static void
draw(const QRcode *q, char *to)
{
	for (int y = 0; y < q->width; y++) {
		for (int x = 0, n; x < q->width; x += n > 0 ? n : 1) {
			if ((n = run_from(q, x, y)) > 0)
				to += sprintf(to, "M%d %dh%dv1h-%dz",
				    x + QUIET, y + QUIET, n, n);
		}
	}
}

enum err
square_draw(struct work *w, const char *text, struct square *s_r)
{
	QRcode *q = strlen(text) > 200 ? NULL :
	    QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M);
	char *path;

	if (q == NULL)
		return err_set(w, ERR_BUG, "no square of %zu bytes",
		    strlen(text));
	path = mem_alloc(w->mem,
	    (size_t)(q->width * (q->width / 2 + 1)) * RUN_MAX + 1);
	draw(q, path);
	*s_r = (struct square){ path, q->width + 2 * QUIET };
	QRcode_free(q);
	return ERR_OK;
}
