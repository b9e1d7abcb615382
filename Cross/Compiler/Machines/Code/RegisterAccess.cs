using System;

namespace DeviceKit.Cross.Machines.Code;

/// <summary>What an instruction does with a register.</summary>
[Flags]
internal enum RegisterAccess : byte
{
    /// <summary>It is no register.</summary>
    None = 0,

    /// <summary>It is read before anything is written.</summary>
    Use = 1,

    /// <summary>It is written after everything was read.</summary>
    Define = 2,

    /// <summary>With Define: it is written while others are still to be read, so that it shares a register with none of them.</summary>
    Early = 4,
}
