/** @file
 * The WiFi driver. Declared by DeviceKit from facts of the interface; the words are its own.
 *
 * Order: nvs_flash_init(), esp_event_loop_create_default(), esp_wifi_init(), set_storage, set_mode, set_config, esp_wifi_start(); then on
 * WIFI_EVENT_STA_START esp_wifi_connect(). Starting and connecting only begin in the call; their outcome is an event. The driver does not
 * connect again of itself. Calls are for tasks, not for interrupts.
 */
#pragma once

#include "esp_err.h"
#include "esp_event_base.h"
#include "esp_private/wifi_os_adapter.h"
#include "esp_wifi_crypto_types.h"
#include "esp_wifi_types.h"

#define ESP_ERR_WIFI_NOT_INIT (ESP_ERR_WIFI_BASE + 1)          /**< esp_wifi_init() has not been called. */
#define ESP_ERR_WIFI_NOT_STARTED (ESP_ERR_WIFI_BASE + 2)       /**< esp_wifi_start() has not been called. */
#define ESP_ERR_WIFI_NOT_STOPPED (ESP_ERR_WIFI_BASE + 3)       /**< WiFi must be stopped first. */
#define ESP_ERR_WIFI_IF (ESP_ERR_WIFI_BASE + 4)                /**< There is no such interface. */
#define ESP_ERR_WIFI_MODE (ESP_ERR_WIFI_BASE + 5)              /**< Not in this mode. */
#define ESP_ERR_WIFI_STATE (ESP_ERR_WIFI_BASE + 6)             /**< The driver is in another state, connecting for one. */
#define ESP_ERR_WIFI_CONN (ESP_ERR_WIFI_BASE + 7)              /**< The interface has no connection block. */
#define ESP_ERR_WIFI_NVS (ESP_ERR_WIFI_BASE + 8)               /**< The key-value store failed. */
#define ESP_ERR_WIFI_MAC (ESP_ERR_WIFI_BASE + 9)               /**< The MAC address is not allowed. */
#define ESP_ERR_WIFI_SSID (ESP_ERR_WIFI_BASE + 10)             /**< The name of the network is not allowed. */
#define ESP_ERR_WIFI_PASSWORD (ESP_ERR_WIFI_BASE + 11)         /**< The password is not allowed. */
#define ESP_ERR_WIFI_TIMEOUT (ESP_ERR_WIFI_BASE + 12)          /**< It took too long. */
#define ESP_ERR_WIFI_WAKE_FAIL (ESP_ERR_WIFI_BASE + 13)        /**< The radio is asleep and could not be woken. */
#define ESP_ERR_WIFI_WOULD_BLOCK (ESP_ERR_WIFI_BASE + 14)      /**< The call would have to wait. */
#define ESP_ERR_WIFI_NOT_CONNECT (ESP_ERR_WIFI_BASE + 15)      /**< The station is not connected. */
#define ESP_ERR_WIFI_POST (ESP_ERR_WIFI_BASE + 18)             /**< The driver's task could not be reached. */
#define ESP_ERR_WIFI_INIT_STATE (ESP_ERR_WIFI_BASE + 19)       /**< The driver is being set up. */
#define ESP_ERR_WIFI_STOP_STATE (ESP_ERR_WIFI_BASE + 20)       /**< The driver is being stopped. */
#define ESP_ERR_WIFI_NOT_ASSOC (ESP_ERR_WIFI_BASE + 21)        /**< The station is not associated. */
#define ESP_ERR_WIFI_TX_DISALLOW (ESP_ERR_WIFI_BASE + 22)      /**< Sending is held back for now. */
#define ESP_ERR_WIFI_TWT_FULL (ESP_ERR_WIFI_BASE + 23)         /**< No wake time is free. */
#define ESP_ERR_WIFI_TWT_SETUP_TIMEOUT (ESP_ERR_WIFI_BASE + 24) /**< The answer to a wake time did not come. */
#define ESP_ERR_WIFI_TWT_SETUP_TXFAIL (ESP_ERR_WIFI_BASE + 25) /**< The request of a wake time could not be sent. */
#define ESP_ERR_WIFI_TWT_SETUP_REJECT (ESP_ERR_WIFI_BASE + 26) /**< The access point refused the wake time. */
#define ESP_ERR_WIFI_DISCARD (ESP_ERR_WIFI_BASE + 27)          /**< The frame was dropped. */
#define ESP_ERR_WIFI_ROC_IN_PROGRESS (ESP_ERR_WIFI_BASE + 28)  /**< The radio already remains on a channel. */

#define WIFI_STATIC_TX_BUFFER_NUM 0                            /**< Transmit buffers that are allocated at once. */
#define WIFI_DYNAMIC_TX_BUFFER_NUM 32                          /**< Transmit buffers that are allocated when needed. */
#define WIFI_CACHE_TX_BUFFER_NUM 0                             /**< Transmit buffers in external memory. */
#define WIFI_RX_MGMT_BUF_NUM_DEF 5                             /**< Receive buffers for management frames. */
#define WIFI_CSI_ENABLED 0                                     /**< Channel state information. */
#define WIFI_AMPDU_RX_ENABLED 1                                /**< Receives aggregated frames. */
#define WIFI_AMPDU_TX_ENABLED 1                                /**< Sends aggregated frames. */
#define WIFI_AMSDU_TX_ENABLED 0                                /**< Sends frames aggregated the other way. */
#define WIFI_NVS_ENABLED 1                                     /**< Settings are kept in the key-value store. */
#define WIFI_NANO_FORMAT_ENABLED 0                             /**< Messages are formatted by a small printf. */
#define WIFI_DEFAULT_RX_BA_WIN 6                               /**< Window of block acknowledgements. */
#define WIFI_TASK_CORE_ID 0                                    /**< Core of the driver's task. */
#define WIFI_SOFTAP_BEACON_MAX_LEN 752                         /**< Longest beacon of the access point, in bytes. */
#define WIFI_MGMT_SBUF_NUM 32                                  /**< Short buffers for management frames. */
#define WIFI_STA_DISCONNECTED_PM_ENABLED 1                     /**< The radio sleeps while not connected. */
#define WIFI_TX_HETB_QUEUE_NUM 1                               /**< Queues of 802.11ax. */
#define WIFI_DUMP_HESIGB_ENABLED 0                             /**< Dumps a field of 802.11ax. */
#define WIFI_PRIVACY_ENHANCEMENTS_ENABLED 0                    /**< Privacy enhancements. */
#define WIFI_RMAC_AUTO_RESET_INTERVAL 0                        /**< Time after which a random MAC address changes. */
#define WIFI_INIT_CONFIG_MAGIC 0x1F2F3F4F                      /**< Marks a wifi_init_config_t that has been filled. */

#define WIFI_ENABLE_WPA3_SAE (1 << 0)                          /**< Ability: WPA3 with a password. */
#define WIFI_ENABLE_CACHE_TX_BUFFER 0                          /**< Ability: transmit buffers in external memory. */
#define WIFI_FTM_INITIATOR 0                                   /**< Ability: measures distances. */
#define WIFI_FTM_RESPONDER 0                                   /**< Ability: lets others measure distances. */
#define WIFI_ENABLE_GCMP 0                                     /**< Ability: GCMP. */
#define WIFI_ENABLE_GMAC (1 << 5)                              /**< Ability: GMAC. */
#define WIFI_ENABLE_11R 0                                      /**< Ability: fast transition. */
#define WIFI_ENABLE_ENTERPRISE (1 << 7)                        /**< Ability: authentication with a server. */
#define WIFI_ENABLE_BSS_MAX_IDLE 0                             /**< Ability: longest silence of stations. */
#define WIFI_ENABLE_PASSIVE_HIDDEN_AP 0                        /**< Ability: hidden networks on passive channels. */
#define WIFI_ENABLE_OWE_SOFTAP (1 << 10)                       /**< Ability: open but encrypted access point. */
#define WIFI_FEATURE_CAPS \
    (WIFI_ENABLE_WPA3_SAE | WIFI_ENABLE_GMAC | WIFI_ENABLE_ENTERPRISE | WIFI_ENABLE_OWE_SOFTAP) /**< The abilities of this configuration. */

#define WIFI_LOG_SUBMODULE_ALL (0)                             /**< Messages of every part. */
#define WIFI_LOG_SUBMODULE_INIT (1)                            /**< Messages of set-up. */
#define WIFI_LOG_SUBMODULE_IOCTL (1 << 1)                      /**< Messages of control. */
#define WIFI_LOG_SUBMODULE_CONN (1 << 2)                       /**< Messages of connecting. */
#define WIFI_LOG_SUBMODULE_SCAN (1 << 3)                       /**< Messages of scans. */
/** Settings of the driver's set-up; borrowed for the call of esp_wifi_init(). Only WIFI_INIT_CONFIG_DEFAULT makes a valid one. */
typedef struct {
    wifi_osi_funcs_t *osi_funcs;          /**< The operating system. */
    wpa_crypto_funcs_t wpa_crypto_funcs;  /**< Cryptography. */
    int static_rx_buf_num;                /**< Receive buffers that are allocated at once, 1600 bytes each. */
    int dynamic_rx_buf_num;               /**< Greatest number of further receive buffers; 0 for no limit. */
    int tx_buf_type;                      /**< 0 for static transmit buffers, 1 for dynamic ones. */
    int static_tx_buf_num;                /**< Static transmit buffers. */
    int dynamic_tx_buf_num;               /**< Dynamic transmit buffers. */
    int rx_mgmt_buf_type;                 /**< 0 for static receive buffers of management frames, 1 for dynamic ones. */
    int rx_mgmt_buf_num;                  /**< Receive buffers of management frames. */
    int cache_tx_buf_num;                 /**< Transmit buffers in external memory. */
    int csi_enable;                       /**< Channel state information. */
    int ampdu_rx_enable;                  /**< Receives aggregated frames. */
    int ampdu_tx_enable;                  /**< Sends aggregated frames. */
    int amsdu_tx_enable;                  /**< Sends frames aggregated the other way. */
    int nvs_enable;                       /**< Settings are kept in the key-value store. */
    int nano_enable;                      /**< Messages are formatted by a small printf. */
    int rx_ba_win;                        /**< Window of block acknowledgements. */
    int wifi_task_core_id;                /**< Core of the driver's task. */
    int beacon_max_len;                   /**< Longest beacon in bytes. */
    int mgmt_sbuf_num;                    /**< Short buffers for management frames; 6 to 32. */
    uint64_t feature_caps;                /**< Abilities. */
    bool sta_disconnected_pm;             /**< The radio sleeps while not connected. */
    int espnow_max_encrypt_num;           /**< Greatest number of encrypted ESP-NOW peers. */
    int tx_hetb_queue_num;                /**< Queues of 802.11ax. */
    bool dump_hesigb_enable;              /**< Dumps a field of 802.11ax. */
    bool privacy_enhancements;            /**< Privacy enhancements. */
    uint8_t rmac_auto_reset_int;          /**< Time after which a random MAC address changes. */
    int magic;                            /**< WIFI_INIT_CONFIG_MAGIC. */
} wifi_init_config_t;

/** ESP-IDF's cryptography; for shims. */
extern const wpa_crypto_funcs_t g_wifi_default_wpa_crypto_funcs;

/** The default settings; an initialiser with addresses that only the linker knows, so C# reaches it through a shim. */
#define WIFI_INIT_CONFIG_DEFAULT()                              \
    {                                                           \
        .osi_funcs = &g_wifi_osi_funcs,                         \
        .wpa_crypto_funcs = g_wifi_default_wpa_crypto_funcs,    \
        .static_rx_buf_num = 10,                                \
        .dynamic_rx_buf_num = 32,                               \
        .tx_buf_type = 1,                                       \
        .static_tx_buf_num = WIFI_STATIC_TX_BUFFER_NUM,         \
        .dynamic_tx_buf_num = WIFI_DYNAMIC_TX_BUFFER_NUM,       \
        .rx_mgmt_buf_type = 0,                                  \
        .rx_mgmt_buf_num = WIFI_RX_MGMT_BUF_NUM_DEF,            \
        .cache_tx_buf_num = WIFI_CACHE_TX_BUFFER_NUM,           \
        .csi_enable = WIFI_CSI_ENABLED,                         \
        .ampdu_rx_enable = WIFI_AMPDU_RX_ENABLED,               \
        .ampdu_tx_enable = WIFI_AMPDU_TX_ENABLED,               \
        .amsdu_tx_enable = WIFI_AMSDU_TX_ENABLED,               \
        .nvs_enable = WIFI_NVS_ENABLED,                         \
        .nano_enable = WIFI_NANO_FORMAT_ENABLED,                \
        .rx_ba_win = WIFI_DEFAULT_RX_BA_WIN,                    \
        .wifi_task_core_id = WIFI_TASK_CORE_ID,                 \
        .beacon_max_len = WIFI_SOFTAP_BEACON_MAX_LEN,           \
        .mgmt_sbuf_num = WIFI_MGMT_SBUF_NUM,                    \
        .feature_caps = WIFI_FEATURE_CAPS,                      \
        .sta_disconnected_pm = WIFI_STA_DISCONNECTED_PM_ENABLED, \
        .espnow_max_encrypt_num = 7,                            \
        .tx_hetb_queue_num = WIFI_TX_HETB_QUEUE_NUM,            \
        .dump_hesigb_enable = WIFI_DUMP_HESIGB_ENABLED,         \
        .privacy_enhancements = WIFI_PRIVACY_ENHANCEMENTS_ENABLED, \
        .rmac_auto_reset_int = WIFI_RMAC_AUTO_RESET_INTERVAL,   \
        .magic = WIFI_INIT_CONFIG_MAGIC,                        \
    }

/**
 * @brief Sets the driver up: its memory and its task.
 *
 * @param[in] config The settings, from WIFI_INIT_CONFIG_DEFAULT; borrowed for the call.
 * @return
 *   - ESP_OK: set up.
 *   - ESP_ERR_NO_MEM: no memory.
 */
esp_err_t esp_wifi_init(const wifi_init_config_t *config);

/**
 * @brief Takes esp_wifi_init() back; WiFi must be stopped.
 *
 * @return
 *   - ESP_OK: done.
 *   - ESP_ERR_WIFI_NOT_INIT: esp_wifi_init() has not been called.
 */
esp_err_t esp_wifi_deinit(void);

/**
 * @brief Sets which interfaces run; the default is the station.
 *
 * @param[in] mode The interfaces.
 * @return
 *   - ESP_OK: set.
 *   - ESP_ERR_WIFI_NOT_INIT: esp_wifi_init() has not been called.
 *   - ESP_ERR_INVALID_ARG: there is no such mode.
 */
esp_err_t esp_wifi_set_mode(wifi_mode_t mode);

/**
 * @brief Which interfaces run.
 *
 * @param[out] mode The interfaces.
 * @return
 *   - ESP_OK: they are in @p mode.
 *   - ESP_ERR_WIFI_NOT_INIT: esp_wifi_init() has not been called.
 *   - ESP_ERR_INVALID_ARG: there is no room for them.
 */
esp_err_t esp_wifi_get_mode(wifi_mode_t *mode);

/**
 * @brief Starts the interfaces of the mode; WIFI_EVENT_STA_START says that the station has started.
 *
 * @return
 *   - ESP_OK: starting.
 *   - ESP_ERR_WIFI_NOT_INIT: esp_wifi_init() has not been called.
 *   - ESP_ERR_INVALID_ARG: the driver did not accept its settings.
 *   - ESP_ERR_NO_MEM: no memory.
 *   - ESP_ERR_WIFI_CONN: the interface has no connection block.
 *   - ESP_FAIL: for another reason.
 */
esp_err_t esp_wifi_start(void);

/**
 * @brief Stops the interfaces; a connection ends.
 *
 * @return
 *   - ESP_OK: stopped.
 *   - ESP_ERR_WIFI_NOT_INIT: esp_wifi_init() has not been called.
 */
esp_err_t esp_wifi_stop(void);

/**
 * @brief Begins to connect the station; its outcome is WIFI_EVENT_STA_CONNECTED or WIFI_EVENT_STA_DISCONNECTED.
 *
 * Only after WIFI_EVENT_STA_START. After a disconnection it must be called again.
 *
 * @return
 *   - ESP_OK: connecting.
 *   - ESP_ERR_WIFI_NOT_INIT: esp_wifi_init() has not been called.
 *   - ESP_ERR_WIFI_NOT_STARTED: esp_wifi_start() has not been called.
 *   - ESP_ERR_WIFI_MODE: the mode has no station.
 *   - ESP_ERR_WIFI_CONN: the interface has no connection block.
 *   - ESP_ERR_WIFI_SSID: the name of the network is not allowed.
 *   - ESP_ERR_WIFI_STATE: it is connecting already, or a scan is under way.
 */
esp_err_t esp_wifi_connect(void);

/**
 * @brief Ends the station's connection; WIFI_EVENT_STA_DISCONNECTED follows.
 *
 * @return
 *   - ESP_OK: ending.
 *   - ESP_ERR_WIFI_NOT_INIT: esp_wifi_init() has not been called.
 *   - ESP_ERR_WIFI_NOT_STARTED: esp_wifi_start() has not been called.
 *   - ESP_FAIL: for another reason.
 */
esp_err_t esp_wifi_disconnect(void);

/**
 * @brief Starts a scan; WIFI_EVENT_SCAN_DONE says that it is over.
 *
 * The driver keeps the list of what was found in its own memory until esp_wifi_scan_get_ap_records() or esp_wifi_clear_ap_list() frees it.
 *
 * @param[in] config What to scan for, NULL for everything; borrowed for the call.
 * @param[in] block  true waits for the end of the scan.
 * @return
 *   - ESP_OK: the scan runs, or is over with @p block.
 *   - ESP_ERR_WIFI_NOT_INIT: esp_wifi_init() has not been called.
 *   - ESP_ERR_WIFI_NOT_STARTED: esp_wifi_start() has not been called.
 *   - ESP_ERR_WIFI_TIMEOUT: a scan with @p block took too long.
 *   - ESP_ERR_WIFI_STATE: the station is connecting.
 */
esp_err_t esp_wifi_scan_start(const wifi_scan_config_t *config, bool block);

/**
 * @brief Ends a scan before its end.
 *
 * @return
 *   - ESP_OK: it is over.
 *   - ESP_ERR_WIFI_NOT_INIT: esp_wifi_init() has not been called.
 *   - ESP_ERR_WIFI_NOT_STARTED: esp_wifi_start() has not been called.
 *   - ESP_ERR_WIFI_STATE: it cannot be ended now.
 */
esp_err_t esp_wifi_scan_stop(void);

/**
 * @brief How many access points the last scan found.
 *
 * @param[out] number Their number.
 * @return
 *   - ESP_OK: it is in @p number.
 *   - ESP_ERR_WIFI_NOT_INIT: esp_wifi_init() has not been called.
 *   - ESP_ERR_WIFI_NOT_STARTED: esp_wifi_start() has not been called.
 *   - ESP_ERR_INVALID_ARG: there is no room for it.
 */
esp_err_t esp_wifi_scan_get_ap_num(uint16_t *number);

/**
 * @brief Copies what the last scan found and frees the driver's list, also the part that had no room.
 *
 * @param[in,out] number     In: the room in records. Out: the records copied.
 * @param[out]    ap_records Room for the records; borrowed for the call.
 * @return
 *   - ESP_OK: they are in @p ap_records.
 *   - ESP_ERR_WIFI_NOT_INIT: esp_wifi_init() has not been called.
 *   - ESP_ERR_WIFI_NOT_STARTED: esp_wifi_start() has not been called.
 *   - ESP_ERR_INVALID_ARG: there is no room for them.
 *   - ESP_ERR_NO_MEM: no memory.
 */
esp_err_t esp_wifi_scan_get_ap_records(uint16_t *number, wifi_ap_record_t *ap_records);

/**
 * @brief Copies one of the access points that the last scan found and frees it in the driver's list.
 *
 * @param[out] ap_record Room for it.
 * @return
 *   - ESP_OK: it is in @p ap_record.
 *   - ESP_ERR_WIFI_NOT_INIT: esp_wifi_init() has not been called.
 *   - ESP_ERR_WIFI_NOT_STARTED: esp_wifi_start() has not been called.
 *   - ESP_ERR_INVALID_ARG: there is no room for it.
 *   - ESP_FAIL: there are no more.
 */
esp_err_t esp_wifi_scan_get_ap_record(wifi_ap_record_t *ap_record);

/**
 * @brief Frees the driver's list of what the last scan found; for when nobody gets the records.
 *
 * @return
 *   - ESP_OK: it is free.
 *   - ESP_ERR_WIFI_NOT_INIT: esp_wifi_init() has not been called.
 *   - ESP_ERR_WIFI_NOT_STARTED: esp_wifi_start() has not been called.
 *   - ESP_ERR_WIFI_MODE: the mode has no station.
 *   - ESP_ERR_INVALID_ARG: the driver did not accept the call.
 */
esp_err_t esp_wifi_clear_ap_list(void);

/**
 * @brief What is known of the access point that the station is connected to.
 *
 * @param[out] ap_info The access point, with its present signal.
 * @return
 *   - ESP_OK: it is in @p ap_info.
 *   - ESP_ERR_WIFI_CONN: there is no station.
 *   - ESP_ERR_WIFI_NOT_CONNECT: the station is not connected.
 */
esp_err_t esp_wifi_sta_get_ap_info(wifi_ap_record_t *ap_info);

/**
 * @brief The signal of the access point that the station is connected to.
 *
 * @param[out] rssi In dBm, a negative number.
 * @return
 *   - ESP_OK: it is in @p rssi.
 *   - ESP_ERR_INVALID_ARG: there is no room for it.
 *   - ESP_FAIL: the station is not connected.
 */
esp_err_t esp_wifi_sta_get_rssi(int *rssi);

/**
 * @brief Sets the power save of the station.
 *
 * @param[in] type WIFI_PS_NONE for least delay.
 * @return
 *   - ESP_OK: set.
 */
esp_err_t esp_wifi_set_ps(wifi_ps_type_t type);

/**
 * @brief The power save of the station.
 *
 * @param[out] type The power save.
 * @return
 *   - ESP_OK: it is in @p type.
 */
esp_err_t esp_wifi_get_ps(wifi_ps_type_t *type);

/**
 * @brief Sets the protocols of an interface.
 *
 * @param[in] ifx             The interface.
 * @param[in] protocol_bitmap WIFI_PROTOCOL_ values, or-ed; 802.11b, or b and g, or b, g and n, each with or without long range.
 * @return
 *   - ESP_OK: set.
 *   - ESP_ERR_WIFI_NOT_INIT: esp_wifi_init() has not been called.
 *   - ESP_ERR_WIFI_IF: there is no such interface.
 *   - ESP_ERR_INVALID_ARG: this set is not allowed.
 *   - ESP_ERR_NOT_SUPPORTED: the chip cannot.
 */
esp_err_t esp_wifi_set_protocol(wifi_interface_t ifx, uint8_t protocol_bitmap);

/**
 * @brief Sets the channel width of an interface.
 *
 * @param[in] ifx The interface.
 * @param[in] bw  WIFI_BW20 or WIFI_BW40.
 * @return
 *   - ESP_OK: set.
 *   - ESP_ERR_WIFI_NOT_INIT: esp_wifi_init() has not been called.
 *   - ESP_ERR_WIFI_IF: there is no such interface.
 *   - ESP_ERR_INVALID_ARG: there is no such width.
 *   - ESP_ERR_NOT_SUPPORTED: the chip cannot.
 */
esp_err_t esp_wifi_set_bandwidth(wifi_interface_t ifx, wifi_bandwidth_t bw);

/**
 * @brief Sets the channel while nothing is connected.
 *
 * @param[in] primary The channel.
 * @param[in] second  Its other half.
 * @return
 *   - ESP_OK: set.
 *   - ESP_ERR_WIFI_NOT_INIT: esp_wifi_init() has not been called.
 *   - ESP_ERR_WIFI_IF: there is no interface.
 *   - ESP_ERR_INVALID_ARG: there is no such channel.
 *   - ESP_ERR_WIFI_NOT_STARTED: esp_wifi_start() has not been called.
 */
esp_err_t esp_wifi_set_channel(uint8_t primary, wifi_second_chan_t second);

/**
 * @brief The channel in use.
 *
 * @param[out] primary The channel.
 * @param[out] second  Its other half.
 * @return
 *   - ESP_OK: it is in @p primary and @p second.
 *   - ESP_ERR_WIFI_NOT_INIT: esp_wifi_init() has not been called.
 *   - ESP_ERR_INVALID_ARG: there is no room for it.
 */
esp_err_t esp_wifi_get_channel(uint8_t *primary, wifi_second_chan_t *second);

/**
 * @brief Sets an interface's MAC address while the interface does not run.
 *
 * @param[in] ifx The interface.
 * @param[in] mac 6 bytes, first byte of the address first; not a group address. Borrowed for the call.
 * @return
 *   - ESP_OK: set.
 *   - ESP_ERR_WIFI_NOT_INIT: esp_wifi_init() has not been called.
 *   - ESP_ERR_INVALID_ARG: an argument is not allowed.
 *   - ESP_ERR_WIFI_IF: there is no such interface.
 *   - ESP_ERR_WIFI_MAC: the address is not allowed.
 *   - ESP_ERR_WIFI_MODE: the mode does not have this interface.
 */
esp_err_t esp_wifi_set_mac(wifi_interface_t ifx, const uint8_t mac[6]);

/**
 * @brief An interface's MAC address.
 *
 * @param[in]  ifx The interface.
 * @param[out] mac Room for 6 bytes, first byte of the address first.
 * @return
 *   - ESP_OK: it is in @p mac.
 *   - ESP_ERR_WIFI_NOT_INIT: esp_wifi_init() has not been called.
 *   - ESP_ERR_INVALID_ARG: there is no room for it.
 *   - ESP_ERR_WIFI_IF: there is no such interface.
 */
esp_err_t esp_wifi_get_mac(wifi_interface_t ifx, uint8_t mac[6]);

/**
 * @brief Sets an interface up; the station's settings must not change while it is connecting.
 *
 * @param[in] interface The interface.
 * @param[in] conf      The settings, in the member of the interface; read and copied, although not const.
 * @return
 *   - ESP_OK: set.
 *   - ESP_ERR_WIFI_NOT_INIT: esp_wifi_init() has not been called.
 *   - ESP_ERR_INVALID_ARG: a setting is not allowed.
 *   - ESP_ERR_WIFI_IF: there is no such interface.
 *   - ESP_ERR_WIFI_MODE: the mode does not have this interface.
 *   - ESP_ERR_WIFI_PASSWORD: the password is not allowed.
 *   - ESP_ERR_WIFI_NVS: the key-value store failed.
 *   - ESP_ERR_WIFI_STATE: the station is connecting.
 */
esp_err_t esp_wifi_set_config(wifi_interface_t interface, wifi_config_t *conf);

/**
 * @brief The settings of an interface.
 *
 * @param[in]  interface The interface.
 * @param[out] conf      The settings, in the member of the interface.
 * @return
 *   - ESP_OK: they are in @p conf.
 *   - ESP_ERR_WIFI_NOT_INIT: esp_wifi_init() has not been called.
 *   - ESP_ERR_INVALID_ARG: there is no room for them.
 *   - ESP_ERR_WIFI_IF: there is no such interface.
 */
esp_err_t esp_wifi_get_config(wifi_interface_t interface, wifi_config_t *conf);

/**
 * @brief Sets where settings are kept.
 *
 * @param[in] storage WIFI_STORAGE_RAM spares the flash.
 * @return
 *   - ESP_OK: set.
 *   - ESP_ERR_WIFI_NOT_INIT: esp_wifi_init() has not been called.
 *   - ESP_ERR_INVALID_ARG: there is no such place.
 */
esp_err_t esp_wifi_set_storage(wifi_storage_t storage);

/**
 * @brief Sets the highest power of the sender.
 *
 * @param[in] power In quarters of a dBm: 8 to 84 are 2 to 20 dBm; rounded down to a step of the radio.
 * @return
 *   - ESP_OK: set.
 *   - ESP_ERR_WIFI_NOT_INIT: esp_wifi_init() has not been called.
 *   - ESP_ERR_WIFI_NOT_STARTED: esp_wifi_start() has not been called.
 *   - ESP_ERR_INVALID_ARG: out of range.
 */
esp_err_t esp_wifi_set_max_tx_power(int8_t power);

/**
 * @brief Sets the country, and with it the channels and the power that are allowed.
 *
 * @param[in] country            Its code, such as "DE", NUL-terminated, "01" for anywhere; borrowed for the call.
 * @param[in] ieee80211d_enabled The rules of the connected access point come first.
 * @return
 *   - ESP_OK: set.
 *   - ESP_ERR_WIFI_NOT_INIT: esp_wifi_init() has not been called.
 *   - ESP_ERR_INVALID_ARG: there is no such country.
 */
esp_err_t esp_wifi_set_country_code(const char *country, bool ieee80211d_enabled);
