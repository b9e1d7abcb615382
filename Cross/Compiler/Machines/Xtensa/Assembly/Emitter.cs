using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Machines.Xtensa.Encoding;
using DeviceKit.Cross.Machines.Xtensa.Tables;

namespace DeviceKit.Cross.Machines.Xtensa.Assembly;

/// <summary>Writes the bytes of statements that have their places.</summary>
/// <param name="address">The address of the first byte.</param>
/// <param name="size">How many bytes there are.</param>
/// <param name="symbols">The symbols.</param>
/// <param name="errors">Where errors go.</param>
internal sealed class Emitter(uint address, int size, IReadOnlyDictionary<string, long> symbols, List<AssemblyError> errors)
{
    private readonly byte[] _bytes = new byte[size];

    /// <summary>Where statements are missing, addresses are not the text's, and no error is to come of that.</summary>
    private readonly bool _hasPlaces = errors.Count == 0;

    /// <summary>Writes all statements.</summary>
    public byte[] Emit(IReadOnlyList<Statement> statements)
    {
        foreach (Statement statement in statements.Where(s => s.IsPlaced))
        {
            Try(statement, Emit);
            foreach (Statement literal in statement.Literals)
            {
                Try(literal, EmitLiteral);
            }
        }

        return _bytes;
    }

    private void Try(Statement statement, Action<Statement> emit)
    {
        try
        {
            emit(statement);
        }
        catch (AssemblyFault fault)
        {
            errors.Add(new AssemblyError(statement.Line, fault.Column, fault.Message));
        }
    }

    private Span<byte> At(Statement statement) => _bytes.AsSpan((int)(statement.Address - address));

    private void Emit(Statement statement)
    {
        switch (statement.Name.Text)
        {
            case var _ when statement.Instruction is not null:
                EmitInstruction(statement, statement.Instruction);
                break;
            case ".word":
                EmitData(statement, 4);
                break;
            case ".half":
                EmitData(statement, 2);
                break;
            case ".byte":
                EmitData(statement, 1);
                break;
            case ".align" when statement.PadsWithNops:
                EmitNops(statement);
                break;
            default:
                break;
        }
    }

    private void EmitInstruction(Statement statement, InstructionDefinition definition)
    {
        TokenReader arguments = statement.Arguments();
        var operands = new Operand[definition.Operands.Count];
        var columns = new int[operands.Length];
        for (int i = 0; i < operands.Length; i++)
        {
            if (i > 0)
            {
                arguments.Expect(",");
            }

            columns[i] = arguments.Current.Column;
            operands[i] = ReadOperand(arguments, definition.Operands[i].Definition.Class, statement.Address);
        }

        arguments.ExpectEnd();
        if (!Encoder.TryEncode(new Instruction(definition.Opcode, operands), (uint)statement.Address, out uint word, out EncodingFault? fault))
        {
            int operand = fault.Position - 1;
            if (_hasPlaces || operands[operand].Class != OperandClass.Target)
            {
                throw new AssemblyFault(columns[operand], fault.ToString());
            }
        }

        Encoder.Write(word, definition.Length, At(statement));
    }

    private Operand ReadOperand(TokenReader arguments, OperandClass kind, long here)
    {
        if (RegisterName.TryRead(arguments.Current.Text, out Operand register))
        {
            arguments.Take();
            return register;
        }

        return kind >= OperandClass.Number
            ? new Operand(kind, new ExpressionReader(arguments, symbols, here).Read())
            : throw new AssemblyFault(arguments.Current.Column, $"there must be a register, not {arguments.Current.Text}");
    }

    private void EmitData(Statement statement, int width)
    {
        TokenReader arguments = statement.Arguments();
        Span<byte> destination = At(statement);
        do
        {
            Write(arguments, width, destination, statement.Address);
            destination = destination[width..];
        }
        while (arguments.TryTake(","));
        arguments.ExpectEnd();
    }

    private void EmitLiteral(Statement literal)
    {
        TokenReader arguments = literal.Arguments();
        arguments.ExpectName();
        arguments.Expect(",");
        Write(arguments, 4, At(literal), literal.Address);
        arguments.ExpectEnd();
    }

    /// <summary>Writes a signed or unsigned number, low byte first.</summary>
    private void Write(TokenReader arguments, int width, Span<byte> destination, long here)
    {
        int column = arguments.Current.Column;
        long value = new ExpressionReader(arguments, symbols, here).Read();
        long minimum = -(1L << ((8 * width) - 1));
        long maximum = (1L << (8 * width)) - 1;
        if (value < minimum || value > maximum)
        {
            throw new AssemblyFault(column, $"{value} is not in {minimum}..{maximum}");
        }

        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, value);
        bytes[..width].CopyTo(destination);
    }

    private void EmitNops(Statement statement)
    {
        Span<byte> destination = At(statement)[..statement.Size];
        while (destination.Length > 0)
        {
            Opcode nop = destination.Length is 2 or 4 ? Opcode.NopN : Opcode.Nop;
            destination = destination[Encoder.Encode(new Instruction(nop), 0, destination)..];
        }
    }
}
