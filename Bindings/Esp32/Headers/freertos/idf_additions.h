/** @file
 * What ESP-IDF adds to FreeRTOS for two cores. Declared by DeviceKit from facts of the interface; the words are its own.
 */
#pragma once

#include "freertos/task.h"

/** The code of a task; it may not return. */
typedef void (*TaskFunction_t)(void *);

#define tskNO_AFFINITY ((BaseType_t)0x7FFFFFFF) /**< Either core may run the task. */

/**
 * @brief Makes a task, which is ready at once; for shims, since managed code never runs on another task. xTaskCreate() is it with tskNO_AFFINITY.
 *
 * @param[in]  pxTaskCode    The code.
 * @param[in]  pcName        A name for messages, copied.
 * @param[in]  ulStackDepth  The stack in bytes.
 * @param[in]  pvParameters  Handed to the code.
 * @param[in]  uxPriority    From 0, the lowest, to 24.
 * @param[out] pxCreatedTask The task, the caller's own until vTaskDelete(); NULL for nobody's.
 * @param[in]  xCoreID       The core that runs it, 0 or 1, or tskNO_AFFINITY.
 * @return 1 when it was made, another value without memory.
 */
BaseType_t xTaskCreatePinnedToCore(TaskFunction_t pxTaskCode, const char *const pcName, const uint32_t ulStackDepth,
                                   void *const pvParameters, UBaseType_t uxPriority, TaskHandle_t *const pxCreatedTask,
                                   const BaseType_t xCoreID);
