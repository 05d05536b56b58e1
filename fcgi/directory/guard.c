/* Two layers of our own in libldap's input and output: a wiper and a timer. */
#include "directory/link.h"

#include "base/clock.h"

#include <errno.h>
#include <poll.h>
#include <string.h>

static int
set_up(Sockbuf_IO_Desc *layer, void *arg)
{
	layer->sbiod_pvt = arg;
	return 0;
}

static int
nothing(Sockbuf_IO_Desc *layer)
{
	(void)layer;
	return 0;
}

static int
pass_control(Sockbuf_IO_Desc *layer, int option, void *arg)
{
	return LBER_SBIOD_CTRL_NEXT(layer, option, arg);
}

static ber_slen_t
pass_read(Sockbuf_IO_Desc *layer, void *buf, ber_len_t len)
{
	return LBER_SBIOD_READ_NEXT(layer, buf, len);
}

/*
 * `buf` is the encoded request itself. What the layer below took it has
 * encrypted or handed to the kernel, and libldap never sends it again:
 * referrals are off and no connection is opened anew by the library. What
 * cannot be sent goes as well, unless only now is the wrong time.
 */
static ber_slen_t
send_and_wipe(Sockbuf_IO_Desc *layer, void *buf, ber_len_t len)
{
	ber_slen_t sent = LBER_SBIOD_WRITE_NEXT(layer, buf, len);

	if (sent > 0)
		explicit_bzero(buf, (size_t)sent);
	else if (sent < 0 && errno != EAGAIN && errno != EINTR)
		explicit_bzero(buf, len);
	return sent;
}

/* Whether the socket is ready before the link's time is up. */
static bool
ready(Sockbuf_IO_Desc *layer, short events)
{
	const struct link *l = layer->sbiod_pvt;
	struct pollfd fd = { .fd = -1, .events = events };
	int n;

	ber_sockbuf_ctrl(layer->sbiod_sb, LBER_SB_OPT_GET_FD, &fd.fd);
	do {
		int64_t ms = (l->until_us - clock_monotonic_us()) / 1000;

		n = poll(&fd, 1, ms > 0 ? (int)ms : 0);
	} while (n < 0 && errno == EINTR);
	if (n == 0)
		errno = ETIMEDOUT;
	return n > 0;
}

static ber_slen_t
timed_read(Sockbuf_IO_Desc *layer, void *buf, ber_len_t len)
{
	return ready(layer, POLLIN) ? LBER_SBIOD_READ_NEXT(layer, buf, len) :
	    -1;
}

static ber_slen_t
timed_write(Sockbuf_IO_Desc *layer, void *buf, ber_len_t len)
{
	return ready(layer, POLLOUT) ? LBER_SBIOD_WRITE_NEXT(layer, buf, len) :
	    -1;
}

static Sockbuf_IO wiper = {
	.sbi_setup = set_up,
	.sbi_remove = nothing,
	.sbi_ctrl = pass_control,
	.sbi_read = pass_read,
	.sbi_write = send_and_wipe,
	.sbi_close = nothing,
};

static Sockbuf_IO timer = {
	.sbi_setup = set_up,
	.sbi_remove = nothing,
	.sbi_ctrl = pass_control,
	.sbi_read = timed_read,
	.sbi_write = timed_write,
	.sbi_close = nothing,
};

/* Honest answers are far below; libldap allocates what a length claims. */
static ber_len_t answer_max = 64 << 20;

/*
 * Called with a connected socket, before TLS; the layer goes below TLS's. Time
 * lost on a server that is away is not the next one's.
 */
static int
on_connect(LDAP *ld, Sockbuf *sb, LDAPURLDesc *url, struct sockaddr *address,
    struct ldap_conncb *me)
{
	(void)ld;
	(void)url;
	(void)address;
	link_allow(me->lc_arg);
	if (ber_sockbuf_ctrl(sb, LBER_SB_OPT_SET_MAX_INCOMING,
	    &answer_max) != 1)
		return -1;
	return ber_sockbuf_add_io(sb, &timer, LBER_SBIOD_LEVEL_PROVIDER + 1,
	    me->lc_arg);
}

static void
on_close(LDAP *ld, Sockbuf *sb, struct ldap_conncb *me)
{
	(void)ld;
	(void)sb;
	(void)me;
}

bool
link_keep_time(struct link *l)
{
	l->on_connect = (struct ldap_conncb){ on_connect, on_close, l };
	return ldap_set_option(l->ld, LDAP_OPT_CONNECT_CB, &l->on_connect) ==
	    LDAP_OPT_SUCCESS;
}

bool
link_wipe_sent(struct link *l)
{
	Sockbuf *sb = NULL;

	return ldap_get_option(l->ld, LDAP_OPT_SOCKBUF, &sb) ==
	    LDAP_OPT_SUCCESS &&
	    ber_sockbuf_add_io(sb, &wiper, LBER_SBIOD_LEVEL_APPLICATION,
		NULL) == 0;
}
