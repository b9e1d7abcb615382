using DeviceKit.Cross.Machines.Xtensa.Encoding;
using DeviceKit.Cross.Machines.Xtensa.Tables;

namespace DeviceKit.Cross.Machines.Xtensa.Assembly;

/// <summary>Names of registers: a0 to a15, sp for a1, f0 to f15, b0 to b15, m0 to m3.</summary>
internal static class RegisterName
{
    /// <summary>Reads a register's name.</summary>
    /// <returns>False where it is none.</returns>
    public static bool TryRead(string name, out Operand register)
    {
        if (name == "sp")
        {
            register = Operand.A(1);
            return true;
        }

        register = default;
        int number = name.Length switch
        {
            2 when char.IsAsciiDigit(name[1]) => name[1] - '0',
            3 when name[1] == '1' && name[2] is >= '0' and <= '5' => 10 + name[2] - '0',
            _ => -1,
        };
        OperandClass? kind = number < 0 ? null : name[0] switch { 'a' => OperandClass.Address, 'f' => OperandClass.Float, 'b' => OperandClass.Boolean, 'm' when number < 4 => OperandClass.Data, _ => null };
        register = new Operand(kind ?? default, number);
        return kind is not null;
    }
}
