using System;
using System.Collections.Generic;
using System.Globalization;

namespace DeviceKit.Cross.Intermediate.Text;

/// <summary>Reads one instruction: the operation when the line comes, the rest when all values and blocks are known.</summary>
internal sealed class InstructionParser(
    TextCursor cursor, Function function, ProgramText program, ITextNames names, Dictionary<int, Block> blocks, Dictionary<int, Instruction> values)
{
    /// <summary>Reads the operation, its format or comparison and its kind.</summary>
    public static Instruction ReadOperation(TextCursor cursor)
    {
        string[] words = cursor.Name().Split('.');
        if (words.Length > 2 || !Enum.TryParse(words[0], out Operation operation) || char.IsAsciiDigit(words[0][0]))
        {
            throw cursor.Error($"no operation '{words[0]}'");
        }

        long immediate = 0;
        object? subject = null;
        if (words.Length == 2 && operation == Operation.Compare)
        {
            immediate = Enum.TryParse(words[1], out Comparison comparison) ? (long)comparison : throw cursor.Error($"no comparison '{words[1]}'");
        }
        else if (words.Length == 2)
        {
            subject = Enum.TryParse(words[1], out MemoryFormat format) ? new MemoryAccess(format) : throw cursor.Error($"no format '{words[1]}'");
        }

        ValueKind kind = operation == Operation.Load && subject is MemoryAccess access ? access.Kind : ReadKind(cursor);
        return new Instruction(operation, kind) { Immediate = immediate, Subject = subject };
    }

    /// <summary>Reads a subject that has a name.</summary>
    public static object ReadNamed(TextCursor cursor, ProgramText program, ITextNames names)
    {
        if (cursor.TryTake("@"))
        {
            string name = cursor.Name();
            return program.Symbols.TryGetValue(name, out Symbol? symbol) ? symbol : throw cursor.Error($"no symbol '{name}'");
        }

        return cursor.TryTake("!") ? names.Type(cursor.Name())
            : cursor.TryTake("&") ? names.Method(cursor.Name())
            : cursor.TryTake("^") ? names.Field(cursor.Name())
            : cursor.Name();
    }

    /// <summary>Reads the rest of a line into its instruction.</summary>
    /// <returns>Of a phi, the values by the predecessors, which are not known yet.</returns>
    public Dictionary<Block, Instruction>? Read(Instruction instruction)
    {
        ReadSubject(instruction);
        Dictionary<Block, Instruction>? phi = instruction.Operation == Operation.Phi ? [] : null;
        while (cursor.Peek is 'v' or 'b')
        {
            if (phi is null)
            {
                instruction.AddOperand(Value());
            }
            else
            {
                Block predecessor = Target();
                cursor.Take(":");
                phi[predecessor] = Value();
            }

            cursor.TryTake(",");
        }

        if (cursor.TryTake("#"))
        {
            instruction.Immediate = ReadImmediate(instruction);
        }

        if (cursor.TryTake("->"))
        {
            do
            {
                instruction.Block!.AddSuccessor(Target());
            }
            while (cursor.TryTake(","));
        }

        instruction.Position = ReadPosition();
        return cursor.IsAtEnd ? phi : throw cursor.Error("the end of the line expected");
    }

    private static ValueKind ReadKind(TextCursor cursor)
    {
        foreach (ValueKind kind in Enum.GetValues<ValueKind>())
        {
            if (cursor.TryTake(kind.ToString()))
            {
                return kind;
            }
        }

        return ValueKind.None;
    }

    private void ReadSubject(Instruction instruction)
    {
        if (instruction.Subject is MemoryAccess access)
        {
            instruction.Subject = ReadAccess(access);
            return;
        }

        instruction.Subject = cursor.Peek switch
        {
            '%' => ReadSlot(instruction.Operation == Operation.ParentSlotAddress ? function.Parent : function),
            'r' => ReadRegion(),
            '(' => FunctionParser.ReadSignature(cursor),
            '@' or '!' or '&' or '^' or '"' => ReadNamed(cursor, program, names),
            _ => null,
        };
    }

    private MemoryAccess ReadAccess(MemoryAccess access)
    {
        if (cursor.TryTake("{"))
        {
            access = access with { Alias = ReadNamed(cursor, program, names) };
            cursor.Take("}");
        }

        access = cursor.TryTake("volatile") ? access with { IsVolatile = true } : access;
        access = cursor.TryTake("readonly") ? access with { IsReadOnly = true } : access;
        return cursor.TryTake("unaligned") ? access with { IsUnaligned = true } : access;
    }

    private Slot ReadSlot(Function? owner)
    {
        cursor.Take("%");
        int id = cursor.Integer();
        return owner?.Slots.Find(slot => slot.Id == id) ?? throw cursor.Error($"no slot %{id}");
    }

    private Region ReadRegion()
    {
        int index = cursor.Numbered('r');
        return index < function.Regions.Count ? function.Regions[index] : throw cursor.Error($"no region r{index}");
    }

    private long ReadImmediate(Instruction instruction)
    {
        string text = cursor.Literal();
        if (text.StartsWith("0x", StringComparison.Ordinal))
        {
            return long.Parse(text.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        }

        if (instruction.Operation == Operation.Constant && instruction.Kind == ValueKind.F32)
        {
            return BitConverter.SingleToInt32Bits(float.Parse(text, CultureInfo.InvariantCulture));
        }

        return instruction.Operation == Operation.Constant && instruction.Kind == ValueKind.F64
            ? BitConverter.DoubleToInt64Bits(double.Parse(text, CultureInfo.InvariantCulture))
            : long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value) ? value : throw cursor.Error("a number expected");
    }

    private SourcePosition? ReadPosition()
    {
        if (!cursor.TryTake("at"))
        {
            return null;
        }

        var method = (FunctionSymbol)ReadNamed(cursor, program, names);
        int offset = cursor.Integer();
        return new SourcePosition(method, offset, ReadPosition());
    }

    private Instruction Value()
    {
        int number = cursor.Numbered('v');
        return values.TryGetValue(number, out Instruction? value) ? value : throw cursor.Error($"no value v{number}");
    }

    private Block Target()
    {
        int number = cursor.Numbered('b');
        return blocks.TryGetValue(number, out Block? block) ? block : throw cursor.Error($"no block b{number}");
    }
}
