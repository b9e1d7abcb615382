/* lwIP's Internet checksum: lwip_checksum ROUNDS sums 16 payloads of 1,460 bytes so often and prints one line of JSON. */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "lwip/inet_chksum.h"

enum { PAYLOADS = 16, LENGTH = 1460 };

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

int main(int count, char **arguments)
{
    static unsigned char data[PAYLOADS][LENGTH] __attribute__((aligned(16)));
    if (count != 2) {
        return 64;
    }

    for (int i = 0; i < PAYLOADS * LENGTH; i++) {
        data[i / LENGTH][i % LENGTH] = (unsigned char)(i * 31 + i / 251);
    }

    long rounds = atol(arguments[1]);
    volatile unsigned sum = 0;
    double start = 0;
    for (long round = -rounds / 10; round < rounds; round++) {
        if (round == 0) {
            start = now();
        }

        for (int i = 0; i < PAYLOADS; i++) {
            sum += inet_chksum(data[i], LENGTH);
        }
    }

    double seconds = now() - start;
    printf("{\"count\":%ld,\"seconds\":%.6f,\"user\":%.6f,\"system\":0}\n", rounds * PAYLOADS * LENGTH, seconds, seconds);
    return 0;
}
