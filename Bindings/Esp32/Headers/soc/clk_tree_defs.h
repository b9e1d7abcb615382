/** @file
 * Where peripherals take their clock from. Declared by DeviceKit from facts of the interface; the words are its own.
 */
#pragma once

/** Clocks of a UART. */
typedef enum {
    UART_SCLK_APB = 4,        /**< The APB clock, 80 MHz; changes with frequency scaling. */
    UART_SCLK_REF_TICK = 11,  /**< The reference tick, 1 MHz; stays the same. */
    UART_SCLK_DEFAULT = 4,    /**< The APB clock. */
} soc_periph_uart_clk_src_legacy_t;

/** Clocks of I2C. */
typedef enum {
    I2C_CLK_SRC_APB = 4,      /**< The APB clock, 80 MHz. */
    I2C_CLK_SRC_DEFAULT = 4,  /**< The APB clock. */
} soc_periph_i2c_clk_src_t;

/** Clocks of a parallel panel. */
typedef enum {
    LCD_CLK_SRC_PLL160M = 6,  /**< The PLL, 160 MHz. */
    LCD_CLK_SRC_DEFAULT = 6,  /**< The PLL, 160 MHz. */
} soc_periph_lcd_clk_src_t;
