/* The shield before the table of rights. */
#include "rules/shield.h"

bool
shield_hides(const struct shield *s)
{
	if (s->near || (s->unwanted && !s->acute))
		return true;
	return s->blocked && !s->named && !s->holds && !s->asked &&
	    !s->leads_waiting;
}
