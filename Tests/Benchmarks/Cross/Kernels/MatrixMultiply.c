#include <stdint.h>

#define SIZE 24

static int a[SIZE * SIZE], b[SIZE * SIZE], product[SIZE * SIZE];

void prepare(void)
{
    for (int i = 0; i < SIZE * SIZE; i++) {
        a[i] = i * 7;
        b[i] = i * i - 100;
    }
}

uint32_t run(void)
{
    for (int row = 0; row < SIZE; row++)
        for (int column = 0; column < SIZE; column++) {
            int sum = 0;
            for (int k = 0; k < SIZE; k++)
                sum += a[row * SIZE + k] * b[k * SIZE + column];
            product[row * SIZE + column] = sum;
        }
    uint32_t hash = 0;
    for (int i = 0; i < SIZE * SIZE; i++)
        hash = hash * 31 + product[i];
    return hash;
}
