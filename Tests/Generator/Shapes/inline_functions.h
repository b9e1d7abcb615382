#pragma once
#include <stdarg.h>
#include <stdint.h>

static inline uint32_t inline_static(uint32_t value) { return value + 1; }
inline int inline_plain(int value) { return value; }
int inline_symbol(int value);
int inline_variadic(const char *format, ...);
int inline_argument_list(const char *format, va_list arguments);
int inline_unprototyped();

typedef int (*inline_printer_t)(const char *format, va_list arguments);
void inline_set_printer(inline_printer_t printer);

typedef struct {
    inline_printer_t printer;
    int level;
} inline_log_t;
