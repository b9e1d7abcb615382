/** @file
 * The SPI controllers. Declared by DeviceKit from facts of the interface; the words are its own.
 */
#pragma once

/** A controller. */
typedef enum {
    SPI1_HOST = 0,     /**< The flash's; not for applications. */
    SPI2_HOST = 1,     /**< For applications; also called HSPI. */
    SPI3_HOST = 2,     /**< For applications; also called VSPI. */
    SPI_HOST_MAX = 3,  /**< Their number. */
} spi_host_device_t;
