#include <stddef.h>
#include <stdint.h>

struct node { int value; struct node *next; };

static struct node storage[256], *first_node;

void prepare(void)
{
    for (int i = 0; i < 256; i++) {
        storage[i] = (struct node){ i * 3, first_node };
        first_node = &storage[i];
    }
}

uint32_t run(void)
{
    uint32_t sum = 0;
    struct node *first = first_node;
    for (int round = 0; round < 8; round++) {
        struct node *reversed = NULL;
        while (first) {
            struct node *next = first->next;
            first->next = reversed;
            reversed = first;
            first = next;
        }
        first = reversed;
        for (struct node *n = first; n; n = n->next)
            sum = sum * 5 + n->value;
    }
    first_node = first;
    return sum;
}
