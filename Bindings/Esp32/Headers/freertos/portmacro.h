/** @file
 * FreeRTOS on this CPU. Declared by DeviceKit from facts of the interface; the words are its own.
 */
#pragma once

#include <stdint.h>

#include "freertos/FreeRTOSConfig.h"

/** A number or a truth value: 1 is pass, 0 is fail. */
typedef int BaseType_t;

/** A number. */
typedef unsigned int UBaseType_t;

/** A time in ticks. */
typedef uint32_t TickType_t;

#define portMAX_DELAY ((TickType_t)0xffffffffUL)                     /**< Wait for ever. */
#define portTICK_PERIOD_MS ((TickType_t)(1000 / configTICK_RATE_HZ)) /**< A tick in milliseconds. */

/**
 * @brief Whether an interrupt is being served; for shims that run in both.
 *
 * @return 1 in an interrupt, 0 on a task.
 */
BaseType_t xPortInIsrContext(void);

/** @brief Asks for a change of tasks at the end of the interrupt; for shims. */
void _frxt_setup_switch(void);

#define portYIELD_FROM_ISR() _frxt_setup_switch()  /**< Ask for a change of tasks at the end of the interrupt. */
