using System.Linq;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Reading;
using DeviceKit.Cross.Sealing;
using DeviceKit.Cross.Tests.Reading;
using Xunit;

namespace DeviceKit.Cross.Tests.Sealing;

public sealed class SealerTests
{
    [Fact]
    public void OnlyWhatIsCalled_IsReached()
    {
        using var sample = new SealedSample("class P { static int Main() => A(1); static int A(int x) => B(x); static int B(int x) => x; static int C() => A(2); }");
        Assert.Empty(sample.Diagnostics);
        Assert.Equal(["P.Main", "P.A", "P.B"], sample.Reached);
    }

    [Fact]
    public void CodeBehindAConditionThatIsFalse_IsNotReached()
    {
        using var sample = new SealedSample("""
            class P { static bool Off => false; static int Main() { if (System.Runtime.Intrinsics.X86.Sse2.IsSupported) return A(); if (Size<int>() == 8) return B(); return 0; }
              static int A() => 1; static int B() => 2; static unsafe int Size<T>() where T : unmanaged => sizeof(T); }
            """);
        Assert.DoesNotContain("P.A", sample.Reached);
        Assert.Empty(sample.Diagnostics);
    }

    [Fact]
    public void VirtualMethods_AreReachedOnInstantiatedTypesOnly()
    {
        using var sample = new SealedSample("""
            class A { public virtual int F() => 1; public virtual int G() => 2; } class B : A { public override int F() => 3; public override int G() => 4; }
            class C : A { public override int F() => 5; } class D : B { public override int F() => 6; }
            class P { static int Main() => Call(new B()) + (Make() is C ? 1 : 0); static int Call(A a) => a.F(); static A Make() => new D(); }
            """);
        Assert.Equal(["A..ctor", "B..ctor", "B.F", "D..ctor", "D.F", "P.Call", "P.Main", "P.Make"], sample.Reached.Order());
        Assert.Equal(["A.F"], sample.Program.VirtualSlots.Select(slot => $"{slot.Owner}.{slot.Definition!.Name}"));
        Assert.Contains(sample.Type("C"), sample.Program.CastTargets);
        Assert.DoesNotContain(sample.Type("C"), sample.Program.Instantiated);
    }

    [Fact]
    public void ATypeThatComesAfterTheCall_IsDispatchedToo()
    {
        using var sample = new SealedSample("""
            interface I { int F() => 1; } class A : I { } class B : I { int I.F() => new C().F2(); } class C : I { public int F2() => 2; int I.F() => 3; } struct S : I { public int F() => 4; }
            class P { static I s_i; static int Main() { int r = s_i.F(); s_i = new A(); s_i = new B(); s_i = new S(); return r; } }
            """);
        ContainsAll(sample.Reached, "I.F", "B.I.F", "C.I.F", "S.F");
    }

    [Fact]
    public void GenericVirtualMethods_AreReachedForEachSetOfArguments()
    {
        using var sample = new SealedSample("""
            class A { public virtual int F<T>(T x) => 1; } class B : A { public override int F<T>(T x) => G<T>(); int G<T>() => 2; }
            class P { static int Main() { A a = new B(); return a.F(1) + a.F("x") + H<long>(a); } static int H<T>(A a) where T : struct => a.F<T?>(null); }
            """);
        Assert.Equal(["B.F<System.Int32>", "B.F<System.Nullable<System.Int64>>", "B.F<System.String>"], sample.Reached.Where(name => name.StartsWith("B.F", System.StringComparison.Ordinal)).Order());
        Assert.Contains("B.G<System.Nullable<System.Int64>>", sample.Reached);
        Assert.DoesNotContain("A.F<System.Int32>", sample.Reached);
    }

    [Fact]
    public void Vectors_HaveTheInterfacesOfTheClassLibrary()
    {
        using var sample = new SealedSample("using System.Collections.Generic; class P { static int Main() => F(new string[2]) + G(new int[3]); static int F(IReadOnlyList<object> x) => x.Count; static int G(IList<int> x) => x[0]; }");
        string[] names = [.. sample.Program.Functions.Select(function => function.Symbol.Name)];
        Assert.Contains("DeviceKit.CoreLib.Runtime.VectorInterfaces<System.Object>.get_Count()", names);
        Assert.Contains("DeviceKit.CoreLib.Runtime.VectorInterfaces<System.Int32>.get_Item(System.Int32)", names);
    }

    [Fact]
    public void StaticConstructorsFieldsLiteralsAndDelegates_AreFollowed()
    {
        using var sample = new SealedSample("""
            using System;
            class Q { public static int X = Start(); static int Start() => 5; public static string Text = "never"; static Q() { } }
            class P { static int Twice(int x) => 2 * x; static int Main() { Func<int, int> f = Twice; Func<int> g = new P().Own; return Q.X + f(1) + g() + Use("word").Length; } static string Use(string s) => s; int Own() => 1; }
            """);
        ContainsAll(sample.Reached, "Q..cctor", "Q.Start", "P.Twice", "P.Own");
        Assert.Contains("Q.X", sample.Program.Statics.Select(field => field.ToString()));
        Assert.Contains("word", sample.Program.Literals);
        Assert.Equal(["Own", "Twice"], sample.Program.DelegateTargets.Select(method => method.Definition!.Name).Order());
    }

    [Fact]
    public void Helpers_AreReachedByTheOperationsThatNeedThem()
    {
        using var sample = new SealedSample("class P { static double s_d; static long s_l; static int Main() { s_d = s_d * s_l; s_l = s_l / 7; return (int)s_d; } }");
        ContainsAll(sample.Program.Foreign.Select(symbol => symbol.Name), "DoubleMultiply", "DoubleFromInt64", "Divide64", "DoubleToInt32");
        Assert.DoesNotContain("DoubleAdd", sample.Program.Foreign.Select(symbol => symbol.Name));
    }

    [Fact]
    public void EveryThing_HasAFirstReason()
    {
        using var sample = new SealedSample("class A { public virtual void F() { } } class B : A { public override void F() => G(); static void G() { } } class P { static void Main() => Call(new B()); static void Call(A a) => a.F(); }");
        FunctionSymbol g = sample.Program.Functions.Single(function => function.Symbol.Name.StartsWith("B.G", System.StringComparison.Ordinal)).Symbol;
        Assert.Equal(["P.Main()", "P.Call(A)", "B.F()", "B.G()"], sample.Program.Chain(g).Select(link => link.ToString()));
        Assert.Equal("P.Main()", sample.Program.KeptBy(sample.Type("B"))!.ToString());
    }

    [Fact]
    public void AMissingMember_IsToldWithCallersAndLine()
    {
        using var sample = new SealedSample("class P {\n static void Main() => A();\n static void A() { B(1); }\n static void B(int x)\n {\n  if (x > 0)\n   System.Console.Beep();\n }\n}");
        Diagnostic diagnostic = Assert.Single(sample.Diagnostics);
        Assert.Equal(DiagnosticCodes.MissingMember, diagnostic.Code);
        Assert.Equal("there is no type System.Console for System.Void System.Console::Beep()", diagnostic.What);
        Assert.Equal("P.Main() > P.A() > P.B(System.Int32) (/source/Sample.cs:7)", diagnostic.Where);
    }

    [Fact]
    public void EveryMissingMember_IsTold()
    {
        using var sample = new SealedSample("class P { static void Main() { A(); B(); C(); } static void A() => System.Console.Beep(); static void B() => System.Array.Sort(new int[1]); static void C() => System.Console.Beep(); }");
        Assert.Equal(3, sample.Diagnostics.Count);
        Assert.Contains("Sort", sample.Diagnostics[1].What);
    }

    [Fact]
    public void AMissingAssembly_IsToldByItsName()
    {
        using var part = new CompiledSource("public class Part { public static int F() => 1; }", name: "Part");
        using var sample = new SealedSample("class P { static int Main() => Part.F(); }", [part.FilePath]);
        Diagnostic diagnostic = Assert.Single(sample.Diagnostics);
        Assert.Equal((DiagnosticCodes.MissingDependency, "the assembly Part is missing"), (diagnostic.Code, diagnostic.What));
        Assert.Contains("P.Main()", diagnostic.Where);
    }

    [Theory]
    [InlineData("class P { static int Main() => F<int>(3); static int F<T>(int x) => x == 0 ? 0 : F<T[]>(x - 1); }")]
    [InlineData("class G<T> { public int F(int x) => x == 0 ? 0 : new G<G<T>>().F(x - 1); } class P { static int Main() => new G<int>().F(3); }")]
    [InlineData("struct T2<A, B> { } class P { static int Main() => F<int>(3); static int F<T>(int x) => x == 0 ? 0 : F<T2<T, T>>(x - 1); }")]
    [InlineData("class A { public virtual int F<T>(int x) => F<A<T>>(x - 1); } class A<T> { } class P { static int Main() => new A().F<int>(3); }")]
    public void RecursiveInstantiation_IsToldAndEnds(string source)
    {
        using var sample = new SealedSample(source);
        Diagnostic diagnostic = Assert.Single(sample.Diagnostics);
        Assert.Equal(DiagnosticCodes.RecursiveInstantiation, diagnostic.Code);
        Assert.StartsWith("P.Main() > ", diagnostic.Where, System.StringComparison.Ordinal);
        Assert.True(diagnostic.ToString().Length < 2000);
    }

    [Theory]
    [InlineData("o.Equals(null);", "None")]
    [InlineData("GC.KeepAlive(o);", "OfObjects")]
    public void TypeObjects_AreThereForWhatIsAsked(string statement, string queries)
    {
        using var sample = new SealedSample("using System; class P { static object s_o = new P(); static int Main() { object o = s_o; " + statement + " return 0; } }");
        Assert.Equal(queries, sample.Program.TypeQueries.ToString());
        Assert.Equal(queries, sample.Again().TypeQueries.ToString());
    }

    [Fact]
    public void SealingAgain_DropsWhatWasOptimisedAway()
    {
        using var sample = new SealedSample("class A { public virtual int F() => 1; } class P { static int Main() => Use(new A()) + Other(); static int Use(A a) => a.F(); static int Other() => 3; }");
        Function main = sample.Program.Functions.Single(function => function.Symbol.Name == "P.Main()");
        Instruction call = main.Blocks.SelectMany(block => block.Instructions).Single(instruction => instruction.Subject is FunctionSymbol { Name: "P.Other()" });
        call.Become(Operation.Constant, ValueKind.I32);
        SealedProgram again = sample.Again();
        Assert.DoesNotContain("P.Other", sample.NamesIn(again));
        Assert.Contains("A.F", sample.NamesIn(again));
        Assert.Same(main, again.Functions[0]);
    }

    [Fact]
    public void TheOrder_IsTheSameInEachRun()
    {
        const string Source = "using System; class P { static int Main() { object o = 1; Func<string> f = o.ToString; return f().Length + Math.Max(1, 2) + (o is string ? 1 : 0) + Q<long>.X + Q<byte>.X; } } class Q<T> { public static int X = 3; }";
        using var first = new SealedSample(Source);
        using var second = new SealedSample(Source);
        Assert.Equal(first.Program.Functions.Select(function => function.Symbol.Name), second.Program.Functions.Select(function => function.Symbol.Name));
        Assert.Equal(first.Program.Described.Select(type => type.Name), second.Program.Described.Select(type => type.Name));
    }

    private static void ContainsAll(System.Collections.Generic.IEnumerable<string> all, params string[] wanted) => Assert.All(wanted, name => Assert.Contains(name, all));
}
