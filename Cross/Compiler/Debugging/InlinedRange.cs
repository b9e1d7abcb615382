using System.Collections.Generic;

namespace DeviceKit.Cross.Debugging;

/// <summary>A run of code that was put in place of a call, with those inside it.</summary>
/// <param name="Method">The method that was called.</param>
/// <param name="Call">The place of the call.</param>
/// <param name="Start">The first address.</param>
/// <param name="End">The address behind it.</param>
/// <param name="Inner">Runs inside it, by rising addresses.</param>
internal sealed record InlinedRange(string Method, SourceLine Call, uint Start, uint End, IReadOnlyList<InlinedRange> Inner)
{
    /// <summary>The runs of a function, from its rows.</summary>
    public static IReadOnlyList<InlinedRange> Of(FunctionLines function)
    {
        var chains = new List<(uint Start, uint End, List<SourceLine> Chain)>();
        for (int i = 0; i < function.Rows.Count; i++)
        {
            uint end = i + 1 < function.Rows.Count ? function.Rows[i + 1].Address : function.End;
            chains.Add((function.Rows[i].Address, end, Chain(function.Rows[i].Source)));
        }

        return Of(chains, 0, chains.Count, 1);
    }

    private static List<InlinedRange> Of(List<(uint Start, uint End, List<SourceLine> Chain)> rows, int first, int end, int depth)
    {
        var ranges = new List<InlinedRange>();
        for (int i = first; i < end;)
        {
            if (rows[i].Chain.Count <= depth)
            {
                i++;
                continue;
            }

            int next = i + 1;
            while (next < end && rows[next].Chain.Count > depth && IsSameCall(rows[i].Chain, rows[next].Chain, depth))
            {
                next++;
            }

            List<SourceLine> chain = rows[i].Chain;
            ranges.Add(new InlinedRange(chain[depth].Method, chain[depth - 1], rows[i].Start, rows[next - 1].End, Of(rows, i, next, depth + 1)));
            i = next;
        }

        return ranges;
    }

    private static bool IsSameCall(List<SourceLine> a, List<SourceLine> b, int depth) => a[depth].Method == b[depth].Method && a[depth - 1] == b[depth - 1];

    /// <summary>From the outermost caller inwards.</summary>
    private static List<SourceLine> Chain(SourceLine innermost)
    {
        var chain = new List<SourceLine>();
        for (SourceLine? line = innermost; line is not null; line = line.Caller)
        {
            chain.Add(line);
        }

        chain.Reverse();
        return chain;
    }
}
