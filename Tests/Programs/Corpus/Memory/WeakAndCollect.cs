// covers: gc-collect x class; weak-reference x class
using System;

namespace Programs.Memory.WeakAndCollect;

internal static class Program
{
    internal static void Main()
    {
        var strong = new object();
        var weak = new WeakReference(strong);
        GC.Collect();
        Console.WriteLine(weak.IsAlive);
        Console.WriteLine(weak.Target == strong);
        GC.KeepAlive(strong);
        long before = GC.GetTotalMemory(false);
        Console.WriteLine(before > 0);
        Console.WriteLine(GC.CollectionCount(0) >= 0);
        var typed = new WeakReference<string>("literal");
        Console.WriteLine(typed.TryGetTarget(out string? text) ? text : "gone");
    }
}
