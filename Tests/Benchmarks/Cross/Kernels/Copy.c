#include <stdint.h>

static uint8_t from[1024], to[1024];

void prepare(void)
{
    for (int i = 0; i < 1024; i++)
        from[i] = i * 13;
}

uint32_t run(void)
{
    for (int i = 0; i < 1024; i++)
        to[i] = from[i] ^ i;
    return to[17] + (to[1000] << 8);
}
