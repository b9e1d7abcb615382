using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Optimising.Numbering;

/// <summary>Bytes that an instruction reads or writes.</summary>
/// <param name="Base">The address without the offset; of a slot or a static field any instruction that names it.</param>
/// <param name="Number">The value number of the base, of a slot or static field that of its start.</param>
/// <param name="Offset">Bytes from the base.</param>
/// <param name="Size">The number of bytes; negative when it is not known.</param>
/// <param name="Alias">What the memory is a part of, as <see cref="MemoryAccess"/> says, or null.</param>
internal readonly record struct MemoryLocation(Instruction Base, int Number, long Offset, long Size, object? Alias)
{
    /// <summary>The slot that it is in, or null.</summary>
    public Slot? Slot => Base.Operation == Operation.SlotAddress ? (Slot)Base.Subject! : null;
}
