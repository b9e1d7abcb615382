using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Linking;
using DeviceKit.Cross.Machines.Code;
using DeviceKit.Cross.Machines.Xtensa.Encoding;
using DeviceKit.Cross.Machines.Xtensa.Tables;

namespace DeviceKit.Cross.Machines.Xtensa.Emission;

/// <summary>A piece of a function's code whose size may still change.</summary>
/// <param name="kind">What it is.</param>
internal sealed class CodeItem(CodeItemKind kind)
{
    /// <summary>What it is.</summary>
    public CodeItemKind Kind { get; } = kind;

    /// <summary>The instruction.</summary>
    public Opcode Opcode { get; init; }

    /// <summary>Its operands, the target of a branch excepted.</summary>
    public Operand[] Operands { get; init; } = [];

    /// <summary>The block of a label, or where a branch goes.</summary>
    public MachineBlock? Block { get; init; }

    /// <summary>What is loaded, or the function that is called.</summary>
    public CodeLiteral Literal { get; init; }

    /// <summary>Of a loop's start and end, and of the branch and the move that stand in for them.</summary>
    public CountedLoop? Loop { get; init; }

    /// <summary>Where it comes from.</summary>
    public SourcePosition? Position { get; init; }

    /// <summary>Bytes.</summary>
    public int Size { get; set; }

    /// <summary>Bytes from the function's start.</summary>
    public int Offset { get; set; }
}
