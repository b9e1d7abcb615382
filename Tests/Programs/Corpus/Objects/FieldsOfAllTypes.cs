// covers: field x bool, byte, sbyte, short, ushort, char, int, uint, long, ulong, string, object, struct
using System;
using System.Runtime.CompilerServices;

namespace Programs.Objects.FieldsOfAllTypes;

internal static class Program
{
    internal static void Main()
    {
        var a = new Record();
        Show(a);
        a.Flag = true;
        a.Byte = 255;
        a.SByte = -128;
        a.Short = -32768;
        a.UShort = 65535;
        a.Char = 'x';
        a.Int = int.MinValue;
        a.UInt = uint.MaxValue;
        a.Long = long.MinValue;
        a.ULong = ulong.MaxValue;
        a.Text = "text";
        a.Pair = (7, -7);
        a.Other = a;
        Show(a);
        Record b = a.Other.Other!;
        b.Long++;
        b.Byte++;
        b.Pair.Item2 *= 3;
        Show(a);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Show(Record r)
    {
        Console.WriteLine(r.Flag);
        Console.WriteLine(r.Byte);
        Console.WriteLine(r.SByte);
        Console.WriteLine(r.Short);
        Console.WriteLine(r.UShort);
        Console.WriteLine((int)r.Char);
        Console.WriteLine(r.Int);
        Console.WriteLine(r.UInt);
        Console.WriteLine(r.Long);
        Console.WriteLine(r.ULong);
        Console.WriteLine(r.Text);
        Console.WriteLine(r.Pair.Item1 + r.Pair.Item2);
        Console.WriteLine(r.Other == r);
    }
}

internal sealed class Record
{
    public bool Flag;
    public long Long;
    public byte Byte;
    public int Int;
    public sbyte SByte;
    public short Short;
    public ulong ULong;
    public char Char;
    public uint UInt;
    public ushort UShort;
    public string? Text;
    public (int, long) Pair;
    public Record? Other;
}
