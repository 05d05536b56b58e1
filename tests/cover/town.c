/* The rows that a complete sync of a small directory would have left. */
#include "cover/town.h"

#include "fixture/database.h"

static void
seat(struct work *w, const char *kind, const char *unit, int employee)
{
	database_do(w, "INSERT INTO seat (kind, unit, employee, source, since) "
	    "VALUES ('%s', %s, %d, 'directory', '2020-01-01')", kind, unit,
	    employee);
}

void
town_make(struct work *w)
{
	database_do(w, "INSERT INTO unit (id, code, name, parent, since) VALUES "
	    "(1, 'kommunen', 'Kommunen', NULL, '2020-01-01'), "
	    "(2, 'helse', 'Helsestasjonen', 1, '2020-01-01'), "
	    "(3, 'familie', 'Familietjenesten', 1, '2020-01-01'), "
	    "(4, 'barnevern', 'Barneverntjenesten', 3, '2020-01-01'), "
	    "(5, 'skole', 'Skolen', 1, '2020-01-01')");
	for (int i = 1; i <= EMPLOYEES; i++)
		database_do(w, "INSERT INTO employee (id, directory_key, username, "
		    "name, mail, phone, title, state, first_seen, last_seen) "
		    "VALUES (%d, 'key-%d', 'ansatt%d', 'Ansatt %d', '', '', '', "
		    "'active', '2020-01-01', '2020-01-01')", i, i, i, i);
	seat(w, "leader", "2", LEADER);
	seat(w, "leader", "3", OTHER_LEADER);
	for (int i = COORDINATOR; i <= COORDINATOR_LAST; i++)
		seat(w, "coordinator", "NULL", i);
	seat(w, "system_owner", "NULL", OWNER);
	seat(w, "office", "NULL", CLERK);
}

int64_t
town_answers(int64_t unit)
{
	static const int64_t who[UNITS + 1] = {
		[UNIT_TOP] = OWNER, [UNIT_LED] = LEADER,
		[UNIT_OTHER] = OTHER_LEADER, [UNIT_BELOW] = OTHER_LEADER,
		[UNIT_ALONE] = OWNER,
	};

	return who[unit];
}
