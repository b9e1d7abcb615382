#pragma once
#include <stddef.h>

#define DOC_OK 0
#define DOC_FAIL -1
#define DOC_ERR_NO_MEM 0x101
#define DOC_ERR_INVALID_ARG 0x102

/**
 * @brief   Opens a thing, with @p name and \c code.
 *
 * It stays open until doc_close() is called
 * with it.
 *
 * @note Not from an interrupt.
 *
 * @param[in]  name   The name;
 *                    at most 15 characters.
 * @param[out] thing  Receives the thing.
 * @param[inout] length  In bytes.
 * @param[in,out] flags  Both ways.
 * @param plain  No direction.
 *
 * @return
 *      - DOC_OK: opened
 *      - DOC_ERR_NO_MEM: no memory
 *        for it
 *      - DOC_ERR_INVALID_ARG if name is too long
 *      - others: see the driver
 */
int doc_open(const char *name, void **thing, size_t *length, int *flags, int plain);

/// Closes a thing.
/// @return DOC_OK on success; DOC_FAIL if it was not open.
int doc_close(void *thing);

/*!
 * \brief Asks.
 * \retval DOC_OK    there is one
 * \retval DOC_FAIL  there is none
 */
int doc_ask(void);

/** @addtogroup things
 * @{
 */
int doc_grouped(void);
/** @} */

/* A plain comment. */
int doc_plain(void);

typedef struct {
    int before;   /**< Behind it. */
    /** Above it. */
    int above;
    int none;
} doc_record_t;

/**
 * Lists:
 * - one
 * - two
 *   of two lines
 *
 * @code
 * doc_open();
 * @endcode
 * @deprecated Use another.
 */
int doc_list(void);
