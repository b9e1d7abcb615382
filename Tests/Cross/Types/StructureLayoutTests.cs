using System;
using System.Linq;
using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using DeviceKit.Cross.Tests.Reading;
using DeviceKit.Cross.Types;
using Xunit;

namespace DeviceKit.Cross.Tests.Types;

public sealed class StructureLayoutTests
{
    private const string Source = """
        using System;
        using System.Runtime.CompilerServices;
        using System.Runtime.InteropServices;
        #pragma warning disable
        enum Small : byte { A } enum Large : long { A }
        struct Empty { }
        struct One { public byte A; }
        struct HoldsEmpty { public Empty A; public int B; public Empty C; }
        struct Mixed { public byte A; public long B; public short C; public double D; public char E; }
        struct Nested { public byte A; public Mixed B; public One C; public One D; }
        struct Enums { public Small A; public Large B; public Small C; }
        struct Floats { public float A; public double B; public float C; public Half D; }
        struct Flags { public bool A; public char B; public sbyte C; public uint D; }
        [StructLayout(LayoutKind.Sequential, Pack = 1)] struct Pack1 { public byte A; public long B; public short C; public Mixed D; }
        [StructLayout(LayoutKind.Sequential, Pack = 2)] struct Pack2 { public byte A; public long B; public short C; public int D; }
        [StructLayout(LayoutKind.Sequential, Pack = 4)] struct Pack4 { public byte A; public long B; public byte C; public double D; }
        [StructLayout(LayoutKind.Sequential, Pack = 8)] struct Pack8 { public byte A; public long B; public byte C; }
        [StructLayout(LayoutKind.Sequential, Size = 13)] struct Sized { public int A; public byte B; }
        [StructLayout(LayoutKind.Sequential, Size = 3)] struct SizedSmall { public int A; public byte B; }
        [StructLayout(LayoutKind.Sequential, Size = 24)] struct SizedLong { public long A; }
        [StructLayout(LayoutKind.Sequential, Size = 5)] struct SizedEmpty { }
        struct HoldsSized { public byte A; public Sized B; public byte C; public SizedEmpty D; public int E; }
        [StructLayout(LayoutKind.Explicit)] struct Union { [FieldOffset(0)] public int A; [FieldOffset(0)] public float B; [FieldOffset(2)] public short C; }
        [StructLayout(LayoutKind.Explicit)] struct UnionLong { [FieldOffset(0)] public byte A; [FieldOffset(3)] public long B; }
        [StructLayout(LayoutKind.Explicit, Size = 21)] struct UnionSized { [FieldOffset(4)] public long A; [FieldOffset(1)] public byte B; }
        [StructLayout(LayoutKind.Explicit, Pack = 1)] struct UnionPacked { [FieldOffset(1)] public long A; [FieldOffset(0)] public byte B; }
        struct HoldsUnion { public byte A; public Union B; public byte C; public UnionLong D; public byte E; public UnionPacked F; }
        [StructLayout(LayoutKind.Auto)] struct Auto { public byte A; public long B; public short C; public int D; public byte E; }
        [StructLayout(LayoutKind.Auto)] struct AutoNested { public byte A; public Mixed B; public short C; public One D; public int E; public Flags F; }
        [StructLayout(LayoutKind.Auto)] struct AutoSmall { public One A; public One B; public short C; public One D; }
        [StructLayout(LayoutKind.Auto)] struct AutoTwo { public Flags A; public Flags B; public Floats C; public byte D; }
        struct Three { public byte A, B, C; } struct Shorts { public short A, B, C; } struct Ints { public int A, B, C; }
        [StructLayout(LayoutKind.Auto)] struct AutoShorts { public One A; public short B; public One C; public Shorts D; public One E; }
        [StructLayout(LayoutKind.Auto)] struct AutoInts { public One A; public int B; public Three C; public Ints D; public One E; public Shorts F; public SizedLong G; }
        [StructLayout(LayoutKind.Auto)] struct AutoOne { public Ints A; }
        [StructLayout(LayoutKind.Auto)] struct AutoByte { public byte A; public Three B; }
        [StructLayout(LayoutKind.Explicit)] struct UnionAuto { [FieldOffset(1)] public AutoByte A; [FieldOffset(0)] public byte B; }
        struct HoldsAuto { public byte A; public Auto B; public short C; public byte D; public int E; }
        struct HoldsTuple { public byte A; public (byte, int, byte) B; public short C; public int D; }
        struct HoldsDate { public byte A; public DateTime B; public byte C; public TimeSpan D; public DateTimeOffset E; public short F; }
        struct HoldsDecimal { public byte A; public decimal B; public byte C; public Guid D; public byte E; }
        struct HoldsInt128 { public byte A; public Int128 B; public long C; }
        [StructLayout(LayoutKind.Sequential, Pack = 4)] struct PackInt128 { public byte A; public Int128 B; public long C; }
        struct HoldsNullable { public int? A; public byte? B; public long? C; public Small? D; public bool? E; public (byte, byte)? F; }
        [InlineArray(5)] struct Inline5 { public short A; }
        [InlineArray(3)] struct InlineMixed { public Mixed A; }
        [InlineArray(4)] struct InlineLong { public long A; }
        struct HoldsInline { public byte A; public Inline5 B; public byte C; public InlineMixed D; public Index E; public Range F; }
        unsafe struct Fixed { public byte A; public fixed short B[7]; public byte C; public fixed long D[3]; public fixed bool E[3]; public fixed double F[1]; }
        struct Pair<T, U> { public T A; public U B; }
        struct Outer<T> { public byte A; public Inner<byte> B; public struct Inner<U> { public T A; public U B; public T C; } }
        struct Generics { public Pair<byte, long> A; public Pair<Pair<byte, short>, byte> B; public Outer<int> C; public Outer<long>.Inner<byte> D; public Pair<int?, Guid?> E; }
        struct Tuples { public (int, byte) A; public (byte, short, long) B; public (byte, (byte, long), short) C; public (Mixed, byte) D; public (byte, decimal, byte) E; public (int, int, int, int, int, int, int, byte) F; }
        struct Library { public TimeOnly A; public DateOnly B; public System.Threading.CancellationToken? Zero() => null; public Rune2 C; public System.Collections.Generic.KeyValuePair<byte, long> D; public System.Text.Rune E; }
        struct Rune2 { public ushort A; public ushort B; public ushort C; }
        struct Blocks { public System.Runtime.InteropServices.GCHandleType A; public System.DayOfWeek B; public byte C; }
        """;

    private static readonly CompiledSource s_source = new(Source);

    public static TheoryData<string> Structures => [.. s_source.Assembly.GetTypes().Where(IsCase).Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Structures))]
    public void SizeAndOffsets_AreDotnets(string name)
    {
        Type type = s_source.Assembly.GetType(name)!;
        Check(type);
        foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public).Where(field => field.FieldType is { IsValueType: true, IsPrimitive: false, IsEnum: false }))
        {
            Check(field.FieldType);
        }
    }

    private static bool IsCase(Type type) => type.IsValueType && !type.IsEnum && !type.IsGenericTypeDefinition && !type.Name.Contains('<') && !type.FullName!.Contains('+');

    private static void Check(Type type)
    {
        TypeInstance mine = s_source.Type(type);
        var size = (int)typeof(Unsafe).GetMethod(nameof(Unsafe.SizeOf))!.MakeGenericMethod(type).Invoke(null, null)!;
        Assert.Equal($"{type} {size}", $"{type} {mine.Size}");
        foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        {
            FieldInstance same = mine.InstanceFields.Single(one => one.Definition.Name == field.Name);
            Assert.Equal($"{type}.{field.Name} {OffsetOf(type, field)}", $"{type}.{field.Name} {same.Offset}");
        }
    }

    private static int OffsetOf(Type type, FieldInfo field)
    {
        var method = new DynamicMethod("offset", typeof(int), [], typeof(StructureLayoutTests).Module, skipVisibility: true);
        ILGenerator code = method.GetILGenerator();
        code.DeclareLocal(type);
        code.Emit(OpCodes.Ldloca_S, (byte)0);
        code.Emit(OpCodes.Ldflda, field);
        code.Emit(OpCodes.Conv_U);
        code.Emit(OpCodes.Ldloca_S, (byte)0);
        code.Emit(OpCodes.Conv_U);
        code.Emit(OpCodes.Sub);
        code.Emit(OpCodes.Conv_I4);
        code.Emit(OpCodes.Ret);
        return (int)method.Invoke(null, null)!;
    }
}
