using System.Collections.Generic;

namespace DeviceKit.Cross.Machines.Xtensa.Assembly;

/// <summary>Gives every statement its address and size, and every symbol its value.</summary>
/// <param name="address">The address of the first byte.</param>
/// <param name="errors">Where errors go.</param>
internal sealed class Layout(uint address, List<AssemblyError> errors)
{
    /// <summary>The most bytes that a text may have: a stub that has more is a mistake.</summary>
    public const int MaximumSize = 1024 * 1024;

    private readonly Dictionary<string, long> _symbols = new(System.StringComparer.Ordinal);
    private Statement? _last;
    private long _here = address;

    /// <summary>The symbols by name.</summary>
    public IReadOnlyDictionary<string, long> Symbols => _symbols;

    /// <summary>How many bytes there are.</summary>
    public int Size => (int)(_here - address);

    /// <summary>Places the statements one behind the other.</summary>
    public void Place(IReadOnlyList<Statement> statements)
    {
        foreach (Statement statement in statements)
        {
            try
            {
                Place(statement);
            }
            catch (AssemblyFault fault)
            {
                errors.Add(new AssemblyError(statement.Line, fault.Column, fault.Message));
            }
        }
    }

    private void Place(Statement statement)
    {
        statement.Address = _here;
        foreach (Token label in statement.Labels)
        {
            Define((int)label.Value, label, _here);
        }

        statement.Size = SizeOf(statement);
        if (_here + statement.Size - address > MaximumSize || _here + statement.Size > 1L << 32)
        {
            throw new AssemblyFault(statement.Name.Column, $"this ends above {MaximumSize} bytes, or above 4 GiB");
        }

        _here += statement.Size;
        statement.IsPlaced = true;

        if (statement.Size > 0)
        {
            _last = statement;
        }
    }

    private int SizeOf(Statement statement)
    {
        if (statement.Instruction is { } instruction)
        {
            return instruction.Length;
        }

        TokenReader arguments = statement.Arguments();
        switch (statement.Name.Text)
        {
            case ".word":
                return 4 * Count(arguments);
            case ".half":
                return 2 * Count(arguments);
            case ".byte":
                return Count(arguments);
            case ".literal_position":
                arguments.ExpectEnd();
                return PlacePool(statement);
            case ".equ":
                Token name = arguments.ExpectName();
                arguments.Expect(",");
                Define(statement.Line, name, Expression(arguments, long.MinValue, long.MaxValue));
                return 0;
            case ".space":
                return (int)Expression(arguments, 0, MaximumSize);
            case ".org":
                return (int)(address + Expression(arguments, _here - address, MaximumSize) - _here);
            default:
                return SizeOfAlignment(statement, (int)Expression(arguments, 1, 4096));
        }
    }

    private int PlacePool(Statement pool)
    {
        if (pool.Literals.Count == 0)
        {
            return 0;
        }

        int padding = (int)(-_here & 3);
        for (int i = 0; i < pool.Literals.Count; i++)
        {
            Statement literal = pool.Literals[i];
            literal.Address = _here + padding + (4L * i);
            Token name = literal.Labels[0];
            try
            {
                Define(literal.Line, name, literal.Address);
            }
            catch (AssemblyFault fault)
            {
                errors.Add(new AssemblyError(literal.Line, fault.Column, fault.Message));
            }
        }

        return padding + (4 * pool.Literals.Count);
    }

    /// <summary>Behind an instruction that goes on, an alignment is filled with NOPs, of which the shortest has 2 bytes.</summary>
    private int SizeOfAlignment(Statement statement, int alignment)
    {
        if ((alignment & (alignment - 1)) != 0)
        {
            throw new AssemblyFault(statement.Arguments().Current.Column, $"{alignment} is not a power of two");
        }

        int size = (int)(-_here & (alignment - 1));
        statement.PadsWithNops = size > 0 && _last is { Instruction.EndsFlow: false };
        return statement.PadsWithNops && size == 1 ? 1 + alignment : size;
    }

    private static int Count(TokenReader arguments)
    {
        int count = 1;
        int depth = 0;
        for (Token token = arguments.Take(); token.Kind != TokenKind.End; token = arguments.Take())
        {
            depth += token.Is("(") ? 1 : token.Is(")") ? -1 : 0;
            count += token.Is(",") && depth == 0 ? 1 : 0;
        }

        return count;
    }

    private long Expression(TokenReader arguments, long minimum, long maximum)
    {
        int column = arguments.Current.Column;
        long value = new ExpressionReader(arguments, _symbols, _here).Read();
        arguments.ExpectEnd();
        return value >= minimum && value <= maximum ? value : throw new AssemblyFault(column, $"{value} is not in {minimum}..{maximum}");
    }

    private void Define(int line, Token name, long value)
    {
        if (name.Text[0] == '.' || RegisterName.TryRead(name.Text, out _))
        {
            throw new AssemblyFault(name.Column, $"'{name.Text}' cannot be a symbol's name");
        }

        if (!_symbols.TryAdd(name.Text, value))
        {
            errors.Add(new AssemblyError(line, name.Column, $"'{name.Text}' is there twice"));
        }
    }
}
