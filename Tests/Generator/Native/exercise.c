#include "exercise.h"

#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct ex_session {
    char name[32];
    ex_mode_t mode;
    ex_point_t point;
    uint8_t memory[16];
    ex_event_cb callback;
    void *user;
};

const char *const EX_BASE = "EX_BASE";
const char *const EX_OTHER_BASE = "EX_OTHER_BASE";

static int s_freed;

ex_err_t ex_open(const char *name, ex_mode_t mode, ex_session_t **session)
{
    if (strlen(name) == 0 || strlen(name) >= 32) {
        return EX_BAD_ARGUMENT;
    }
    *session = calloc(1, sizeof(ex_session_t));
    strcpy((*session)->name, name);
    (*session)->mode = mode;
    for (int i = 0; i < 16; i++) {
        (*session)->memory[i] = (uint8_t)(i * 3);
    }
    return EX_OK;
}

ex_err_t ex_close(ex_session_t *session)
{
    if (session->callback != NULL) {
        int answer = 0;
        session->callback(session, NULL, 0, &answer, session->user);
    }
    free(session);
    return EX_OK;
}

ex_session_t *ex_create(int number)
{
    char name[32];
    ex_session_t *session = NULL;
    snprintf(name, sizeof name, "number %d", number);
    return number < 0 || ex_open(name, EX_MODE_SLOW, &session) != EX_OK ? NULL : session;
}

bool ex_is_fast(const ex_session_t *session) { return session->mode == EX_MODE_FAST; }

int64_t ex_sum(int8_t a, uint8_t b, int16_t c, uint16_t d, int32_t e, uint32_t f, int64_t g, uint64_t h, size_t i, bool j, ex_mode_t k)
{
    return a + b + c + d + e + (int64_t)f + g + (int64_t)h + (int64_t)i + (j ? 1000 : 0) + (int)k;
}

double ex_scale(float factor, double value) { return factor * value; }

int ex_events(int events) { return events ^ 3; }

int ex_is_odd(int value) { return value & 1 ? 4 : 0; }

ex_point_t ex_mirror(ex_point_t point)
{
    point.value = -point.value;
    point.on = !point.on;
    return point;
}

int ex_plain(int value, void *reserved, uint32_t flags) { return reserved == NULL && flags == 0 ? value : -1; }

ex_err_t ex_set_point(ex_session_t *session, const ex_point_t *point)
{
    ex_point_t none = {0};
    session->point = point == NULL ? none : *point;
    return EX_OK;
}

ex_err_t ex_get_point(ex_session_t *session, ex_point_t *point)
{
    if (session->point.kind == 0) {
        return EX_NOT_FOUND;
    }
    *point = session->point;
    return EX_OK;
}

int ex_twice(const int *value) { return *value * 2; }

void ex_grow(uint32_t *value) { *value += 5; }

void ex_toggle(bool *flag) { *flag = !*flag; }

void ex_halves(int value, bool *is_odd, int *half)
{
    *is_odd = value % 2 != 0;
    *half = value / 2;
}

ex_err_t ex_split(int value, int *low, int *high)
{
    *low = value % 10 + (high == NULL ? 1000 : 0);
    if (high != NULL) {
        *high = value / 10;
    }
    return EX_OK;
}

uint32_t ex_checksum(const void *data, uint16_t length)
{
    uint32_t sum = length;
    for (int i = 0; i < length; i++) {
        sum = sum * 31 + ((const uint8_t *)data)[i];
    }
    return sum;
}

int ex_read_bytes(ex_session_t *session, uint8_t *buffer, size_t length)
{
    size_t count = length < 16 ? length : 16;
    memcpy(buffer, session->memory, count);
    return length == 0 ? -1 : (int)count;
}

void ex_reverse(int32_t *values, int count)
{
    for (int i = 0; i < count / 2; i++) {
        int32_t value = values[i];
        values[i] = values[count - 1 - i];
        values[count - 1 - i] = value;
    }
}

int64_t ex_dot(const int32_t *a, const int32_t *b, int count)
{
    int64_t sum = 0;
    for (int i = 0; i < count; i++) {
        sum += (int64_t)a[i] * b[i];
    }
    return sum;
}

int64_t ex_sum_points(const ex_point_t *points, size_t count)
{
    int64_t sum = 0;
    for (size_t i = 0; i < count; i++) {
        sum += points[i].value + (points[i].on ? 100 : 0);
    }
    return sum;
}

void ex_get_mac(uint8_t mac[6])
{
    for (int i = 0; i < 6; i++) {
        mac[i] = (uint8_t)(0x24 + i);
    }
}

ex_err_t ex_get_blob(ex_session_t *session, void *value, size_t *length)
{
    if (value != NULL && *length < sizeof session->memory) {
        *length = sizeof session->memory;
        return EX_NO_MEM;
    }
    if (value != NULL) {
        memcpy(value, session->memory, sizeof session->memory);
    }
    *length = sizeof session->memory;
    return EX_OK;
}

int ex_text_length(const char *text) { return text == NULL ? -1 : (int)strlen(text); }

ex_err_t ex_get_name(ex_session_t *session, char *name, size_t size)
{
    if (size <= strlen(session->name)) {
        return EX_NO_MEM;
    }
    strcpy(name, session->name);
    return EX_OK;
}

void ex_version(char text[16]) { strcpy(text, "1.2 \xc3\xbc"); }

const char *ex_error_text(ex_err_t error) { return error == EX_OK ? "fine" : error == EX_FAIL ? "failed" : NULL; }

char *ex_describe(ex_session_t *session)
{
    char *text = malloc(64);
    snprintf(text, 64, "%s, %s", session->name, session->mode == EX_MODE_FAST ? "fast" : "slow");
    return text;
}

void ex_free(void *text)
{
    s_freed++;
    free(text);
}

int ex_freed(void) { return s_freed; }

void *ex_memory(ex_session_t *session) { return session->memory; }

void ex_find(ex_session_t *session, uint8_t offset, const uint8_t **found) { *found = offset < 16 ? session->memory + offset : NULL; }

uint8_t ex_peek(const void *address) { return *(const uint8_t *)address; }

int ex_visit(ex_session_t *session, ex_visit_cb visit, void *user)
{
    int sum = 0;
    for (int i = 0; i < 3; i++) {
        ex_point_t point = session->point;
        point.value += i;
        sum += visit(i, &point, user);
    }
    return sum;
}

static ex_compare_cb s_compare;

static int Compare(const void *a, const void *b) { return s_compare(a, b); }

void ex_sort(int32_t *values, size_t count, ex_compare_cb compare)
{
    s_compare = compare;
    qsort(values, count, sizeof *values, Compare);
}

ex_err_t ex_on_event(ex_session_t *session, ex_event_cb callback, void *user)
{
    if (session->mode == EX_MODE_FAST) {
        return EX_FAIL;
    }
    session->callback = callback;
    session->user = user;
    return EX_OK;
}

int ex_fire(ex_session_t *session, const uint8_t *data, size_t length)
{
    int answer = 7;
    if (session->callback == NULL) {
        return -1;
    }
    return session->callback(session, data, length, &answer, session->user) ? answer : -2;
}

int ex_select(const int32_t *values, size_t count, ex_filter_cb filter, ex_pair_cb found, void *user)
{
    int selected = 0;
    for (size_t i = 0; i < count; i++) {
        if (filter == NULL || filter(values[i], user) != 0) {
            char text[16];
            snprintf(text, sizeof text, "%d", values[i]);
            selected++;
            if (found != NULL) {
                found(text, user);
            }
        }
    }
    return selected;
}

static ex_wide_cb s_wide;

void ex_set_wide(ex_wide_cb callback) { s_wide = callback; }

ex_err_t ex_call_wide(bool full, int *made, bool *flag, int32_t *sum)
{
    ex_point_t point = {.kind = 3, .value = 30, .ratio = 0.5, .on = true};
    int32_t values[3] = {1, 2, 3};
    if (s_wide == NULL) {
        return EX_NOT_FOUND;
    }
    ex_err_t result = s_wide(full ? &point : NULL, made, flag, full ? "full" : NULL, values, point, values, 3, 1.25, EX_MODE_FAST);
    *sum = values[0] + values[1] + values[2];
    return result;
}

int64_t ex_parse(const char *text, const ex_handler_t *handler, void *context)
{
    if (handler->unused != NULL || handler->begin("text", context) == 0) {
        return -1;
    }
    int64_t sum = 0;
    for (size_t length = strlen(text); length > 0;) {
        uint8_t scratch[4] = {0};
        size_t part = length > 4 ? 4 : length;
        sum += handler->data((const uint8_t *)text, part, part == length, scratch, context) + scratch[0];
        text += part;
        length -= part;
    }
    if (handler->make(EX_MODE_FAST, context) != (void *)0x1234) {
        return -2;
    }
    handler->end(context);
    return sum;
}

static ex_packet_cb s_packet;
static void *s_packet_user;
static ex_done_cb *s_done;
static void *s_done_user;
static pthread_t s_thread;
static uint32_t s_count;
static uint32_t s_pause_every;
static atomic_uint s_overflows;
static atomic_uint s_signals;

void ex_set_packet_cb(ex_packet_cb callback, void *user)
{
    s_packet = callback;
    s_packet_user = user;
}

void ex_set_done_cb(ex_done_cb *callback, void *user)
{
    s_done = callback;
    s_done_user = user;
}

static ex_note_cb s_note;
static void *s_note_user;

void ex_set_note_cb(ex_note_cb callback, void *user)
{
    s_note = callback;
    s_note_user = user;
}

void ex_post(bool is_own, int32_t id, uint32_t size)
{
    uint8_t *data = size == 0 ? NULL : malloc(size);
    for (uint32_t i = 0; i < size; i++) {
        data[i] = (uint8_t)(i + 1);
    }
    s_note(s_note_user, is_own ? EX_BASE : EX_OTHER_BASE, id, data);
    free(data);
}

static void *Produce(void *argument)
{
    for (uint32_t i = 0; i < s_count; i++) {
        uint8_t data[8];
        for (uint32_t j = 0; j < 8; j++) {
            data[j] = (uint8_t)(i + j);
        }
        ex_point_t point = {.value = (int32_t)i};
        if (s_packet(i % 5 == 4 ? NULL : data, i, &point, s_packet_user) != EX_NOT_FOUND) {
            abort();
        }
        if (s_pause_every != 0 && i % s_pause_every == 0) {
            sched_yield();
        }
    }
    if (s_done != NULL && !s_done(s_done_user)) {
        abort();
    }
    return argument;
}

void ex_produce(uint32_t count, uint32_t pause_every)
{
    s_count = count;
    s_pause_every = pause_every;
    pthread_create(&s_thread, NULL, Produce, NULL);
}

void ex_join(void) { pthread_join(s_thread, NULL); }

void ex_note_overflow(void) { atomic_fetch_add(&s_overflows, 1); }

uint32_t ex_overflows(void) { return atomic_load(&s_overflows); }

uint32_t ex_signals(void) { return atomic_load(&s_signals); }

void dk_signal(void) { atomic_fetch_add(&s_signals, 1); }

int ex_print(const char *format, ...) { return (int)strlen(format); }

int ex_vprint(const char *format, va_list arguments) { return vprintf(format, arguments); }

int _ex_real(void) { return 77; }
