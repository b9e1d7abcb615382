#include <stdint.h>

static uint8_t data[1500];

void prepare(void)
{
    for (int i = 0; i < 1500; i++)
        data[i] = i * 31 + (i >> 8);
}

static uint32_t of(const uint8_t *d, int n)
{
    uint32_t sum = 0;
    while (n >= 2) {
        sum += d[0] << 8 | d[1];
        d += 2;
        n -= 2;
    }
    while (sum > 0xFFFF)
        sum = (sum & 0xFFFF) + (sum >> 16);
    return ~sum & 0xFFFF;
}

uint32_t run(void) { return of(data, 1500); }
