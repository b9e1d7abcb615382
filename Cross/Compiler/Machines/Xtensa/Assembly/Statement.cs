using System.Collections.Generic;
using DeviceKit.Cross.Machines.Xtensa.Tables;

namespace DeviceKit.Cross.Machines.Xtensa.Assembly;

/// <summary>A line, or what stands on it behind a label.</summary>
/// <param name="line">The line, from 1.</param>
/// <param name="name">The instruction's or directive's name.</param>
/// <param name="arguments">What follows it.</param>
internal sealed class Statement(int line, Token name, IReadOnlyList<Token> arguments)
{
    /// <summary>The line, from 1.</summary>
    public int Line { get; } = line;

    /// <summary>The instruction's or directive's name.</summary>
    public Token Name { get; } = name;

    /// <summary>The labels that stand before it.</summary>
    public IList<Token> Labels { get; } = [];

    /// <summary>The instruction; null for a directive.</summary>
    public InstructionDefinition? Instruction { get; set; }

    /// <summary>The literals of a pool.</summary>
    public IList<Statement> Literals { get; } = [];

    /// <summary>Where it is, in bytes.</summary>
    public long Address { get; set; }

    /// <summary>How many bytes it has.</summary>
    public int Size { get; set; }

    /// <summary>True when its bytes have their place.</summary>
    public bool IsPlaced { get; set; }

    /// <summary>True where the bytes of an alignment are NOPs.</summary>
    public bool PadsWithNops { get; set; }

    /// <summary>Begins to read the arguments.</summary>
    public TokenReader Arguments() => new(arguments);
}
