/** @file
 * I2C controllers. Declared by DeviceKit from facts of the interface; the words are its own.
 */
#pragma once

#include "soc/clk_tree_defs.h"

/** A controller: 0 or 1; -1 for one that is free. */
typedef int i2c_port_num_t;

/** Clock of I2C. */
typedef soc_periph_i2c_clk_src_t i2c_clock_source_t;
