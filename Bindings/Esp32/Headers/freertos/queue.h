/** @file
 * Queues of FreeRTOS, and semaphores, which are queues without items. The names that applications know (xQueueSend, xSemaphoreGive …) are
 * macros over these functions. Declared by DeviceKit from facts of the interface; the words are its own.
 */
#pragma once

#include "freertos/FreeRTOS.h"

/** A queue or a semaphore, from xQueueGenericCreate() to vQueueDelete(). */
typedef struct QueueDefinition *QueueHandle_t;

/**
 * @brief Makes a queue or a semaphore.
 *
 * @param[in] uxQueueLength The greatest number of items; 1 for a binary semaphore.
 * @param[in] uxItemSize    The size of an item in bytes; 0 for a semaphore.
 * @param[in] ucQueueType   0 is a queue, 1 a mutex, 2 a counting semaphore, 3 a binary semaphore, 4 a recursive mutex.
 * @return The queue, the caller's own until vQueueDelete(); NULL without memory.
 */
QueueHandle_t xQueueGenericCreate(const UBaseType_t uxQueueLength, const UBaseType_t uxItemSize, const uint8_t ucQueueType);

/**
 * @brief Deletes a queue on which no task waits.
 *
 * @param[in] xQueue The queue, given up by this call.
 */
void vQueueDelete(QueueHandle_t xQueue);

/**
 * @brief Puts an item into a queue, or gives a semaphore. On tasks only.
 *
 * @param[in] xQueue        The queue.
 * @param[in] pvItemToQueue The item, copied; NULL for a semaphore.
 * @param[in] xTicksToWait  How long to wait for room, in ticks.
 * @param[in] xCopyPosition 0 puts it last, 1 first, 2 over the one item of a queue of length 1.
 * @return 1 when it is in the queue, 0 when the queue stayed full.
 */
BaseType_t xQueueGenericSend(QueueHandle_t xQueue, const void *const pvItemToQueue, TickType_t xTicksToWait,
                             const BaseType_t xCopyPosition);

/**
 * @brief Puts an item into a queue. In interrupts.
 *
 * @param[in]  xQueue                    The queue.
 * @param[in]  pvItemToQueue             The item, copied.
 * @param[in,out] pxHigherPriorityTaskWoken Becomes 1 when a task of higher priority now can run, else stays as it is; may be NULL.
 * @param[in]  xCopyPosition             As in xQueueGenericSend().
 * @return 1 when it is in the queue, 0 when the queue is full.
 */
BaseType_t xQueueGenericSendFromISR(QueueHandle_t xQueue, const void *const pvItemToQueue, BaseType_t *const pxHigherPriorityTaskWoken,
                                    const BaseType_t xCopyPosition);

/**
 * @brief Gives a semaphore. In interrupts.
 *
 * @param[in]  xQueue                    The semaphore.
 * @param[in,out] pxHigherPriorityTaskWoken Becomes 1 when a task of higher priority now can run, else stays as it is; may be NULL.
 * @return 1 when it was given, 0 when it had been given already.
 */
BaseType_t xQueueGiveFromISR(QueueHandle_t xQueue, BaseType_t *const pxHigherPriorityTaskWoken);

/**
 * @brief Takes an item from a queue. On tasks only.
 *
 * @param[in]  xQueue       The queue.
 * @param[out] pvBuffer     Room for one item; borrowed for the call.
 * @param[in]  xTicksToWait How long to wait for an item, in ticks.
 * @return 1 when an item is in @p pvBuffer, 0 when the queue stayed empty.
 */
BaseType_t xQueueReceive(QueueHandle_t xQueue, void *const pvBuffer, TickType_t xTicksToWait);

/**
 * @brief Takes a semaphore. On tasks only.
 *
 * @param[in] xQueue       The semaphore.
 * @param[in] xTicksToWait How long to wait for it, in ticks.
 * @return 1 when it was taken, 0 when it was not given in time.
 */
BaseType_t xQueueSemaphoreTake(QueueHandle_t xQueue, TickType_t xTicksToWait);
