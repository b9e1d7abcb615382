using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Machines.Code;

/// <summary>An operand of a <see cref="MachineInstruction"/>.</summary>
internal readonly record struct MachineOperand
{
    private MachineOperand(MachineOperandKind kind, long value, object? target)
    {
        Kind = kind;
        Value = value;
        Target = target;
    }

    /// <summary>What it is.</summary>
    public MachineOperandKind Kind { get; }

    /// <summary>How a register is used.</summary>
    public RegisterAccess Access { get; private init; }

    /// <summary>The register.</summary>
    public Register Register { get; private init; }

    /// <summary>Of a register that is written: 1 + the number of the operand that is read and must be in the same register; else 0.</summary>
    public int Tie { get; private init; }

    /// <summary>The number, or the bytes behind symbol or slot.</summary>
    public long Value { get; }

    /// <summary>The block, symbol, slot or table; else null.</summary>
    public object? Target { get; }

    /// <summary>The block.</summary>
    public MachineBlock Block => (MachineBlock)Target!;

    /// <summary>The symbol.</summary>
    public Symbol Symbol => (Symbol)Target!;

    /// <summary>The slot of the frame.</summary>
    public FrameSlot Slot => (FrameSlot)Target!;

    /// <summary>The table of blocks.</summary>
    public JumpTable Table => (JumpTable)Target!;

    /// <summary>True for a register.</summary>
    public bool IsRegister => Kind == MachineOperandKind.Register;

    /// <summary>True for a register that is read.</summary>
    public bool IsUse => (Access & RegisterAccess.Use) != 0;

    /// <summary>True for a register that is written.</summary>
    public bool IsDefinition => (Access & RegisterAccess.Define) != 0;

    /// <summary>A register that is read.</summary>
    public static MachineOperand Use(Register register) => new(MachineOperandKind.Register, 0, null) { Register = register, Access = RegisterAccess.Use };

    /// <summary>A register that is written.</summary>
    public static MachineOperand Define(Register register) => new(MachineOperandKind.Register, 0, null) { Register = register, Access = RegisterAccess.Define };

    /// <summary>A register that is written before all others are read.</summary>
    public static MachineOperand DefineEarly(Register register) =>
        new(MachineOperandKind.Register, 0, null) { Register = register, Access = RegisterAccess.Define | RegisterAccess.Early };

    /// <summary>A register that is written, and must be the one of an operand that is read: MOVEQZ, MADD.S. The two may be different virtual registers.</summary>
    /// <param name="register">The register that is written.</param>
    /// <param name="operand">The number of the operand that is read.</param>
    public static MachineOperand DefineTied(Register register, int operand) =>
        new(MachineOperandKind.Register, 0, null) { Register = register, Access = RegisterAccess.Define, Tie = operand + 1 };

    /// <summary>A number.</summary>
    public static MachineOperand Immediate(long value) => new(MachineOperandKind.Immediate, value, null);

    /// <summary>A block.</summary>
    public static MachineOperand To(MachineBlock block) => new(MachineOperandKind.Block, 0, block);

    /// <summary>The address of a symbol plus a number of bytes.</summary>
    public static MachineOperand Of(Symbol symbol, long addend = 0) => new(MachineOperandKind.Symbol, addend, symbol);

    /// <summary>A place in the frame.</summary>
    public static MachineOperand At(FrameSlot slot, long offset = 0) => new(MachineOperandKind.Frame, offset, slot);

    /// <summary>Where a slot of the filter's parent is, from the frame that the filter is handed.</summary>
    public static MachineOperand InParent(Slot slot, long offset = 0) => new(MachineOperandKind.ParentSlot, offset, slot);

    /// <summary>The address of a table; of an indirect jump, what it goes by.</summary>
    public static MachineOperand AddressOf(JumpTable table) => new(MachineOperandKind.JumpTable, 0, table);

    /// <summary>The same with another register.</summary>
    public MachineOperand With(Register register) => this with { Register = register };

    /// <inheritdoc/>
    public override string ToString() => Kind switch
    {
        MachineOperandKind.Register => $"{((Access & RegisterAccess.Define) != 0 ? (Access & RegisterAccess.Early) != 0 ? "=&" : "=" : "")}{Register}{(Tie > 0 ? $"@{Tie - 1}" : "")}",
        MachineOperandKind.Immediate => $"{Value}",
        _ => Value == 0 ? $"{Target}" : $"{Target}+{Value}",
    };
}
