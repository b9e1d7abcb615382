#pragma once

typedef const char *extern_data_base_t;

/** Known by its address. */
extern extern_data_base_t const EXTERN_DATA_EVENT;

extern int extern_data_counter;
extern const unsigned char extern_data_table[4];

static const int extern_data_hidden = 3;
