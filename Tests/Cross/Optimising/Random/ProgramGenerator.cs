using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Intermediate.Text;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Tests.Optimising.Random;

/// <summary>
/// Random programs of the intermediate form, as an importer would write them: local variables in slots, structured statements, checks, throws and
/// regions. What they do is seen by what `note` was told, by the results and by the exception. No address is ever looked at.
/// </summary>
internal sealed class ProgramGenerator
{
    private const int Functions = 4;

    private readonly System.Random _random;
    private readonly List<FunctionSymbol> _symbols = [];

    /// <summary>A generator of the program of a seed.</summary>
    public ProgramGenerator(int seed)
    {
        _random = new System.Random(seed);
        ArrayType = Names.Type("System.Int32[]");
        ObjectType = Names.Type("Thing");
    }

    /// <summary>The types that the program names.</summary>
    public TextNames Names { get; } = new();

    /// <summary>What tells the test of an effect.</summary>
    public FunctionSymbol Note { get; } = new("note", new Signature([ValueKind.I32], []));

    /// <summary>The type of its arrays.</summary>
    public TypeInstance ArrayType { get; }

    /// <summary>The type of its objects.</summary>
    public TypeInstance ObjectType { get; }

    /// <summary>The functions that a function may call: those behind it.</summary>
    public IReadOnlyList<FunctionSymbol> Callable(FunctionSymbol from) => [.. _symbols.Skip(_symbols.IndexOf(from) + 1)];

    /// <summary>Makes the program; its first function is where it starts.</summary>
    public IReadOnlyList<Function> Generate()
    {
        for (int i = 0; i < Functions; i++)
        {
            ValueKind[] kinds = [.. Enumerable.Range(0, 1 + Next(3)).Select(_ => RandomKind())];
            _symbols.Add(new FunctionSymbol($"f{i}", new Signature(kinds, Chance(70) ? [RandomKind()] : [ValueKind.I32, RandomKind()])));
        }

        var functions = new List<Function>();
        foreach (FunctionSymbol symbol in _symbols)
        {
            var generator = new FunctionGenerator(this, new Function(symbol));
            symbol.Body = generator.Generate();
            functions.Add(symbol.Body);
        }

        return functions;
    }

    /// <summary>Arguments for a function.</summary>
    public IReadOnlyList<long> Arguments(FunctionSymbol symbol) => [.. symbol.Signature.Parameters.Select(kind => Interesting(kind))];

    /// <summary>A number below another.</summary>
    public int Next(int below) => _random.Next(below);

    /// <summary>True in so many of a hundred cases.</summary>
    public bool Chance(int percent) => _random.Next(100) < percent;

    /// <summary>A kind of number.</summary>
    public ValueKind RandomKind() => Next(10) switch { < 6 => ValueKind.I32, < 8 => ValueKind.I64, 8 => ValueKind.F64, _ => ValueKind.F32 };

    /// <summary>A number of a kind, often an edge.</summary>
    public long Interesting(ValueKind kind)
    {
        int small = Next(21) - 5;
        switch (kind)
        {
            case ValueKind.F32:
                return System.BitConverter.SingleToInt32Bits(Next(4) == 0 ? Next(1000) * 0.37f : small);
            case ValueKind.F64:
                return System.BitConverter.DoubleToInt64Bits(Next(4) == 0 ? Next(1000) * -1.13 : small);
            case ValueKind.I64:
                return Next(8) switch { 0 => long.MinValue, 1 => long.MaxValue, 2 => _random.NextInt64(), 3 => (long)small << 32, _ => small };
            default:
                return Next(8) switch { 0 => int.MinValue, 1 => int.MaxValue, 2 => _random.Next(), 3 => 1 << Next(32), _ => small };
        }
    }
}
