#pragma once
#include <stdint.h>
#ifdef __XTENSA__
#include "sdkconfig.h"
#define CONFIG_SIZE_BUFFERS CONFIG_ESP_WIFI_STATIC_RX_BUFFER_NUM
#else
#define CONFIG_SIZE_BUFFERS 3
#endif

/** As large as the configuration says. */
typedef struct {
    uint16_t buffers[CONFIG_SIZE_BUFFERS];
#ifdef CONFIG_ESP_WIFI_ENABLE_WPA3_SAE
    uint32_t sae;
#endif
} config_size_t;
