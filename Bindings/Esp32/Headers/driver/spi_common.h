/** @file
 * The SPI bus. Declared by DeviceKit from facts of the interface; the words are its own.
 */
#pragma once

#include "esp_err.h"
#include "esp_intr_types.h"
#include "hal/spi_types.h"

/** The DMA channel of a bus. */
typedef enum {
    SPI_DMA_DISABLED = 0,  /**< None: transfers of at most 64 bytes. */
    SPI_DMA_CH1 = 1,       /**< Channel 1. */
    SPI_DMA_CH2 = 2,       /**< Channel 2. */
    SPI_DMA_CH_AUTO = 3,   /**< One that is free. */
} spi_common_dma_t;

/** The DMA channel of a bus. */
typedef spi_common_dma_t spi_dma_chan_t;

/**
 * Settings of a bus; borrowed for the call of spi_bus_initialize(). Pins are numbers; -1 is a signal that is not used, and 0 is pin 0, so a
 * cleared record must have the pins that are not used set to -1.
 */
typedef struct {
    union {
        struct {
            union {
                int mosi_io_num;    /**< Data out. */
                int data0_io_num;   /**< Data 0 of four or eight lines. */
            };
            union {
                int miso_io_num;    /**< Data in. */
                int data1_io_num;   /**< Data 1 of four or eight lines. */
            };
            int sclk_io_num;        /**< Clock. */
            union {
                int quadwp_io_num;  /**< Write protection of a flash. */
                int data2_io_num;   /**< Data 2 of four or eight lines. */
            };
            union {
                int quadhd_io_num;  /**< Hold of a flash. */
                int data3_io_num;   /**< Data 3 of four or eight lines. */
            };
            int data4_io_num;       /**< Data 4 of eight lines. */
            int data5_io_num;       /**< Data 5 of eight lines. */
            int data6_io_num;       /**< Data 6 of eight lines. */
            int data7_io_num;       /**< Data 7 of eight lines. */
        };
        int iocfg[9];               /**< The same nine pins by number. */
    };
    bool data_io_default_level;     /**< Level of the data lines between transfers. */
    int max_transfer_sz;            /**< Largest transfer in bytes; 0 is 4092 with DMA and 64 without. */
    uint32_t dma_burst_size;        /**< Burst of the DMA in bytes; 0 is the driver's choice. */
    uint32_t flags;                 /**< What the bus must be able to do; 0 asks for nothing. */
    esp_intr_cpu_affinity_t isr_cpu_id;  /**< The core that serves the interrupt. */
    int intr_flags;                 /**< Flags of the interrupt; 0 is right. */
} spi_bus_config_t;

/**
 * @brief Sets a bus up.
 *
 * With DMA, buffers must be memory that DMA can reach (MALLOC_CAP_DMA).
 *
 * @param[in] host_id    SPI2_HOST or SPI3_HOST.
 * @param[in] bus_config The settings; borrowed for the call.
 * @param[in] dma_chan   The DMA channel; SPI_DMA_CH_AUTO for panels.
 * @return
 *   - ESP_OK: it can be used.
 *   - ESP_ERR_INVALID_ARG: a setting is not allowed.
 *   - ESP_ERR_INVALID_STATE: it is in use.
 *   - ESP_ERR_NOT_FOUND: no DMA channel is free.
 *   - ESP_ERR_NO_MEM: no memory.
 */
esp_err_t spi_bus_initialize(spi_host_device_t host_id, const spi_bus_config_t *bus_config, spi_dma_chan_t dma_chan);

/**
 * @brief Gives a bus back; every device and panel on it must have been deleted.
 *
 * @param[in] host_id The bus.
 * @return
 *   - ESP_OK: it is free.
 *   - ESP_ERR_INVALID_ARG: there is no such bus.
 *   - ESP_ERR_INVALID_STATE: it was not set up, or something is still on it.
 */
esp_err_t spi_bus_free(spi_host_device_t host_id);
