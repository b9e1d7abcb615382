namespace DeviceKit.Cross.Machines.Code;

/// <summary>What a <see cref="FrameSlot"/> is for.</summary>
internal enum FrameSlotKind : byte
{
    /// <summary>A variable.</summary>
    Local,

    /// <summary>A register's value; the allocator makes these.</summary>
    Spill,

    /// <summary>Arguments of calls that are not in registers; <see cref="MachineFunction.Outgoing"/>.</summary>
    Outgoing,

    /// <summary>The function's own arguments that are not in registers; <see cref="MachineFunction.Incoming"/>.</summary>
    Incoming,
}
