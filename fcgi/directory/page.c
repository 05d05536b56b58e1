/* Asks for more entries than a server gives at once: by pages (RFC 2696). */
#include "directory/page.h"

#include "base/conf.h"
#include "base/pace.h"
#include "base/work.h"

/* More entries than any municipality has; some server may never end. */
enum { ENTRIES_MAX = 200000 };

/* A paged search under way. */
struct paging {
	struct directory *d;
	struct search search;
	struct berval *cookie;		/* where the server wants to go on */
	size_t entries, references;
};

/* The cookie out of a page's result; without the control it is no page. */
static enum err
read_cookie(struct work *w, struct paging *p, LDAPMessage *res)
{
	LDAP *ld = p->d->service.ld;
	LDAPControl **controls = NULL, *page;
	int code = LDAP_SUCCESS, total;
	int rc = ldap_parse_result(ld, res, &code, NULL, NULL, NULL, &controls,
	    0);
	struct berval cookie = { 0, NULL };

	page = link_control(LDAP_CONTROL_PAGEDRESULTS, controls);
	if (rc == LDAP_SUCCESS && code == LDAP_SUCCESS)
		rc = page == NULL ? LDAP_CONTROL_NOT_FOUND :
		    ldap_parse_pageresponse_control(ld, page, &total, &cookie);
	ldap_controls_free(controls);
	ber_bvfree(p->cookie);
	p->cookie = rc == LDAP_SUCCESS ? ber_bvdup(&cookie) : NULL;
	ber_memfree(cookie.bv_val);
	if (rc != LDAP_SUCCESS || code != LDAP_SUCCESS || p->cookie == NULL)
		return link_failed(w, ld, "page",
		    rc != LDAP_SUCCESS ? rc : code);
	p->search.same = true;
	return ERR_OK;
}

static enum err
take_page(struct work *w, struct paging *p, LDAPMessage *res,
    page_take *take, void *into)
{
	struct entry e = { .w = w, .ld = p->d->service.ld };
	enum err err = ERR_OK;

	for (e.message = ldap_first_entry(e.ld, res);
	    e.message != NULL && err == ERR_OK;
	    e.message = ldap_next_entry(e.ld, e.message)) {
		if (++p->entries > ENTRIES_MAX)
			return err_set(w, ERR_UNAVAILABLE,
			    "directory: over %d entries", ENTRIES_MAX);
		err = take(&e, p->d->profile, into);
	}
	p->references += (size_t)ldap_count_references(e.ld, res);
	return err;
}

static enum err
one_page(struct work *w, struct paging *p, page_take *take, void *into)
{
	LDAPControl *controls[2] = { NULL, NULL };
	LDAPMessage *res = NULL;
	bool limited;
	int rc;
	enum err e = link_ready(w, p->d);

	if (e != ERR_OK)
		return e;
	rc = ldap_create_page_control(p->d->service.ld,
	    (ber_int_t)p->d->conf->directory_page_size, p->cookie, 1,
	    &controls[0]);
	if (rc != LDAP_SUCCESS)
		return link_failed(w, p->d->service.ld, "page control", rc);
	e = link_search(w, p->d, &p->search, controls, &res, &limited);
	ldap_control_free(controls[0]);
	if (e == ERR_OK)
		e = take_page(w, p, res, take, into);
	if (e == ERR_OK)
		e = read_cookie(w, p, res);
	ldap_msgfree(res);
	return e;
}

/* Half of them is nothing, so to stop here is to have failed. */
static enum err
in_time(struct work *w, const struct paging *p)
{
	if (pace_next(w, "entries", p->entries, 0))
		return ERR_OK;
	return err_set(w, ERR_UNAVAILABLE, "directory: %zu entries, and no end "
	    "in the time that a job has", p->entries);
}

/* All pages. A server that only points elsewhere has not answered. */
enum err
page_every(struct work *w, struct directory *d, const struct search *s,
    page_take *take, void *into)
{
	struct paging p = { .d = d, .search = *s };
	enum err e;

	do
		e = one_page(w, &p, take, into);
	while (e == ERR_OK && p.cookie->bv_len > 0 &&
	    (e = in_time(w, &p)) == ERR_OK);
	ber_bvfree(p.cookie);
	if (e == ERR_OK && p.entries == 0 && p.references > 0)
		e = err_set(w, ERR_UNAVAILABLE,
		    "directory: only references to other servers");
	if (e != ERR_OK)
		link_drop(d);
	return e;
}
