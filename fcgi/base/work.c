/* The one place where a failure gets its description. */
#include "base/work.h"

#include <stdarg.h>
#include <stdio.h>

enum err
err_set(struct work *w, enum err code, const char *fmt, ...)
{
	va_list ap;

	w->fault.code = code;
	va_start(ap, fmt);
	vsnprintf(w->fault.text, sizeof(w->fault.text), fmt, ap);
	va_end(ap);
	return code;
}
