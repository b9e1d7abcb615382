using System;

namespace DeviceKit.Cross.Machines.Xtensa.Tables;

/// <summary>What an instruction does with an operand.</summary>
[Flags]
internal enum OperandAccess
{
    /// <summary>It reads it.</summary>
    Read = 1,

    /// <summary>It writes it.</summary>
    Write = 2,
}
