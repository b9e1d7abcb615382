/* A library that has every kind of parameter, result and callback; written for the tests. */
#ifndef EXERCISE_H
#define EXERCISE_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef int ex_err_t;

#define EX_OK 0
#define EX_FAIL (-1)
#define EX_NO_MEM 0x101
#define EX_BAD_ARGUMENT 0x102
#define EX_NOT_FOUND 0x105

#define EX_EVENT_READ 1
#define EX_EVENT_WRITE 2

/** A session. */
typedef struct ex_session ex_session_t;

typedef enum { EX_MODE_SLOW, EX_MODE_FAST = 5 } ex_mode_t;

/** A point. */
typedef struct {
    uint8_t kind;
    int32_t value;
    double ratio;
    bool on;
} ex_point_t;

/** What identifies the library's events. */
extern const char *const EX_BASE;

/** What identifies events of somebody else. */
extern const char *const EX_OTHER_BASE;

/**
 * Opens a session.
 *
 * @param name the session's name
 * @param mode how fast it is
 * @param[out] session the session
 * @return
 *   - EX_OK: done
 *   - EX_NO_MEM: no memory is left
 *   - EX_BAD_ARGUMENT: the name is empty
 */
ex_err_t ex_open(const char *name, ex_mode_t mode, ex_session_t **session);
ex_err_t ex_close(ex_session_t *session);
ex_session_t *ex_create(int number);
bool ex_is_fast(const ex_session_t *session);

int64_t ex_sum(int8_t a, uint8_t b, int16_t c, uint16_t d, int32_t e, uint32_t f, int64_t g, uint64_t h, size_t i, bool j, ex_mode_t k);
double ex_scale(float factor, double value);
int ex_events(int events);
int ex_is_odd(int value);
ex_point_t ex_mirror(ex_point_t point);
int ex_plain(int value, void *reserved, uint32_t flags);

ex_err_t ex_set_point(ex_session_t *session, const ex_point_t *point);
ex_err_t ex_get_point(ex_session_t *session, ex_point_t *point);
int ex_twice(const int *value);
void ex_grow(uint32_t *value);
void ex_toggle(bool *flag);
void ex_halves(int value, bool *is_odd, int *half);

ex_err_t ex_split(int value, int *low, int *high);

uint32_t ex_checksum(const void *data, uint16_t length);
int ex_read_bytes(ex_session_t *session, uint8_t *buffer, size_t length);
void ex_reverse(int32_t *values, int count);
int64_t ex_dot(const int32_t *a, const int32_t *b, int count);
int64_t ex_sum_points(const ex_point_t *points, size_t count);
void ex_get_mac(uint8_t mac[6]);
ex_err_t ex_get_blob(ex_session_t *session, void *value, size_t *length);

int ex_text_length(const char *text);
ex_err_t ex_get_name(ex_session_t *session, char *name, size_t size);
void ex_version(char text[16]);
const char *ex_error_text(ex_err_t error);
char *ex_describe(ex_session_t *session);
void ex_free(void *text);
int ex_freed(void);

void *ex_memory(ex_session_t *session);
void ex_find(ex_session_t *session, uint8_t offset, const uint8_t **found);
uint8_t ex_peek(const void *address);

/** Looks at a point. */
typedef int (*ex_visit_cb)(int index, const ex_point_t *point, void *user);
typedef int (*ex_compare_cb)(const int32_t *a, const int32_t *b);
typedef bool (*ex_event_cb)(ex_session_t *session, const uint8_t *data, size_t length, int *answer, void *user);
typedef void (*ex_pair_cb)(const char *text, void *user);
typedef int (*ex_filter_cb)(int value, void *user);

int ex_visit(ex_session_t *session, ex_visit_cb visit, void *user);
void ex_sort(int32_t *values, size_t count, ex_compare_cb compare);
ex_err_t ex_on_event(ex_session_t *session, ex_event_cb callback, void *user);
int ex_fire(ex_session_t *session, const uint8_t *data, size_t length);
int ex_select(const int32_t *values, size_t count, ex_filter_cb filter, ex_pair_cb found, void *user);

typedef ex_err_t (*ex_wide_cb)(const ex_point_t *maybe, int *made, bool *flag, const char *text, const void *address, ex_point_t by_value, int32_t *values,
                               int count, double ratio, ex_mode_t mode);

void ex_set_wide(ex_wide_cb callback);
ex_err_t ex_call_wide(bool full, int *made, bool *flag, int32_t *sum);

/** Gets the parts of a text. */
typedef struct {
    /** Called first. */
    int (*begin)(const char *name, void *context);
    int64_t (*data)(const uint8_t *bytes, size_t length, bool last, uint8_t *scratch, void *context);
    void (*unused)(int value);
    void *(*make)(ex_mode_t mode, void *context);
    void (*end)(void *context);
} ex_handler_t;

int64_t ex_parse(const char *text, const ex_handler_t *handler, void *context);

typedef int (*ex_packet_cb)(const uint8_t *data, uint32_t sequence, const ex_point_t *point, void *user);
typedef bool ex_done_cb(void *user);

/** One byte of data. */
struct ex_byte {
    uint8_t value;
};

/** An event; what data points to depends on base and id. */
typedef void (*ex_note_cb)(void *head, const char *base, int32_t id, const void *data);

void ex_set_note_cb(ex_note_cb callback, void *user);

/** Posts an event with size bytes of data, 1, 2, 3 and so on, and not one more; without data for 0. */
void ex_post(bool is_own, int32_t id, uint32_t size);

void ex_set_packet_cb(ex_packet_cb callback, void *user);
void ex_set_done_cb(ex_done_cb *callback, void *user);
void ex_produce(uint32_t count, uint32_t pause_every);
void ex_join(void);

void ex_note_overflow(void);

/** The number of calls that found a ring full. */
uint32_t ex_overflows(void);
uint32_t ex_signals(void);

int ex_print(const char *format, ...);
int ex_vprint(const char *format, va_list arguments);
static inline int ex_inline(int value) { return value; }
int _ex_real(void);
#define ex_real() _ex_real()

#endif
