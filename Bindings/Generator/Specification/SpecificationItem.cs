using System.Collections.Generic;

namespace DeviceKit.Generator.Specification;

/// <summary>A line that begins in column 1, and the indented lines that belong to it.</summary>
/// <param name="Head">The line in column 1.</param>
/// <param name="Body">Its lines, without blank ones and comments.</param>
internal sealed record SpecificationItem(SpecificationLine Head, IReadOnlyList<SpecificationLine> Body)
{
    /// <summary>The word in column 1.</summary>
    public SpecificationWord Keyword => Head.Words[0];

    /// <summary>Its line.</summary>
    public int Line => Head.Number;
}
