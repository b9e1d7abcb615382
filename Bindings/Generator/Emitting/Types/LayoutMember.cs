using DeviceKit.Generator.Model;

namespace DeviceKit.Generator.Emitting.Types;

/// <summary>A member as it is emitted: one of the record, or of an anonymous member of it.</summary>
/// <param name="Field">The member of the model.</param>
/// <param name="Name">The C# name.</param>
/// <param name="BitOffset">From the start of the emitted record.</param>
internal sealed record LayoutMember(CField Field, string Name, long BitOffset)
{
    /// <summary>From the start of the emitted record, in bytes.</summary>
    public int Offset => checked((int)(BitOffset / 8));

    /// <summary>True for a flexible array and for a member of an empty type: it has a place but no bytes.</summary>
    public bool IsEmpty => Field.Size == 0 && Field.BitWidth is null;
}
