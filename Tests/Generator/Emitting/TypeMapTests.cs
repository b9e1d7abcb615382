using System.Linq;
using DeviceKit.Generator.Emitting;
using DeviceKit.Generator.Model;
using Xunit;

namespace DeviceKit.Generator.Tests.Emitting;

public sealed class TypeMapTests
{
    private static readonly CLocation s_place = new("x.h", 1);

    private static HeaderModel Model(string profile) => new()
    {
        Profile = profile,
        Headers = [],
        Records = [new CRecord("pcap", s_place, false, "struct pcap"), new CRecord("point", s_place, false, "struct point") { Size = 8, Alignment = 4 }],
        Typedefs =
        [
            new CTypedef("size_t", s_place, new CIntegerType("unsigned long", profile == "host" ? 8 : 4, false)),
            new CTypedef("ptrdiff_t", s_place, new CIntegerType("long", profile == "host" ? 8 : 4, true)),
            new CTypedef("my_size", s_place, new CTypedefType("size_t")),
            new CTypedef("pcap_t", s_place, new CRecordType("pcap")),
            new CTypedef("queue_t", s_place, new CPointerType(new CVoidType())),
            new CTypedef("other_t", s_place, new CPointerType(new CVoidType())),
            new CTypedef("nvs_t", s_place, new CIntegerType("unsigned int", 4, false)),
            new CTypedef("status_t", s_place, new CIntegerType("int", 4, true)),
            new CTypedef("port_t", s_place, new CEnumType("c_port_t")),
            new CTypedef("speed_t", s_place, new CIntegerType("unsigned char", 1, false)),
            new CTypedef("time_t", s_place, new CIntegerType("long", 4, true)),
        ],
        Enums = [new CEnum("c_port_t", s_place, new CIntegerType("int", 4, true), [new CEnumMember("PORT_0", 0)], "c_port_t")],
    };

    private const string Items = "handle Pcap for pcap_t *\nhandle Queue for queue_t\nhandle Nvs for nvs_t\nerror Status for status_t\n  exception StatusException\n  codes PORT_0\nenum Port for port_t\nenum Speed for speed_t\n  constants PORT_*\n";

    private static CSharpType Map(string profile, CType type) => new Binding(Model(profile), Items).Context.Types.Map(type);

    [Theory]
    [InlineData("esp32", "size_t", "uint", 4, CSharpKind.Integer)]
    [InlineData("host", "size_t", "nuint", 8, CSharpKind.Integer)]
    [InlineData("host", "my_size", "nuint", 8, CSharpKind.Integer)]
    [InlineData("host", "ptrdiff_t", "nint", 8, CSharpKind.Integer)]
    [InlineData("esp32", "ptrdiff_t", "int", 4, CSharpKind.Integer)]
    [InlineData("esp32", "queue_t", "Queue", 4, CSharpKind.Handle)]
    [InlineData("host", "queue_t", "Queue", 8, CSharpKind.Handle)]
    [InlineData("esp32", "other_t", "Pointer32", 4, CSharpKind.Pointer)]
    [InlineData("host", "other_t", "nint", 8, CSharpKind.Pointer)]
    [InlineData("esp32", "nvs_t", "Nvs", 4, CSharpKind.Handle)]
    [InlineData("host", "status_t", "Status", 4, CSharpKind.Error)]
    [InlineData("host", "port_t", "Port", 4, CSharpKind.Enum)]
    [InlineData("host", "speed_t", "Speed", 1, CSharpKind.Enum)]
    public void ATypedef_IsWhatItStandsFor_OrItsStrongType(string profile, string typedef, string name, int size, CSharpKind kind) =>
        Assert.Equal(new CSharpType(name, size, kind), Map(profile, new CTypedefType(typedef)));

    [Fact]
    public void APointerToAHandlesRecord_IsTheHandle_HoweverItIsSpelled()
    {
        var expected = new CSharpType("Pcap", 8, CSharpKind.Handle);
        Assert.Equal(expected, Map("host", new CPointerType(new CTypedefType("pcap_t"))));
        Assert.Equal(expected, Map("host", new CPointerType(new CRecordType("pcap") { IsConst = true }) { IsConst = true }));
        Assert.Equal(CSharpKind.Pointer, Map("host", new CPointerType(new CPointerType(new CTypedefType("pcap_t")))).Kind);
        Assert.Equal(CSharpKind.Pointer, Map("host", new CPointerType(new CRecordType("point"))).Kind);
    }

    [Fact]
    public void Char_IsAByte_WhateverItsSign() => Assert.Equal("byte", Map("host", new CIntegerType("char", 1, true)).Name);

    [Fact]
    public void Bool_IsAByte() => Assert.Equal(new CSharpType("byte", 1, CSharpKind.Bool), Map("esp32", new CBoolType()));

    [Fact]
    public void AnArrayOfArrays_IsMultipliedOut() =>
        Assert.Equal(new CSharpType("PointArray6", 48, CSharpKind.Array), Map("host", new CArrayType(new CArrayType(new CRecordType("point"), 3), 2)));

    [Fact]
    public void AFunctionPointer_SaysThatItIsOne() =>
        Assert.Equal(CSharpKind.FunctionPointer, Map("esp32", new CPointerType(new CFunctionType(new CVoidType(), []))).Kind);

    [Fact]
    public void ALongDouble_IsBytesOnTheHost_AndRefusedOnTheDevice()
    {
        var type = new CFloatType("long double", 16);
        Assert.Equal(new CSharpType("ByteArray16", 16, CSharpKind.Array), Map("host", type));
        var device = new Binding(Model("esp32"), Items);
        device.Context.Require(type);
        device.Context.Require(new CTypedefType("time_t"));
        Assert.Equal(["long double", "time_t"], device.Diagnostics.All.Select(d => d.What[..d.What.IndexOf(" cannot be bound for esp32", System.StringComparison.Ordinal)]));
    }

    [Theory]
    [InlineData("const char *name")]
    [InlineData("void (*done)(int status, const char *)")]
    [InlineData("unsigned char ssid[32]")]
    [InlineData("point *grid[2][3]")]
    [InlineData("int (*rows)[4]")]
    [InlineData("char *const fixed")]
    public void CSpelling_IsC(string text)
    {
        var character = new CIntegerType("char", 1, true);
        var integer = new CIntegerType("int", 4, true);
        (CType type, string name) = text.Split(' ', '*', '[', '(', ')').First(w => w is "name" or "done" or "ssid" or "grid" or "rows" or "fixed") switch
        {
            "name" => ((CType)new CPointerType(character with { IsConst = true }), "name"),
            "done" => (new CPointerType(new CFunctionType(new CVoidType(), [new CParameter("status", integer), new CParameter("", new CPointerType(character with { IsConst = true }))])), "done"),
            "ssid" => (new CArrayType(new CIntegerType("unsigned char", 1, false), 32), "ssid"),
            "grid" => (new CArrayType(new CArrayType(new CPointerType(new CRecordType("point")), 3), 2), "grid"),
            "rows" => (new CPointerType(new CArrayType(integer, 4)), "rows"),
            _ => (new CPointerType(character) { IsConst = true }, "fixed"),
        };
        Assert.Equal(text, CSpelling.Declare(type, name));
    }
}
