/** @file
 * Settings of pins. Declared by DeviceKit from facts of the interface; the words are its own.
 */
#pragma once

#include "soc/gpio_num.h"

/** On which change a pin raises an interrupt. */
typedef enum {
    GPIO_INTR_DISABLE = 0,     /**< On none. */
    GPIO_INTR_POSEDGE = 1,     /**< Low to high. */
    GPIO_INTR_NEGEDGE = 2,     /**< High to low. */
    GPIO_INTR_ANYEDGE = 3,     /**< Both edges. */
    GPIO_INTR_LOW_LEVEL = 4,   /**< As long as it is low. */
    GPIO_INTR_HIGH_LEVEL = 5,  /**< As long as it is high. */
    GPIO_INTR_MAX = 6,         /**< Number of kinds. */
} gpio_int_type_t;

/** A pin's direction: bit 0 input, bit 1 output, bit 2 open drain. */
typedef enum {
    GPIO_MODE_DISABLE = 0,          /**< Neither. */
    GPIO_MODE_INPUT = 1,            /**< Input. */
    GPIO_MODE_OUTPUT = 2,           /**< Output. */
    GPIO_MODE_OUTPUT_OD = 6,        /**< Output with open drain. */
    GPIO_MODE_INPUT_OUTPUT_OD = 7,  /**< Input, and output with open drain. */
    GPIO_MODE_INPUT_OUTPUT = 3,     /**< Input and output. */
} gpio_mode_t;

/** The resistor to the supply. */
typedef enum {
    GPIO_PULLUP_DISABLE = 0,  /**< Off. */
    GPIO_PULLUP_ENABLE = 1,   /**< On. */
} gpio_pullup_t;

/** The resistor to ground. */
typedef enum {
    GPIO_PULLDOWN_DISABLE = 0,  /**< Off. */
    GPIO_PULLDOWN_ENABLE = 1,   /**< On. */
} gpio_pulldown_t;
