/* The busiest time of somebody's looks. */
#include "rules/looks.h"

/* Whether the case of look `i` is looked at once more in i + 1 .. last. */
static bool
comes_again(const struct looks_one *looks, size_t i, size_t last)
{
	for (size_t k = i + 1; k <= last; k++)
		if (looks[k].casefile == looks[i].casefile)
			return true;
	return false;
}

bool
looks_many(const struct looks_one *looks, size_t n, int64_t span_us,
    size_t many, struct looks_many *m_r)
{
	size_t first = 0, cases, most = 0;

	for (size_t last = 0; last < n; last++) {
		while (looks[last].at - looks[first].at > span_us)
			first++;
		if (last - first + 1 <= most)
			continue;
		cases = 0;
		for (size_t i = first; i <= last; i++)
			cases += !comes_again(looks, i, last);
		if (cases > most && cases >= many)
			*m_r = (struct looks_many){ first, last, cases };
		if (cases > most)
			most = cases;
	}
	return most >= many;
}
