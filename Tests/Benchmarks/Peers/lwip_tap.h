/* A TAP device as a netif of lwIP's, and lwIP's main loop over it. */
#ifndef LWIP_TAP_H
#define LWIP_TAP_H

#include <stdbool.h>

/* Opens the TAP device and brings lwIP up on it as ADDRESS/24; ends the program when that fails. */
void tap_open(const char *device, const char *address);

/* Runs lwIP until *done. Frames are read in bursts until none waits; then it blocks in poll until a frame or a timer. */
void tap_run_until(const bool *done);

/* Runs lwIP for a time: what is still on its way comes in. */
void tap_run_for(unsigned milliseconds);

#endif
