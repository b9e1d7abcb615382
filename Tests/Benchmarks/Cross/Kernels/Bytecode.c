#include <stdint.h>

static const uint8_t program[] = { 0, 0, 1, 0, 0, 200, 1, 1, 2, 1, 2, 1, 4, 2, 0, 3, 1, 0, 2, 1, 0, 1, 5, 1, 1, 2, 1, 6, 8, 2, 0, 7 };
static const uint8_t *code_start;
static int stack_storage[16];

void prepare(void) { code_start = program; }

uint32_t run(void)
{
    const uint8_t *code = code_start;
    int *stack = stack_storage, first = 0, second = 0, top = 0, at = 0;
    for (;;) {
        switch (code[at++]) {
        case 0:
            stack[top++] = code[at++];
            break;
        case 1:
            if (code[at++] == 0)
                first = stack[--top];
            else
                second = stack[--top];
            break;
        case 2:
            stack[top++] = code[at++] == 0 ? first : second;
            break;
        case 3:
            top--;
            stack[top - 1] += stack[top];
            break;
        case 4:
            top--;
            stack[top - 1] *= stack[top];
            break;
        case 5:
            top--;
            stack[top - 1] -= stack[top];
            break;
        case 6:
            at = stack[--top] != 0 ? code[at] : at + 1;
            break;
        default:
            return stack[--top];
        }
    }
}
