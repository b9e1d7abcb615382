using System.Runtime.CompilerServices;
using System.Diagnostics.CodeAnalysis;

namespace System.Threading;

/// <summary>There is one thread: a plain access is enough.</summary>
public static class Volatile
{
    public static bool Read(ref readonly bool location) => location;

    public static byte Read(ref readonly byte location) => location;

    public static short Read(ref readonly short location) => location;

    public static ushort Read(ref readonly ushort location) => location;

    public static int Read(ref readonly int location) => location;

    public static uint Read(ref readonly uint location) => location;

    public static long Read(ref readonly long location) => location;

    public static ulong Read(ref readonly ulong location) => location;

    public static nint Read(ref readonly nint location) => location;

    public static float Read(ref readonly float location) => location;

    public static double Read(ref readonly double location) => location;

    [return: NotNullIfNotNull(nameof(location))]
    public static T Read<T>([NotNullIfNotNull(nameof(location))] ref readonly T location)
        where T : class? => location;

    public static void Write(ref bool location, bool value) => location = value;

    public static void Write(ref byte location, byte value) => location = value;

    public static void Write(ref short location, short value) => location = value;

    public static void Write(ref ushort location, ushort value) => location = value;

    public static void Write(ref int location, int value) => location = value;

    public static void Write(ref uint location, uint value) => location = value;

    public static void Write(ref long location, long value) => location = value;

    public static void Write(ref ulong location, ulong value) => location = value;

    public static void Write(ref nint location, nint value) => location = value;

    public static void Write(ref float location, float value) => location = value;

    public static void Write(ref double location, double value) => location = value;

    public static void Write<T>([NotNullIfNotNull(nameof(value))] ref T location, T value)
        where T : class? => location = value;

    public static void ReadBarrier()
    {
    }

    public static void WriteBarrier()
    {
    }
}
