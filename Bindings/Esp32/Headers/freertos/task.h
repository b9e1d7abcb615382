/** @file
 * Tasks of FreeRTOS. Declared by DeviceKit from facts of the interface; the words are its own.
 */
#pragma once

#include "freertos/FreeRTOS.h"

/** A task. */
typedef struct tskTaskControlBlock *TaskHandle_t;

/**
 * @brief Lets other tasks run for a while.
 *
 * @param[in] xTicksToDelay How long, in ticks; the first one may be short.
 */
void vTaskDelay(const TickType_t xTicksToDelay);

/**
 * @brief Ends a task; its memory is freed by the idle task.
 *
 * @param[in] xTaskToDelete The task, given up by this call; NULL is the one that calls, and then the call does not return.
 */
void vTaskDelete(TaskHandle_t xTaskToDelete);

/**
 * @brief Time since the scheduler started. On tasks only.
 *
 * @return In ticks; begins again at 0 after 2^32 of them.
 */
TickType_t xTaskGetTickCount(void);
