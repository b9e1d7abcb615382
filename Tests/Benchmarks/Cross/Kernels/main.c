#include <stdint.h>

void prepare(void);
uint32_t run(void);

int main(void)
{
    prepare();
    for (int i = 0; i < ROUNDS; i++)
        if (run() != EXPECTED)
            return 1;
    return 0;
}
