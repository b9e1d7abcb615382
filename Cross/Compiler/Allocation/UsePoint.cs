namespace DeviceKit.Cross.Allocation;

/// <summary>An operand that is a range's register.</summary>
/// <param name="Instruction">The number of the instruction.</param>
/// <param name="Operand">The number of the operand.</param>
/// <param name="IsDefinition">Whether it is written.</param>
/// <param name="IsMove">Whether the instruction is a move, which does with a place in the frame as well.</param>
internal readonly record struct UsePoint(int Instruction, int Operand, bool IsDefinition, bool IsMove);
