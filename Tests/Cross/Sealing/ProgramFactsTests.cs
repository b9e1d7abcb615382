using System.Linq;
using DeviceKit.Cross.Sealing;
using DeviceKit.Cross.Types;
using Xunit;

namespace DeviceKit.Cross.Tests.Sealing;

public sealed class ProgramFactsTests
{
    private const string Source = """
        class A { public virtual int One() => 1; public virtual int Two() => 1; } class B : A { public override int One() => 2; } class C : B { public override int Two() => 3; }
        class Never { public int X; } interface I { int F(); } struct S : I { public int F() => 1; }
        class P
        {
            static readonly int s_fixed = Start(); static int s_changed; static readonly int[] s_array = new int[3]; static int s_leaked; static int s_read;
            static int Start() => 5;
            static int Main() { A a = new B(); a = Pick(a, new C()); s_changed++; Leak(ref s_leaked); s_array[1] = 2; return a.One() + a.Two() + s_fixed + s_array[0] + (Null() == null ? 0 : Null().X) + Box(new S()) + s_read; }
            static A Pick(A a, A b) => s_changed > 0 ? a : b; static void Leak(ref int x) => x = 3; static Never Null() => null; static int Box(I i) => i.F();
        }
        """;

    [Fact]
    public void ACallOfOneImplementation_IsKnown()
    {
        using var sample = new SealedSample(Source);
        var facts = new ProgramFacts(sample.Types, sample.Program);
        Assert.Equal("B.One()", facts.OnlyImplementation(sample.Method("A", "One"))!.ToString());
        Assert.Null(facts.OnlyImplementation(sample.Method("A", "Two")));
        Assert.Equal(["A.Two()", "C.Two()"], facts.Implementations(sample.Method("A", "Two")).Select(method => method.ToString()));
        Assert.Equal("S.F()", facts.OnlyImplementation(sample.Method("I", "F"))!.ToString());
    }

    [Fact]
    public void TypesWithoutObjects_AreKnown()
    {
        using var sample = new SealedSample(Source);
        var facts = new ProgramFacts(sample.Types, sample.Program);
        TypeInstance never = sample.Types.Type(sample.Module.GetType("Never"), GenericContext.Empty);
        Assert.False(facts.MayExist(never));
        Assert.True(facts.MayExist(sample.Type("A")));
        Assert.Null(facts.OnlyType(sample.Type("A")));
        Assert.Equal("C", facts.OnlyType(sample.Type("C"))!.Name);
    }

    [Theory]
    [InlineData("s_fixed", true)]
    [InlineData("s_array", true)]
    [InlineData("s_read", true)]
    [InlineData("s_changed", false)]
    [InlineData("s_leaked", false)]
    public void StaticFieldsThatNobodyWritesLater_AreKnown(string name, bool isConstant)
    {
        using var sample = new SealedSample(Source);
        var facts = new ProgramFacts(sample.Types, sample.Program);
        Assert.Equal(isConstant, facts.IsConstant(sample.Program.Statics.Single(field => field.Definition.Name == name)));
    }
}
