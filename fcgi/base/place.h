/*
 * Places in a text that somebody outside the code has written, "innen {frist}":
 * whether it has only those that there are, and those that it must have.
 */
#ifndef BASE_PLACE_H
#define BASE_PLACE_H

enum place_fault {
	PLACE_GOOD,
	PLACE_UNKNOWN,		/* a name that is not offered */
	PLACE_NEVER_CLOSED,	/* "{" without its "}" on the same line */
	PLACE_NEVER_OPENED,	/* "}" without its "{" */
	PLACE_MISSING,		/* the one that it cannot do without */
	PLACE_FAULT__MAX
};

/* How many bytes of what somebody wrote between braces are told again. */
enum { PLACE_NAME_MAX = 40 };

struct place_judged {
	enum place_fault fault;
	int line;		/* from 1; of what is missing 0 */
	char name[PLACE_NAME_MAX + 1];	/* as it was written, what is no Latin
					 * letter, digit, blank, ".", "_" or
					 * "-" as "?"; of what is missing its
					 * name; else "" */
};

/*
 * The first fault of `text`, UTF-8, whose lines end with LF or CRLF. `offered`
 * is the names there are, NULL last; `required` one of them, or NULL. A name
 * stands between braces with nothing else, so no text has a brace of its own.
 */
struct place_judged place_judge(const char *text, const char *const *offered,
    const char *required);

#endif
