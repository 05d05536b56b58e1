/* OpenLDAP (with 389 DS's lock) and Active Directory, an entry each. */
#include "directory/profile.h"

#include "base/mem.h"
#include "base/text.h"
#include "base/work.h"
#include "directory/account.h"
#include "directory/entry.h"

#include <string.h>

/* ppolicy's way to say "for good"; any other time is a lock that passes. */
#define LOCKED_FOR_GOOD "000001010000Z"

enum { UAC_DISABLED = 0x2 };

#define PERSON_ATTRS "givenName", "sn", "displayName", "cn", "mail", \
    "telephoneNumber", "mobile", "title", "employeeType", "employeeNumber", \
    "departmentNumber", "manager", "memberOf"

static const char *const openldap_attrs[] = {
	"entryUUID", "uid", "ou", "pwdAccountLockedTime", "pwdEndTime",
	"shadowExpire", "nsAccountLock", PERSON_ATTRS, NULL
};

static const char *const openldap_group_attrs[] = {
	"member", "uniqueMember", NULL
};

static const char *const ad_attrs[] = {
	"objectGUID", "sAMAccountName", "userPrincipalName", "department",
	"userAccountControl", "accountExpires", "employeeID", PERSON_ATTRS, NULL
};

/* Without a range, Active Directory gives the first values of many only. */
static const char *const ad_group_attrs[] = { "member;range=0-1499", NULL };

/* Two attributes may each set an end; the first of the two counts. */
static void
end_at(struct directory_person *p, instant end)
{
	if (end != INSTANT_NONE &&
	    (p->expires == INSTANT_NONE || end < p->expires))
		p->expires = end;
}

static const char *
openldap_state(const struct entry *e, struct directory_person *p)
{
	const char *locked = entry_text(e, "pwdAccountLockedTime");
	const char *days = entry_text(e, "shadowExpire");
	const char *until = entry_text(e, "pwdEndTime");
	instant end = INSTANT_NONE;

	if (strcmp(locked, LOCKED_FOR_GOOD) == 0 ||
	    text_same_ascii(entry_text(e, "nsAccountLock"), "true"))
		p->state = ACCOUNT_STATE_DISABLED;
	if (*days != '\0' && !account_end_of_shadow(days, &end))
		return "shadowExpire";
	end_at(p, end);
	end = INSTANT_NONE;
	if (*until != '\0' && !account_end_of_time(until, &end))
		return "pwdEndTime";
	end_at(p, end);
	return NULL;
}

static const char *
ad_state(const struct entry *e, struct directory_person *p)
{
	const char *flags = entry_text(e, "userAccountControl");
	const char *end = entry_text(e, "accountExpires");
	int64_t bits;

	if (!text_to_i64(flags, INT32_MIN, UINT32_MAX, &bits))
		return "userAccountControl";
	if (bits & UAC_DISABLED)
		p->state = ACCOUNT_STATE_DISABLED;
	if (*end != '\0' && !account_end_of_filetime(end, &p->expires))
		return "accountExpires";
	return NULL;
}

static const struct profile profiles[] = {
	{
		.name = "openldap",
		.key = "entryUUID",
		.login = { "uid" },
		.full_name = { "displayName", "cn" },
		.phone = { "telephoneNumber", "mobile" },
		.number = { "employeeNumber" },
		.unit = { "departmentNumber", "ou" },
		.member = { "member", "uniqueMember" },
		.group_filter = "(|(objectClass=groupOfNames)"
		    "(objectClass=groupOfUniqueNames))",
		.asks_policy = true,
		.read_key = account_key_of_uuid,
		.read_state = openldap_state,
		.attrs = openldap_attrs,
		.group_attrs = openldap_group_attrs,
	},
	{
		.name = "ad",
		.key = "objectGUID",
		.login = { "sAMAccountName", "userPrincipalName" },
		.full_name = { "displayName", "cn" },
		.phone = { "telephoneNumber", "mobile" },
		.number = { "employeeID", "employeeNumber" },
		.unit = { "department", "departmentNumber" },
		.member = { "member" },
		.group_filter = "(objectClass=group)",
		.by_range = true,
		.read_key = account_key_of_guid,
		.read_state = ad_state,
		.attrs = ad_attrs,
		.group_attrs = ad_group_attrs,
	},
};

const struct profile *
profile_find(const char *name)
{
	for (size_t i = 0; i < sizeof(profiles) / sizeof(*profiles); i++)
		if (strcmp(profiles[i].name, name) == 0)
			return &profiles[i];
	return NULL;
}
