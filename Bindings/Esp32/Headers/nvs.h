/** @file
 * The key-value store in flash. Declared by DeviceKit from facts of the interface; the words are its own.
 *
 * A namespace holds keys; both names are at most 15 characters. A key has one type. Handles may be used from any task, not from interrupts.
 */
#pragma once

#include "esp_err.h"

#define ESP_ERR_NVS_BASE 0x1100                                      /**< First code of the store. */
#define ESP_ERR_NVS_NOT_INITIALIZED (ESP_ERR_NVS_BASE + 0x01)        /**< nvs_flash_init() has not been called. */
#define ESP_ERR_NVS_NOT_FOUND (ESP_ERR_NVS_BASE + 0x02)              /**< No such key, namespace or entry. */
#define ESP_ERR_NVS_TYPE_MISMATCH (ESP_ERR_NVS_BASE + 0x03)          /**< The key holds another type. */
#define ESP_ERR_NVS_READ_ONLY (ESP_ERR_NVS_BASE + 0x04)              /**< The handle was opened for reading only. */
#define ESP_ERR_NVS_NOT_ENOUGH_SPACE (ESP_ERR_NVS_BASE + 0x05)       /**< The partition is full. */
#define ESP_ERR_NVS_INVALID_NAME (ESP_ERR_NVS_BASE + 0x06)           /**< A name breaks the rules. */
#define ESP_ERR_NVS_INVALID_HANDLE (ESP_ERR_NVS_BASE + 0x07)         /**< The handle is closed or was never open. */
#define ESP_ERR_NVS_REMOVE_FAILED (ESP_ERR_NVS_BASE + 0x08)          /**< The new value is stored, the old one not marked as gone. */
#define ESP_ERR_NVS_KEY_TOO_LONG (ESP_ERR_NVS_BASE + 0x09)           /**< A key of more than 15 characters. */
#define ESP_ERR_NVS_PAGE_FULL (ESP_ERR_NVS_BASE + 0x0a)              /**< Internal: a page is full. */
#define ESP_ERR_NVS_INVALID_STATE (ESP_ERR_NVS_BASE + 0x0b)          /**< An earlier failure left the store unusable; set it up again. */
#define ESP_ERR_NVS_INVALID_LENGTH (ESP_ERR_NVS_BASE + 0x0c)         /**< The memory given is too small for the value. */
#define ESP_ERR_NVS_NO_FREE_PAGES (ESP_ERR_NVS_BASE + 0x0d)          /**< No page is free; the partition must be erased. */
#define ESP_ERR_NVS_VALUE_TOO_LONG (ESP_ERR_NVS_BASE + 0x0e)         /**< The value is larger than the store can hold. */
#define ESP_ERR_NVS_PART_NOT_FOUND (ESP_ERR_NVS_BASE + 0x0f)         /**< There is no such partition. */
#define ESP_ERR_NVS_NEW_VERSION_FOUND (ESP_ERR_NVS_BASE + 0x10)      /**< The partition is of a newer version; it must be erased. */
#define ESP_ERR_NVS_XTS_ENCR_FAILED (ESP_ERR_NVS_BASE + 0x11)        /**< An entry could not be encrypted. */
#define ESP_ERR_NVS_XTS_DECR_FAILED (ESP_ERR_NVS_BASE + 0x12)        /**< An entry could not be decrypted. */
#define ESP_ERR_NVS_XTS_CFG_FAILED (ESP_ERR_NVS_BASE + 0x13)         /**< The encryption could not be set up. */
#define ESP_ERR_NVS_XTS_CFG_NOT_FOUND (ESP_ERR_NVS_BASE + 0x14)      /**< There are no encryption settings. */
#define ESP_ERR_NVS_ENCR_NOT_SUPPORTED (ESP_ERR_NVS_BASE + 0x15)     /**< This build has no encryption. */
#define ESP_ERR_NVS_KEYS_NOT_INITIALIZED (ESP_ERR_NVS_BASE + 0x16)   /**< The partition of encryption keys is empty. */
#define ESP_ERR_NVS_CORRUPT_KEY_PART (ESP_ERR_NVS_BASE + 0x17)       /**< The partition of encryption keys is damaged. */
#define ESP_ERR_NVS_CONTENT_DIFFERS (ESP_ERR_NVS_BASE + 0x18)        /**< A comparison found a difference. */
#define ESP_ERR_NVS_WRONG_ENCRYPTION (ESP_ERR_NVS_BASE + 0x19)       /**< The partition is encrypted in another way. */

#define NVS_KEY_NAME_MAX_SIZE 16  /**< Room for a key and its NUL, in bytes. */
#define NVS_NS_NAME_MAX_SIZE 16   /**< Room for a namespace's name and its NUL, in bytes. */

/** An open namespace, from nvs_open() to nvs_close(); 0 is none. */
typedef uint32_t nvs_handle_t;

/** A place in a list of entries, from nvs_entry_find() until the list ends or nvs_release_iterator(). */
typedef struct nvs_opaque_iterator_t *nvs_iterator_t;

/** What a handle may do. */
typedef enum {
    NVS_READONLY = 0,         /**< Read. */
    NVS_READWRITE = 1,        /**< Read and write; makes the namespace when it does not exist. */
    NVS_READWRITE_PURGE = 2,  /**< As NVS_READWRITE, and what is erased is overwritten in flash. */
} nvs_open_mode_t;

/** The type of a value: the low half is its size in bytes, where it is fixed. */
typedef enum {
    NVS_TYPE_U8 = 0x01,      /**< uint8_t. */
    NVS_TYPE_I8 = 0x11,      /**< int8_t. */
    NVS_TYPE_U16 = 0x02,     /**< uint16_t. */
    NVS_TYPE_I16 = 0x12,     /**< int16_t. */
    NVS_TYPE_U32 = 0x04,     /**< uint32_t. */
    NVS_TYPE_I32 = 0x14,     /**< int32_t. */
    NVS_TYPE_U64 = 0x08,     /**< uint64_t. */
    NVS_TYPE_I64 = 0x18,     /**< int64_t. */
    NVS_TYPE_FLOAT = 0x24,   /**< float. */
    NVS_TYPE_DOUBLE = 0x28,  /**< double. */
    NVS_TYPE_STR = 0x21,     /**< NUL-terminated text. */
    NVS_TYPE_BLOB = 0x42,    /**< Bytes. */
    NVS_TYPE_ANY = 0xff,     /**< Any of them, for searches. */
} nvs_type_t;

/** An entry of a list. */
typedef struct {
    char namespace_name[NVS_NS_NAME_MAX_SIZE];  /**< Its namespace, NUL-terminated. */
    char key[NVS_KEY_NAME_MAX_SIZE];            /**< Its key, NUL-terminated. */
    nvs_type_t type;                            /**< Its type. */
} nvs_entry_info_t;

/** How full a partition is; an entry is 32 bytes of flash, and a value takes one or more. */
typedef struct {
    size_t used_entries;       /**< Entries in use. */
    size_t free_entries;       /**< Entries not in use, the reserved page's among them. */
    size_t available_entries;  /**< Entries that can still be written. */
    size_t total_entries;      /**< All entries. */
    size_t namespace_count;    /**< Namespaces. */
} nvs_stats_t;

/**
 * @brief Opens a namespace of the default partition.
 *
 * @param[in]  namespace_name 1 to 15 characters, NUL-terminated; borrowed for the call.
 * @param[in]  open_mode      What the handle may do.
 * @param[out] out_handle     The handle, the caller's own until nvs_close().
 * @return
 *   - ESP_OK: the handle is in @p out_handle.
 *   - ESP_FAIL: the flash failed.
 *   - ESP_ERR_NVS_NOT_INITIALIZED: nvs_flash_init() comes first.
 *   - ESP_ERR_NVS_PART_NOT_FOUND: there is no default partition.
 *   - ESP_ERR_NVS_NOT_FOUND: opened for reading, and the namespace does not exist.
 *   - ESP_ERR_NVS_INVALID_NAME: the name breaks the rules.
 *   - ESP_ERR_NVS_NOT_ENOUGH_SPACE: no room for the new namespace, or there are too many of them.
 *   - ESP_ERR_NO_MEM: no memory.
 *   - ESP_ERR_NOT_ALLOWED: the partition is read-only.
 *   - ESP_ERR_INVALID_ARG: there is no room for the handle.
 */
esp_err_t nvs_open(const char *namespace_name, nvs_open_mode_t open_mode, nvs_handle_t *out_handle);

/**
 * @brief Closes a handle. What was not committed may be lost.
 *
 * @param[in] handle The handle, given up by this call.
 */
void nvs_close(nvs_handle_t handle);

/**
 * @brief Makes sure that everything set so far is in flash.
 *
 * @param[in] handle A handle that may write.
 * @return
 *   - ESP_OK: it is in flash.
 *   - ESP_ERR_NVS_INVALID_HANDLE: the handle is closed or was never open.
 */
esp_err_t nvs_commit(nvs_handle_t handle);

/**
 * @brief Stores a signed 8-bit value.
 *
 * @param[in] handle A handle that may write.
 * @param[in] key    1 to 15 characters, NUL-terminated; borrowed for the call.
 * @param[in] value  The value.
 * @return
 *   - ESP_OK: stored; safe in flash only after nvs_commit().
 *   - ESP_FAIL: the flash failed.
 *   - ESP_ERR_NVS_INVALID_HANDLE: the handle is closed or was never open.
 *   - ESP_ERR_NVS_READ_ONLY: the handle was opened for reading only.
 *   - ESP_ERR_NVS_INVALID_NAME: the key breaks the rules for names.
 *   - ESP_ERR_NVS_NOT_ENOUGH_SPACE: the partition is full.
 *   - ESP_ERR_NVS_REMOVE_FAILED: the new value is stored, but the old one could not be marked as gone; it is cleaned up at the next start.
 */
esp_err_t nvs_set_i8(nvs_handle_t handle, const char *key, int8_t value);

/**
 * @brief Stores an unsigned 8-bit value.
 *
 * @param[in] handle A handle that may write.
 * @param[in] key    1 to 15 characters, NUL-terminated; borrowed for the call.
 * @param[in] value  The value.
 * @return
 *   - ESP_OK: stored; safe in flash only after nvs_commit().
 *   - ESP_FAIL: the flash failed.
 *   - ESP_ERR_NVS_INVALID_HANDLE: the handle is closed or was never open.
 *   - ESP_ERR_NVS_READ_ONLY: the handle was opened for reading only.
 *   - ESP_ERR_NVS_INVALID_NAME: the key breaks the rules for names.
 *   - ESP_ERR_NVS_NOT_ENOUGH_SPACE: the partition is full.
 *   - ESP_ERR_NVS_REMOVE_FAILED: the new value is stored, but the old one could not be marked as gone; it is cleaned up at the next start.
 */
esp_err_t nvs_set_u8(nvs_handle_t handle, const char *key, uint8_t value);

/**
 * @brief Stores a signed 16-bit value.
 *
 * @param[in] handle A handle that may write.
 * @param[in] key    1 to 15 characters, NUL-terminated; borrowed for the call.
 * @param[in] value  The value.
 * @return
 *   - ESP_OK: stored; safe in flash only after nvs_commit().
 *   - ESP_FAIL: the flash failed.
 *   - ESP_ERR_NVS_INVALID_HANDLE: the handle is closed or was never open.
 *   - ESP_ERR_NVS_READ_ONLY: the handle was opened for reading only.
 *   - ESP_ERR_NVS_INVALID_NAME: the key breaks the rules for names.
 *   - ESP_ERR_NVS_NOT_ENOUGH_SPACE: the partition is full.
 *   - ESP_ERR_NVS_REMOVE_FAILED: the new value is stored, but the old one could not be marked as gone; it is cleaned up at the next start.
 */
esp_err_t nvs_set_i16(nvs_handle_t handle, const char *key, int16_t value);

/**
 * @brief Stores an unsigned 16-bit value.
 *
 * @param[in] handle A handle that may write.
 * @param[in] key    1 to 15 characters, NUL-terminated; borrowed for the call.
 * @param[in] value  The value.
 * @return
 *   - ESP_OK: stored; safe in flash only after nvs_commit().
 *   - ESP_FAIL: the flash failed.
 *   - ESP_ERR_NVS_INVALID_HANDLE: the handle is closed or was never open.
 *   - ESP_ERR_NVS_READ_ONLY: the handle was opened for reading only.
 *   - ESP_ERR_NVS_INVALID_NAME: the key breaks the rules for names.
 *   - ESP_ERR_NVS_NOT_ENOUGH_SPACE: the partition is full.
 *   - ESP_ERR_NVS_REMOVE_FAILED: the new value is stored, but the old one could not be marked as gone; it is cleaned up at the next start.
 */
esp_err_t nvs_set_u16(nvs_handle_t handle, const char *key, uint16_t value);

/**
 * @brief Stores a signed 32-bit value.
 *
 * @param[in] handle A handle that may write.
 * @param[in] key    1 to 15 characters, NUL-terminated; borrowed for the call.
 * @param[in] value  The value.
 * @return
 *   - ESP_OK: stored; safe in flash only after nvs_commit().
 *   - ESP_FAIL: the flash failed.
 *   - ESP_ERR_NVS_INVALID_HANDLE: the handle is closed or was never open.
 *   - ESP_ERR_NVS_READ_ONLY: the handle was opened for reading only.
 *   - ESP_ERR_NVS_INVALID_NAME: the key breaks the rules for names.
 *   - ESP_ERR_NVS_NOT_ENOUGH_SPACE: the partition is full.
 *   - ESP_ERR_NVS_REMOVE_FAILED: the new value is stored, but the old one could not be marked as gone; it is cleaned up at the next start.
 */
esp_err_t nvs_set_i32(nvs_handle_t handle, const char *key, int32_t value);

/**
 * @brief Stores an unsigned 32-bit value.
 *
 * @param[in] handle A handle that may write.
 * @param[in] key    1 to 15 characters, NUL-terminated; borrowed for the call.
 * @param[in] value  The value.
 * @return
 *   - ESP_OK: stored; safe in flash only after nvs_commit().
 *   - ESP_FAIL: the flash failed.
 *   - ESP_ERR_NVS_INVALID_HANDLE: the handle is closed or was never open.
 *   - ESP_ERR_NVS_READ_ONLY: the handle was opened for reading only.
 *   - ESP_ERR_NVS_INVALID_NAME: the key breaks the rules for names.
 *   - ESP_ERR_NVS_NOT_ENOUGH_SPACE: the partition is full.
 *   - ESP_ERR_NVS_REMOVE_FAILED: the new value is stored, but the old one could not be marked as gone; it is cleaned up at the next start.
 */
esp_err_t nvs_set_u32(nvs_handle_t handle, const char *key, uint32_t value);

/**
 * @brief Stores a signed 64-bit value.
 *
 * @param[in] handle A handle that may write.
 * @param[in] key    1 to 15 characters, NUL-terminated; borrowed for the call.
 * @param[in] value  The value.
 * @return
 *   - ESP_OK: stored; safe in flash only after nvs_commit().
 *   - ESP_FAIL: the flash failed.
 *   - ESP_ERR_NVS_INVALID_HANDLE: the handle is closed or was never open.
 *   - ESP_ERR_NVS_READ_ONLY: the handle was opened for reading only.
 *   - ESP_ERR_NVS_INVALID_NAME: the key breaks the rules for names.
 *   - ESP_ERR_NVS_NOT_ENOUGH_SPACE: the partition is full.
 *   - ESP_ERR_NVS_REMOVE_FAILED: the new value is stored, but the old one could not be marked as gone; it is cleaned up at the next start.
 */
esp_err_t nvs_set_i64(nvs_handle_t handle, const char *key, int64_t value);

/**
 * @brief Stores an unsigned 64-bit value.
 *
 * @param[in] handle A handle that may write.
 * @param[in] key    1 to 15 characters, NUL-terminated; borrowed for the call.
 * @param[in] value  The value.
 * @return
 *   - ESP_OK: stored; safe in flash only after nvs_commit().
 *   - ESP_FAIL: the flash failed.
 *   - ESP_ERR_NVS_INVALID_HANDLE: the handle is closed or was never open.
 *   - ESP_ERR_NVS_READ_ONLY: the handle was opened for reading only.
 *   - ESP_ERR_NVS_INVALID_NAME: the key breaks the rules for names.
 *   - ESP_ERR_NVS_NOT_ENOUGH_SPACE: the partition is full.
 *   - ESP_ERR_NVS_REMOVE_FAILED: the new value is stored, but the old one could not be marked as gone; it is cleaned up at the next start.
 */
esp_err_t nvs_set_u64(nvs_handle_t handle, const char *key, uint64_t value);

/**
 * @brief Stores a 32-bit floating-point value.
 *
 * @param[in] handle A handle that may write.
 * @param[in] key    1 to 15 characters, NUL-terminated; borrowed for the call.
 * @param[in] value  The value.
 * @return
 *   - ESP_OK: stored; safe in flash only after nvs_commit().
 *   - ESP_FAIL: the flash failed.
 *   - ESP_ERR_NVS_INVALID_HANDLE: the handle is closed or was never open.
 *   - ESP_ERR_NVS_READ_ONLY: the handle was opened for reading only.
 *   - ESP_ERR_NVS_INVALID_NAME: the key breaks the rules for names.
 *   - ESP_ERR_NVS_NOT_ENOUGH_SPACE: the partition is full.
 *   - ESP_ERR_NVS_REMOVE_FAILED: the new value is stored, but the old one could not be marked as gone; it is cleaned up at the next start.
 *   - ESP_ERR_INVALID_ARG: the value cannot be stored.
 */
esp_err_t nvs_set_float(nvs_handle_t handle, const char *key, float value);

/**
 * @brief Stores a 64-bit floating-point value.
 *
 * @param[in] handle A handle that may write.
 * @param[in] key    1 to 15 characters, NUL-terminated; borrowed for the call.
 * @param[in] value  The value.
 * @return
 *   - ESP_OK: stored; safe in flash only after nvs_commit().
 *   - ESP_FAIL: the flash failed.
 *   - ESP_ERR_NVS_INVALID_HANDLE: the handle is closed or was never open.
 *   - ESP_ERR_NVS_READ_ONLY: the handle was opened for reading only.
 *   - ESP_ERR_NVS_INVALID_NAME: the key breaks the rules for names.
 *   - ESP_ERR_NVS_NOT_ENOUGH_SPACE: the partition is full.
 *   - ESP_ERR_NVS_REMOVE_FAILED: the new value is stored, but the old one could not be marked as gone; it is cleaned up at the next start.
 *   - ESP_ERR_INVALID_ARG: the value cannot be stored.
 */
esp_err_t nvs_set_double(nvs_handle_t handle, const char *key, double value);

/**
 * @brief Stores text.
 *
 * @param[in] handle A handle that may write.
 * @param[in] key    1 to 15 characters, NUL-terminated; borrowed for the call.
 * @param[in] value  NUL-terminated, at most 4000 bytes with its NUL; copied.
 * @return
 *   - ESP_OK: stored; safe in flash only after nvs_commit().
 *   - ESP_ERR_NVS_INVALID_HANDLE: the handle is closed or was never open.
 *   - ESP_ERR_NVS_READ_ONLY: the handle was opened for reading only.
 *   - ESP_ERR_NVS_INVALID_NAME: the key breaks the rules for names.
 *   - ESP_ERR_NVS_NOT_ENOUGH_SPACE: the partition is full.
 *   - ESP_ERR_NVS_REMOVE_FAILED: the new value is stored, but the old one could not be marked as gone; it is cleaned up at the next start.
 *   - ESP_ERR_NVS_VALUE_TOO_LONG: the text is too long.
 */
esp_err_t nvs_set_str(nvs_handle_t handle, const char *key, const char *value);

/**
 * @brief Stores bytes.
 *
 * @param[in] handle A handle that may write.
 * @param[in] key    1 to 15 characters, NUL-terminated; borrowed for the call.
 * @param[in] value  The bytes; copied.
 * @param[in] length Their number.
 * @return
 *   - ESP_OK: stored; safe in flash only after nvs_commit().
 *   - ESP_FAIL: the flash failed.
 *   - ESP_ERR_NVS_INVALID_HANDLE: the handle is closed or was never open.
 *   - ESP_ERR_NVS_READ_ONLY: the handle was opened for reading only.
 *   - ESP_ERR_NVS_INVALID_NAME: the key breaks the rules for names.
 *   - ESP_ERR_NVS_NOT_ENOUGH_SPACE: the partition is full.
 *   - ESP_ERR_NVS_REMOVE_FAILED: the new value is stored, but the old one could not be marked as gone; it is cleaned up at the next start.
 *   - ESP_ERR_NVS_VALUE_TOO_LONG: there are more bytes than the partition can hold.
 */
esp_err_t nvs_set_blob(nvs_handle_t handle, const char *key, const void *value, size_t length);

/**
 * @brief Reads a signed 8-bit value.
 *
 * @param[in]  handle    The handle.
 * @param[in]  key       1 to 15 characters, NUL-terminated; borrowed for the call.
 * @param[out] out_value The value; not touched on failure, so it may hold a default.
 * @return
 *   - ESP_OK: the value is in @p out_value.
 *   - ESP_FAIL: the stored data is damaged.
 *   - ESP_ERR_NVS_NOT_FOUND: there is no such key of this type.
 *   - ESP_ERR_NVS_INVALID_HANDLE: the handle is closed or was never open.
 *   - ESP_ERR_NVS_INVALID_NAME: the key breaks the rules for names.
 */
esp_err_t nvs_get_i8(nvs_handle_t handle, const char *key, int8_t *out_value);

/**
 * @brief Reads an unsigned 8-bit value.
 *
 * @param[in]  handle    The handle.
 * @param[in]  key       1 to 15 characters, NUL-terminated; borrowed for the call.
 * @param[out] out_value The value; not touched on failure, so it may hold a default.
 * @return
 *   - ESP_OK: the value is in @p out_value.
 *   - ESP_FAIL: the stored data is damaged.
 *   - ESP_ERR_NVS_NOT_FOUND: there is no such key of this type.
 *   - ESP_ERR_NVS_INVALID_HANDLE: the handle is closed or was never open.
 *   - ESP_ERR_NVS_INVALID_NAME: the key breaks the rules for names.
 */
esp_err_t nvs_get_u8(nvs_handle_t handle, const char *key, uint8_t *out_value);

/**
 * @brief Reads a signed 16-bit value.
 *
 * @param[in]  handle    The handle.
 * @param[in]  key       1 to 15 characters, NUL-terminated; borrowed for the call.
 * @param[out] out_value The value; not touched on failure, so it may hold a default.
 * @return
 *   - ESP_OK: the value is in @p out_value.
 *   - ESP_FAIL: the stored data is damaged.
 *   - ESP_ERR_NVS_NOT_FOUND: there is no such key of this type.
 *   - ESP_ERR_NVS_INVALID_HANDLE: the handle is closed or was never open.
 *   - ESP_ERR_NVS_INVALID_NAME: the key breaks the rules for names.
 */
esp_err_t nvs_get_i16(nvs_handle_t handle, const char *key, int16_t *out_value);

/**
 * @brief Reads an unsigned 16-bit value.
 *
 * @param[in]  handle    The handle.
 * @param[in]  key       1 to 15 characters, NUL-terminated; borrowed for the call.
 * @param[out] out_value The value; not touched on failure, so it may hold a default.
 * @return
 *   - ESP_OK: the value is in @p out_value.
 *   - ESP_FAIL: the stored data is damaged.
 *   - ESP_ERR_NVS_NOT_FOUND: there is no such key of this type.
 *   - ESP_ERR_NVS_INVALID_HANDLE: the handle is closed or was never open.
 *   - ESP_ERR_NVS_INVALID_NAME: the key breaks the rules for names.
 */
esp_err_t nvs_get_u16(nvs_handle_t handle, const char *key, uint16_t *out_value);

/**
 * @brief Reads a signed 32-bit value.
 *
 * @param[in]  handle    The handle.
 * @param[in]  key       1 to 15 characters, NUL-terminated; borrowed for the call.
 * @param[out] out_value The value; not touched on failure, so it may hold a default.
 * @return
 *   - ESP_OK: the value is in @p out_value.
 *   - ESP_FAIL: the stored data is damaged.
 *   - ESP_ERR_NVS_NOT_FOUND: there is no such key of this type.
 *   - ESP_ERR_NVS_INVALID_HANDLE: the handle is closed or was never open.
 *   - ESP_ERR_NVS_INVALID_NAME: the key breaks the rules for names.
 */
esp_err_t nvs_get_i32(nvs_handle_t handle, const char *key, int32_t *out_value);

/**
 * @brief Reads an unsigned 32-bit value.
 *
 * @param[in]  handle    The handle.
 * @param[in]  key       1 to 15 characters, NUL-terminated; borrowed for the call.
 * @param[out] out_value The value; not touched on failure, so it may hold a default.
 * @return
 *   - ESP_OK: the value is in @p out_value.
 *   - ESP_FAIL: the stored data is damaged.
 *   - ESP_ERR_NVS_NOT_FOUND: there is no such key of this type.
 *   - ESP_ERR_NVS_INVALID_HANDLE: the handle is closed or was never open.
 *   - ESP_ERR_NVS_INVALID_NAME: the key breaks the rules for names.
 */
esp_err_t nvs_get_u32(nvs_handle_t handle, const char *key, uint32_t *out_value);

/**
 * @brief Reads a signed 64-bit value.
 *
 * @param[in]  handle    The handle.
 * @param[in]  key       1 to 15 characters, NUL-terminated; borrowed for the call.
 * @param[out] out_value The value; not touched on failure, so it may hold a default.
 * @return
 *   - ESP_OK: the value is in @p out_value.
 *   - ESP_FAIL: the stored data is damaged.
 *   - ESP_ERR_NVS_NOT_FOUND: there is no such key of this type.
 *   - ESP_ERR_NVS_INVALID_HANDLE: the handle is closed or was never open.
 *   - ESP_ERR_NVS_INVALID_NAME: the key breaks the rules for names.
 */
esp_err_t nvs_get_i64(nvs_handle_t handle, const char *key, int64_t *out_value);

/**
 * @brief Reads an unsigned 64-bit value.
 *
 * @param[in]  handle    The handle.
 * @param[in]  key       1 to 15 characters, NUL-terminated; borrowed for the call.
 * @param[out] out_value The value; not touched on failure, so it may hold a default.
 * @return
 *   - ESP_OK: the value is in @p out_value.
 *   - ESP_FAIL: the stored data is damaged.
 *   - ESP_ERR_NVS_NOT_FOUND: there is no such key of this type.
 *   - ESP_ERR_NVS_INVALID_HANDLE: the handle is closed or was never open.
 *   - ESP_ERR_NVS_INVALID_NAME: the key breaks the rules for names.
 */
esp_err_t nvs_get_u64(nvs_handle_t handle, const char *key, uint64_t *out_value);

/**
 * @brief Reads a 32-bit floating-point value.
 *
 * @param[in]  handle    The handle.
 * @param[in]  key       1 to 15 characters, NUL-terminated; borrowed for the call.
 * @param[out] out_value The value; not touched on failure, so it may hold a default.
 * @return
 *   - ESP_OK: the value is in @p out_value.
 *   - ESP_FAIL: the stored data is damaged.
 *   - ESP_ERR_NVS_NOT_FOUND: there is no such key of this type.
 *   - ESP_ERR_NVS_INVALID_HANDLE: the handle is closed or was never open.
 *   - ESP_ERR_NVS_INVALID_NAME: the key breaks the rules for names.
 */
esp_err_t nvs_get_float(nvs_handle_t handle, const char *key, float *out_value);

/**
 * @brief Reads a 64-bit floating-point value.
 *
 * @param[in]  handle    The handle.
 * @param[in]  key       1 to 15 characters, NUL-terminated; borrowed for the call.
 * @param[out] out_value The value; not touched on failure, so it may hold a default.
 * @return
 *   - ESP_OK: the value is in @p out_value.
 *   - ESP_FAIL: the stored data is damaged.
 *   - ESP_ERR_NVS_NOT_FOUND: there is no such key of this type.
 *   - ESP_ERR_NVS_INVALID_HANDLE: the handle is closed or was never open.
 *   - ESP_ERR_NVS_INVALID_NAME: the key breaks the rules for names.
 */
esp_err_t nvs_get_double(nvs_handle_t handle, const char *key, double *out_value);

/**
 * @brief Reads text.
 *
 * @param[in]     handle    The handle.
 * @param[in]     key       1 to 15 characters, NUL-terminated; borrowed for the call.
 * @param[out]    out_value Room for it, borrowed for the call; NULL only asks for the size.
 * @param[in,out] length    In: the room in bytes. Out: the size in bytes, the NUL counted.
 * @return
 *   - ESP_OK: the value is in @p out_value.
 *   - ESP_FAIL: the stored data is damaged.
 *   - ESP_ERR_NVS_NOT_FOUND: there is no such key of this type.
 *   - ESP_ERR_NVS_INVALID_HANDLE: the handle is closed or was never open.
 *   - ESP_ERR_NVS_INVALID_NAME: the key breaks the rules for names.
 *   - ESP_ERR_NVS_INVALID_LENGTH: the room is too small; @p length says what is needed.
 */
esp_err_t nvs_get_str(nvs_handle_t handle, const char *key, char *out_value, size_t *length);

/**
 * @brief Reads bytes.
 *
 * @param[in]     handle    The handle.
 * @param[in]     key       1 to 15 characters, NUL-terminated; borrowed for the call.
 * @param[out]    out_value Room for it, borrowed for the call; NULL only asks for the size.
 * @param[in,out] length    In: the room in bytes. Out: the size in bytes.
 * @return
 *   - ESP_OK: the value is in @p out_value.
 *   - ESP_FAIL: the stored data is damaged.
 *   - ESP_ERR_NVS_NOT_FOUND: there is no such key of this type.
 *   - ESP_ERR_NVS_INVALID_HANDLE: the handle is closed or was never open.
 *   - ESP_ERR_NVS_INVALID_NAME: the key breaks the rules for names.
 *   - ESP_ERR_NVS_INVALID_LENGTH: the room is too small; @p length says what is needed.
 */
esp_err_t nvs_get_blob(nvs_handle_t handle, const char *key, void *out_value, size_t *length);

/**
 * @brief Removes a key.
 *
 * @param[in] handle A handle that may write.
 * @param[in] key    1 to 15 characters, NUL-terminated; borrowed for the call.
 * @return
 *   - ESP_OK: it is gone; safe in flash only after nvs_commit().
 *   - ESP_FAIL: the flash failed.
 *   - ESP_ERR_NVS_INVALID_HANDLE: the handle is closed or was never open.
 *   - ESP_ERR_NVS_READ_ONLY: the handle was opened for reading only.
 *   - ESP_ERR_NVS_NOT_FOUND: there is no such key.
 */
esp_err_t nvs_erase_key(nvs_handle_t handle, const char *key);

/**
 * @brief Removes every key of the handle's namespace.
 *
 * @param[in] handle A handle that may write.
 * @return
 *   - ESP_OK: the namespace is empty; safe in flash only after nvs_commit().
 *   - ESP_FAIL: the flash failed.
 *   - ESP_ERR_NVS_INVALID_HANDLE: the handle is closed or was never open.
 *   - ESP_ERR_NVS_READ_ONLY: the handle was opened for reading only.
 */
esp_err_t nvs_erase_all(nvs_handle_t handle);

/**
 * @brief How full a partition is.
 *
 * @param[in]  part_name The partition's name, NUL-terminated, borrowed for the call; NULL for the default one.
 * @param[out] nvs_stats The numbers; 0 where nothing could be counted, too low with a damaged page.
 * @return
 *   - ESP_OK: the numbers are in @p nvs_stats.
 *   - ESP_ERR_NVS_PART_NOT_FOUND: there is no such partition.
 *   - ESP_ERR_NVS_NOT_INITIALIZED: nvs_flash_init() comes first.
 *   - ESP_ERR_INVALID_ARG: there is no room for the numbers.
 *   - ESP_ERR_INVALID_STATE: a page of the partition is damaged.
 */
esp_err_t nvs_get_stats(const char *part_name, nvs_stats_t *nvs_stats);

/**
 * @brief How many entries of flash a namespace uses.
 *
 * @param[in]  handle       The handle.
 * @param[out] used_entries Their number, the namespace's own entry not counted; 0 on failure.
 * @return
 *   - ESP_OK: the number is in @p used_entries.
 *   - ESP_ERR_NVS_NOT_INITIALIZED: nvs_flash_init() comes first.
 *   - ESP_ERR_NVS_INVALID_HANDLE: the handle is closed or was never open.
 *   - ESP_ERR_INVALID_ARG: there is no room for the number.
 */
esp_err_t nvs_get_used_entry_count(nvs_handle_t handle, size_t *used_entries);

/**
 * @brief Starts a list of the entries of a partition.
 *
 * @param[in]  part_name       The partition's name, NUL-terminated; borrowed for the call.
 * @param[in]  namespace_name  One namespace, NUL-terminated, borrowed for the call; NULL for all.
 * @param[in]  type            One type, or NVS_TYPE_ANY.
 * @param[out] output_iterator The first entry, the caller's own until nvs_entry_next() comes to the end or
 *                             nvs_release_iterator(); NULL when there is none.
 * @return
 *   - ESP_OK: there is an entry.
 *   - ESP_ERR_NVS_NOT_FOUND: there is none.
 *   - ESP_ERR_NO_MEM: no memory.
 *   - ESP_ERR_INVALID_ARG: an argument is NULL that may not be.
 */
esp_err_t nvs_entry_find(const char *part_name, const char *namespace_name, nvs_type_t type, nvs_iterator_t *output_iterator);

/**
 * @brief Starts a list of the entries of an open namespace.
 *
 * @param[in]  handle          The handle.
 * @param[in]  type            One type, or NVS_TYPE_ANY.
 * @param[out] output_iterator As in nvs_entry_find().
 * @return
 *   - ESP_OK: there is an entry.
 *   - ESP_ERR_NVS_NOT_FOUND: there is none.
 *   - ESP_ERR_NVS_INVALID_HANDLE: the handle is closed or was never open.
 *   - ESP_ERR_NO_MEM: no memory.
 *   - ESP_ERR_INVALID_ARG: there is no room for the iterator.
 */
esp_err_t nvs_entry_find_in_handle(nvs_handle_t handle, nvs_type_t type, nvs_iterator_t *output_iterator);

/**
 * @brief Goes to the next entry.
 *
 * @param[in,out] iterator In: an entry. Out: the next one; at the end of the list the iterator has been freed and is NULL.
 * @return
 *   - ESP_OK: there is a next entry.
 *   - ESP_ERR_NVS_NOT_FOUND: that was the last one.
 *   - ESP_ERR_INVALID_ARG: there is no iterator.
 */
esp_err_t nvs_entry_next(nvs_iterator_t *iterator);

/**
 * @brief What the entry is.
 *
 * @param[in]  iterator The entry; stays the caller's.
 * @param[out] out_info Its namespace, key and type.
 * @return
 *   - ESP_OK: it is in @p out_info.
 *   - ESP_ERR_INVALID_ARG: an argument is NULL.
 */
esp_err_t nvs_entry_info(const nvs_iterator_t iterator, nvs_entry_info_t *out_info);

/**
 * @brief Ends a list before its end.
 *
 * @param[in] iterator The entry, given up by this call; NULL does nothing.
 */
void nvs_release_iterator(nvs_iterator_t iterator);
