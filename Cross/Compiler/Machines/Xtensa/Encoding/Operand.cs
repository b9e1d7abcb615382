using DeviceKit.Cross.Machines.Xtensa.Tables;

namespace DeviceKit.Cross.Machines.Xtensa.Encoding;

/// <summary>An operand's value.</summary>
/// <param name="Class">What it is.</param>
/// <param name="Value">The register's number, the number, or the address of a target.</param>
internal readonly record struct Operand(OperandClass Class, long Value)
{
    /// <summary>An address register, a0 to a15.</summary>
    public static Operand A(int register) => new(OperandClass.Address, register);

    /// <summary>A floating-point register, f0 to f15.</summary>
    public static Operand F(int register) => new(OperandClass.Float, register);

    /// <summary>A boolean register, b0 to b15.</summary>
    public static Operand B(int register) => new(OperandClass.Boolean, register);

    /// <summary>A data register of MAC16, m0 to m3.</summary>
    public static Operand M(int register) => new(OperandClass.Data, register);

    /// <summary>A number.</summary>
    public static Operand Number(long value) => new(OperandClass.Number, value);

    /// <summary>An address in memory.</summary>
    public static Operand Target(uint address) => new(OperandClass.Target, address);

    /// <summary>As the manual writes it: a3, -5, 0x40080000.</summary>
    public override string ToString() => Class switch
    {
        OperandClass.Address => $"a{Value}",
        OperandClass.Float => $"f{Value}",
        OperandClass.Boolean => $"b{Value}",
        OperandClass.Data => $"m{Value}",
        OperandClass.Target => $"0x{(uint)Value:x}",
        _ => $"{Value}",
    };
}
