/** @file
 * Colour formats of panels. Declared by DeviceKit from facts of the interface; the words are its own.
 */
#pragma once

#include "soc/clk_tree_defs.h"

/** Clock of a parallel panel. */
typedef soc_periph_lcd_clk_src_t lcd_clock_source_t;

/** Which colour the panel's glass has first. */
typedef enum {
    LCD_RGB_ELEMENT_ORDER_RGB = 0,  /**< Red. */
    LCD_RGB_ELEMENT_ORDER_BGR = 1,  /**< Blue. */
} lcd_rgb_element_order_t;

/** Which byte of a pixel of two bytes comes first. */
typedef enum {
    LCD_RGB_DATA_ENDIAN_BIG = 0,     /**< The high byte. */
    LCD_RGB_DATA_ENDIAN_LITTLE = 1,  /**< The low byte. */
} lcd_rgb_data_endian_t;
