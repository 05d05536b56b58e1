/* The least the list of 50 can cost: libfcgi, one prepared statement for 50 of
 * 200,000 rows, one kept parse of the list's own template and words, which get
 * as many values as ours. No session, no rights, no log, no arena, no joins. */
#include <ClearSilver/ClearSilver.h>
#include <fcgiapp.h>
#include <mysql.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { COLUMNS = 7, CELL = 128, PAGE_MAX = 256 * 1024 };

static const char *const columns[COLUMNS] = {
	"number", "name", "kind", "state", "held_as", "holder", "since"
};

/* What our page says about itself, as texts that cost nothing to find. */
static const char *const about[][2] = {
	{ "Unit.code", "helsestasjonen" }, { "Unit.name", "Helsestasjonen" },
	{ "Page.municipality", "Havnsund kommune" },
	{ "Page.system_owner", "Siri Systemansvarlig" },
	{ "Page.system_owner_phone", "+47 00 00 10 01" },
	{ "Page.path", "/enhet/helsestasjonen" },
	{ "Page.user", "Lise Leder" }, { "Page.key", "0123456789012345678901" },
	{ "Page.csrf", "0123456789012345678901234567890123456789012345678901"
	    "234567890123" },
	{ "May.desk_view", "1" }, { "May.guidelines_view", "1" },
	{ "May.logout", "1" }, { "May.unit_view", "1" }, { "Opens", "1" },
	{ "May.list_export", "1" }, { "List.title", "Sakene i" },
	{ "List.path", "/enhet/helsestasjonen" }, { "Page.idle", "1200" },
	{ "Page.Led.0.code", "helsestasjonen" },
	{ "Page.Led.0.name", "Helsestasjonen" }, { "Page.language", "nb" },
};

struct bare {
	MYSQL_STMT *list;
	char cell[COLUMNS][CELL];
	unsigned long length[COLUMNS];
	CSPARSE *parse;
	HDF *words;
	char page[PAGE_MAX];
	size_t page_len;
};

static void __attribute__((noreturn))
die(const char *what)
{
	fprintf(stderr, "bare: %s\n", what);
	exit(1);
}

static void
must(NEOERR *error)
{
	if (error != STATUS_OK) {
		nerr_log_error(error);
		exit(1);
	}
}

/* As whoever owns the server, whom its socket knows; all of one unit's rows. */
static void
open_list(struct bare *b, const char *socket, const char *user)
{
	static const char text[] = "SELECT number, name, kind, state, held_as, "
	    "holder, since FROM item WHERE unit = 7 AND id > 0 ORDER BY id LIMIT 50";
	MYSQL *m = mysql_init(NULL);
	MYSQL_BIND bind[COLUMNS];

	mysql_options(m, MYSQL_SET_CHARSET_NAME, "utf8mb4");
	if (mysql_real_connect(m, NULL, user, NULL, "bare", 0, socket,
	    0) == NULL)
		die(mysql_error(m));
	b->list = mysql_stmt_init(m);
	if (mysql_stmt_prepare(b->list, text, sizeof(text) - 1) != 0)
		die(mysql_stmt_error(b->list));
	memset(bind, 0, sizeof(bind));
	for (int i = 0; i < COLUMNS; i++) {
		bind[i].buffer_type = MYSQL_TYPE_STRING;
		bind[i].buffer = b->cell[i];
		bind[i].buffer_length = CELL - 1;
		bind[i].length = &b->length[i];
	}
	if (mysql_stmt_bind_result(b->list, bind) != 0)
		die(mysql_stmt_error(b->list));
}

/* The template asks for it; numbers of cases need none. */
static NEOERR *
url_escape(const char *in, char **out)
{
	return (*out = strdup(in)) != NULL ? STATUS_OK :
	    nerr_raise(NERR_NOMEM, "url_escape");
}

static void
open_page(struct bare *b, const char *dir)
{
	char path[512];
	HDF *own;

	must(nerr_init());
	must(hdf_init(&own));
	must(hdf_set_value(own, "Config.VarEscapeMode", "html"));
	must(hdf_set_value(own, "hdf.loadpaths.0", dir));
	must(cs_init(&b->parse, own));
	must(cs_register_esc_strfunc(b->parse, "url_escape", url_escape));
	must(cs_register_esc_strfunc(b->parse, "url_validate", url_escape));
	must(cs_parse_file(b->parse, "cover/list.cs"));
	must(hdf_init(&b->words));
	snprintf(path, sizeof(path), "%s/lang/nb.hdf", dir);
	must(hdf_read_file(b->words, path));
	b->parse->global_hdf = b->words;
}

static void
fetch(struct bare *b, HDF *rows)
{
	char name[16];
	HDF *row;

	if (mysql_stmt_execute(b->list) != 0)
		die(mysql_stmt_error(b->list));
	for (int n = 0; mysql_stmt_fetch(b->list) == 0; n++) {
		snprintf(name, sizeof(name), "%d", n);
		must(hdf_get_node(rows, name, &row));
		for (int i = 0; i < COLUMNS; i++) {
			b->cell[i][b->length[i]] = '\0';
			must(hdf_set_value(row, columns[i], b->cell[i]));
		}
	}
	mysql_stmt_free_result(b->list);
}

static NEOERR *
gather(void *context, char *text)
{
	struct bare *b = context;
	size_t len = strlen(text);

	if (len > PAGE_MAX - b->page_len)
		die("page too long");
	memcpy(b->page + b->page_len, text, len);
	b->page_len += len;
	return STATUS_OK;
}

static void
answer(struct bare *b, FCGX_Request *f)
{
	HDF *view, *rows, *own = b->parse->hdf;

	must(hdf_init(&view));
	for (size_t i = 0; i < sizeof(about) / sizeof(*about); i++)
		must(hdf_set_value(view, about[i][0], about[i][1]));
	must(hdf_get_node(view, "Rows", &rows));
	fetch(b, rows);
	b->page_len = 0;
	b->parse->hdf = view;
	must(cs_render(b->parse, b, gather));
	b->parse->hdf = own;
	hdf_destroy(&view);
	FCGX_FPrintF(f->out, "Content-Type: text/html; charset=utf-8\r\n"
	    "Content-Length: %d\r\n\r\n", (int)b->page_len);
	FCGX_PutStr(b->page, (int)b->page_len, f->out);
}

int
main(int argc, char *argv[])
{
	static struct bare b;
	FCGX_Request f;

	if (argc != 4)
		die("usage: bare SOCKET USER TEMPLATES");
	open_list(&b, argv[1], argv[2]);
	open_page(&b, argv[3]);
	if (FCGX_Init() != 0 || FCGX_InitRequest(&f, 0, 0) != 0)
		die("fd 0 is no listening socket");
	while (FCGX_Accept_r(&f) >= 0) {
		answer(&b, &f);
		FCGX_Finish_r(&f);
	}
	return 0;
}
