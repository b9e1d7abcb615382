using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Images;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Preinitialising;
using DeviceKit.Cross.Sealing;
using DeviceKit.Cross.Tests.Sealing;
using DeviceKit.Cross.Types;
using Xunit;

namespace DeviceKit.Cross.Tests.Preinitialising;

public sealed class PreinitializerTests
{
    private const string Pure = """
        using System;
        class Node { public Node Next; public int V; }
        struct Pair { public int X; public string Name; }
        static class T
        {
            public static readonly int[] Squares = Make(); public static readonly int Answer = 6 * 7; public static readonly string Word = "word"; public static int Counter = 5; public static readonly Node Ring = Circle();
            public static readonly Func<int> Code = Get; public static Pair Both = new Pair { X = 1, Name = "both" }; public static readonly object Plain = new object(); public static readonly string[] None = new string[0]; public static long Untouched;
            static int[] Make() { var a = new int[5]; for (int i = 0; i < a.Length; i++) a[i] = i * i; return a; }
            static Node Circle() { var a = new Node { V = 1 }; a.Next = new Node { V = 2, Next = a }; return a; }
            static int Get() => 3;
        }
        class P { static int Main() => T.Squares[2] + T.Answer + T.Word.Length + T.Counter++ + T.Ring.V + T.Code() + T.Both.X++ + (T.Plain == null ? 1 : 0) + T.None.Length + (int)T.Untouched; }
        """;

    [Fact]
    public void APureConstructor_IsGoneWithItsChecks()
    {
        using var sample = new SealedSample(Pure);
        Assert.Contains("T..cctor", sample.Reached);
        (SealedProgram program, InitialState state, IReadOnlyDictionary<TypeInstance, string> refused, _) = sample.Preinitialise();
        Assert.Empty(refused);
        Assert.True(state.Contains(program.Statics[0].Owner));
        Assert.Empty(program.Initialized);
        Assert.Equal(["P.Main", "T.Get"], sample.NamesIn(program).Order());
        Assert.DoesNotContain("InitializeClass", program.Foreign.Select(symbol => symbol.Name));
    }

    [Fact]
    public void FieldsThatDoNotChange_AreConstants()
    {
        using var sample = new SealedSample(Pure);
        SealedProgram program = sample.Preinitialise().Program;
        string[] left = [.. program.Statics.Select(field => field.Definition.Name)];
        Assert.DoesNotContain("Answer", left);
        Assert.DoesNotContain("Word", left);
        Assert.Contains("Counter", left);
        Assert.Contains("Squares", left);
    }

    [Fact]
    public void Objects_LieWhereTheyCanBeWritten_OrInConstants()
    {
        using var sample = new SealedSample(Pure);
        (SealedProgram program, _, _, Thunks thunks) = sample.Preinitialise();
        var layout = new ProgramLayout(sample.Types, program, sample.Helper, thunks);
        (DataSymbol Symbol, int Offset) Static(string name) =>
            layout.Static(program.Statics.Single(field => field.Definition.Name == name)) is var (symbol, offset) ? ((DataSymbol)symbol, offset) : default;
        DataSymbol Target(string name) => (DataSymbol)Static(name).Symbol.Relocations.Single().Target;

        Assert.Equal(DataSection.Data, Target("Squares").Section);
        Assert.Equal([5, 0, 1, 4, 9, 16], Words(Target("Squares"))[1..]);
        Assert.Same(layout.Descriptor(sample.Type("System.Int32[]")), Target("Squares").Relocations.Single().Target);
        Assert.Equal((DataSection.Data, 5), (Static("Counter").Symbol.Section, Words(Static("Counter").Symbol)[0]));
        Assert.Equal(DataSection.Constants, Target("Code").Section);
        Assert.Equal(layout.Code(program.Functions.Select(function => sample.Types.MethodOf(function.Symbol)).Single(method => method?.Definition!.Name == "Get")!, forDelegate: true), Target("Code").Relocations[^1].Target);
        Assert.Equal((DataSection.Objects, 4), (Static("Both").Symbol.Section, Static("Both").Offset));
        Assert.Equal(layout.StringLiteral("both"), Static("Both").Symbol.Relocations[^1].Target);
        DataSymbol first = Target("Ring");
        var second = (DataSymbol)first.Relocations[1].Target;
        Assert.Equal(DataSection.Objects, first.Section);
        Assert.Same(first, second.Relocations[1].Target);
        Assert.Equal((1, 2), (Words(first)[2], Words(second)[2]));
    }

    [Theory]
    [InlineData("class X { public static int V = Other.Count; static X() { } } class Other { public static int Count; } class P { static int Main() { Other.Count = 3; return X.V; } }", "Other.Count may have changed")]
    [InlineData("class X { public static int V = Other.A[0]; static X() { } } class Other { public static readonly int[] A = { 1 }; } class P { static int Main() { Other.A[0] = 3; return X.V; } }", "Other.A may have changed")]
    [InlineData("class X { public static int V = Set(); static int Set() { Other.Count = 1; return 2; } static X() { } } class Other { public static int Count; } class P { static int Main() => X.V + Other.Count; }", "Other.Count may have changed")]
    [InlineData("class X { public static int V = (new int[1])[P.One]; } class P { public static int One = 1; static int Main() => X.V; }", "IndexOutOfRange")]
    [InlineData("class X { public static int V = Loop(); static int Loop() { int i = 0; while (i >= 0) i ^= 1; return i; } } class P { static int Main() => X.V; }", "steps")]
    [InlineData("class X { public static byte[] V = new byte[20000]; } class P { static int Main() => X.V[0]; }", "bytes of objects")]
    [InlineData("class A { public static int V = B.V + 1; } class B { public static int V = A.V + 1; } class P { static int Main() => A.V; }", "being initialised")]
    [InlineData("unsafe class X { static int s_v; public static nint V = Get(); static nint Get() { int a = 1; return (nint)(&a); } } class P { static int Main() => (int)X.V; }", "address as a number")]
    [InlineData("class X { [System.Runtime.InteropServices.DllImport(\"c\")] static extern int F(); public static int V = F(); } class P { static int Main() => X.V; }", "")]
    public void WhatMayDiffer_IsLeftForTheDevice(string source, string reason)
    {
        using var sample = new SealedSample(source);
        (SealedProgram program, _, IReadOnlyDictionary<TypeInstance, string> refused, _) = sample.Preinitialise();
        Assert.Contains(refused, pair => pair.Value.Contains(reason, System.StringComparison.Ordinal));
        Assert.All(refused.Keys, type => Assert.Contains(type, program.Initialized));
    }

    [Fact]
    public void AClassThatNeedsAnother_SeesWhatItLeft()
    {
        using var sample = new SealedSample("class A { public static readonly int V = B.V * 2; public static readonly string S = B.S; } class B { public static readonly int V = 21; public static readonly string S = \"s\"; } class P { static int Main() => A.V + Len(A.S); static int Len(string s) => s.Length; }");
        (SealedProgram program, _, IReadOnlyDictionary<TypeInstance, string> refused, _) = sample.Preinitialise();
        Assert.Empty(refused);
        Assert.Empty(program.Statics);
        Assert.Contains("s", program.Literals);
        Assert.Contains(42L, program.Functions[0].Blocks.SelectMany(block => block.Instructions).Where(instruction => instruction.Operation == Operation.Constant).Select(instruction => instruction.Immediate));
    }

    private static int[] Words(DataSymbol symbol) => [.. Enumerable.Range(0, symbol.Contents.Length / 4).Select(i => System.BitConverter.ToInt32(symbol.Contents, 4 * i))];
}
