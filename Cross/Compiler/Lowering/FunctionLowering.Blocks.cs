using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Lowering;

/// <content>Copying and zeroing memory: small blocks of known size in place.</content>
internal sealed partial class FunctionLowering
{
    private const int MostMoves = 8;
    private const int MostMovesForSize = 3;

    private void LowerBlockOperation(Instruction instruction)
    {
        Instruction to = instruction.Operands[0];
        switch (instruction.Operation)
        {
            case Operation.CopyMemory:
                CallHelper("CopyMemory", to, instruction.Operands[1], instruction.Operands[2]);
                break;
            case Operation.FillMemory:
                CallHelper("FillMemory", to, instruction.Operands[1], instruction.Operands[2]);
                break;
            case Operation.CopyBlock:
                CopyBlock(instruction, to, instruction.Operands[1]);
                break;
            default:
                ZeroBlock(instruction, to);
                break;
        }

        instruction.Remove();
    }

    private void CopyBlock(Instruction instruction, Instruction to, Instruction from)
    {
        int size = (int)instruction.Immediate;
        int step = StepOf(instruction);
        if (MovesOf(size, step) > (Traits.PrefersSize ? MostMovesForSize : MostMoves))
        {
            CallHelper("CopyMemory", to, from, Word(size));
            return;
        }

        for (int offset = 0; offset < size; offset += SizeAt(offset, size, step))
        {
            MemoryAccess access = AccessOf(SizeAt(offset, size, step));
            _at.Store(access, to, _at.Load(access, from, offset), offset);
        }
    }

    private void ZeroBlock(Instruction instruction, Instruction to)
    {
        int size = (int)instruction.Immediate;
        int step = StepOf(instruction);
        if (MovesOf(size, step) > 2 * (Traits.PrefersSize ? MostMovesForSize : MostMoves))
        {
            CallHelper("FillMemory", to, Word(0), Word(size));
            return;
        }

        Instruction zero = Word(0);
        for (int offset = 0; offset < size; offset += SizeAt(offset, size, step))
        {
            _at.Store(AccessOf(SizeAt(offset, size, step)), to, zero, offset);
        }
    }

    /// <summary>
    /// Bytes of a move: the alignment of the type if the operation names it, else what the size allows. A size is a multiple of the alignment, so words are
    /// right for all but odd structures of bytes; the machine makes an access that is not aligned right, and slow.
    /// </summary>
    private static int StepOf(Instruction instruction) =>
        instruction.Subject is TypeInstance type ? System.Math.Min(type.Alignment, WordBytes) : (instruction.Immediate % WordBytes) switch { 0 => WordBytes, 2 => 2, _ => 1 };

    private static int MovesOf(int size, int step)
    {
        int moves = 0;
        for (int offset = 0; offset < size; offset += SizeAt(offset, size, step))
        {
            moves++;
        }

        return moves;
    }

    private static int SizeAt(int offset, int size, int step)
    {
        int rest = size - offset;
        return step <= rest ? step : rest >= 2 ? 2 : 1;
    }

    private static MemoryAccess AccessOf(int size) => new(size switch { 1 => MemoryFormat.UInt8, 2 => MemoryFormat.UInt16, _ => MemoryFormat.Int32 });
}
