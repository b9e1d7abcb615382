using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Lowering;

/// <content>Memory: 64-bit values as two words, unaligned ones as bytes.</content>
internal sealed partial class FunctionLowering
{
    private const int WordBytes = 4;

    private void LowerMemory(Instruction instruction)
    {
        var access = (MemoryAccess)instruction.Subject!;
        int offset = (int)instruction.Immediate;
        Instruction address = instruction.Operands[0];
        bool isWide = access.Size > WordBytes;
        MemoryAccess word = isWide ? access with { Format = MemoryFormat.Int32 } : access;
        if (!isWide && (!access.IsUnaligned || access.Size == 1) && instruction.Operation != Operation.CompareExchange)
        {
            return;
        }

        switch (instruction.Operation)
        {
            case Operation.Load when isWide:
                Replace(instruction, LoadWord(word, address, offset), LoadWord(word, address, offset + WordBytes));
                break;
            case Operation.Load:
                Replace(instruction, LoadWord(word, address, offset));
                break;
            case Operation.Store when isWide:
                WordPair value = Pair(instruction, 1);
                StoreWord(word, address, value.Low, offset);
                StoreWord(word, address, value.High, offset + WordBytes);
                instruction.Remove();
                break;
            case Operation.Store:
                StoreWord(word, address, instruction.Operands[1], offset);
                instruction.Remove();
                break;
            default:
                LowerCompareExchange(instruction, word, address, offset);
                break;
        }
    }

    private void LowerCompareExchange(Instruction instruction, MemoryAccess word, Instruction address, int offset)
    {
        // There is one thread, and an interrupt handler leaves what the program exchanges alone.
        Instruction low = LoadWord(word, address, offset);
        if (!WordPair.IsWide(instruction.Kind))
        {
            Instruction isSame = _at.Compare(Comparison.Equal, low, instruction.Operands[1]);
            StoreWord(word, address, _at.Emit(Operation.Select, low.Kind, isSame, instruction.Operands[2], low), offset);
            Replace(instruction, low);
            return;
        }

        Instruction high = LoadWord(word, address, offset + WordBytes);
        WordPair value = Pair(instruction, 2);
        Instruction same = _at.Compare(Comparison.Equal, Difference(new WordPair(ValueKind.I64, low, high), Pair(instruction, 1)), Word(0));
        StoreWord(word, address, Emit(Operation.Select, same, value.Low, low), offset);
        StoreWord(word, address, Emit(Operation.Select, same, value.High, high), offset + WordBytes);
        Replace(instruction, low, high);
    }

    private Instruction LoadWord(MemoryAccess access, Instruction address, int offset)
    {
        if (!access.IsUnaligned || access.Size == 1)
        {
            return _at.Load(access, address, offset);
        }

        Instruction whole = _at.Load(ByteOf(access), address, offset);
        for (int i = 1; i < access.Size; i++)
        {
            bool isSign = access.Format == MemoryFormat.Int16;
            Instruction part = _at.Load(isSign ? ByteOf(access) with { Format = MemoryFormat.Int8 } : ByteOf(access), address, offset + i);
            whole = Emit(Operation.Or, whole, Emit(Operation.ShiftLeft, part, Word(8 * i)));
        }

        return access.Kind == ValueKind.I32 ? whole : _at.Emit(Operation.Reinterpret, access.Kind, whole);
    }

    private void StoreWord(MemoryAccess access, Instruction address, Instruction value, int offset)
    {
        if (!access.IsUnaligned || access.Size == 1)
        {
            _at.Store(access, address, value, offset);
            return;
        }

        Instruction bits = value.Kind == ValueKind.I32 ? value : Emit(Operation.Reinterpret, value);
        for (int i = 0; i < access.Size; i++)
        {
            _at.Store(ByteOf(access), address, i == 0 ? bits : Emit(Operation.ShiftRightUnsigned, bits, Word(8 * i)), offset + i);
        }
    }

    private static MemoryAccess ByteOf(MemoryAccess access) => access with { Format = MemoryFormat.UInt8, IsUnaligned = false };
}
