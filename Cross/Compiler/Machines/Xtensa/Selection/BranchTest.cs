using DeviceKit.Cross.Machines.Code;
using DeviceKit.Cross.Machines.Xtensa.Tables;

namespace DeviceKit.Cross.Machines.Xtensa.Selection;

/// <summary>A conditional branch without its target.</summary>
/// <param name="Opcode">The branch.</param>
/// <param name="Operands">A register, then a register, a number or nothing.</param>
internal readonly record struct BranchTest(Opcode Opcode, MachineOperand[] Operands);
