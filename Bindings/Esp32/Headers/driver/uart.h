/** @file
 * The UART driver. Declared by DeviceKit from facts of the interface; the words are its own.
 *
 * Waits are in ticks of FreeRTOS (10 ms at 100 Hz); portMAX_DELAY waits for ever. All calls are for tasks, not for interrupts.
 */
#pragma once

#include "esp_err.h"
#include "freertos/FreeRTOS.h"
#include "freertos/queue.h"
#include "hal/uart_types.h"

#define UART_PIN_NO_CHANGE (-1)  /**< Leave this signal where it is. */

/** Settings of a line; borrowed for the call of uart_param_config(). */
typedef struct {
    int baud_rate;                    /**< In bits a second. */
    uart_word_length_t data_bits;     /**< Data bits. */
    uart_parity_t parity;             /**< Parity. */
    uart_stop_bits_t stop_bits;       /**< Stop bits. */
    uart_hw_flowcontrol_t flow_ctrl;  /**< Flow control. */
    uint8_t rx_flow_ctrl_thresh;      /**< Bytes in the receive FIFO at which RTS stops the other side. */
    uint32_t rx_glitch_filt_thresh;   /**< Pulses shorter than this many nanoseconds are ignored; 0 for none. Not on this chip. */
    union {
        uart_sclk_t source_clk;       /**< Clock. */
    };
    struct {
        uint32_t allow_pd : 1;             /**< The peripheral may lose power in light sleep. */
        uint32_t backup_before_sleep : 1;  /**< The older name of allow_pd. */
    } flags;                          /**< Power. */
} uart_config_t;

/** What a driver's event queue tells of. */
typedef enum {
    UART_DATA = 0,         /**< Bytes came. */
    UART_BREAK = 1,        /**< A break came. */
    UART_BUFFER_FULL = 2,  /**< The receive ring is full; bytes stay in the FIFO. */
    UART_FIFO_OVF = 3,     /**< The receive FIFO ran over; bytes are lost. */
    UART_FRAME_ERR = 4,    /**< A stop bit was missing. */
    UART_PARITY_ERR = 5,   /**< A parity bit was wrong. */
    UART_DATA_BREAK = 6,   /**< A transmission with a break at its end was sent. */
    UART_PATTERN_DET = 7,  /**< The pattern that was asked for came. */
    UART_EVENT_MAX = 8,    /**< Number of kinds. */
} uart_event_type_t;

/** An item of a driver's event queue. */
typedef struct {
    uart_event_type_t type;  /**< What happened. */
    size_t size;             /**< UART_DATA: number of bytes. */
    bool timeout_flag;       /**< UART_DATA: the line has gone quiet after these bytes. */
} uart_event_t;

/**
 * @brief Installs the driver of a UART: its interrupt, its rings and its event queue.
 *
 * The interrupt is served by the core that calls.
 *
 * @param[in]  uart_num         The UART.
 * @param[in]  rx_buffer_size   Receive ring in bytes; must be more than the FIFO's 128.
 * @param[in]  tx_buffer_size   Transmit ring in bytes: more than 128, or 0 so that uart_write_bytes() waits for the FIFO.
 * @param[in]  queue_size       Items of the event queue.
 * @param[out] uart_queue       The event queue of uart_event_t, the driver's own until uart_driver_delete(); NULL for no queue.
 * @param[in]  intr_alloc_flags Flags of the interrupt; 0 is right.
 * @return
 *   - ESP_OK: installed.
 *   - ESP_FAIL: an argument is not allowed, there is a driver already, or there is no memory.
 */
esp_err_t uart_driver_install(uart_port_t uart_num, int rx_buffer_size, int tx_buffer_size, int queue_size, QueueHandle_t *uart_queue,
                              int intr_alloc_flags);

/**
 * @brief Takes the driver of a UART away, with its rings and its queue.
 *
 * @param[in] uart_num The UART.
 * @return
 *   - ESP_OK: it is gone.
 *   - ESP_FAIL: there is no such UART.
 */
esp_err_t uart_driver_delete(uart_port_t uart_num);

/**
 * @brief Whether a UART has a driver.
 *
 * @param[in] uart_num The UART.
 * @return true between install and delete.
 */
bool uart_is_driver_installed(uart_port_t uart_num);

/**
 * @brief Sets a line up.
 *
 * @param[in] uart_num    The UART.
 * @param[in] uart_config The settings; borrowed for the call.
 * @return
 *   - ESP_OK: done.
 *   - ESP_FAIL: a setting is not allowed, or the baud rate cannot be reached.
 */
esp_err_t uart_param_config(uart_port_t uart_num, const uart_config_t *uart_config);

/**
 * @brief Connects a UART's signals to pins.
 *
 * It is what the macro uart_set_pin calls once it has counted its arguments; UART_PIN_NO_CHANGE leaves a signal as it is.
 *
 * @param[in] uart_num   The UART.
 * @param[in] tx_io_num  Pin for sending.
 * @param[in] rx_io_num  Pin for receiving.
 * @param[in] rts_io_num Pin for RTS.
 * @param[in] cts_io_num Pin for CTS.
 * @param[in] dtr_io_num Pin for DTR.
 * @param[in] dsr_io_num Pin for DSR.
 * @return
 *   - ESP_OK: done.
 *   - ESP_FAIL: a pin cannot do it.
 */
esp_err_t _uart_set_pin6(uart_port_t uart_num, int tx_io_num, int rx_io_num, int rts_io_num, int cts_io_num, int dtr_io_num,
                         int dsr_io_num);

/**
 * @brief Changes the baud rate.
 *
 * @param[in] uart_num The UART.
 * @param[in] baudrate In bits a second.
 * @return
 *   - ESP_OK: done.
 *   - ESP_FAIL: it cannot be reached.
 */
esp_err_t uart_set_baudrate(uart_port_t uart_num, uint32_t baudrate);

/**
 * @brief The baud rate that the divider really gives.
 *
 * @param[in]  uart_num The UART.
 * @param[out] baudrate In bits a second.
 * @return
 *   - ESP_OK: it is in @p baudrate.
 *   - ESP_FAIL: there is no such UART.
 */
esp_err_t uart_get_baudrate(uart_port_t uart_num, uint32_t *baudrate);

/**
 * @brief Sends bytes.
 *
 * With a transmit ring it returns when all bytes are in the ring, without one when all are in the FIFO.
 *
 * @param[in] uart_num The UART, with a driver.
 * @param[in] src      The bytes; borrowed for the call.
 * @param[in] size     Their number.
 * @return The number of bytes taken, or -1 when an argument is not allowed.
 */
int uart_write_bytes(uart_port_t uart_num, const void *src, size_t size);

/**
 * @brief Receives bytes.
 *
 * @param[in]  uart_num      The UART, with a driver.
 * @param[out] buf           Room for the bytes; borrowed for the call.
 * @param[in]  length        How many are wanted.
 * @param[in]  ticks_to_wait How long to wait for all of them, in ticks; 0 takes what is there.
 * @return The number of bytes received, fewer than wanted or none when the time is over, or -1 for a failure.
 */
int uart_read_bytes(uart_port_t uart_num, void *buf, uint32_t length, uint32_t ticks_to_wait);

/**
 * @brief Waits until everything has left the shift register.
 *
 * @param[in] uart_num      The UART, with a driver.
 * @param[in] ticks_to_wait How long to wait, in ticks.
 * @return
 *   - ESP_OK: nothing is left to send.
 *   - ESP_FAIL: there is no driver.
 *   - ESP_ERR_TIMEOUT: bytes are still on their way.
 */
esp_err_t uart_wait_tx_done(uart_port_t uart_num, uint32_t ticks_to_wait);

/**
 * @brief How many received bytes wait to be read.
 *
 * @param[in]  uart_num The UART, with a driver.
 * @param[out] size     Their number.
 * @return
 *   - ESP_OK: it is in @p size.
 *   - ESP_FAIL: there is no driver.
 */
esp_err_t uart_get_buffered_data_len(uart_port_t uart_num, size_t *size);

/**
 * @brief Drops received bytes that have not been read.
 *
 * @param[in] uart_num The UART, with a driver.
 * @return
 *   - ESP_OK: done.
 *   - ESP_FAIL: there is no driver.
 */
esp_err_t uart_flush_input(uart_port_t uart_num);
