/*
 * Prints the hash under which the cookie TOKEN is a session, for a row, and
 * what its forms must carry.
 */
#include "web/formkey.h"

#include <sodium.h>
#include <stdio.h>

int
main(int argc, char *argv[])
{
	char hash[65], csrf[65];

	if (argc != 2 || sodium_init() < 0)
		return 2;
	token_hash(argv[1], hash);
	token_csrf(argv[1], csrf);
	printf("%s %s\n", hash, csrf);
	return 0;
}
