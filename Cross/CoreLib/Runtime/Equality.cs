using System;
using System.Runtime.CompilerServices;

namespace DeviceKit.CoreLib.Runtime;

/// <summary>The default equality of a type, without a comparer in between.</summary>
internal static class Equality<T>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreEqual(T? x, T? y)
    {
        if (default(T) is not null)
        {
            return x is IEquatable<T> value ? value.Equals(y) : x!.Equals(y);
        }

        return x is null ? y is null : y is not null && (x is IEquatable<T> reference ? reference.Equals(y) : x.Equals(y));
    }
}
