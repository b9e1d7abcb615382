// covers: virtual x class; override x class; new-slot x class; abstract x class; base-call x class
using System;

namespace Programs.Objects.VirtualDispatch;

internal static class Program
{
    internal static void Main()
    {
        A[] all = [new B(), new C(), new D(), new E()];
        foreach (A a in all)
        {
            Console.WriteLine(a.Name());
            Console.WriteLine(a.Twice());
            Console.WriteLine(a.Plain());
        }

        var d = new D();
        Console.WriteLine(d.Name());
        Console.WriteLine(((C)d).Name());
        Console.WriteLine(((A)d).Name());
        Console.WriteLine(new E().Name());
    }
}

internal abstract class A
{
    public abstract string Name();

    public virtual string Twice() => Name() + Name();

    public string Plain() => "A";
}

internal class B : A
{
    public override string Name() => "B";
}

internal class C : B
{
    public override string Name() => "C" + base.Name();

    public override string Twice() => "twice " + base.Twice();
}

// Hides the method with one of its own: callers through C see C's.
internal class D : C
{
    public new virtual string Name() => "D";
}

internal sealed class E : D
{
    public override string Name() => "E" + base.Name();
}
