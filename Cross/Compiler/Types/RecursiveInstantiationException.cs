using System;

namespace DeviceKit.Cross.Types;

/// <summary>Type arguments grow without end: a generic type or method needs itself with larger arguments.</summary>
internal sealed class RecursiveInstantiationException(string name) : Exception($"type arguments grow without end: {Shorten(name)}")
{
    private const int Longest = 200;

    private static string Shorten(string name) => name.Length <= Longest ? name : name[..Longest] + "...";
}
