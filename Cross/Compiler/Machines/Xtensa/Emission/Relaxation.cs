using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Linking;
using DeviceKit.Cross.Machines.Code;
using DeviceKit.Cross.Machines.Xtensa.Tables;

namespace DeviceKit.Cross.Machines.Xtensa.Emission;

/// <summary>
/// Finds the sizes of branches: each begins with the shortest form and grows while its target is out of reach. Nothing shrinks again, so it ends; the
/// offsets are those of the last pass.
/// </summary>
/// <param name="symbol">The function, for errors.</param>
/// <param name="items">Its items.</param>
internal sealed class Relaxation(Symbol symbol, List<CodeItem> items)
{
    /// <summary>A branch of 16 bits: BEQZ.N, BNEZ.N.</summary>
    public const int Narrow = 2;

    /// <summary>A branch or jump.</summary>
    public const int Plain = 3;

    /// <summary>The inverted branch over a jump; a call by register.</summary>
    public const int Long = 6;

    private const int JumpReach = 131072;
    private const int NarrowReach = 63;
    private const int LoopReach = 255;

    private readonly Dictionary<MachineBlock, int> _offsets = [];

    /// <summary>Bytes of all.</summary>
    public int Size { get; private set; }

    /// <summary>Where a block is, in bytes.</summary>
    public int OffsetOf(MachineBlock block) => _offsets[block];

    /// <summary>Whether a loop's end is too far from its start.</summary>
    public static bool IsTooLong(CodeItem start) => start.Loop!.End - (start.Offset + 4) is < 0 or > LoopReach;

    /// <summary>Finds sizes and offsets.</summary>
    /// <exception cref="LinkException">The function is too large for a jump.</exception>
    public void Run()
    {
        do
        {
            Place();
        }
        while (Grow());
    }

    private void Place()
    {
        int offset = 0;
        foreach (CodeItem item in items)
        {
            item.Offset = offset;
            if (item.Kind == CodeItemKind.Branch && item.Size == 0)
            {
                item.Size = item.Opcode is Opcode.Beqz or Opcode.Bnez ? Narrow : Plain;
            }
            else if (item.Kind == CodeItemKind.Label)
            {
                _offsets[item.Block!] = offset;
            }
            else if (item.Kind == CodeItemKind.LoopEnd)
            {
                item.Loop!.End = offset;
            }

            offset += item.Size;
        }

        Size = offset;
    }

    private bool Grow()
    {
        bool grew = false;
        foreach (CodeItem item in items)
        {
            if (item.Kind is not (CodeItemKind.Branch or CodeItemKind.Jump))
            {
                continue;
            }

            int distance = _offsets[item.Block!] - (item.Offset + 4);
            if (item.Kind == CodeItemKind.Branch && item.Size < Long && !Reaches(item, distance))
            {
                item.Size = item.Size == Narrow ? Plain : Long;
                grew = true;
            }
            else if (distance is < -JumpReach or >= JumpReach)
            {
                throw new LinkException($"function '{symbol}' is too large: a jump in it goes {distance} bytes");
            }
        }

        return grew;
    }

    private static bool Reaches(CodeItem branch, int distance) => branch.Size == Narrow
        ? distance is >= 0 and <= NarrowReach
        : InstructionSet.Lx6[branch.Opcode].Operands[^1].Definition.TryEncode(distance, out _);
}
