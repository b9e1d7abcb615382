using System.Collections.Generic;

namespace DeviceKit.Generator.Specification;

/// <summary>What travels in a ring of the bytes behind a pointer.</summary>
/// <param name="Line">In the specification.</param>
/// <param name="Parameter">The pointer's C name.</param>
/// <param name="Size">The room in the ring, in bytes; without <see cref="By"/> as many are read of every call.</param>
public sealed record CopySpecification(int Line, string Parameter, int Size)
{
    /// <summary><c>by PARAMETER...</c>: the parameters whose values say what is behind the pointer; empty where it is always <see cref="Size"/> bytes.</summary>
    public IReadOnlyList<string> By { get; init; } = [];

    /// <summary><c>case PARAMETER RECORD when VALUE...</c>: the records; values that are not listed copy nothing.</summary>
    public IReadOnlyList<CopyCase> Cases { get; init; } = [];
}
