// covers: virtual x class; recursion x class
using System;

namespace Programs.Objects.ExpressionTree;

internal static class Program
{
    // Symbolic differentiation and simplification.
    internal static void Main()
    {
        Node x = new Variable();
        Node e = new Sum(new Product(x, new Product(x, x)), new Sum(new Product(new Number(5), x), new Number(7)));
        Console.WriteLine(e.Text());
        Node d = e.Derive().Simplify();
        Console.WriteLine(d.Text());
        Console.WriteLine(d.Derive().Simplify().Text());
        for (int i = -2; i < 4; i++)
        {
            Console.WriteLine(e.At(i) * 1000 + d.At(i));
        }
    }
}

internal abstract class Node
{
    public abstract int At(int x);

    public abstract Node Derive();

    public virtual Node Simplify() => this;

    public abstract string Text();
}

internal sealed class Number(int value) : Node
{
    public int Value => value;

    public override int At(int x) => value;

    public override Node Derive() => new Number(0);

    public override string Text() => value.ToString();
}

internal sealed class Variable : Node
{
    public override int At(int x) => x;

    public override Node Derive() => new Number(1);

    public override string Text() => "x";
}

internal sealed class Sum(Node a, Node b) : Node
{
    public override int At(int x) => a.At(x) + b.At(x);

    public override Node Derive() => new Sum(a.Derive(), b.Derive());

    public override Node Simplify()
    {
        Node l = a.Simplify(), r = b.Simplify();
        return l is Number n && r is Number m ? new Number(n.Value + m.Value)
            : l is Number { Value: 0 } ? r
            : r is Number { Value: 0 } ? l
            : new Sum(l, r);
    }

    public override string Text() => "(" + a.Text() + " + " + b.Text() + ")";
}

internal sealed class Product(Node a, Node b) : Node
{
    public override int At(int x) => a.At(x) * b.At(x);

    public override Node Derive() => new Sum(new Product(a.Derive(), b), new Product(a, b.Derive()));

    public override Node Simplify()
    {
        Node l = a.Simplify(), r = b.Simplify();
        return l is Number n && r is Number m ? new Number(n.Value * m.Value)
            : l is Number { Value: 0 } || r is Number { Value: 0 } ? new Number(0)
            : l is Number { Value: 1 } ? r
            : r is Number { Value: 1 } ? l
            : new Product(l, r);
    }

    public override string Text() => a.Text() + "*" + b.Text();
}
