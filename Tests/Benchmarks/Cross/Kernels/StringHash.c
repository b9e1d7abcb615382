#include <stddef.h>
#include <stdint.h>

static const uint16_t *text;
static int length;

static uint32_t of(const uint16_t *t, int n, uint32_t hash)
{
    hash ^= 2166136261u;
    for (int i = 0; i < n; i++)
        hash = (hash ^ t[i]) * 16777619;
    return hash;
}

void prepare(void)
{
    static const uint16_t fox[] = u"The quick brown fox jumps over the lazy dog; pack my box with five dozen liquor jugs.";
    text = fox;
    length = sizeof fox / sizeof *fox - 1;
}

uint32_t run(void)
{
    uint32_t hash = 0;
    for (int i = 0; i < 32; i++)
        hash ^= of(text, length, hash);
    return hash;
}
