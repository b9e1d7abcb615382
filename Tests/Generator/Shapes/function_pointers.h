#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/** Called with each byte.
 *
 * @param value The byte.
 * @param user What was given with it.
 * @return true to go on
 */
typedef bool (*function_pointers_each_t)(uint8_t value, void *user);

/** A function type, not a pointer. */
typedef int function_pointers_type_t(const char *text, size_t length);

/** Returns a function pointer. */
typedef void (*(*function_pointers_get_t)(int index))(int code);

/** A table of functions. */
typedef struct {
    function_pointers_each_t each;                        /**< By typedef. */
    int (*compare)(const void *left, const void *right);  /**< In place. */
    function_pointers_type_t *typed;
    void (*handlers[2])(void);
} function_pointers_t;

/** Registers a callback that is written in place. */
void function_pointers_register(void (*done)(int code, void *user), void *user);

function_pointers_each_t function_pointers_current(void);

int function_pointers_print(const char *format, ...);
