using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Optimising.Checks;

/// <summary>What is known at a place: Lower is at most Upper + Distance, signed and without overflow. A null value stands for the number 0.</summary>
/// <param name="Lower">The value that is bounded, or null.</param>
/// <param name="Upper">The bound, or null.</param>
/// <param name="Distance">What is added to the bound.</param>
/// <param name="Since">The block from whose start on, or at whose place, it holds.</param>
internal readonly record struct Relation(Instruction? Lower, Instruction? Upper, long Distance, Block Since);
