using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Machines.Xtensa.Selection.Counting;

/// <summary>A loop that is done a number of times, known before it begins. Its last block ends with a Branch whose condition has no meaning: back, or on to the exit.</summary>
/// <param name="Header">Its first block.</param>
/// <param name="Before">The block from which it is entered, and from which nothing else goes.</param>
/// <param name="Last">The only block that goes back to the header.</param>
/// <param name="Count">How many times, in Before; 0 stands for 2^32.</param>
internal sealed record CountedLoop(Block Header, Block Before, Block Last, Instruction Count);
