using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Tables;

namespace DeviceKit.Cross.Machines.Xtensa.Tables;

/// <summary>A format: how the word is divided.</summary>
/// <param name="Name">The manual's name.</param>
/// <param name="Widths">The widths of its fields in bits, from the highest bit down.</param>
internal sealed record InstructionFormat(string Name, IReadOnlyList<int> Widths)
{
    /// <summary>The word's size in bits, 16 or 24.</summary>
    public int Bits => Widths.Sum();

    /// <summary>Reads the line of a format.</summary>
    /// <exception cref="TableException">It is wrong.</exception>
    public static InstructionFormat Read(TableLine line)
    {
        int[] widths = [.. line.Words.Skip(2).Select(w => (int)line.NumberOf(w[(w.IndexOf(':') + 1)..]))];
        var format = new InstructionFormat(line.Words.Count > 1 ? line.Words[1] : "", widths);
        return format.Bits is 16 or 24 && widths.All(w => w > 0) ? format : throw line.Fault("a format is 'format NAME FIELD:BITS ...', together 16 or 24 bits");
    }

    /// <summary>True when the bits between two places, the lower included, are of one field.</summary>
    public bool IsInOneField(int low, int high)
    {
        int edge = Bits;
        foreach (int width in Widths)
        {
            if (high <= edge && low >= edge - width)
            {
                return true;
            }

            edge -= width;
        }

        return false;
    }
}
