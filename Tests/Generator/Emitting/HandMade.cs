using DeviceKit.Generator.Model;

namespace DeviceKit.Generator.Tests.Emitting;

/// <summary>A header, and by hand the model of it on the ESP32: what is emitted is proven without the front end, too.</summary>
internal static class HandMade
{
    public const string Header = """
        #pragma once
        #include <stdint.h>
        #include <stdbool.h>
        #include <stddef.h>
        typedef enum { SHAPE_MODE_OFF, SHAPE_MODE_ON, SHAPE_MODE_AUTO = 5, SHAPE_MODE_MAX = SHAPE_MODE_AUTO } shape_mode_t;
        typedef enum { SHAPE_SIGN_NEGATIVE = -2, SHAPE_SIGN_0 = 0, SHAPE_SIGN_1 } shape_sign_t;
        typedef struct { bool capable; bool required; } shape_pmf_t;
        typedef struct {
            uint8_t ssid[32];
            shape_pmf_t pmf;
            uint32_t rm_enabled : 1;
            uint32_t level : 6;
            uint32_t reserved : 25;
            uint8_t retries;
            uint32_t dcm : 1;
            uint32_t constellation : 2;
            int32_t offset : 5;
            shape_mode_t mode : 3;
            shape_sign_t sign : 4;
            bool set : 1;
            uint64_t wide : 40;
            void *owner;
            void (*done)(int);
            union { int a; struct { uint16_t low; uint16_t high : 9; }; };
            struct { uint32_t allow : 1; uint32_t backup : 3; } flags;
            struct { uint8_t kind : 4; int16_t grid[2][3]; } items[2];
        } shape_config_t;
        typedef struct __attribute__((packed)) { uint8_t first; uint32_t second; uint32_t third : 20; uint32_t fourth : 12; int64_t fifth : 35; } shape_packed_t;
        typedef struct { uint16_t length; uint8_t payload[]; } shape_tail_t;
        typedef struct { } shape_empty_t;
        typedef union { shape_tail_t *tail; uint64_t word; shape_packed_t packed; } shape_union_t;
        #define SHAPE_DELAY 0xffffffffUL
        #define SHAPE_NAME "shape \"one\""
        #define SHAPE_FAIL (-1)
        #define SHAPE_OK 0
        #define SHAPE_NO_MEM 0x101
        """;

    private static readonly CLocation s_place = new("shape.h", 1);
    private static readonly CIntegerType s_int = new("int", 4, true);
    private static readonly CIntegerType s_uint = new("unsigned int", 4, false);
    private static readonly CIntegerType s_byte = new("unsigned char", 1, false);
    private static readonly CIntegerType s_ushort = new("unsigned short", 2, false);
    private static readonly CIntegerType s_short = new("short", 2, true);
    private static readonly CIntegerType s_ulong = new("unsigned long long", 8, false);
    private static readonly CIntegerType s_long = new("long long", 8, true);

    /// <summary>The model of <see cref="Header"/>.</summary>
    public static HeaderModel Model { get; } = new()
    {
        Profile = "esp32",
        Headers = [new HeaderFile("shape.h", "")],
        Records =
        [
            Record("shape_pmf_t", 2, 1, Plain("capable", new CBoolType(), 0, 1), Plain("required", new CBoolType(), 8, 1)),
            Record(
                "shape_config_t", 96, 8,
                Plain("ssid", new CArrayType(new CTypedefType("uint8_t"), 32), 0, 32) with { Documentation = new CDocumentation { Brief = "Name of the network & its <length>, not NUL-terminated where it is full: thirty-two bytes, no more and no less, which is longer than one line here." } },
                Plain("pmf", new CRecordType("shape_pmf_t"), 256, 2),
                Bits("rm_enabled", s_uint, 272, 1), Bits("level", s_uint, 273, 6), Bits("reserved", s_uint, 288, 25),
                Plain("retries", s_byte, 320, 1),
                Bits("dcm", s_uint, 328, 1), Bits("constellation", s_uint, 329, 2), Bits("offset", s_int, 331, 5),
                Bits("mode", new CEnumType("shape_mode_t"), 336, 3), Bits("sign", new CEnumType("shape_sign_t"), 339, 4), Bits("set", new CBoolType(), 343, 1),
                Bits("wide", s_ulong, 344, 40),
                Plain("owner", new CPointerType(new CVoidType()), 384, 4),
                Plain("done", new CPointerType(new CFunctionType(new CVoidType(), [new CParameter("", s_int)])), 416, 4),
                Plain("", new CRecordType("shape_config_t.0"), 448, 4),
                Plain("flags", new CRecordType("shape_config_t.flags"), 480, 4),
                Plain("items", new CArrayType(new CRecordType("shape_config_t.items"), 2), 512, 28)),
            Record("shape_config_t.0", 4, 4, Plain("a", s_int, 0, 4), Plain("", new CRecordType("shape_config_t.0.0"), 0, 4)) with { IsUnion = true, Spelling = "" },
            Record("shape_config_t.0.0", 4, 2, Plain("low", s_ushort, 0, 2), Bits("high", s_ushort, 16, 9)) with { Spelling = "" },
            Record("shape_config_t.flags", 4, 4, Bits("allow", s_uint, 0, 1), Bits("backup", s_uint, 1, 3)) with { Spelling = "" },
            Record("shape_config_t.items", 14, 2, Bits("kind", s_byte, 0, 4), Plain("grid", new CArrayType(new CArrayType(s_short, 3), 2), 16, 12)) with { Spelling = "" },
            Record("shape_packed_t", 14, 1, Plain("first", s_byte, 0, 1), Plain("second", s_uint, 8, 4), Bits("third", s_uint, 40, 20), Bits("fourth", s_uint, 60, 12), Bits("fifth", s_long, 72, 35)),
            Record("shape_tail_t", 2, 2, Plain("length", s_ushort, 0, 2), Plain("payload", new CArrayType(s_byte, null), 16, 0)),
            Record("shape_empty_t", 0, 1),
            Record("shape_union_t", 16, 8, Plain("tail", new CPointerType(new CRecordType("shape_tail_t")), 0, 4), Plain("word", s_ulong, 0, 8), Plain("packed", new CRecordType("shape_packed_t"), 0, 14)) with { IsUnion = true },
        ],
        Enums =
        [
            new CEnum("shape_mode_t", s_place, s_uint, [new CEnumMember("SHAPE_MODE_OFF", 0), new CEnumMember("SHAPE_MODE_ON", 1), new CEnumMember("SHAPE_MODE_AUTO", 5), new CEnumMember("SHAPE_MODE_MAX", 5)], "shape_mode_t"),
            new CEnum("shape_sign_t", s_place, s_int, [new CEnumMember("SHAPE_SIGN_NEGATIVE", -2), new CEnumMember("SHAPE_SIGN_0", 0), new CEnumMember("SHAPE_SIGN_1", 1)], "shape_sign_t"),
        ],
        Typedefs = [new CTypedef("uint8_t", s_place, s_byte)],
        Constants =
        [
            new CConstant("SHAPE_DELAY", s_place, s_uint, "4294967295"),
            new CConstant("SHAPE_NAME", s_place, new CPointerType(new CIntegerType("char", 1, false)), "shape \"one\""),
            new CConstant("SHAPE_FAIL", s_place, s_int, "-1"),
            new CConstant("SHAPE_OK", s_place, s_int, "0"),
            new CConstant("SHAPE_NO_MEM", s_place, s_int, "257"),
        ],
    };

    private static CRecord Record(string name, int size, int alignment, params CField[] fields) => new(name, s_place, false, name) { Size = size, Alignment = alignment, Fields = fields };

    private static CField Plain(string name, CType type, long offset, int size) => new(name, type, offset) { Size = size };

    private static CField Bits(string name, CType type, long offset, int width) => new(name, type, offset) { Size = 4, BitWidth = width };
}
