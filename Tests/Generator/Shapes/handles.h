#pragma once
#include <stdint.h>

typedef struct handle_panel_t handle_panel_t;

/** A pointer to an opaque record. */
typedef struct handle_panel_t *handle_panel_handle_t;

int handle_panel_new(uint32_t width, handle_panel_handle_t *panel);
int handle_panel_delete(handle_panel_handle_t panel);
int handle_panel_peek(const handle_panel_t *panel);
