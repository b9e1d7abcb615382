#pragma once

/** An untyped handle. */
typedef void *void_handle_t;

int void_handle_register(int id, void_handle_t *instance);
int void_handle_unregister(int id, void_handle_t instance);
