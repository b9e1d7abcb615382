using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.InteropServices;
using DeviceKit.Cross.Images;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Lowering;
using DeviceKit.Cross.Tests.Sealing;
using DeviceKit.Cross.Types;
using Xunit;

namespace DeviceKit.Cross.Tests.Images;

public sealed class ProgramLayoutTests : IDisposable
{
    private const string Source = """
        using System; using System.Collections.Generic;
        delegate T Make<out T>(); delegate void Take<in T>(T x); interface I { int F(); int G(); } interface J : I { int H(); } interface IOut<out T> { T Get(); }
        class A : I { public int X; public object R1; public byte B; public virtual int F() => 1; public int G() => 2; public virtual int V() => 3; public virtual int W<T>() => 4; }
        class B : A, J { public string R2; public long L; public override int F() => 5; public virtual int H() => 6; public override int V() => 7; public override int W<T>() => 8; }
        class C : B, IOut<string>, IOut<B> { public override int H() => 9; public string Text() => "t"; public B Self() => this; public void Eat(A a) { } string IOut<string>.Get() => "c"; B IOut<B>.Get() => this; }
        sealed class D : A { public override int V() => 10; }
        struct S : I, IOut<object> { public int X; public string R; public int F() => X; public int G() => 12; public object Get() => null; public override string ToString() => "s"; }
        struct Wide { public int A0, A1, A2, A3, A4, A5, A6, A7, A8, A9; public object Far; public int B0, B1, B2, B3, B4, B5, B6, B7, B8, B9, C0, C1, C2, C3, C4, C5, C6, C7, C8, C9; public object Farther; }
        class Big { public Wide W; public Wide V; }
        [Flags] enum Colors : sbyte { Red = 1, Green = 2, None = 0, All = -1 }
        class Lazy { public static int X = P.Count(); static Lazy() { } }
        class P
        {
            static int s_count; static object s_object; static S s_structure; static long s_long; static byte s_byte;
            public static int Count() => ++s_count;
            static int Virtual(A a) => a.V() + a.W<int>() + a.W<string>(); static int Interface(I i) => i.F() + i.G(); static int More(J j) => j.H(); static string Out(IOut<object> o) => (string)o.Get();
            static bool Casts(object o) => o is A || o is B || o is C || o is D || o is I || o is J || o is IOut<object> || o is IOut<A> || o is IOut<string> || o is S || o is S[] || o is I[] || o is Colors || o is int[,] || o is IReadOnlyList<A> || o is Make<object> || o is Take<B> || o is Make<I>;
            static int Main()
            {
                s_object = new object[] { new A(), new B(), new C(), new D(), new S(), new Big(), new S[1], new I[1], new J[1], Colors.Red, new int[2, 3], new B[2], new int[1], 5, "x" };
                s_structure = default; s_long = 1; s_byte = 2;
                Func<int> f = Count; Func<int> g = new S().F; Make<string> h = new C().Text; Take<A> k = new C().Eat; Make<B> l = new C().Self; s_object = h; s_object = k; s_object = l;
                Type t = typeof(Colors); RuntimeTypeUse.Use(t);
                return f() + g() + Virtual(null) + Interface(null) + More(null) + Out(null).Length + (Casts(s_object) ? 1 : 0) + Lazy.X + s_object.ToString().Length;
            }
        }
        static class RuntimeTypeUse { public static void Use(Type t) { P2.s_type = t; P2.s_text = t.ToString(); } }
        class P2 { public static Type s_type; public static string s_text; }
        """;

    private readonly SealedSample _sample = new(Source);
    private readonly ProgramLayout _layout;
    private readonly Dictionary<string, DataSymbol> _data;

    public ProgramLayoutTests()
    {
        Assert.Empty(_sample.Diagnostics);
        _layout = new ProgramLayout(_sample.Types, _sample.Program, _sample.Helper);
        _data = _layout.Data.ToDictionary(symbol => symbol.Name);
    }

    [Fact]
    public void ClassRanges_AgreeWithAssignability()
    {
        TypeInstance[] classes = [.. _sample.Program.Described.Where(type => type.Category is TypeCategory.Class or TypeCategory.Structure && !type.IsVariant)];
        foreach (TypeInstance from in classes)
        {
            foreach (TypeInstance to in classes)
            {
                (int number, _) = _layout.ClassRange(from);
                (int first, int last) = _layout.ClassRange(to);
                Assert.Equal($"{from} is {to}: {from.IsAssignableTo(to)}", $"{from} is {to}: {number >= first && number <= last}");
            }
        }

        Assert.True(_layout.IsExact(_sample.Type("D")));
        Assert.False(_layout.IsExact(_sample.Type("B")));
    }

    [Fact]
    public void InterfaceBits_AgreeWithAssignability()
    {
        TypeInstance[] interfaces = [.. _sample.Program.Described.Where(type => type.Category == TypeCategory.Interface || type.IsVariant)];
        Assert.InRange(interfaces.Length, 9, int.MaxValue);
        foreach (TypeInstance type in _sample.Program.Described)
        {
            var bits = (DataSymbol?)Target(Descriptor(type), DescriptorLayout.Interfaces)?.Target;
            foreach (TypeInstance one in interfaces)
            {
                int number = _layout.InterfaceNumber(one);
                bool isSet = bits is not null && (bits.Contents[number / 8] >> (number % 8) & 1) != 0;
                Assert.Equal($"{type} is {one}: {type.IsAssignableTo(one)}", $"{type} is {one}: {isSet}");
            }
        }
    }

    [Fact]
    public void EveryVirtualCall_FindsItsCodeInTheDescriptor()
    {
        int calls = 0;
        foreach (TypeInstance type in _sample.Program.Instantiated)
        {
            foreach (MethodInstance slot in _sample.Program.VirtualSlots.Where(slot => type.IsAssignableTo(slot.Owner)))
            {
                DataRelocation? entry = Target(Descriptor(type), DescriptorLayout.VirtualMethods + (4 * _layout.VirtualNumber(slot)));
                CheckCode(type, slot, entry);
                calls++;
            }
        }

        Assert.InRange(calls, 20, int.MaxValue);
    }

    [Fact]
    public void EveryInterfaceCall_FindsItsCodeInTheRow()
    {
        int calls = 0;
        foreach (TypeInstance type in _sample.Program.Instantiated)
        {
            foreach (MethodInstance method in _sample.Program.InterfaceSlots.Where(method => type.IsAssignableTo(method.Owner)))
            {
                DataRelocation row = Target(Descriptor(type), DescriptorLayout.InterfaceRow)!;
                CheckCode(type, method, Target((DataSymbol)row.Target, row.Addend + (4 * _layout.InterfaceMethodNumber(method))));
                calls++;
            }
        }

        Assert.InRange(calls, 10, int.MaxValue);
    }

    [Fact]
    public void ADescriptor_HasSizesFlagsBaseAndElement()
    {
        (int elementSize, int flags, int size) = Header("B");
        Assert.Equal((0, 0, _sample.Type("B").InstanceSize), (elementSize, flags, size));
        Assert.Same(_layout.Descriptor(_sample.Type("A")), Target(Descriptor(_sample.Type("B")), 12)!.Target);
        Assert.Equal((8, 1 | 2 | 0x100, 8), Header("S[]"));
        Assert.Same(_layout.Descriptor(_sample.Type("S")), Target(Descriptor(_sample.Type("S[]")), DescriptorLayout.Element)!.Target);
        Assert.Equal((4, 1 | 2 | 0x100, 8), Header("I[]"));
        Assert.Equal((4, 1 | 0x200, 24), Header("System.Int32[,]"));
        Assert.Equal((0, 4, 12), Header("S"));
        Assert.Equal((0, 4 | 16, 8), Header("Colors"));
        Assert.Equal((2, 8, 8), Header("System.String"));
        Assert.Equal((0, 64, 16), Header("System.Func<System.Int32>"));
        Assert.Equal(128, Header("I").Flags);
    }

    [Fact]
    public void ReferencesOfObjects_AreInTheMapOrTheList()
    {
        TypeInstance b = _sample.Type("B");
        Assert.Equal([4, 16], b.ObjectReferenceOffsets); // R1 first; behind X and B the space of R2.
        Assert.Equal(1 | (1 << 1) | (1 << 4), Word(Descriptor(b), 8));
        Assert.Equal(1 | (1 << 2), Word(Descriptor(_sample.Type("S")), 8));
        Assert.Equal(1 | (1 << 2), Word(Descriptor(_sample.Type("S[]")), 8));
        Assert.Equal(0, Word(Descriptor(_sample.Type("I[]")), 8));
        var list = (DataSymbol)Target(Descriptor(_sample.Type("Big")), 8)!.Target;
        Assert.Equal([4, 44, 128, 172, 256], Words(list));
    }

    [Fact]
    public void Strings_AreObjectsThatEndWithZero()
    {
        var x = (DataSymbol)_layout.StringLiteral("x");
        Assert.Same(x, _layout.StringLiteral("x"));
        Assert.Equal(DataSection.Constants, x.Section);
        Assert.Equal([0, 1, 'x'], Words(x));
        Assert.Same(_layout.Descriptor(_sample.Type("System.String")), Target(x, 0)!.Target);
        Assert.Equal("a\u00e9\0\ud83d", TextOf((DataSymbol)_layout.StringLiteral("a\u00e9\0\ud83d")));
    }

    [Fact]
    public void TypeObjects_HaveNameAndCode()
    {
        var colors = (DataSymbol)_layout.TypeObject(_sample.Type("Colors"));
        TypeInstance type = _sample.Type("System.RuntimeType");
        int OffsetOf(string name) => type.InstanceFields.Single(field => field.Definition.Name == name).Offset;
        Assert.Same(_layout.Descriptor(_sample.Type("Colors")), Target(colors, OffsetOf("_descriptor"))!.Target);
        Assert.Equal("Colors", TextOf((DataSymbol)Target(colors, OffsetOf("_fullName"))!.Target));
        Assert.Equal(0x100 | (int)TypeCode.SByte, Word(colors, OffsetOf("_attributes")));
        Assert.Same(colors, Target(Descriptor(_sample.Type("Colors")), 32)!.Target);
    }

    [Fact]
    public void EnumNames_AreInDotnetsOrder()
    {
        Assert.Equal([("None", 0), ("Red", 1), ("Green", 2), ("All", 255)], EnumValues.Of(_sample.Type("Colors")));
    }

    [Theory]
    [InlineData("s_count", DataSection.Zero, 4)]
    [InlineData("s_object", DataSection.Roots, 4)]
    [InlineData("s_structure", DataSection.Objects, 12)]
    [InlineData("s_long", DataSection.Zero, 8)]
    [InlineData("s_byte", DataSection.Zero, 1)]
    public void StaticFields_LieInTheSectionOfTheirKind(string name, object section, int size)
    {
        FieldInstance field = _sample.Program.Statics.Single(one => one.Definition.Name == name);
        (Symbol symbol, int offset) = _layout.Static(field);
        Assert.Equal(((DataSection)section, size), (((DataSymbol)symbol).Section, ((DataSymbol)symbol).Size));
        Assert.Equal((DataSection)section == DataSection.Objects ? 4 : 0, offset);
    }

    [Fact]
    public void AClassInitializer_HasItsStateAndFunction()
    {
        TypeInstance lazy = Assert.Single(_sample.Program.Initialized);
        (Symbol state, FunctionSymbol initializer) = _layout.ClassInitializer(lazy)!.Value;
        Assert.Equal((DataSection.Zero, 1), (((DataSymbol)state).Section, ((DataSymbol)state).Size));
        Assert.Equal("Lazy..cctor()", initializer.Name);
        Assert.Null(_layout.ClassInitializer(_sample.Type("A")));
    }

    [Fact]
    public void ADelegateOnAStaticMethod_HasAThunkThatDropsTheTarget()
    {
        MethodInstance count = _sample.Program.DelegateTargets.Single(method => !method.HasThis);
        Function thunk = _layout.Functions.Single(function => function.Symbol == _layout.Code(count, forDelegate: true));
        Assert.Equal(new Signature([ValueKind.Reference], [ValueKind.I32]), thunk.Symbol.Signature);
        Instruction call = thunk.Entry.Instructions.Single(instruction => instruction.Operation == Operation.Call);
        Assert.Equal((count.Symbol, 0), (call.Subject, call.Operands.Count));
        Assert.Same(count.Symbol, _layout.Code(count, forDelegate: false));
    }

    [Fact]
    public void CodeOfAValueType_TakesTheBox()
    {
        MethodInstance f = _sample.Program.DelegateTargets.Single(method => method.Owner.IsValueType);
        Function thunk = _layout.Functions.Single(function => function.Symbol == _layout.Code(f, forDelegate: true));
        Instruction call = thunk.Entry.Instructions.Single(instruction => instruction.Operation == Operation.Call);
        Assert.Equal((Operation.Add, ValueKind.Pointer, 4L), (call.Operands[0].Operation, call.Operands[0].Kind, call.Operands[0].Operands[1].Immediate));
    }

    [Fact]
    public void NoTwoSymbols_HaveOneName()
    {
        string[] names = [.. _layout.Data.Select(symbol => symbol.Name), .. _layout.Functions.Select(function => function.Symbol.Name)];
        Assert.Equal(names.Length, names.Distinct().Count());
    }

    [Fact]
    public void ASecondRun_GivesTheSameBytes()
    {
        using var again = new SealedSample(Source);
        var layout = new ProgramLayout(again.Types, again.Program, again.Helper);
        Assert.Equal(_layout.Data.Select(Describe), layout.Data.Select(Describe));
    }

    public void Dispose() => _sample.Dispose();

    private static string Describe(DataSymbol symbol) =>
        $"{symbol.Name} {symbol.Section} {symbol.Size} {Convert.ToHexString(symbol.Contents)} {string.Join(';', symbol.Relocations.Select(one => $"{one.Offset}:{one.Target}+{one.Addend}"))}";

    private static void CheckCode(TypeInstance type, MethodInstance declared, DataRelocation? entry)
    {
        MethodInstance found = type.FindImplementation(declared)!;
        string expected = found.Owner.IsValueType ? $"{found.Symbol.Name} boxed" : found.Symbol.Name;
        Assert.Equal($"{type} {declared} -> {expected}", $"{type} {declared} -> {entry?.Target.Name}");
    }

    private DataSymbol Descriptor(TypeInstance type) => _data[((DataSymbol)_layout.Descriptor(type)).Name];

    private (int ElementSize, int Flags, int Size) Header(string type)
    {
        DataSymbol symbol = Descriptor(_sample.Type(type));
        return (Word(symbol, 0) & 0xFFFF, Word(symbol, 0) >>> 16, Word(symbol, 4));
    }

    private static DataRelocation? Target(DataSymbol symbol, int offset) => symbol.Relocations.SingleOrDefault(relocation => relocation.Offset == offset);

    private static int Word(DataSymbol symbol, int offset) => BinaryPrimitives.ReadInt32LittleEndian(symbol.Contents.AsSpan(offset));

    private static int[] Words(DataSymbol symbol) => [.. Enumerable.Range(0, symbol.Contents.Length / 4).Select(i => Word(symbol, 4 * i))];

    private static string TextOf(DataSymbol text) => new(MemoryMarshal.Cast<byte, char>(text.Contents.AsSpan(8, 2 * Word(text, 4))));
}
