using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Machines.Code;

/// <summary>Memory in a function's frame.</summary>
/// <param name="id">The number in the function.</param>
/// <param name="kind">What it is for.</param>
/// <param name="size">Bytes.</param>
/// <param name="alignment">In bytes, a power of two, at most 16.</param>
internal sealed class FrameSlot(int id, FrameSlotKind kind, int size, int alignment)
{
    /// <summary>The number in the function.</summary>
    public int Id { get; } = id;

    /// <summary>What it is for.</summary>
    public FrameSlotKind Kind { get; } = kind;

    /// <summary>Bytes.</summary>
    public int Size { get; } = size;

    /// <summary>In bytes.</summary>
    public int Alignment { get; } = alignment;

    /// <summary>The slot of the intermediate form that it is, so that filters find it; or null.</summary>
    public Slot? Source { get; init; }

    /// <summary>How often it is accessed, by the frequency of blocks: what is accessed most is nearest to the stack pointer.</summary>
    public double Weight { get; set; }

    /// <inheritdoc/>
    public override string ToString() => Kind switch { FrameSlotKind.Incoming => "incoming", FrameSlotKind.Outgoing => "outgoing", FrameSlotKind.Spill => $"spill{Id}", _ => $"slot{Id}" };
}
