/** @file
 * Handles of I2C. Declared by DeviceKit from facts of the interface; the words are its own.
 */
#pragma once

#include "hal/i2c_types.h"

/** A bus, from i2c_new_master_bus() to i2c_del_master_bus(). */
typedef struct i2c_master_bus_t *i2c_master_bus_handle_t;
