#pragma once
#include <stdint.h>

/** A number that stands for something. */
typedef uint32_t int_handle_t;
typedef int int_port_t;
typedef int_port_t int_bus_t;

int int_handle_open(const char *name, int_handle_t *handle);
void int_handle_close(int_handle_t handle);
int int_port_use(int_port_t port, int_bus_t bus);
