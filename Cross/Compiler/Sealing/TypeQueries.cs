using System;

namespace DeviceKit.Cross.Sealing;

/// <summary>What a program asks about types while it runs: what it does not ask for is not in the image.</summary>
[Flags]
internal enum TypeQueries
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The types of objects.</summary>
    OfObjects = 1,

    /// <summary>The types that a cast failed to.</summary>
    OfCasts = 2,

    /// <summary>Base classes, elements and representations of types.</summary>
    Related = 4,

    /// <summary>The names of enum values.</summary>
    EnumNames = 8,
}
