using System;
using System.Diagnostics.CodeAnalysis;

namespace DeviceKit.CoreLib.Runtime;

/// <summary>What spans throw.</summary>
internal static class SpanFaults
{
    [DoesNotReturn]
    public static void OutOfRange() => throw new ArgumentOutOfRangeException();

    [DoesNotReturn]
    public static void DestinationTooShort() => throw new ArgumentException("Destination is too short.", "destination");
}
