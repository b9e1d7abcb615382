#pragma once

typedef struct {
    int value;
} deprecated_new_t;

typedef deprecated_new_t deprecated_old_t __attribute__((deprecated("use deprecated_new_t")));

typedef struct {
    int value;
} deprecated_record_t __attribute__((deprecated));

int deprecated_call(int value) __attribute__((deprecated("use another")));
int deprecated_not(int value);
extern int deprecated_data __attribute__((deprecated));
