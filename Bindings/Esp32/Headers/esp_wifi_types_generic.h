/** @file
 * Settings, results and events of WiFi. Declared by DeviceKit from facts of the interface; the words are its own.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "esp_event_base.h"

#define WIFI_MAC_ADDR_LEN 6                                    /**< Bytes of a MAC address. */
#define WIFI_OUI_LEN 3                                         /**< Bytes of a maker's number. */
#define WIFI_MAX_REGULATORY_RULE_NUM 2                         /**< Rules of a country. */
#define WIFI_VENDOR_IE_ELEMENT_ID 0xDD                         /**< Number of the makers' information element. */
#define WIFI_AP_DEFAULT_MAX_IDLE_PERIOD 292                    /**< Longest silence of a station, in units of 1.024 s. */

#define WIFI_PROTOCOL_11B 1                                    /**< 802.11b. */
#define WIFI_PROTOCOL_11G 2                                    /**< 802.11g. */
#define WIFI_PROTOCOL_11N 4                                    /**< 802.11n. */
#define WIFI_PROTOCOL_LR 8                                     /**< Espressif's long range. */
#define WIFI_PROTOCOL_11A 0x10                                 /**< 802.11a; not on this chip. */
#define WIFI_PROTOCOL_11AC 0x20                                /**< 802.11ac; not on this chip. */
#define WIFI_PROTOCOL_11AX 0x40                                /**< 802.11ax; not on this chip. */

#define WIFI_ACTIVE_SCAN_MIN_DEFAULT_TIME 0                    /**< Least time on a channel that is asked, in milliseconds. */
#define WIFI_ACTIVE_SCAN_MAX_DEFAULT_TIME 120                  /**< Longest time on a channel that is asked, in milliseconds. */
#define WIFI_PASSIVE_SCAN_DEFAULT_TIME 360                     /**< Time on a channel that is listened to, in milliseconds. */
#define WIFI_SCAN_HOME_CHANNEL_DWELL_DEFAULT_TIME 30           /**< Time on the home channel between two others, in milliseconds. */

#define WIFI_PROMIS_FILTER_MASK_ALL (0xFFFFFFFF)               /**< Every frame. */
#define WIFI_PROMIS_FILTER_MASK_MGMT (1)                       /**< Management frames. */
#define WIFI_PROMIS_FILTER_MASK_CTRL (1 << 1)                  /**< Control frames. */
#define WIFI_PROMIS_FILTER_MASK_DATA (1 << 2)                  /**< Data frames. */
#define WIFI_PROMIS_FILTER_MASK_MISC (1 << 3)                  /**< Other frames. */
#define WIFI_PROMIS_FILTER_MASK_DATA_MPDU (1 << 4)             /**< Single data frames. */
#define WIFI_PROMIS_FILTER_MASK_DATA_AMPDU (1 << 5)            /**< Aggregated data frames. */
#define WIFI_PROMIS_FILTER_MASK_FCSFAIL (1 << 6)               /**< Frames with a wrong checksum. */

#define WIFI_PROMIS_CTRL_FILTER_MASK_ALL (0xFF800000)          /**< Every control frame. */
#define WIFI_PROMIS_CTRL_FILTER_MASK_WRAPPER (1 << 23)         /**< Wrappers. */
#define WIFI_PROMIS_CTRL_FILTER_MASK_BAR (1 << 24)             /**< Requests of block acknowledgements. */
#define WIFI_PROMIS_CTRL_FILTER_MASK_BA (1 << 25)              /**< Block acknowledgements. */
#define WIFI_PROMIS_CTRL_FILTER_MASK_PSPOLL (1 << 26)          /**< Polls of sleeping stations. */
#define WIFI_PROMIS_CTRL_FILTER_MASK_RTS (1 << 27)             /**< Requests to send. */
#define WIFI_PROMIS_CTRL_FILTER_MASK_CTS (1 << 28)             /**< Clear to send. */
#define WIFI_PROMIS_CTRL_FILTER_MASK_ACK (1 << 29)             /**< Acknowledgements. */
#define WIFI_PROMIS_CTRL_FILTER_MASK_CFEND (1 << 30)           /**< Ends of contention-free periods. */
#define WIFI_PROMIS_CTRL_FILTER_MASK_CFENDACK (1 << 31)        /**< Ends with an acknowledgement. */

#define WIFI_EVENT_MASK_ALL (0xFFFFFFFF)                       /**< No event is posted. */
#define WIFI_EVENT_MASK_NONE (0)                               /**< Every event is posted. */
#define WIFI_EVENT_MASK_AP_PROBEREQRECVED (1UL << 0)           /**< WIFI_EVENT_AP_PROBEREQRECVED is not posted. */

#define WIFI_NAN_BOOTSTRAP_OPPORTUNISTIC (1UL << 0)            /**< Pairing without a check. */
#define WIFI_NAN_BOOTSTRAP_PIN_CODE_DISPLAY (1UL << 1)         /**< A PIN is shown. */
#define WIFI_NAN_BOOTSTRAP_PASSPHRASE_DISPLAY (1UL << 2)       /**< A phrase is shown. */
#define WIFI_NAN_BOOTSTRAP_QR_CODE_DISPLAY (1UL << 3)          /**< A QR code is shown. */
#define WIFI_NAN_BOOTSTRAP_NFC_TAG (1UL << 4)                  /**< An NFC tag. */
#define WIFI_NAN_BOOTSTRAP_PIN_CODE_KEYPAD (1UL << 5)          /**< A PIN is entered. */
#define WIFI_NAN_BOOTSTRAP_PASSPHRASE_KEYPAD (1UL << 6)        /**< A phrase is entered. */
#define WIFI_NAN_BOOTSTRAP_QR_CODE_SCAN (1UL << 7)             /**< A QR code is scanned. */
#define WIFI_NAN_BOOTSTRAP_NFC_READER (1UL << 8)               /**< An NFC reader. */

#define WIFI_NAN_CSID_BIT_NCS_SK_128 (1 << 1)                  /**< Shared key, 128 bits. */
#define WIFI_NAN_CSID_BIT_NCS_SK_256 (1 << 2)                  /**< Shared key, 256 bits. */
#define WIFI_NAN_CSID_BIT_NCS_PK_2WDH_128 (1 << 3)             /**< Public key, 128 bits. */
#define WIFI_NAN_CSID_BIT_NCS_PK_2WDH_256 (1 << 4)             /**< Public key, 256 bits. */
#define WIFI_NAN_CSID_BIT_NCS_GTK_CCMP_128 (1 << 5)            /**< Group key, CCMP with 128 bits. */
#define WIFI_NAN_CSID_BIT_NCS_GTK_GCMP_256 (1 << 6)            /**< Group key, GCMP with 256 bits. */
#define WIFI_NAN_CSID_BIT_NCS_PK_PASN_128 (1 << 7)             /**< Pre-association, 128 bits. */
#define WIFI_NAN_CSID_BIT_NCS_PK_PASN_256 (1 << 8)             /**< Pre-association, 256 bits. */

#define WIFI_STATIS_BUFFER (1 << 0)                            /**< Buffers. */
#define WIFI_STATIS_RXTX (1 << 1)                              /**< Sending and receiving. */
#define WIFI_STATIS_HW (1 << 2)                                /**< Hardware. */
#define WIFI_STATIS_DIAG (1 << 3)                              /**< Diagnosis. */
#define WIFI_STATIS_PS (1 << 4)                                /**< Power save. */
#define WIFI_STATIS_ALL (-1)                                   /**< All of them. */
/** Which interfaces run. */
typedef enum {
    WIFI_MODE_NULL = 0,   /**< None. */
    WIFI_MODE_STA = 1,    /**< The station. */
    WIFI_MODE_AP = 2,     /**< The access point. */
    WIFI_MODE_APSTA = 3,  /**< Station and access point. */
    WIFI_MODE_NAN = 4,    /**< Neighbour awareness. */
    WIFI_MODE_MAX = 5,    /**< Number of modes. */
} wifi_mode_t;

/** An interface. */
typedef enum {
    WIFI_IF_STA = 0,  /**< The station. */
    WIFI_IF_AP = 1,   /**< The access point. */
    WIFI_IF_NAN = 2,  /**< Neighbour awareness. */
    WIFI_IF_MAX = 3,  /**< Number of interfaces. */
} wifi_interface_t;

/** Where settings are kept. */
typedef enum {
    WIFI_STORAGE_FLASH = 0,  /**< In memory and in the key-value store. */
    WIFI_STORAGE_RAM = 1,    /**< In memory only. */
} wifi_storage_t;

/** Power save of the station. */
typedef enum {
    WIFI_PS_NONE = 0,       /**< None: least delay. */
    WIFI_PS_MIN_MODEM = 1,  /**< Wakes for every DTIM beacon. */
    WIFI_PS_MAX_MODEM = 2,  /**< Wakes every listen_interval beacons. */
} wifi_ps_type_t;

/** Width of a channel. */
typedef enum {
    WIFI_BW20 = 1,       /**< 20 MHz. */
    WIFI_BW40 = 2,       /**< 40 MHz. */
    WIFI_BW80 = 3,       /**< 80 MHz; not on this chip. */
    WIFI_BW160 = 4,      /**< 160 MHz; not on this chip. */
    WIFI_BW80_BW80 = 5,  /**< Twice 80 MHz; not on this chip. */
} wifi_bandwidth_t;

/** The other half of a channel of 40 MHz. */
typedef enum {
    WIFI_SECOND_CHAN_NONE = 0,   /**< There is none. */
    WIFI_SECOND_CHAN_ABOVE = 1,  /**< Above the primary channel. */
    WIFI_SECOND_CHAN_BELOW = 2,  /**< Below the primary channel. */
} wifi_second_chan_t;

/** An antenna. */
typedef enum {
    WIFI_ANT_ANT0 = 0,  /**< The first. */
    WIFI_ANT_ANT1 = 1,  /**< The second. */
    WIFI_ANT_MAX = 2,   /**< Not valid. */
} wifi_ant_t;

/** Whose country settings hold. */
typedef enum {
    WIFI_COUNTRY_POLICY_AUTO = 0,    /**< The access point's while connected. */
    WIFI_COUNTRY_POLICY_MANUAL = 1,  /**< Always the configured ones. */
} wifi_country_policy_t;

/** How stations prove who they are. */
typedef enum {
    WIFI_AUTH_OPEN = 0,                   /**< Not at all. */
    WIFI_AUTH_WEP = 1,                    /**< WEP. */
    WIFI_AUTH_WPA_PSK = 2,                /**< WPA with a password. */
    WIFI_AUTH_WPA2_PSK = 3,               /**< WPA2 with a password. */
    WIFI_AUTH_WPA_WPA2_PSK = 4,           /**< WPA or WPA2 with a password. */
    WIFI_AUTH_ENTERPRISE = 5,             /**< WPA2 with a server. */
    WIFI_AUTH_WPA2_ENTERPRISE = 5,        /**< The same by its full name. */
    WIFI_AUTH_WPA3_PSK = 6,               /**< WPA3 with a password. */
    WIFI_AUTH_WPA2_WPA3_PSK = 7,          /**< WPA2 or WPA3 with a password. */
    WIFI_AUTH_WAPI_PSK = 8,               /**< WAPI with a password. */
    WIFI_AUTH_OWE = 9,                    /**< Open, but encrypted. */
    WIFI_AUTH_WPA3_ENT_192 = 10,          /**< WPA3 with a server, 192-bit suite. */
    WIFI_AUTH_DUMMY_1 = 11,               /**< Keeps a number free. */
    WIFI_AUTH_DUMMY_2 = 12,               /**< Keeps a number free. */
    WIFI_AUTH_DPP = 13,                   /**< Device provisioning protocol. */
    WIFI_AUTH_WPA3_ENTERPRISE = 14,       /**< WPA3 with a server. */
    WIFI_AUTH_WPA2_WPA3_ENTERPRISE = 15,  /**< WPA2 or WPA3 with a server. */
    WIFI_AUTH_WPA_ENTERPRISE = 16,        /**< WPA with a server. */
    WIFI_AUTH_UNKNOWN = 17,               /**< Not known. */
    WIFI_AUTH_MAX = 18,                   /**< Number of modes. */
} wifi_auth_mode_t;

/** How frames are encrypted. */
typedef enum {
    WIFI_CIPHER_TYPE_NONE = 0,          /**< None. */
    WIFI_CIPHER_TYPE_WEP40 = 1,         /**< WEP with 40 bits. */
    WIFI_CIPHER_TYPE_WEP104 = 2,        /**< WEP with 104 bits. */
    WIFI_CIPHER_TYPE_TKIP = 3,          /**< TKIP. */
    WIFI_CIPHER_TYPE_CCMP = 4,          /**< CCMP. */
    WIFI_CIPHER_TYPE_TKIP_CCMP = 5,     /**< TKIP and CCMP. */
    WIFI_CIPHER_TYPE_AES_CMAC128 = 6,   /**< CMAC with AES-128. */
    WIFI_CIPHER_TYPE_SMS4 = 7,          /**< SMS4. */
    WIFI_CIPHER_TYPE_GCMP = 8,          /**< GCMP. */
    WIFI_CIPHER_TYPE_GCMP256 = 9,       /**< GCMP with 256 bits. */
    WIFI_CIPHER_TYPE_AES_GMAC128 = 10,  /**< GMAC with AES-128. */
    WIFI_CIPHER_TYPE_AES_GMAC256 = 11,  /**< GMAC with AES-256. */
    WIFI_CIPHER_TYPE_UNKNOWN = 12,      /**< Not known. */
} wifi_cipher_type_t;

/** How WPA3 makes its secret of the password. */
typedef enum {
    WPA3_SAE_PWE_UNSPECIFIED = 0,      /**< The driver's choice. */
    WPA3_SAE_PWE_HUNT_AND_PECK = 1,    /**< By search. */
    WPA3_SAE_PWE_HASH_TO_ELEMENT = 2,  /**< By a hash. */
    WPA3_SAE_PWE_BOTH = 3,             /**< Either. */
} wifi_sae_pwe_method_t;

/** Whether WPA3 uses a public key. */
typedef enum {
    WPA3_SAE_PK_MODE_AUTOMATIC = 0,  /**< When the access point offers it. */
    WPA3_SAE_PK_MODE_ONLY = 1,       /**< Always. */
    WPA3_SAE_PK_MODE_DISABLED = 2,   /**< Never. */
} wifi_sae_pk_mode_t;

/** How a scan finds access points. */
typedef enum {
    WIFI_SCAN_TYPE_ACTIVE = 0,   /**< By asking. */
    WIFI_SCAN_TYPE_PASSIVE = 1,  /**< By listening. */
} wifi_scan_type_t;

/** When a connecting station stops searching. */
typedef enum {
    WIFI_FAST_SCAN = 0,         /**< At the first access point that fits. */
    WIFI_ALL_CHANNEL_SCAN = 1,  /**< After all channels. */
} wifi_scan_method_t;

/** Which access point is the best. */
typedef enum {
    WIFI_CONNECT_AP_BY_SIGNAL = 0,    /**< The one with the strongest signal. */
    WIFI_CONNECT_AP_BY_SECURITY = 1,  /**< The one with the best security. */
} wifi_sort_method_t;

/** Why a station was disconnected: below 200 the codes of IEEE 802.11, from 200 on the driver's own. */
typedef enum {
    WIFI_REASON_UNSPECIFIED = 1,                          /**< Not said. */
    WIFI_REASON_AUTH_EXPIRE = 2,                          /**< Authentication is no longer valid, or timed out. */
    WIFI_REASON_AUTH_LEAVE = 3,                           /**< The access point is leaving. */
    WIFI_REASON_DISASSOC_DUE_TO_INACTIVITY = 4,           /**< Too long silent. */
    WIFI_REASON_ASSOC_TOOMANY = 5,                        /**< The access point is full. */
    WIFI_REASON_CLASS2_FRAME_FROM_NONAUTH_STA = 6,        /**< A frame that needs authentication came without it. */
    WIFI_REASON_CLASS3_FRAME_FROM_NONASSOC_STA = 7,       /**< A frame that needs association came without it. */
    WIFI_REASON_ASSOC_LEAVE = 8,                          /**< The station left. */
    WIFI_REASON_ASSOC_NOT_AUTHED = 9,                     /**< Association before authentication. */
    WIFI_REASON_DISASSOC_PWRCAP_BAD = 10,                 /**< Power capability not acceptable. */
    WIFI_REASON_DISASSOC_SUPCHAN_BAD = 11,                /**< Channels not acceptable. */
    WIFI_REASON_BSS_TRANSITION_DISASSOC = 12,             /**< Told to move to another access point. */
    WIFI_REASON_IE_INVALID = 13,                          /**< An information element is malformed. */
    WIFI_REASON_MIC_FAILURE = 14,                         /**< An integrity check failed. */
    WIFI_REASON_4WAY_HANDSHAKE_TIMEOUT = 15,              /**< The four-way handshake timed out; usually a wrong password. */
    WIFI_REASON_GROUP_KEY_UPDATE_TIMEOUT = 16,            /**< The group key handshake timed out. */
    WIFI_REASON_IE_IN_4WAY_DIFFERS = 17,                  /**< An element changed between association and handshake. */
    WIFI_REASON_GROUP_CIPHER_INVALID = 18,                /**< Group cipher not valid. */
    WIFI_REASON_PAIRWISE_CIPHER_INVALID = 19,             /**< Pairwise cipher not valid. */
    WIFI_REASON_AKMP_INVALID = 20,                        /**< Key management not valid. */
    WIFI_REASON_UNSUPP_RSN_IE_VERSION = 21,               /**< Version of the security element not supported. */
    WIFI_REASON_INVALID_RSN_IE_CAP = 22,                  /**< Capabilities of the security element not valid. */
    WIFI_REASON_802_1X_AUTH_FAILED = 23,                  /**< 802.1X authentication failed. */
    WIFI_REASON_CIPHER_SUITE_REJECTED = 24,               /**< Cipher suite against the policy. */
    WIFI_REASON_TDLS_PEER_UNREACHABLE = 25,               /**< TDLS peer not reachable. */
    WIFI_REASON_TDLS_UNSPECIFIED = 26,                    /**< TDLS, not said. */
    WIFI_REASON_SSP_REQUESTED_DISASSOC = 27,              /**< Ended by the service provider. */
    WIFI_REASON_NO_SSP_ROAMING_AGREEMENT = 28,            /**< No roaming agreement. */
    WIFI_REASON_BAD_CIPHER_OR_AKM = 29,                   /**< Cipher or key management not allowed. */
    WIFI_REASON_NOT_AUTHORIZED_THIS_LOCATION = 30,        /**< Not allowed at this place. */
    WIFI_REASON_SERVICE_CHANGE_PERCLUDES_TS = 31,         /**< The service changed. */
    WIFI_REASON_UNSPECIFIED_QOS = 32,                     /**< Quality of service, not said. */
    WIFI_REASON_NOT_ENOUGH_BANDWIDTH = 33,                /**< Not enough bandwidth. */
    WIFI_REASON_MISSING_ACKS = 34,                        /**< Too many acknowledgements missing. */
    WIFI_REASON_EXCEEDED_TXOP = 35,                       /**< Sent outside its turn. */
    WIFI_REASON_STA_LEAVING = 36,                         /**< The station is leaving. */
    WIFI_REASON_END_BA = 37,                              /**< Block acknowledgement ended. */
    WIFI_REASON_UNKNOWN_BA = 38,                          /**< Block acknowledgement unknown. */
    WIFI_REASON_TIMEOUT = 39,                             /**< Timed out. */
    WIFI_REASON_PEER_INITIATED = 46,                      /**< The peer asked for it. */
    WIFI_REASON_AP_INITIATED = 47,                        /**< The access point asked for it. */
    WIFI_REASON_INVALID_FT_ACTION_FRAME_COUNT = 48,       /**< Wrong number of frames in a fast transition. */
    WIFI_REASON_INVALID_PMKID = 49,                       /**< PMK identifier not valid. */
    WIFI_REASON_INVALID_MDE = 50,                         /**< Mobility domain not valid. */
    WIFI_REASON_INVALID_FTE = 51,                         /**< Fast transition element not valid. */
    WIFI_REASON_TRANSMISSION_LINK_ESTABLISH_FAILED = 67,  /**< No link could be made. */
    WIFI_REASON_ALTERATIVE_CHANNEL_OCCUPIED = 68,         /**< The other channel is occupied. */
    WIFI_REASON_BEACON_TIMEOUT = 200,                     /**< The access point's beacons are no longer heard. */
    WIFI_REASON_NO_AP_FOUND = 201,                        /**< No access point of that name. */
    WIFI_REASON_AUTH_FAIL = 202,                          /**< Authentication failed. */
    WIFI_REASON_ASSOC_FAIL = 203,                         /**< Association failed. */
    WIFI_REASON_HANDSHAKE_TIMEOUT = 204,                  /**< The handshake timed out. */
    WIFI_REASON_CONNECTION_FAIL = 205,                    /**< The connection failed. */
    WIFI_REASON_AP_TSF_RESET = 206,                       /**< The access point's clock was reset. */
    WIFI_REASON_ROAMING = 207,                            /**< Leaving for another access point. */
    WIFI_REASON_ASSOC_COMEBACK_TIME_TOO_LONG = 208,       /**< The access point asks for too long a wait. */
    WIFI_REASON_SA_QUERY_TIMEOUT = 209,                   /**< No answer to a security query. */
    WIFI_REASON_NO_AP_FOUND_W_COMPATIBLE_SECURITY = 210,  /**< No access point with a security that fits. */
    WIFI_REASON_NO_AP_FOUND_IN_AUTHMODE_THRESHOLD = 211,  /**< No access point at or above the authentication threshold. */
    WIFI_REASON_NO_AP_FOUND_IN_RSSI_THRESHOLD = 212,      /**< No access point at or above the signal threshold. */
} wifi_err_reason_t;

/** Events of the family WIFI_EVENT, with the record that comes along. */
typedef enum {
    WIFI_EVENT_WIFI_READY = 0,                                  /**< The driver is set up; not posted. */
    WIFI_EVENT_SCAN_DONE = 1,                                   /**< A scan is done: wifi_event_sta_scan_done_t. */
    WIFI_EVENT_STA_START = 2,                                   /**< The station started; it may connect. */
    WIFI_EVENT_STA_STOP = 3,                                    /**< The station stopped. */
    WIFI_EVENT_STA_CONNECTED = 4,                               /**< The station is connected: wifi_event_sta_connected_t. */
    WIFI_EVENT_STA_DISCONNECTED = 5,                            /**< The station is not connected: wifi_event_sta_disconnected_t. */
    WIFI_EVENT_STA_AUTHMODE_CHANGE = 6,                         /**< The access point's authentication changed. */
    WIFI_EVENT_STA_WPS_ER_SUCCESS = 7,                          /**< WPS succeeded. */
    WIFI_EVENT_STA_WPS_ER_FAILED = 8,                           /**< WPS failed. */
    WIFI_EVENT_STA_WPS_ER_TIMEOUT = 9,                          /**< WPS timed out. */
    WIFI_EVENT_STA_WPS_ER_PIN = 10,                             /**< WPS has a PIN. */
    WIFI_EVENT_STA_WPS_ER_PBC_OVERLAP = 11,                     /**< WPS found two access points. */
    WIFI_EVENT_AP_START = 12,                                   /**< The access point started. */
    WIFI_EVENT_AP_STOP = 13,                                    /**< The access point stopped. */
    WIFI_EVENT_AP_STACONNECTED = 14,                            /**< A station joined. */
    WIFI_EVENT_AP_STADISCONNECTED = 15,                         /**< A station left. */
    WIFI_EVENT_AP_PROBEREQRECVED = 16,                          /**< A probe request came. */
    WIFI_EVENT_FTM_REPORT = 17,                                 /**< A distance was measured. */
    WIFI_EVENT_STA_BSS_RSSI_LOW = 18,                           /**< The signal fell below its threshold. */
    WIFI_EVENT_ACTION_TX_STATUS = 19,                           /**< An action frame was sent or not. */
    WIFI_EVENT_ROC_DONE = 20,                                   /**< Remaining on a channel is over. */
    WIFI_EVENT_STA_BEACON_TIMEOUT = 21,                         /**< Beacons are missing. */
    WIFI_EVENT_CONNECTIONLESS_MODULE_WAKE_INTERVAL_START = 22,  /**< A wake interval began. */
    WIFI_EVENT_AP_WPS_RG_SUCCESS = 23,                          /**< WPS as registrar succeeded. */
    WIFI_EVENT_AP_WPS_RG_FAILED = 24,                           /**< WPS as registrar failed. */
    WIFI_EVENT_AP_WPS_RG_TIMEOUT = 25,                          /**< WPS as registrar timed out. */
    WIFI_EVENT_AP_WPS_RG_PIN = 26,                              /**< WPS as registrar has a PIN. */
    WIFI_EVENT_AP_WPS_RG_PBC_OVERLAP = 27,                      /**< WPS as registrar found two stations. */
    WIFI_EVENT_ITWT_SETUP = 28,                                 /**< An individual wake time was set up. */
    WIFI_EVENT_ITWT_TEARDOWN = 29,                              /**< An individual wake time was torn down. */
    WIFI_EVENT_ITWT_PROBE = 30,                                 /**< An individual wake time was probed. */
    WIFI_EVENT_ITWT_SUSPEND = 31,                               /**< An individual wake time was suspended. */
    WIFI_EVENT_TWT_WAKEUP = 32,                                 /**< A wake time has come. */
    WIFI_EVENT_BTWT_SETUP = 33,                                 /**< A broadcast wake time was set up. */
    WIFI_EVENT_BTWT_TEARDOWN = 34,                              /**< A broadcast wake time was torn down. */
    WIFI_EVENT_NAN_SYNC_STARTED = 35,                           /**< Neighbour awareness started. */
    WIFI_EVENT_NAN_SYNC_STOPPED = 36,                           /**< Neighbour awareness stopped. */
    WIFI_EVENT_NAN_SVC_MATCH = 37,                              /**< A service was found. */
    WIFI_EVENT_NAN_REPLIED = 38,                                /**< A service was answered. */
    WIFI_EVENT_NAN_RECEIVE = 39,                                /**< A service message came. */
    WIFI_EVENT_NDP_INDICATION = 40,                             /**< A data path is asked for. */
    WIFI_EVENT_NDP_CONFIRM = 41,                                /**< A data path is confirmed. */
    WIFI_EVENT_NDP_TERMINATED = 42,                             /**< A data path ended. */
    WIFI_EVENT_HOME_CHANNEL_CHANGE = 43,                        /**< The home channel changed. */
    WIFI_EVENT_STA_NEIGHBOR_REP = 44,                           /**< A report of neighbours came. */
    WIFI_EVENT_AP_WRONG_PASSWORD = 45,                          /**< A station used a wrong password. */
    WIFI_EVENT_STA_BEACON_OFFSET_UNSTABLE = 46,                 /**< Beacons come at irregular times. */
    WIFI_EVENT_DPP_URI_READY = 47,                              /**< A provisioning address is ready. */
    WIFI_EVENT_DPP_CFG_RECVD = 48,                              /**< A provisioned configuration came. */
    WIFI_EVENT_DPP_FAILED = 49,                                 /**< Provisioning failed. */
    WIFI_EVENT_NAN_PAIRING_INDICATION = 50,                     /**< A pairing is asked for. */
    WIFI_EVENT_NAN_PAIRING_CONFIRM = 51,                        /**< A pairing is confirmed. */
    WIFI_EVENT_NAN_CLUSTER_JOIN = 52,                           /**< A cluster was joined. */
    WIFI_EVENT_MAX = 53,                                        /**< Number of events. */
} wifi_event_t;
/** Management frame protection. */
typedef struct {
    bool capable;   /**< Offered; always so in newer drivers. */
    bool required;  /**< Peers without it are refused. */
} wifi_pmf_config_t;

/** The longest silence of stations. */
typedef struct {
    uint16_t period;            /**< In units of 1.024 s; 0 for none. */
    bool protected_keep_alive;  /**< A sign of life must be encrypted. */
} wifi_bss_max_idle_config_t;

/** What an access point must have for the station to connect. */
typedef struct {
    int8_t rssi;                 /**< Least signal in dBm. */
    wifi_auth_mode_t authmode;   /**< Weakest authentication. */
    uint8_t rssi_5g_adjustment;  /**< Advantage of 5 GHz in dB; not on this chip. */
} wifi_scan_threshold_t;

/** Time on a channel that is asked. */
typedef struct {
    uint32_t min;  /**< Least, in milliseconds. */
    uint32_t max;  /**< Longest, in milliseconds; above 1500 a connection may be lost meanwhile. */
} wifi_active_scan_time_t;

/** Time on each channel of a scan. */
typedef struct {
    wifi_active_scan_time_t active;  /**< When asking. */
    uint32_t passive;                /**< When listening, in milliseconds; above 1500 a connection may be lost meanwhile. */
} wifi_scan_time_t;

/** The channels of a scan. */
typedef struct {
    uint16_t ghz_2_channels;  /**< 2.4 GHz: bit n for channel n; 0 for all. */
    uint32_t ghz_5_channels;  /**< 5 GHz; not on this chip. */
} wifi_scan_channel_bitmap_t;

/** What to scan for; borrowed for the call of esp_wifi_scan_start(). Cleared it means every access point on every channel. */
typedef struct {
    uint8_t *ssid;                 /**< Only this network, NUL-terminated; NULL for all. Borrowed for the call. */
    uint8_t *bssid;                /**< Only this access point, 6 bytes; NULL for all. Borrowed for the call. */
    uint8_t channel;               /**< Only this channel; 0 for all. */
    bool show_hidden;              /**< Networks without a name too. */
    wifi_scan_type_t scan_type;    /**< Asks or listens. */
    wifi_scan_time_t scan_time;    /**< Time on each channel; 0 for the defaults. */
    uint8_t home_chan_dwell_time;  /**< Time on the home channel between two others, in milliseconds. */
    wifi_scan_channel_bitmap_t channel_bitmap;  /**< Only these channels, when channel is 0. */
    bool coex_background_scan;     /**< Scans in the background beside Bluetooth. */
} wifi_scan_config_t;

/** A country's rules. */
typedef struct {
    char cc[3];                    /**< Its code, two letters and the environment or NUL. */
    uint8_t schan;                 /**< First channel of 2.4 GHz. */
    uint8_t nchan;                 /**< Number of channels of 2.4 GHz. */
    int8_t max_tx_power;           /**< Highest power in dBm. */
    wifi_country_policy_t policy;  /**< Whose settings hold. */
} wifi_country_t;

/** What an access point says of 802.11ax. */
typedef struct {
    uint8_t bss_color : 6;           /**< Its colour. */
    uint8_t partial_bss_color : 1;   /**< Only part of the association number carries the colour. */
    uint8_t bss_color_disabled : 1;  /**< The colour is not used. */
    uint8_t bssid_index;             /**< Its index among several of one sender. */
} wifi_he_ap_info_t;

/** An access point that was found. */
typedef struct {
    uint8_t bssid[6];                   /**< Its MAC address. */
    uint8_t ssid[33];                   /**< The network's name, at most 32 bytes, NUL-terminated. */
    uint8_t primary;                    /**< Channel. */
    wifi_second_chan_t second;          /**< Other half of the channel. */
    int8_t rssi;                        /**< Signal in dBm; also the station's own in esp_wifi_sta_get_ap_info(). */
    wifi_auth_mode_t authmode;          /**< Authentication. */
    wifi_cipher_type_t pairwise_cipher; /**< Cipher of frames to one. */
    wifi_cipher_type_t group_cipher;    /**< Cipher of frames to many. */
    wifi_ant_t ant;                     /**< Antenna that heard it. */
    uint32_t phy_11b : 1;               /**< Speaks 802.11b. */
    uint32_t phy_11g : 1;               /**< Speaks 802.11g. */
    uint32_t phy_11n : 1;               /**< Speaks 802.11n. */
    uint32_t phy_lr : 1;                /**< Speaks the long range of Espressif. */
    uint32_t phy_11a : 1;               /**< Speaks 802.11a. */
    uint32_t phy_11ac : 1;              /**< Speaks 802.11ac. */
    uint32_t phy_11ax : 1;              /**< Speaks 802.11ax. */
    uint32_t wps : 1;                   /**< Offers WPS. */
    uint32_t ftm_responder : 1;         /**< Lets its distance be measured. */
    uint32_t ftm_initiator : 1;         /**< Measures distances. */
    uint32_t akm_dpp : 1;               /**< Offers the device provisioning protocol. */
    uint32_t reserved : 21;             /**< Not used. */
    wifi_country_t country;             /**< Its country. */
    wifi_he_ap_info_t he_ap;            /**< Its 802.11ax. */
    wifi_bandwidth_t bandwidth;         /**< Width of its channel. */
    uint8_t vht_ch_freq1;               /**< 802.11ac: middle of the channel. */
    uint8_t vht_ch_freq2;               /**< 802.11ac: middle of the second part. */
} wifi_ap_record_t;

/** Settings of the access point; text is not NUL-terminated when it fills its array. */
typedef struct {
    uint8_t ssid[32];                    /**< The network's name. */
    uint8_t password[64];                /**< Password, 8 to 63 characters. */
    uint8_t ssid_len;                    /**< Length of the name in bytes; 0 when it is NUL-terminated. */
    uint8_t channel;                     /**< Channel. */
    wifi_auth_mode_t authmode;           /**< Authentication. */
    uint8_t ssid_hidden;                 /**< 1 leaves the name out of beacons. */
    uint8_t max_connection;              /**< Greatest number of stations. */
    uint16_t beacon_interval;            /**< Time between beacons in units of 1.024 ms. */
    uint8_t csa_count;                   /**< Beacons that announce a change of channel. */
    uint8_t dtim_period;                 /**< Beacons from one DTIM to the next. */
    wifi_cipher_type_t pairwise_cipher;  /**< Cipher. */
    bool ftm_responder;                  /**< Lets its distance be measured. */
    wifi_pmf_config_t pmf_cfg;           /**< Management frame protection. */
    wifi_sae_pwe_method_t sae_pwe_h2e;   /**< WPA3: the secret. */
    uint8_t transition_disable : 1;      /**< Stations are told to stay with the better security. */
    uint8_t sae_ext : 1;                 /**< WPA3: extensions. */
    uint8_t wpa3_compatible_mode : 1;    /**< WPA3 beside WPA2 in a way that old stations stand. */
    uint8_t reserved : 5;                /**< Not used. */
    wifi_bss_max_idle_config_t bss_max_idle_cfg;  /**< Longest silence of stations. */
    uint16_t gtk_rekey_interval;         /**< Time after which the group key changes, in seconds; 0 for never. */
} wifi_ap_config_t;

/** Settings of the station; text is not NUL-terminated when it fills its array. */
typedef struct {
    uint8_t ssid[32];                        /**< The network's name. */
    uint8_t password[64];                    /**< Password, 8 to 63 characters, or 64 digits of the key; empty for an open network. */
    wifi_scan_method_t scan_method;          /**< When the search for access points ends. */
    bool bssid_set;                          /**< Only the access point in bssid. */
    uint8_t bssid[6];                        /**< MAC address of the access point. */
    uint8_t channel;                         /**< Channel at which the search begins; 0 when not known. */
    uint16_t listen_interval;                /**< WIFI_PS_MAX_MODEM: beacons between two wake-ups; 0 for 3. */
    wifi_sort_method_t sort_method;          /**< Which access point is the best. */
    wifi_scan_threshold_t threshold;         /**< What an access point must have. */
    wifi_pmf_config_t pmf_cfg;               /**< Management frame protection. */
    uint32_t rm_enabled : 1;                 /**< Radio measurements. */
    uint32_t btm_enabled : 1;                /**< May be told to move to another access point. */
    uint32_t mbo_enabled : 1;                /**< Multiband operation. */
    uint32_t ft_enabled : 1;                 /**< Fast transition. */
    uint32_t owe_enabled : 1;                /**< Open but encrypted. */
    uint32_t transition_disable : 1;         /**< Obeys an access point that asks to stay with the better security. */
    uint32_t disable_wpa3_compatible_mode : 1;  /**< Does without the WPA3 that is made for old stations. */
    uint32_t reserved1 : 25;                 /**< Not used. */
    wifi_sae_pwe_method_t sae_pwe_h2e;       /**< WPA3: the secret. */
    wifi_sae_pk_mode_t sae_pk_mode;          /**< WPA3: the public key. */
    uint8_t failure_retry_cnt;               /**< Further attempts before the station goes to the next access point. */
    uint32_t he_dcm_set : 1;                 /**< 802.11ax: the two fields of dual carriers hold. */
    uint32_t he_dcm_max_constellation_tx : 2;  /**< 802.11ax: dual carriers when sending. */
    uint32_t he_dcm_max_constellation_rx : 2;  /**< 802.11ax: dual carriers when receiving. */
    uint32_t he_mcs9_enabled : 1;            /**< 802.11ax: rates 8 and 9. */
    uint32_t he_su_beamformee_disabled : 1;  /**< 802.11ax: no beam for this station. */
    uint32_t he_trig_su_bmforming_feedback_disabled : 1;  /**< 802.11ax: no triggered feedback for one. */
    uint32_t he_trig_mu_bmforming_partial_feedback_disabled : 1;  /**< 802.11ax: no triggered partial feedback for many. */
    uint32_t he_trig_cqi_feedback_disabled : 1;  /**< 802.11ax: no triggered feedback of quality. */
    uint32_t vht_su_beamformee_disabled : 1;  /**< 802.11ac: no beam for this station. */
    uint32_t vht_mu_beamformee_disabled : 1;  /**< 802.11ac: no beam for many. */
    uint32_t vht_mcs8_enabled : 1;           /**< 802.11ac: rate 8. */
    uint32_t reserved2 : 19;                 /**< Not used. */
    uint8_t sae_h2e_identifier[32];          /**< WPA3: which of several passwords. */
} wifi_sta_config_t;

/** Settings of neighbour awareness. */
typedef struct {
    uint8_t op_channel;            /**< Channel. */
    uint8_t master_pref;           /**< Readiness to lead; 1 to 254. */
    uint8_t scan_time;             /**< Search for a cluster, in seconds. */
    uint16_t warm_up_sec;          /**< Warm-up, in seconds. */
    bool disable_random_mac;       /**< Keeps its MAC address. */
    bool reset_current_nvs_creds;  /**< Forgets stored keys. */
    bool use_nvs_for_caching;      /**< Stores keys. */
    bool group_mgmt_prot;          /**< Protects management frames to many. */
} wifi_nan_sync_config_t;

/** Settings of one interface; which member holds is said by the interface. */
typedef union {
    wifi_ap_config_t ap;         /**< WIFI_IF_AP. */
    wifi_sta_config_t sta;       /**< WIFI_IF_STA. */
    wifi_nan_sync_config_t nan;  /**< WIFI_IF_NAN. */
} wifi_config_t;

/** With WIFI_EVENT_SCAN_DONE. */
typedef struct {
    uint32_t status;  /**< 0 when the scan came to its end. */
    uint8_t number;   /**< Access points found. */
    uint8_t scan_id;  /**< Number of the scan. */
} wifi_event_sta_scan_done_t;

/** With WIFI_EVENT_STA_CONNECTED. */
typedef struct {
    uint8_t ssid[32];           /**< The network's name; not NUL-terminated when it fills the array. */
    uint8_t ssid_len;           /**< Its length in bytes. */
    uint8_t bssid[6];           /**< MAC address of the access point. */
    uint8_t channel;            /**< Channel. */
    wifi_auth_mode_t authmode;  /**< Authentication. */
    uint16_t aid;               /**< The station's number at the access point. */
} wifi_event_sta_connected_t;

/** With WIFI_EVENT_STA_DISCONNECTED. */
typedef struct {
    uint8_t ssid[32];  /**< The network's name; not NUL-terminated when it fills the array. */
    uint8_t ssid_len;  /**< Its length in bytes. */
    uint8_t bssid[6];  /**< MAC address of the access point. */
    uint8_t reason;    /**< Why: a value of wifi_err_reason_t. */
    int8_t rssi;       /**< Last signal in dBm. */
} wifi_event_sta_disconnected_t;

/** The family of the events of wifi_event_t. */
extern esp_event_base_t const WIFI_EVENT;
