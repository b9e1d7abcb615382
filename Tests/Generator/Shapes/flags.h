#pragma once
#include <stdint.h>

#define FLAGS_CAP_EXEC (1 << 0)     ///< Can run.
#define FLAGS_CAP_32BIT (1 << 1)    ///< Words only.
#define FLAGS_CAP_DMA (1 << 3)      /*!< For transfers. */
#define FLAGS_CAP_TOP (1u << 31)

/** An enum that is a set of flags. */
typedef enum {
    FLAGS_NONE = 0,
    FLAGS_READ = 1 << 0,
    FLAGS_WRITE = 1 << 1,
    FLAGS_ALL = FLAGS_READ | FLAGS_WRITE,
} flags_t;

int flags_open(flags_t flags, uint32_t caps);
