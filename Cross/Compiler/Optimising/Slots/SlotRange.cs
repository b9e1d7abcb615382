using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Optimising.Slots;

/// <summary>Bytes of a slot that an instruction copies or zeroes.</summary>
/// <param name="Instruction">A CopyBlock or ZeroBlock.</param>
/// <param name="IsSource">Whether the slot is where it copies from.</param>
/// <param name="Start">The first byte, from the slot's start.</param>
/// <param name="Size">The number of bytes.</param>
internal sealed record SlotRange(Instruction Instruction, bool IsSource, int Start, int Size)
{
    /// <summary>Whether an access lies in the range partly, and partly not.</summary>
    public bool Cuts(int offset, int size) => offset < Start + Size && offset + size > Start && (offset < Start || offset + size > Start + Size);

    /// <summary>Whether an access lies in the range.</summary>
    public bool Holds(int offset, int size) => offset >= Start && offset + size <= Start + Size;
}
