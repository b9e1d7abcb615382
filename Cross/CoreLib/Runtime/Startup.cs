using System;

namespace DeviceKit.CoreLib.Runtime;

/// <summary>What runs before and after the application. The compiler's entry point calls <see cref="Initialize"/>, the application, then <see cref="Finish"/>.</summary>
internal static unsafe class Startup
{
    private const int Aborted = 134;

    /// <summary>Makes the heap and takes the machine's traps.</summary>
    public static void Initialize()
    {
        Heap.Initialize(Intrinsics.SymbolAddress("__heap_start"), Intrinsics.SymbolAddress("__heap_end"));
        Throwing.Initialize();
        Unwinder.TakeTraps();
    }

    /// <summary>Writes out what is buffered; the exit code.</summary>
    public static int Finish(int code)
    {
        Standard.Flush();
        return code;
    }

    /// <summary>The end of a run by an exception that nobody catches.</summary>
    [System.Diagnostics.CodeAnalysis.DoesNotReturn]
    public static void Unhandled(Exception exception)
    {
        Standard.WriteError("Unhandled exception. ");
        Standard.WriteError(exception.ToString());
        Standard.WriteError("\n");
        Machine.Exit(Aborted);
        while (true)
        {
        }
    }
}
