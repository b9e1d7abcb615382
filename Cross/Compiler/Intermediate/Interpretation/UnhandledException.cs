using System;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Intermediate.Interpretation;

/// <summary>The program threw, and nobody caught it.</summary>
/// <param name="reference">The address of the exception object.</param>
/// <param name="type">Its type.</param>
internal sealed class UnhandledException(int reference, TypeInstance type) : Exception($"{type} was thrown and not caught.")
{
    /// <summary>The address of the exception object.</summary>
    public int Reference { get; } = reference;

    /// <summary>Its type.</summary>
    public TypeInstance Type { get; } = type;
}
