using System.Collections.Generic;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Preinitialising;

/// <summary>An object that a static constructor left when it ran at build time. One for each object: compare by reference.</summary>
/// <param name="type">Its type.</param>
internal sealed class FrozenObject(TypeInstance type)
{
    /// <summary>Its type.</summary>
    public TypeInstance Type { get; } = type;

    /// <summary>Its bytes, header included; words that are addresses are 0.</summary>
    public byte[] Contents { get; set; } = [];

    /// <summary>Its words that are addresses, save the header, by rising offset.</summary>
    public IReadOnlyList<FrozenWord> Words { get; set; } = [];

    /// <summary>The text of a string; null of other objects.</summary>
    public string? Text { get; init; }
}
