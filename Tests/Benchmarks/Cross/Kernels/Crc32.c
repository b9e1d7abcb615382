#include <stdint.h>

static uint32_t table[256];
static uint8_t data[1024];

void prepare(void)
{
    for (uint32_t i = 0; i < 256; i++) {
        uint32_t value = i;
        for (int bit = 0; bit < 8; bit++)
            value = value & 1 ? value >> 1 ^ 0xEDB88320u : value >> 1;
        table[i] = value;
    }
    for (int i = 0; i < 1024; i++)
        data[i] = i * 31 + (i >> 5);
}

uint32_t run(void)
{
    uint32_t crc = UINT32_MAX;
    for (int i = 0; i < 1024; i++)
        crc = table[(uint8_t)(crc ^ data[i])] ^ crc >> 8;
    return ~crc;
}
