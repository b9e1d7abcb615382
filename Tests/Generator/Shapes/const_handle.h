#pragma once
#include <stdint.h>

typedef struct const_item_t *const_item_handle_t;

typedef struct {
    uint32_t speed;
} const_config_t;

/** The const is the pointer's or the target's. */
int const_handle_get(const const_config_t *config, const_config_t *const fixed, const_item_handle_t item, const char *const *names);
const const_config_t *const_handle_current(const const_item_handle_t item);
