#include <stdint.h>

static uint64_t seed;

void prepare(void) { seed = 42; }

uint32_t run(void)
{
    uint64_t state = seed, sum = 0;
    for (int i = 0; i < 256; i++) {
        state += 0x9E3779B97F4A7C15u;
        uint64_t z = state;
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9u;
        z = (z ^ z >> 27) * 0x94D049BB133111EBu;
        sum += z ^ z >> 31;
    }
    return sum ^ sum >> 32;
}
