#include <stdint.h>

#define LENGTH 8192

static uint8_t composite[LENGTH];

void prepare(void) {}

uint32_t run(void)
{
    for (int i = 0; i < LENGTH; i++)
        composite[i] = 0;
    uint32_t count = 0;
    for (int i = 2; i < LENGTH; i++)
        if (!composite[i]) {
            count++;
            for (int j = i + i; j < LENGTH; j += i)
                composite[j] = 1;
        }
    return count;
}
