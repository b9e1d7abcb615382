using System;
using System.Globalization;

namespace DeviceKit.Cross.Machines.Code;

/// <summary>A register of the machine, by its number in the <see cref="RegisterFile"/>, or a virtual one, by its place in <see cref="MachineFunction.Registers"/>.</summary>
internal readonly record struct Register
{
    private readonly int _number;

    private Register(int number) => _number = number;

    /// <summary>True for a virtual register.</summary>
    public bool IsVirtual => _number < 0;

    /// <summary>The number of the machine's register, or the place of the virtual one.</summary>
    public int Index => IsVirtual ? ~_number : _number;

    /// <summary>A register of the machine, 0 to 63.</summary>
    public static Register Physical(int number)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)number, (uint)RegisterSet.Maximum, nameof(number));
        return new Register(number);
    }

    /// <summary>A virtual register.</summary>
    public static Register Virtual(int index) => new(~index);

    /// <inheritdoc/>
    public override string ToString() => (IsVirtual ? "v" : "r") + Index.ToString(CultureInfo.InvariantCulture);
}
