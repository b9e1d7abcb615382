using System;
using System.Collections.Generic;
using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;

namespace DeviceKit.Generator.Clang.Interop;

/// <summary>Calls managed code for cursors. What that code throws does not cross libclang: the visit ends and it is thrown here.</summary>
internal sealed unsafe class CursorVisitor
{
    private readonly Action<ClangCursor> _action;
    private ExceptionDispatchInfo? _failure;

    private CursorVisitor(Action<ClangCursor> action)
    {
        _action = action;
    }

    /// <summary>Visits what a cursor holds, without what that holds.</summary>
    /// <param name="parent">The cursor.</param>
    /// <param name="action">Called for each, in order.</param>
    public static void Children(ClangCursor parent, Action<ClangCursor> action)
    {
        var visitor = new CursorVisitor(action);
        visitor.Run(data => _ = LibClang.VisitChildren(parent, &OnChild, data));
    }

    /// <summary>What a cursor holds, without what that holds.</summary>
    /// <param name="parent">The cursor.</param>
    /// <returns>The cursors, in order.</returns>
    public static List<ClangCursor> Children(ClangCursor parent)
    {
        var all = new List<ClangCursor>();
        Children(parent, all.Add);
        return all;
    }

    /// <summary>A record's members, nameless ones among them.</summary>
    /// <param name="type">The record.</param>
    /// <returns>The cursors, in order.</returns>
    public static List<ClangCursor> Fields(ClangType type)
    {
        var all = new List<ClangCursor>();
        var visitor = new CursorVisitor(all.Add);
        visitor.Run(data => _ = LibClang.VisitFields(type, &OnField, data));
        return all;
    }

    private void Run(Action<nint> visit)
    {
        var handle = GCHandle.Alloc(this);
        try
        {
            visit(GCHandle.ToIntPtr(handle));
        }
        finally
        {
            handle.Free();
        }

        _failure?.Throw();
    }

    [UnmanagedCallersOnly]
    private static int OnChild(ClangCursor cursor, ClangCursor parent, nint data) => Call(cursor, data);

    [UnmanagedCallersOnly]
    private static int OnField(ClangCursor cursor, nint data) => Call(cursor, data);

    private static int Call(ClangCursor cursor, nint data)
    {
        var visitor = (CursorVisitor)GCHandle.FromIntPtr(data).Target!;
        try
        {
            visitor._action(cursor);
            return 1;
        }
        catch (Exception exception)
        {
            visitor._failure = ExceptionDispatchInfo.Capture(exception);
            return 0;
        }
    }
}
