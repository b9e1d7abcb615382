#include <stdint.h>

struct shape;
struct table { int (*area)(const struct shape *, int); };
struct shape { const struct table *table; int a, b; };

static int square(const struct shape *s, int scale) { return s->a * s->a * scale; }
static int oblong(const struct shape *s, int scale) { return (s->a + scale) * s->b; }
static int strip(const struct shape *s, int scale) { return s->a - scale; }

static const struct table square_table = { square }, oblong_table = { oblong }, strip_table = { strip };
static struct shape storage[96];
static struct shape *shapes[96];

void prepare(void)
{
    for (int i = 0, kind = 0; i < 96; i++, kind = kind == 2 ? 0 : kind + 1) {
        storage[i] = (struct shape){ kind == 0 ? &square_table : kind == 1 ? &oblong_table : &strip_table, i, i + 1 };
        shapes[i] = &storage[i];
    }
}

uint32_t run(void)
{
    uint32_t sum = 0;
    for (int round = 0; round < 16; round++)
        for (int i = 0; i < 96; i++)
            sum = sum * 3 + shapes[i]->table->area(shapes[i], round);
    return sum;
}
