/** @file
 * The hardware random number generator. Declared by DeviceKit from facts of the interface; the words are its own.
 */
#pragma once

#include <stddef.h>
#include <stdint.h>

/**
 * @brief One random word.
 *
 * The words are truly random only while WiFi or Bluetooth runs; without a radio they are no better than pseudo-random.
 *
 * @return 32 random bits.
 */
uint32_t esp_random(void);

/**
 * @brief Fills memory with random bytes, of the same quality as esp_random().
 *
 * @param[out] buf The memory; borrowed for the call.
 * @param[in]  len Its size in bytes.
 */
void esp_fill_random(void *buf, size_t len);
