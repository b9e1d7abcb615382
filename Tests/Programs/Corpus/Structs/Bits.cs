// covers: struct-bits x byte, uint
using System;

namespace Programs.Structs.Bits;

internal static class Program
{
    // A register with fields of bits, as device drivers have them.
    internal static void Main()
    {
        Register register = default;
        register.Enabled = true;
        register.Speed = 5;
        register.Divider = 1000;
        Console.WriteLine(register.Raw);
        register.Speed = 9;
        register.Enabled = false;
        Console.WriteLine(register.Raw);
        Console.WriteLine(register.Speed);
        Console.WriteLine(register.Divider);
        register.Divider = 0xFFFF;
        Console.WriteLine(register.Raw);
        Console.WriteLine(register.Enabled);
    }
}

internal struct Register
{
    public uint Raw;

    public bool Enabled
    {
        readonly get => (Raw & 1) != 0;
        set => Raw = value ? Raw | 1 : Raw & ~1u;
    }

    public uint Speed
    {
        readonly get => Field(4, 3);
        set => Set(4, 3, value);
    }

    public uint Divider
    {
        readonly get => Field(16, 12);
        set => Set(16, 12, value);
    }

    private readonly uint Field(int at, int width) => (Raw >> at) & ((1u << width) - 1);

    private void Set(int at, int width, uint value)
    {
        uint mask = ((1u << width) - 1) << at;
        Raw = (Raw & ~mask) | ((value << at) & mask);
    }
}
