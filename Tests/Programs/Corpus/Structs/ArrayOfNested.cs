// covers: struct-nested x int; array x struct
using System;

namespace Programs.Structs.ArrayOfNested;

internal static class Program
{
    // A small virtual machine's memory as structures in arrays in structures.
    internal static void Main()
    {
        var machine = new Machine { Banks = new Bank[3] };
        for (int b = 0; b < machine.Banks.Length; b++)
        {
            machine.Banks[b].Cells = new Cell[4];
            for (int c = 0; c < 4; c++)
            {
                machine.Banks[b].Cells[c].Value = (b * 10) + c;
                machine.Banks[b].Cells[c].Tag.Kind = (byte)(c % 2);
                machine.Banks[b].Used++;
            }
        }

        Machine copy = machine;
        copy.Banks[1].Cells[2].Tag.Count += 5;
        copy.Position = 9;
        Cell moved = machine.Banks[1].Cells[2];
        machine.Banks[0].Cells[0] = moved;
        moved.Value = -1;
        ref Tag tag = ref machine.Banks[0].Cells[0].Tag;
        tag.Count *= 2;
        Console.WriteLine(machine.Banks[0].Cells[0].Value);
        Console.WriteLine(machine.Banks[0].Cells[0].Tag.Count + machine.Banks[1].Cells[2].Tag.Count);
        Console.WriteLine(machine.Position);
        int sum = 0;
        foreach (Bank bank in machine.Banks)
        {
            sum += bank.Used;
            foreach (Cell cell in bank.Cells)
            {
                sum = (sum * 3) + cell.Value + cell.Tag.Kind;
            }
        }

        Console.WriteLine(sum);
    }
}

internal struct Tag
{
    public byte Kind;
    public int Count;
}

internal struct Cell
{
    public int Value;
    public Tag Tag;
}

internal struct Bank
{
    public Cell[] Cells;
    public int Used;
}

internal struct Machine
{
    public Bank[] Banks;
    public long Position;
}
