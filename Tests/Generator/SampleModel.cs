using System.Collections.Generic;
using DeviceKit.Generator.Model;

namespace DeviceKit.Generator.Tests;

/// <summary>A small model, made by hand: what <c>example.h</c> would declare.</summary>
internal static class SampleModel
{
    public static CType Void { get; } = new CVoidType();

    public static CType Int { get; } = new CIntegerType("int", 4, true);

    public static CType Char { get; } = new CIntegerType("char", 1, true);

    public static CLocation At(int line) => new("example.h", line);

    public static CType Named(string typedef) => new CTypedefType(typedef);

    public static CType To(CType target) => new CPointerType(target);

    public static CFunction Function(string name, CType returns, params IReadOnlyList<CParameter> parameters) => new(name, At(1), new CFunctionType(returns, parameters));

    public static HeaderModel Whole { get; } = new()
    {
        Profile = "host",
        Headers = [new HeaderFile("example.h", "00")],
        Functions =
        [
            Function("dev_open", To(Named("dev_t")), new("name", To(Char)), new("mode", new CEnumType("dev_mode"))),
            Function("dev_close", Void, new CParameter("dev", To(Named("dev_t")))),
            Function("dev_free", Void, new CParameter("dev", To(To(new CRecordType("dev"))))),
            Function("dev_read", Int, new("dev", To(Named("dev_t"))), new("buffer", To(Void)), new("size", Int)),
            Function("dev_version", Int),
            Function("dev_unnamed", Int, new("", Int), new("", To(Int))),
        ],
        Records =
        [
            new CRecord("dev", At(2), false, "struct dev"),
            new CRecord("dev_info", At(3), false, "struct dev_info")
            {
                Size = 16, Alignment = 4, Fields = [new("flags", Int, 0) { Size = 4 }, new("", new CRecordType("dev_info.0"), 32) { Size = 4 }, new("inner", new CRecordType("dev_info.inner"), 64) { Size = 8 }],
            },
            new CRecord("dev_info.0", At(3), true, "") { Size = 4, Alignment = 4, Fields = [new("lifted", Int, 0) { Size = 4 }] },
            new CRecord("dev_info.inner", At(3), false, "") { Size = 8, Alignment = 4, Fields = [new("deep", Int, 0) { Size = 4 }] },
            new CRecord("dev_events", At(4), false, "struct dev_events")
            {
                Size = 24, Alignment = 8, Fields =
                [
                    new("opened", To(new CFunctionType(Void, [new("code", Int), new("opaque", To(Void))])), 0) { Size = 8 },
                    new("closed", Named("dev_done_t"), 64) { Size = 8 },
                    new("count", Int, 128) { Size = 4 },
                ],
            },
        ],
        Enums = [new CEnum("dev_mode", At(5), new CIntegerType("unsigned int", 4, false), [new("DEV_MODE_READ", 0), new("DEV_MODE_WRITE", 1)], "enum dev_mode")],
        Typedefs =
        [
            new CTypedef("dev_t", At(6), new CRecordType("dev")),
            new CTypedef("dev_done_t", At(7), To(new CFunctionType(Int, [new("data", To(Void)), new("opaque", To(Void))]))),
            new CTypedef("dev_tick_t", At(8), To(new CFunctionType(Void, [new("", Int), new("", To(Void))]))),
            new CTypedef("dev_note_t", At(17), To(new CFunctionType(Void, [new("base", To(Char)), new("id", Int), new("ratio", new CFloatType("double", 8)), new("data", To(Void))]))),
            new CTypedef("dev_err_t", At(9), Int),
            new CTypedef("dev_number_t", At(10), new CIntegerType("unsigned int", 4, false)),
        ],
        Constants = [new CConstant("DEV_ERR_NONE", At(11), Int, "0"), new CConstant("DEV_ERR_BUSY", At(12), Int, "-1"), new CConstant("DEV_LIMIT", At(13), Int, "256")],
        Variables = [new CVariable("dev_default", At(14), Int)],
        Macros = [new CMacro("dev_lock", At(15), ["x"], "( x )")],
        Skipped = [new CSkipped("dev_printf", At(16), "function", "is variadic")],
    };
}
