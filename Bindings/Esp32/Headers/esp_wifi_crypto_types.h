/** @file
 * The cryptographic functions that the WiFi driver is handed at its set-up. An application only copies the table that ESP-IDF provides.
 * Declared by DeviceKit from facts of the interface; the words are its own.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/** HMAC of SHA-256 over several pieces; 0 is success. */
typedef int (*esp_hmac_sha256_vector_t)(const unsigned char *key, int key_len, int num_elem, const unsigned char *addr[], const int *len,
                                        unsigned char *mac);

/** PBKDF2 with SHA-1; 0 is success. */
typedef int (*esp_pbkdf2_sha1_t)(const char *passphrase, const char *ssid, unsigned int ssid_len, int iterations, unsigned char *buf,
                                 unsigned int buflen);

/** AES-128 in CBC mode, encrypting in place; 0 is success. */
typedef int (*esp_aes_128_encrypt_t)(const unsigned char *key, const unsigned char *iv, unsigned char *data, int data_len);

/** AES-128 in CBC mode, decrypting in place; 0 is success. */
typedef int (*esp_aes_128_decrypt_t)(const unsigned char *key, const unsigned char *iv, unsigned char *data, int data_len);

/** CMAC with AES-128; 0 is success. */
typedef int (*esp_omac1_aes_128_t)(const uint8_t *key, const uint8_t *data, size_t data_len, uint8_t *mic);

/** CCMP, decrypting; a new buffer or NULL. */
typedef uint8_t *(*esp_ccmp_decrypt_t)(const uint8_t *tk, const uint8_t *ieee80211_hdr, const uint8_t *data, size_t data_len,
                                       size_t *decrypted_len, bool espnow_pkt);

/** CCMP, encrypting; a new buffer or NULL. */
typedef uint8_t *(*esp_ccmp_encrypt_t)(const uint8_t *tk, uint8_t *frame, size_t len, size_t hdrlen, uint8_t *pn, int keyid,
                                       size_t *encrypted_len);

/** GMAC with AES; 0 is success. */
typedef int (*esp_aes_gmac_t)(const uint8_t *key, size_t keylen, const uint8_t *iv, size_t iv_len, const uint8_t *aad, size_t aad_len,
                              uint8_t *mic);

/** SHA-256 over several pieces; 0 is success. */
typedef int (*esp_sha256_vector_t)(size_t num_elem, const uint8_t *addr[], const size_t *len, uint8_t *buf);

/** AES key wrap; 0 is success. */
typedef int (*esp_aes_wrap_t)(const unsigned char *kek, size_t kek_len, int n, const unsigned char *plain, unsigned char *cipher);

/** AES key unwrap; 0 is success. */
typedef int (*esp_aes_unwrap_t)(const unsigned char *kek, size_t kek_len, int n, const unsigned char *cipher, unsigned char *plain);

/** The table; copied by esp_wifi_init(). */
typedef struct {
    uint32_t size;                                /**< Its size in bytes. */
    uint32_t version;                             /**< Its version. */
    esp_hmac_sha256_vector_t hmac_sha256_vector;  /**< HMAC of SHA-256. */
    esp_pbkdf2_sha1_t pbkdf2_sha1;                /**< PBKDF2 with SHA-1. */
    esp_aes_128_encrypt_t aes_128_encrypt;        /**< AES-128, encrypting. */
    esp_aes_128_decrypt_t aes_128_decrypt;        /**< AES-128, decrypting. */
    esp_omac1_aes_128_t omac1_aes_128;            /**< CMAC with AES-128. */
    esp_ccmp_decrypt_t ccmp_decrypt;              /**< CCMP, decrypting. */
    esp_ccmp_encrypt_t ccmp_encrypt;              /**< CCMP, encrypting. */
    esp_aes_gmac_t aes_gmac;                      /**< GMAC with AES. */
    esp_sha256_vector_t sha256_vector;            /**< SHA-256. */
    esp_aes_wrap_t aes_wrap;                      /**< AES key wrap. */
    esp_aes_unwrap_t aes_unwrap;                  /**< AES key unwrap. */
} wpa_crypto_funcs_t;
