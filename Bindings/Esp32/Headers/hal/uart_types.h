/** @file
 * Settings of UARTs. Declared by DeviceKit from facts of the interface; the words are its own.
 */
#pragma once

#include "soc/clk_tree_defs.h"

/** A UART. */
typedef enum {
    UART_NUM_0 = 0,    /**< The first; ESP-IDF's log goes there. */
    UART_NUM_1 = 1,    /**< The second. */
    UART_NUM_2 = 2,    /**< The third. */
    UART_NUM_MAX = 3,  /**< Their number. */
} uart_port_t;

/** Data bits of a character. */
typedef enum {
    UART_DATA_5_BITS = 0,    /**< 5. */
    UART_DATA_6_BITS = 1,    /**< 6. */
    UART_DATA_7_BITS = 2,    /**< 7. */
    UART_DATA_8_BITS = 3,    /**< 8. */
    UART_DATA_BITS_MAX = 4,  /**< Number of choices. */
} uart_word_length_t;

/** Stop bits of a character. */
typedef enum {
    UART_STOP_BITS_1 = 1,    /**< 1. */
    UART_STOP_BITS_1_5 = 2,  /**< 1.5. */
    UART_STOP_BITS_2 = 3,    /**< 2. */
    UART_STOP_BITS_MAX = 4,  /**< One more than the last. */
} uart_stop_bits_t;

/** Parity bit. */
typedef enum {
    UART_PARITY_DISABLE = 0,  /**< None. */
    UART_PARITY_EVEN = 2,     /**< Even. */
    UART_PARITY_ODD = 3,      /**< Odd. */
} uart_parity_t;

/** Flow control by wires. */
typedef enum {
    UART_HW_FLOWCTRL_DISABLE = 0,  /**< None. */
    UART_HW_FLOWCTRL_RTS = 1,      /**< RTS stops the other side. */
    UART_HW_FLOWCTRL_CTS = 2,      /**< CTS stops this side. */
    UART_HW_FLOWCTRL_CTS_RTS = 3,  /**< Both. */
    UART_HW_FLOWCTRL_MAX = 4,      /**< Number of choices. */
} uart_hw_flowcontrol_t;

/** Clock of a UART. */
typedef soc_periph_uart_clk_src_legacy_t uart_sclk_t;
