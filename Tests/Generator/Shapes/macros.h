#pragma once
#include <stdint.h>

typedef uint32_t macros_tick_t;

typedef enum {
    MACROS_ENUM_ZERO,
    MACROS_ENUM_ONE,
} macros_enum_t;

/** A documented number. */
#define MACROS_DECIMAL 42
#define MACROS_HEX 0xFFu                     /*!< Hexadecimal. */
#define MACROS_NEGATIVE (-1)
#define MACROS_CHARACTER 'x'
#define MACROS_FLOAT 1.5f
#define MACROS_DOUBLE 2.25
#define MACROS_TEXT "text with \"quotes\", // no comment"   // A text.
#define MACROS_TEXT_PARENTHESES ("in parentheses")
#define MACROS_TEXT_ALIAS MACROS_TEXT
#define MACROS_TEXT_JOINED "one" " two"
#define MACROS_TEXT_NUL "a\0b"
#define MACROS_DELAY ((macros_tick_t)0xffffffffUL)
#define MACROS_TYPED ((macros_enum_t)1)
#define MACROS_MEMBER MACROS_ENUM_ONE
#define MACROS_SUM (MACROS_DECIMAL + \
    MACROS_HEX)                               /* Over two lines. */
#define MACROS_WIDE 0xFFFFFFFFFFFFFFFFULL
#define MACROS_LONG 123L
#define MACROS_SIZE sizeof("x")
#define MACROS_BIT(n) (1u << (n))
#define MACROS_BIT_THREE MACROS_BIT(3)
#define MACROS_NOTHING
#define MACROS_TYPE unsigned int
#define MACROS_STATEMENT do { } while (0)
#define MACROS_OPEN MACROS_BRACE
#define MACROS_BRACE {
#define MACROS_AFTER_BRACE 7
#define MACROS_UNKNOWN not_declared_anywhere
#define MACROS_UNDEFINED 1
#undef MACROS_UNDEFINED
#define MACROS_TWICE 1
#undef MACROS_TWICE
#define MACROS_TWICE 2
#define MACROS_FILE __FILE__
#define MACROS_POINTER ((void *)0)
#define MACROS_ATTRIBUTE __attribute__((unused))
#define MACROS_CALL(a, b, ...) macros_call(a, b, __VA_ARGS__)
