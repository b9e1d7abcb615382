namespace DeviceKit.Cross.Tests.Types;

/// <summary>Odd hierarchies. Every method returns its own name.</summary>
internal static class DispatchCorpus
{
    public const string Source = """
        using System;
        using System.Collections.Generic;
        #pragma warning disable

        // Overriding, hiding, sealing, abstract again.
        class A { public virtual string M() => "A.M"; public virtual string N() => "A.N"; public virtual string O(int x) => "A.O(int)"; public virtual string O(long x) => "A.O(long)"; }
        class B : A { public override string M() => "B.M"; public new virtual string N() => "B.N"; public override string O(int x) => "B.O(int)"; }
        class C : B { public sealed override string M() => "C.M"; public override string N() => "C.N"; public override string O(long x) => "C.O(long)"; }
        class D : C { public new virtual string M() => "D.M"; public new string N() => "D.N"; }
        class E : D { public override string M() => "E.M"; public override string ToString() => "E.ToString"; }
        abstract class F : E { public abstract override string M(); public override abstract string ToString(); }
        class G : F { public override string M() => "G.M"; public override string ToString() => "G.ToString"; }
        class Internal1 { internal virtual string P() => "Internal1.P"; protected virtual string Q() => "Internal1.Q"; }
        class Internal2 : Internal1 { internal override string P() => "Internal2.P"; protected override string Q() => "Internal2.Q"; }

        // Generic classes whose overloads become equal.
        class GBase<T> { public virtual string M(T x) => "GBase.M(T)"; public virtual string M(int x) => "GBase.M(int)"; public virtual string R(T x, List<T> y) => "GBase.R"; }
        class GMid<T> : GBase<T> { public override string M(T x) => "GMid.M(T)"; }
        class GLeaf : GMid<string> { public override string M(string x) => "GLeaf.M(string)"; public override string M(int x) => "GLeaf.M(int)"; public override string R(string x, List<string> y) => "GLeaf.R"; }
        class GSwap<T, U> : GBase<U> { public override string M(U x) => "GSwap.M(U)"; public virtual string S(T x) => "GSwap.S(T)"; public virtual string S(U x) => "GSwap.S(U)"; }
        class GSwapLeaf<V> : GSwap<V[], V> { public override string S(V x) => "GSwapLeaf.S(V)"; public override string R(V x, List<V> y) => "GSwapLeaf.R"; }

        // Interfaces: by name, explicit, implemented again, inherited.
        interface I { string X(); string Y(); }
        interface J : I { string Z(); new string X(); }
        class IA : I { public string X() => "IA.X"; string I.Y() => "IA.I.Y"; public virtual string Y() => "IA.Y"; }
        class IB : IA { public new string X() => "IB.X"; public override string Y() => "IB.Y"; }
        class IC : IA, I { public new string X() => "IC.X"; }
        class ID : IA, I { public string Unrelated() => "ID"; public override string Y() => "ID.Y"; }
        class IE : IC, J { public string Z() => "IE.Z"; string I.X() => "IE.I.X"; }
        class IF : IE { public new virtual string X() => "IF.X"; public new string Y() => "IF.Y"; }
        class HasX { public string X() => "HasX.X"; public virtual string Y() => "HasX.Y"; }
        class FromBase : HasX, I { }
        class FromBase2 : FromBase { public override string Y() => "FromBase2.Y"; }
        class FromBase3 : FromBase2, I { public new string Y() => "FromBase3.Y"; }
        abstract class Abstract : I { public abstract string X(); public virtual string Y() => "Abstract.Y"; }
        class Concrete : Abstract { public override string X() => "Concrete.X"; }
        class VirtualImplementation : I { public virtual string X() => "VI.X"; public virtual string Y() => "VI.Y"; }
        class VirtualOverride : VirtualImplementation { public override string X() => "VO.X"; public new virtual string Y() => "VO.Y"; }
        class VirtualAgain : VirtualOverride, I { }

        // Generic interfaces, twice on one type.
        interface IG<T> { string H(T x); string K<U>(T x, U y); }
        class G1 : IG<int>, IG<string> { public string H(int x) => "G1.H(int)"; public string H(string x) => "G1.H(string)"; public string K<U>(int x, U y) => "G1.K(int)"; string IG<string>.K<V>(string x, V y) => "G1.K(string)"; }
        class G2<T> : IG<T>, IG<T[]> { public string H(T x) => "G2.H(T)"; public string H(T[] x) => "G2.H(T[])"; public virtual string K<U>(T x, U y) => "G2.K(T)"; public string K<U>(T[] x, U y) => "G2.K(T[])"; }
        class G3<T> : G2<List<T>> { public override string K<U>(List<T> x, U y) => "G3.K(T)"; }
        class G4<T> : IG<T> { public string H(T x) => "G4.H(T)"; public string H(int x) => "G4.H(int)"; public string K<U>(T x, U y) => "G4.K(T)"; public string K<U>(int x, U y) => "G4.K(int)"; }

        // Generic virtual methods.
        class V1 { public virtual string W<T>() => "V1.W<T>"; public virtual string W<T, U>() => "V1.W<T,U>"; public virtual string W() => "V1.W"; public virtual string W<T>(T x, T[] y) => "V1.W(T,T[])"; }
        class V2 : V1 { public override string W<T>() => "V2.W<T>"; public override string W<X>(X x, X[] y) => "V2.W(T,T[])"; }
        class V3 : V2 { public override string W() => "V3.W"; public new virtual string W<T>() => "V3.W<T>"; }

        // Default interface methods.
        interface IDefault { string D() => "IDefault.D"; string D2() => "IDefault.D2"; string D3(); }
        interface IDefault2 : IDefault { string IDefault.D() => "IDefault2.D"; string IDefault.D3() => "IDefault2.D3"; }
        interface IDefault3 : IDefault2 { string IDefault.D() => "IDefault3.D"; }
        interface IDefaultLeft : IDefault { string IDefault.D2() => "IDefaultLeft.D2"; }
        class Def1 : IDefault { public string D3() => "Def1.D3"; }
        class Def2 : IDefault2 { }
        class Def3 : Def2, IDefault3 { public string D2() => "Def3.D2"; }
        class Def4 : IDefault3, IDefaultLeft { public virtual string D3() => "Def4.D3"; }
        class Def5 : Def4 { public override string D3() => "Def5.D3"; public string D() => "Def5.D"; }
        class Def6 : Def5, IDefault { }
        struct Value : IDefault { public string D() => "Value.D"; public string D3() => "Value.D3"; public override string ToString() => "Value.ToString"; }
        struct PlainValue : IDefault { string IDefault.D3() => "PlainValue.D3"; }
        interface IGDefault<T> { string E1(T x) => "IGDefault.E1"; }
        interface IGDefault2<T> : IGDefault<T[]> { string IGDefault<T[]>.E1(T[] x) => "IGDefault2.E1"; }
        class Def7<T> : IGDefault2<T> { }
        class Def8 : Def7<int>, IGDefault<string> { public string E1(string x) => "Def8.E1"; }

        // Variance.
        interface IOut<out T> { string Get(); }
        interface IIn<in T> { string Put(); }
        class Producer : IOut<string> { public string Get() => "Producer.Get"; }
        class Producer2 : Producer, IOut<object> { string IOut<object>.Get() => "Producer2.Get"; }
        class ManyProducer : IOut<List<string>>, IOut<A>, IOut<B> { string IOut<List<string>>.Get() => "Many.List"; string IOut<A>.Get() => "Many.A"; string IOut<B>.Get() => "Many.B"; }
        class Consumer : IIn<A> { public string Put() => "Consumer.Put"; }
        class Both<T> : IOut<IIn<T>>, IIn<IOut<T>> { public string Get() => "Both.Get"; public string Put() => "Both.Put"; }
        class Variants { public IOut<object> A; public IOut<IEnumerable<char>> B; public IIn<B> C; public IIn<E> D; public IOut<IIn<B>> E; public IIn<IOut<object>> F; public IIn<IOut<string>> G; public IOut<A> H; public IOut<IEnumerable<string>> K; }

        // Covariant returns.
        class Result { public virtual string Tag => "x"; }
        class R1Result : Result { public override string ToString() => "R1"; }
        class R2Result : R1Result { public override string ToString() => "R2"; }
        class R3Result : R2Result { public override string ToString() => "R3"; }
        class Cov1 { public virtual R1Result Get() { _ = "R1"; Use("R1"); return new R1Result(); } public static void Use(string s) { } }
        class Cov2 : Cov1 { public override R2Result Get() { Use("R2"); return new R2Result(); } }
        class Cov3 : Cov2 { public override R3Result Get() { Use("R3"); return new R3Result(); } }
        class Cov4 : Cov2 { public override R2Result Get() { Use("R2"); return new R2Result(); } }

        // Statics.
        interface IStatic<T> where T : IStatic<T> { static abstract string S(); static virtual string S2() => "IStatic.S2"; }
        interface IStatic2<T> : IStatic<T> where T : IStatic2<T> { static string IStatic<T>.S2() => "IStatic2.S2"; }
        class S1 : IStatic<S1> { public static string S() => "S1.S"; }
        class S2 : IStatic<S2> { static string IStatic<S2>.S() => "S2.S"; public static string S2x() => ""; static string IStatic<S2>.S2() => "S2.S2"; }
        struct S3 : IStatic2<S3> { public static string S() => "S3.S"; }
        struct S4<T> : IStatic2<S4<T>> { public static string S() => "S4.S"; }
        class Statics { public static string P1<T>() where T : IStatic<T> => T.S(); public static string P2<T>() where T : IStatic<T> => T.S2(); }

        class Instances
        {
            public GBase<int> A; public GBase<string> B; public GMid<int> C; public GMid<long> D; public GSwap<int, string> E; public GSwapLeaf<int> F; public GSwapLeaf<string> G;
            public G2<int> H; public G2<string> I; public G3<int> J; public G4<string> K; public G4<long> L; public Def7<int> M; public Def7<string> N; public Both<A> O; public S4<int> P; public S4<string> Q;
            public GSwap<int, int> R;
        }
        """;
}
