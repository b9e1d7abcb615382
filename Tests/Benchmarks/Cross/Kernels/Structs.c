#include <stdint.h>

struct vector { int x, y; };
struct particle { struct vector place, speed; };

static struct particle particles[64];

static struct vector add(struct vector a, struct vector b) { return (struct vector){ a.x + b.x, a.y + b.y }; }

static struct particle move(struct particle p)
{
    p.place = add(p.place, p.speed);
    if (p.place.x < 0 || p.place.x > 6400)
        p.speed.x = -p.speed.x;
    if (p.place.y < 0 || p.place.y > 3200)
        p.speed.y = -p.speed.y;
    return p;
}

void prepare(void) {}

uint32_t run(void)
{
    for (int i = 0; i < 64; i++)
        particles[i] = (struct particle){ { i * 100, i * 50 }, { 30 - i, i - 20 } };
    for (int step = 0; step < 32; step++)
        for (int i = 0; i < 64; i++)
            particles[i] = move(particles[i]);
    uint32_t hash = 0;
    for (int i = 0; i < 64; i++)
        hash = hash * 31 + (particles[i].place.x ^ particles[i].place.y);
    return hash;
}
