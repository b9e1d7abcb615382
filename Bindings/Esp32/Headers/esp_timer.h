/** @file
 * The microsecond clock and its timers. Declared by DeviceKit from facts of the interface; the words are its own.
 */
#pragma once

#include "esp_err.h"

/** A timer, from esp_timer_create() to esp_timer_delete(). */
typedef struct esp_timer *esp_timer_handle_t;

/**
 * @brief Called when a timer is due, on the timer task.
 *
 * It delays every other timer, so it should be short and must not block.
 *
 * @param[in] arg What esp_timer_create_args_t gave.
 */
typedef void (*esp_timer_cb_t)(void *arg);

/** Where a timer's callback runs. */
typedef enum {
    ESP_TIMER_TASK = 0,  /**< On the timer task. */
    ESP_TIMER_MAX = 1,   /**< Number of ways. */
} esp_timer_dispatch_t;

/** What a timer does; copied by esp_timer_create(). */
typedef struct {
    esp_timer_cb_t callback;               /**< Called when it is due. */
    void *arg;                             /**< Handed to the callback; what it points to must live as long as the timer. */
    esp_timer_dispatch_t dispatch_method;  /**< Where the callback runs. */
    const char *name;                      /**< For dumps, NUL-terminated; kept as a pointer, so it must live as long as the timer. */
    bool skip_unhandled_events;            /**< Light sleep: periods that were slept through are dropped instead of made up for. */
} esp_timer_create_args_t;

/**
 * @brief Sets the service up; start-up code has done so before the application runs.
 *
 * @return
 *   - ESP_OK: it runs.
 *   - ESP_ERR_NO_MEM: no memory for its task.
 *   - ESP_ERR_INVALID_STATE: it runs already.
 */
esp_err_t esp_timer_init(void);

/**
 * @brief Makes a timer; it does not run yet.
 *
 * @param[in]  create_args What it does; borrowed for the call.
 * @param[out] out_handle  The timer, the caller's own until esp_timer_delete().
 * @return
 *   - ESP_OK: the timer is in @p out_handle.
 *   - ESP_ERR_INVALID_ARG: the callback or the dispatch method is not allowed.
 *   - ESP_ERR_INVALID_STATE: the service does not run.
 *   - ESP_ERR_NO_MEM: no memory.
 */
esp_err_t esp_timer_create(const esp_timer_create_args_t *create_args, esp_timer_handle_t *out_handle);

/**
 * @brief Lets a timer fire once.
 *
 * @param[in] timer      A timer that does not run.
 * @param[in] timeout_us From now, in microseconds.
 * @return
 *   - ESP_OK: it runs.
 *   - ESP_ERR_INVALID_ARG: no timer.
 *   - ESP_ERR_INVALID_STATE: it runs already.
 */
esp_err_t esp_timer_start_once(esp_timer_handle_t timer, uint64_t timeout_us);

/**
 * @brief Lets a timer fire again and again.
 *
 * @param[in] timer  A timer that does not run.
 * @param[in] period In microseconds; the first time after one period. Very short periods are raised to the least one.
 * @return
 *   - ESP_OK: it runs.
 *   - ESP_ERR_INVALID_ARG: no timer.
 *   - ESP_ERR_INVALID_STATE: it runs already.
 */
esp_err_t esp_timer_start_periodic(esp_timer_handle_t timer, uint64_t period);

/**
 * @brief Stops a timer; a callback that has begun still ends.
 *
 * @param[in] timer A timer that runs.
 * @return
 *   - ESP_OK: it does not run any more.
 *   - ESP_ERR_INVALID_STATE: it did not run.
 */
esp_err_t esp_timer_stop(esp_timer_handle_t timer);

/**
 * @brief Deletes a timer.
 *
 * @param[in] timer A timer that does not run; the handle is given up on success.
 * @return
 *   - ESP_OK: it is gone.
 *   - ESP_ERR_INVALID_STATE: it runs; stop it first.
 */
esp_err_t esp_timer_delete(esp_timer_handle_t timer);

/**
 * @brief Time since start-up.
 *
 * May be called from any task and from interrupts.
 *
 * @return In microseconds; it never goes back.
 */
int64_t esp_timer_get_time(void);

/**
 * @brief Whether a timer runs.
 *
 * @param[in] timer The timer.
 * @return true between start and stop, or the shot of a one-shot timer.
 */
bool esp_timer_is_active(esp_timer_handle_t timer);
