using System.Collections.Generic;
using DeviceKit.Cross.Tables;

namespace DeviceKit.Cross.Machines.Xtensa.Boot;

/// <summary>The texts that trap.s puts together to its line, each behind its length.</summary>
internal static class TrapTexts
{
    private const string Table = "causes.table.txt";
    private const byte OtherCause = 255;

    /// <summary>With what stands around it, it fits the 128 bytes of trap_line.</summary>
    private const int LongestText = 72;

    /// <summary>Bytes and symbols.</summary>
    public static (byte[] Bytes, IReadOnlyDictionary<string, long> Symbols) Build(uint address) => Build(address, TableLine.Load(Table));

    /// <summary>Bytes and symbols with a table of causes.</summary>
    /// <exception cref="TableException">The table is wrong.</exception>
    public static (byte[] Bytes, IReadOnlyDictionary<string, long> Symbols) Build(uint address, string causes)
    {
        var bytes = new List<byte>();
        var symbols = new Dictionary<string, long>();
        Add("trap_text_program", "Trap: ");
        Add("trap_text_handler", "Trap in a handler: ");
        Add("trap_text_address", ", address 0x");
        symbols.Add("trap_causes", address + bytes.Count);
        int last = -1;
        foreach (TableLine line in TableLine.Read(Table, causes))
        {
            IReadOnlyList<string> cells = line.Cells;
            long cause = line.NumberOf(cells[0]);
            if (cells.Count != 3 || cause <= last || cause > OtherCause || cells[1].Length is 0 or > LongestText || cells[2] is not ("" or "address"))
            {
                throw line.Fault("a line is: cause | text | address or nothing; causes ascend to 255, a text has at most 72 characters");
            }

            last = (int)cause;
            bytes.Add((byte)cause);
            bytes.Add(cells[2].Length > 0 ? (byte)1 : (byte)0);
            Append($"{cells[1]} at 0x");
        }

        return last == OtherCause ? (bytes.ToArray(), symbols) : throw new TableException(Table, 1, "the last cause must be 255");

        void Add(string symbol, string text)
        {
            symbols.Add(symbol, address + bytes.Count);
            Append(text);
        }

        void Append(string text)
        {
            bytes.Add((byte)text.Length);
            bytes.AddRange(System.Text.Encoding.ASCII.GetBytes(text));
        }
    }
}
