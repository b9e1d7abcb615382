using System;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Importing;

/// <summary>The body of a method cannot be imported: its IL is not valid, or uses what the compiler does not support.</summary>
/// <param name="method">The method.</param>
/// <param name="offset">The offset of the instruction in its IL, in bytes.</param>
/// <param name="reason">What is wrong, as the end of a sentence.</param>
/// <param name="inner">The error behind it, or null.</param>
internal sealed class ImportException(MethodInstance method, int offset, string reason, Exception? inner = null)
    : Exception($"{method} IL_{offset:x4}: {reason}", inner)
{
    /// <summary>The method.</summary>
    public MethodInstance Method { get; } = method;

    /// <summary>The offset of the instruction in its IL, in bytes.</summary>
    public int Offset { get; } = offset;

    /// <summary>What is wrong, without the place.</summary>
    public string Reason { get; } = reason;
}
