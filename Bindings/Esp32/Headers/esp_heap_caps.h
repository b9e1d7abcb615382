/** @file
 * Memory of a wanted kind. Declared by DeviceKit from facts of the interface; the words are its own.
 */
#pragma once

#include <stddef.h>
#include <stdint.h>

#define MALLOC_CAP_EXEC (1 << 0)           /**< Code can run from it. */
#define MALLOC_CAP_32BIT (1 << 1)          /**< Aligned words can be read and written. */
#define MALLOC_CAP_8BIT (1 << 2)           /**< Single bytes can be read and written. */
#define MALLOC_CAP_DMA (1 << 3)            /**< DMA can reach it; needed for colour buffers. */
#define MALLOC_CAP_PID2 (1 << 4)           /**< For process 2. */
#define MALLOC_CAP_PID3 (1 << 5)           /**< For process 3. */
#define MALLOC_CAP_PID4 (1 << 6)           /**< For process 4. */
#define MALLOC_CAP_PID5 (1 << 7)           /**< For process 5. */
#define MALLOC_CAP_PID6 (1 << 8)           /**< For process 6. */
#define MALLOC_CAP_PID7 (1 << 9)           /**< For process 7. */
#define MALLOC_CAP_SPIRAM (1 << 10)        /**< External memory on the SPI bus. */
#define MALLOC_CAP_INTERNAL (1 << 11)      /**< Memory on the chip; stays when the flash cache is off. */
#define MALLOC_CAP_DEFAULT (1 << 12)       /**< What malloc() would take. */
#define MALLOC_CAP_IRAM_8BIT (1 << 13)     /**< Instruction memory with byte access. */
#define MALLOC_CAP_RETENTION (1 << 14)     /**< Can be kept over light sleep. */
#define MALLOC_CAP_RTCRAM (1 << 15)        /**< RTC memory. */
#define MALLOC_CAP_SPM (1 << 16)           /**< Scratchpad memory. */
#define MALLOC_CAP_TCM (1 << 16)           /**< Tightly coupled memory; the same bit as MALLOC_CAP_SPM. */
#define MALLOC_CAP_DMA_DESC_AHB (1 << 17)  /**< For descriptors of AHB DMA. */
#define MALLOC_CAP_DMA_DESC_AXI (1 << 18)  /**< For descriptors of AXI DMA. */
#define MALLOC_CAP_CACHE_ALIGNED (1 << 19) /**< Aligned to cache lines. */
#define MALLOC_CAP_SIMD (1 << 20)          /**< Aligned for vector instructions. */
#define MALLOC_CAP_SPIRAM_NO_ENC (1 << 21) /**< External memory without encryption. */
#define MALLOC_CAP_INVALID (1 << 31)       /**< No memory has this; ends lists. */

/**
 * @brief Allocates memory that has all the wanted abilities.
 *
 * Not from an interrupt.
 *
 * @param[in] size In bytes.
 * @param[in] caps MALLOC_CAP_ values, or-ed.
 * @return The memory, the caller's own until heap_caps_free(); NULL when there is none. Not cleared.
 */
void *heap_caps_malloc(size_t size, uint32_t caps);

/**
 * @brief Gives memory back.
 *
 * Not from an interrupt.
 *
 * @param[in] ptr What heap_caps_malloc() returned, given up by this call; NULL does nothing.
 */
void heap_caps_free(void *ptr);

/**
 * @brief Free memory with all the wanted abilities.
 *
 * @param[in] caps MALLOC_CAP_ values, or-ed.
 * @return In bytes, over all blocks.
 */
size_t heap_caps_get_free_size(uint32_t caps);

/**
 * @brief The largest allocation with all the wanted abilities that would succeed now.
 *
 * @param[in] caps MALLOC_CAP_ values, or-ed.
 * @return In bytes.
 */
size_t heap_caps_get_largest_free_block(uint32_t caps);
