#include <stdint.h>

#define LENGTH 512

static int values[LENGTH];

static void sort(int *v, int low, int high)
{
    while (low < high) {
        int pivot = v[(low + high) >> 1], i = low, j = high;
        while (i <= j) {
            while (v[i] < pivot)
                i++;
            while (v[j] > pivot)
                j--;
            if (i <= j) {
                int t = v[i];
                v[i] = v[j];
                v[j] = t;
                i++;
                j--;
            }
        }
        if (j - low < high - i) {
            sort(v, low, j);
            low = i;
        } else {
            sort(v, i, high);
            high = j;
        }
    }
}

void prepare(void) {}

uint32_t run(void)
{
    uint32_t seed = 1, hash = 0;
    for (int i = 0; i < LENGTH; i++) {
        seed = seed * 1664525 + 1013904223;
        values[i] = (int32_t)seed >> 8;
    }
    sort(values, 0, LENGTH - 1);
    for (int i = 0; i < LENGTH; i++)
        hash = hash * 31 + values[i];
    return hash;
}
