/* The product of 64-bit integers, which Debian's libgcc for the lx106 leaves to the chip's ROM: as libgcc has it for a core with MUL16 and MUL32. */
#include <stdint.h>

uint64_t __muldi3(uint64_t a, uint64_t b)
{
    uint32_t al = a, bl = b, a0 = al & 0xFFFF, a1 = al >> 16, b0 = bl & 0xFFFF, b1 = bl >> 16;
    uint32_t low = a0 * b0, one = a1 * b0, two = a0 * b1;
    uint32_t middle = one + two;
    uint32_t carry = middle < one;
    uint32_t sum = low + (middle << 16);
    uint32_t high = a1 * b1 + (middle >> 16) + (carry << 16) + (sum < low);
    high += al * (uint32_t)(b >> 32) + (uint32_t)(a >> 32) * bl;
    return (uint64_t)high << 32 | sum;
}
