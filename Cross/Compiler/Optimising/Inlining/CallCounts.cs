using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Optimising.Inlining;

/// <summary>How often functions are called by Call, and which ones something else names: those must stay.</summary>
internal sealed class CallCounts
{
    private readonly Dictionary<FunctionSymbol, int> _calls = [];
    private readonly HashSet<FunctionSymbol> _named = [];

    /// <summary>Counts the calls in functions.</summary>
    /// <param name="functions">All of the program.</param>
    /// <param name="mustStay">What is called or named from elsewhere: entry points, virtual tables, delegates, helpers.</param>
    public CallCounts(IEnumerable<Function> functions, System.Func<FunctionSymbol, bool> mustStay)
    {
        MustStay = mustStay;
        foreach (Function function in functions)
        {
            Add(function, 1);
            foreach (Region region in function.Regions)
            {
                foreach (Clause clause in region.Clauses)
                {
                    Name(clause.Subject);
                }
            }
        }
    }

    /// <summary>Whether something outside the functions names one.</summary>
    public System.Func<FunctionSymbol, bool> MustStay { get; }

    /// <summary>Whether a function is called at one place only, and nothing else names it.</summary>
    public bool IsOnlyCall(FunctionSymbol symbol) => _calls.GetValueOrDefault(symbol) == 1 && !_named.Contains(symbol) && !MustStay(symbol);

    /// <summary>Whether nobody calls or names a function any more.</summary>
    public bool IsUnused(FunctionSymbol symbol) => _calls.GetValueOrDefault(symbol) == 0 && !_named.Contains(symbol) && !MustStay(symbol);

    /// <summary>Notes that a call became the body: one call less, and those of the body once more.</summary>
    public void Replace(FunctionSymbol symbol, Function body)
    {
        _calls[symbol] = _calls.GetValueOrDefault(symbol) - 1;
        Add(body, 1);
    }

    /// <summary>Notes that a function is gone.</summary>
    public void Drop(Function function) => Add(function, -1);

    private void Add(Function function, int times)
    {
        foreach (Block block in function.Blocks)
        {
            foreach (Instruction instruction in block.Instructions)
            {
                if (instruction.Operation == Operation.Call)
                {
                    var symbol = (FunctionSymbol)instruction.Subject!;
                    _calls[symbol] = _calls.GetValueOrDefault(symbol) + times;
                }
                else
                {
                    Name(instruction.Subject);
                }
            }
        }
    }

    private void Name(object? subject)
    {
        if (subject is FunctionSymbol symbol)
        {
            _named.Add(symbol);
        }
    }
}
