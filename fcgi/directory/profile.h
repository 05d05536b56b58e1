/* The two kinds of directory: which attributes mean what (domain 8.1). */
#ifndef DIRECTORY_PROFILE_H
#define DIRECTORY_PROFILE_H

#include "base/clock.h"
#include "directory/directory.h"

#include <ldap.h>
#include <stdbool.h>

struct work;

/* An entry as the library gave it, and where what is read from it goes. */
struct entry {
	struct work *w;
	LDAP *ld;
	LDAPMessage *message;
};

/* Lists of attributes end with NULL; the first one present counts. */
struct profile {
	const char *name;
	const char *key;
	const char *login[3];		/* any of them may be typed at login */
	const char *full_name[3];
	const char *phone[3];
	const char *number[3];
	const char *unit[3];		/* values of all of them together */
	const char *member[3];		/* likewise */
	const char *group_filter;
	bool by_range;			/* long member lists come in pieces */
	bool asks_policy;		/* understands the ppolicy control */
	bool (*read_key)(const char *value, size_t len, char key[37]);
	/* State and end of the account; NULL, or the senseless attribute. */
	const char *(*read_state)(const struct entry *e,
	    struct directory_person *p);
	const char *const *attrs;	/* all of a person that is asked for */
	const char *const *group_attrs;
};

/* By the name used in the ini; NULL when there is none such. */
const struct profile *profile_find(const char *name);

#endif
