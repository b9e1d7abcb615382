using System;
using System.Diagnostics.CodeAnalysis;

namespace DeviceKit.CoreLib.Runtime;

/// <summary>Strings unit by unit, with or without case.</summary>
internal sealed class OrdinalComparer(StringComparison comparison) : StringComparer
{
    public override int Compare(string? x, string? y) => string.Compare(x, y, comparison);

    public override bool Equals(string? x, string? y) => string.Equals(x, y, comparison);

    public override int GetHashCode([DisallowNull] string obj) => obj.GetHashCode(comparison);
}
