#pragma once
#include <stdint.h>
#include <stdbool.h>
#include <stddef.h>
typedef enum __attribute__((packed)) { TINY_A, TINY_B = 200 } tiny_t;
typedef enum { BIG_A = 1, BIG_B = 0x80000000u } big_t;
typedef enum { HUGE_A = 1, HUGE_B = 0x100000000LL } huge_t;
typedef enum { NEG_HUGE_A = -1, NEG_HUGE_B = 0x100000000LL } neg_huge_t;
enum { LOOSE_A = 7, LOOSE_B };
enum tagged { TAGGED_ONE };
typedef int grid_t[2][3];
typedef void (*callback_t)(int, void *);
struct empty { };
struct inner { uint8_t a; uint16_t b; };
struct deprecated_one { int x; } __attribute__((deprecated));
struct one { int only : 1; unsigned single : 1; tiny_t tiny : 8; big_t big : 32; huge_t huge : 33; neg_huge_t neg : 40; };
struct stress {
  int stress; /* as its type */
  int class, event, object;
  int size_in_bytes;
  tiny_t tiny; big_t big; huge_t huge;
  enum tagged tag;
  enum { LOCAL_A, LOCAL_B = 3 } local;
  enum { L2_A, L2_B = 3 } localbits : 4;
  grid_t grid;
  struct inner inners[2][2];
  tiny_t tinies[3];
  bool bools[5];
  void *pointers[3];
  callback_t callbacks[2];
  void (*direct[2])(void);
  struct empty in_the_middle;
  volatile const uint32_t status;
  union { struct { unsigned x : 3, : 5, y : 9; }; uint32_t raw; struct { uint8_t low, high; } bytes; } named;
  union { struct { unsigned ax : 3, : 0, ay : 9; }; uint32_t araw; };
  struct { struct { struct { int deep : 7; } c; } b[2]; } a;
  size_t length; ptrdiff_t difference; uintptr_t address;
  char text[7]; signed char sc; char c;
  float f; double d; int64_t i64;
  float fs[2]; double ds[2]; int8_t i8s[2]; int64_t i64s[2]; uint64_t u64s[2]; size_t sizes[2]; long longs[2];
  int _5g;
  struct one one;
  struct { int shared : 3; } first_of_two, second_of_two[2];
  struct { unsigned behind : 5; } *elsewhere;
  int zero[0];
  struct empty at_the_end;
};
struct __attribute__((aligned(16))) aligned { int x; };
struct holder { char c; struct aligned al; int after : 3; };
struct tail { uint8_t count; struct { uint16_t id; uint16_t v : 4; } items[]; };
struct __attribute__((packed)) pk { uint8_t a : 3; uint64_t b : 61; uint64_t c : 64; int32_t d : 31; uint16_t e : 1; struct inner in; uint32_t tail : 24; };
union u { struct { uint32_t lo : 12, hi : 20; } parts; uint32_t word; struct pk pk; };
#pragma pack(push, 2)
struct pack2 { uint8_t a; uint32_t b; uint64_t c : 33; };
#pragma pack(pop)
#define S_CHAR 'a'
#define S_BIG 0xffffffffffffffffULL
#define S_MIN (-9223372036854775807LL - 1)
#define S_FLOAT 1.5f
#define S_DOUBLE 1e300
#define S_TEXT "a\tb\x01"
#define S_SIZE sizeof(struct inner)
#define S_ENUM TAGGED_ONE
#define S_PTR ((void *)-1)
#define S_BOOL ((bool)1)
