// covers: reference x class; null x class
using System;

namespace Programs.Objects.LinkedStructures;

internal static class Program
{
    // A binary search tree with insertion, removal and an in-order walk.
    internal static void Main()
    {
        Node? root = null;
        int seed = 17;
        for (int i = 0; i < 60; i++)
        {
            seed = ((seed * 75) + 74) % 65537;
            root = Node.Insert(root, seed % 100);
        }

        Walk(root);
        Console.WriteLine();
        for (int key = 0; key < 100; key += 3)
        {
            root = Node.Remove(root, key);
        }

        Walk(root);
        Console.WriteLine();
        Console.WriteLine(Height(root));
    }

    private static int Height(Node? node) => node is null ? 0 : 1 + (Height(node.Left) > Height(node.Right) ? Height(node.Left) : Height(node.Right));

    private static void Walk(Node? node)
    {
        if (node is not null)
        {
            Walk(node.Left);
            Console.Write(node.Key);
            Console.Write(' ');
            Walk(node.Right);
        }
    }
}

internal sealed class Node(int key)
{
    public int Key = key;
    public Node? Left;
    public Node? Right;

    public static Node Insert(Node? node, int key)
    {
        if (node is null)
        {
            return new Node(key);
        }

        if (key < node.Key)
        {
            node.Left = Insert(node.Left, key);
        }
        else if (key > node.Key)
        {
            node.Right = Insert(node.Right, key);
        }

        return node;
    }

    public static Node? Remove(Node? node, int key)
    {
        if (node is null)
        {
            return null;
        }

        if (key != node.Key)
        {
            if (key < node.Key)
            {
                node.Left = Remove(node.Left, key);
            }
            else
            {
                node.Right = Remove(node.Right, key);
            }

            return node;
        }

        if (node.Left is null || node.Right is null)
        {
            return node.Left ?? node.Right;
        }

        Node next = node.Right;
        while (next.Left is not null)
        {
            next = next.Left;
        }

        node.Key = next.Key;
        node.Right = Remove(node.Right, next.Key);
        return node;
    }
}
