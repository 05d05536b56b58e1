/* Runs a fuzz target over the files of its corpus without libFuzzer, in TAP. */
#include "fuzz.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int
is_input(const struct dirent *d)
{
	return d->d_name[0] != '.';
}

/* tests/fuzz/replay_form replays tests/fuzz/corpus/form. */
static void
own_corpus(char *dir, size_t size, const char *program)
{
	const char *srcdir = getenv("srcdir");
	const char *name = strrchr(program, '_');

	snprintf(dir, size, "%s/tests/fuzz/corpus/%s",
	    srcdir != NULL ? srcdir : ".", name != NULL ? name + 1 : "");
}

/* Whether the file could be read whole; a fault of the target aborts. */
static int
replay(const char *dir, const char *name)
{
	char path[4096 + 256];
	uint8_t *data;
	size_t size;
	FILE *f;

	snprintf(path, sizeof(path), "%s/%s", dir, name);
	if ((f = fopen(path, "rb")) == NULL)
		return 0;
	fseek(f, 0, SEEK_END);
	size = (size_t)ftell(f);
	rewind(f);
	data = malloc(size);	/* exactly: ASan sees one byte too far */
	size = fread(data, 1, size, f);
	fclose(f);
	LLVMFuzzerTestOneInput(data, size);
	free(data);
	return 1;
}

int
main(int argc, char **argv)
{
	struct dirent **input;
	char own[4096];
	const char *dir = own;
	int bad = 0, n;

	own_corpus(own, sizeof(own), argv[0]);
	if (argc > 1)
		dir = argv[1];
	if ((n = scandir(dir, &input, is_input, alphasort)) <= 0) {
		printf("Bail out! no corpus in %s\n", dir);
		return 1;
	}
	setvbuf(stdout, NULL, _IOLBF, 0);
	printf("1..%d\n", n);
	for (int i = 0; i < n; i++) {
		int good = replay(dir, input[i]->d_name);

		bad += !good;
		printf("%s %d - %s\n", good ? "ok" : "not ok", i + 1,
		    input[i]->d_name);
		free(input[i]);
	}
	free(input);
	return bad != 0;
}
