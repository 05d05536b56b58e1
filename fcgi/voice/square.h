/* The square that a telephone reads an address from. */
#ifndef VOICE_SQUARE_H
#define VOICE_SQUARE_H

#include "base/err.h"
#include "base/work.h"

/* A square as one SVG path, a unit a module, in a box `side` wide and high. */
struct square {
	const char *path;	/* in the arena */
	int side;		/* with the quiet zone of four modules */
};

/*
 * A QR code (ISO/IEC 18004, level M, read with a quarter of it dirty) of up to
 * 200 bytes of ASCII. ERR_BUG for more.
 */
enum err square_draw(struct work *w, const char *text, struct square *s_r)
    MUST_USE;

#endif
