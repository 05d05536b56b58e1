/* The named address of a two-factor proxy, and the name it sends. */
#include "directory/trusted.h"

#include "base/conf.h"
#include "base/text.h"
#include "directory/directory.h"
#include "web/request.h"

#include <arpa/inet.h>
#include <stdbool.h>
#include <string.h>

enum { NAME_MAX_BYTES = 256 };

const char *
trusted_name(const struct request *rq)
{
	const char *from = rq->app->conf->login_proxy_header_from;
	const char *name = rq->proxy_user;

	if (*from == '\0' || name == NULL || *name == '\0' ||
	    strcmp(from, rq->address) != 0)
		return NULL;
	if (strlen(name) > NAME_MAX_BYTES || text_has_control(name, "") ||
	    !text_is_utf8(name, strlen(name)))
		return "?";
	return name;
}

/* As nginx writes it in REMOTE_ADDR, for it is compared letter by letter. */
static bool
is_address(const char *from)
{
	unsigned char bytes[sizeof(struct in6_addr)];
	char text[INET6_ADDRSTRLEN];
	int family = strchr(from, ':') != NULL ? AF_INET6 : AF_INET;

	return strcmp(from, "unix:") == 0 ||
	    (inet_pton(family, from, bytes) == 1 &&
	    inet_ntop(family, bytes, text, sizeof(text)) != NULL &&
	    strcmp(text, from) == 0);
}

const char *
trusted_check_conf(const struct conf *c)
{
	const char *from = c->login_proxy_header_from;
	const char *when = c->login_breakglass;

	if (*from != '\0' && !is_address(from))
		return "login.proxy_header_from: neither one address in its "
		    "shortest form nor unix:";
	if (strcmp(when, "away") != 0 && strcmp(when, "always") != 0 &&
	    strcmp(when, "no") != 0)
		return "login.breakglass: neither away, always nor no";
	return directory_check_conf(c);
}
