using System;

namespace DeviceKit.Cross.Intermediate.Interpretation;

/// <summary>The second pass of a throw, on its way to the frame and region that catch.</summary>
/// <param name="reference">The address of the exception object.</param>
/// <param name="frame">The frame that catches.</param>
/// <param name="region">The region that catches.</param>
/// <param name="clause">Its clause.</param>
internal sealed class Unwinding(int reference, Frame frame, Region region, int clause) : Exception
{
    /// <summary>The address of the exception object.</summary>
    public int Reference { get; } = reference;

    /// <summary>The frame that catches.</summary>
    public Frame Frame { get; } = frame;

    /// <summary>The region that catches.</summary>
    public Region Region { get; } = region;

    /// <summary>Its clause.</summary>
    public int Clause { get; } = clause;
}
