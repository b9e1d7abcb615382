using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Importing;

/// <summary>A variable that carries an entry of the evaluation stack from block to block.</summary>
/// <param name="Slot">The variable.</param>
/// <param name="Kind">The kind of the scalar; None for a structure.</param>
/// <param name="Type">The type of a structure.</param>
internal sealed record StackSlot(Slot Slot, ValueKind Kind, TypeInstance? Type);
