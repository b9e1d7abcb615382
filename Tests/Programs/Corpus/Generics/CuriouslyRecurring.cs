// covers: generic-self x class
using System;

namespace Programs.Generics.CuriouslyRecurring;

internal static class Program
{
    internal static void Main()
    {
        Node leaf = new();
        Node root = new Node().With(leaf).With(new Node().With(new Node()));
        Console.WriteLine(root.CountAll());
        Console.WriteLine(leaf.Root() == root);
    }
}

internal abstract class Tree<TSelf>
    where TSelf : Tree<TSelf>
{
    private TSelf? _parent;
    private TSelf? _first;
    private TSelf? _next;

    public TSelf With(TSelf child)
    {
        child._parent = (TSelf)this;
        child._next = _first;
        _first = child;
        return (TSelf)this;
    }

    public int CountAll()
    {
        int count = 1;
        for (TSelf? c = _first; c is not null; c = c._next)
        {
            count += c.CountAll();
        }

        return count;
    }

    public TSelf Root() => _parent is null ? (TSelf)this : _parent.Root();
}

internal sealed class Node : Tree<Node>
{
}
