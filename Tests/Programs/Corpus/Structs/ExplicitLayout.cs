// covers: struct-layout x uint, byte, ushort, ulong
using System;
using System.Runtime.InteropServices;

namespace Programs.Structs.ExplicitLayout;

internal static class Program
{
    internal static void Main()
    {
        Union u = default;
        u.Wide = 0x1122334455667788;
        Console.WriteLine(u.Low);
        Console.WriteLine(u.High);
        Console.WriteLine(u.Byte0);
        Console.WriteLine(u.Byte7);
        Console.WriteLine(u.Middle);
        u.Middle = 0xABCD;
        u.Byte0 = 0xFF;
        Console.WriteLine(u.Wide);
        u.Low--;
        Console.WriteLine(u.Wide);
        Union copy = u;
        copy.High = 0;
        Console.WriteLine(copy.Wide);
        Console.WriteLine(u.Wide);
    }
}

[StructLayout(LayoutKind.Explicit)]
internal struct Union
{
    [FieldOffset(0)]
    public ulong Wide;

    [FieldOffset(0)]
    public uint Low;

    [FieldOffset(4)]
    public uint High;

    [FieldOffset(0)]
    public byte Byte0;

    [FieldOffset(7)]
    public byte Byte7;

    [FieldOffset(2)]
    public ushort Middle;
}
