#include <stdint.h>

#define LENGTH 512

static int values[LENGTH];

static void sift(int *v, int root, int count)
{
    int value = v[root];
    for (;;) {
        int child = 2 * root + 1;
        if (child >= count)
            break;
        if (child + 1 < count && v[child + 1] > v[child])
            child++;
        if (v[child] <= value)
            break;
        v[root] = v[child];
        root = child;
    }
    v[root] = value;
}

void prepare(void) {}

uint32_t run(void)
{
    uint32_t seed = 7, hash = 0;
    for (int i = 0; i < LENGTH; i++) {
        seed = seed * 1664525 + 1013904223;
        values[i] = (int32_t)seed >> 8;
    }
    for (int i = LENGTH / 2 - 1; i >= 0; i--)
        sift(values, i, LENGTH);
    for (int end = LENGTH - 1; end > 0; end--) {
        int t = values[0];
        values[0] = values[end];
        values[end] = t;
        sift(values, 0, end);
    }
    for (int i = 0; i < LENGTH; i++)
        hash = hash * 31 + values[i];
    return hash;
}
