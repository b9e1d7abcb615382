using DeviceKit.Generator.Model;

namespace DeviceKit.Generator.Emitting.Shims;

/// <summary>What travels in a ring of one parameter.</summary>
/// <param name="Name">The parameter's C name.</param>
/// <param name="Type">Its type as a member.</param>
/// <param name="CopySize">The bytes behind the pointer that travel in its place, or null.</param>
internal sealed record RingField(string Name, CType Type, int? CopySize)
{
    /// <summary>True for what stands in a record that would be empty.</summary>
    public bool IsFiller { get; init; }
}
