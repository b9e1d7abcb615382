using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Tables;

namespace DeviceKit.Cross.Machines.Xtensa.Tables;

/// <summary>Reads registers.table.txt.</summary>
internal static class RegisterTable
{
    /// <summary>The table's name.</summary>
    public const string Name = "registers.table.txt";

    private static readonly string[] s_access = ["r", "w", "rw", "rwx"];

    /// <summary>Reads the registers of a text.</summary>
    /// <exception cref="TableException">A line is wrong.</exception>
    public static IReadOnlyList<RegisterDefinition> Read(string text)
    {
        var registers = new List<RegisterDefinition>();
        foreach (TableLine line in TableLine.Read(Name, text))
        {
            RegisterDefinition register = Read(line);
            if (registers.Any(r => r.Name == register.Name || (r.Set == register.Set && r.Number == register.Number && r.Access.Any(register.Access.Contains))))
            {
                throw line.Fault($"'{register.Name}', or number {register.Number} for {register.Access}, is there twice");
            }

            registers.Add(register);
        }

        return registers;
    }

    private static RegisterDefinition Read(TableLine line)
    {
        IReadOnlyList<string> words = line.Words;
        if (words.Count != 5 || words[0] is not ("special" or "user") || !s_access.Contains(words[3]))
        {
            throw line.Fault("a register is special or user, NAME NUMBER, then r, w, rw or rwx, then OPTION");
        }

        long number = line.NumberOf(words[2]);
        return number is >= 0 and <= 255 ? new RegisterDefinition(words[0], words[1], (int)number, words[3], words[4]) : throw line.Fault($"{number} is not 0..255");
    }
}
