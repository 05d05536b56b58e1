/* How long somebody has got, in words and sign, never by colour alone. */
#ifndef DESK_LEFT_H
#define DESK_LEFT_H

#include "base/clock.h"

struct node;
struct request;

/*
 * Sets n.left ("3 dager igjen", "Fristen er i dag", "2 dager over fristen",
 * "Uten frist" for DAY_NONE) and n.left.tone (ample, soon from two days before,
 * today, over).
 */
void left_view(struct request *rq, struct node *n, day due);

#endif
