using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Intermediate.Flow;

namespace DeviceKit.Cross.Optimising.Inlining;

/// <summary>
/// Puts bodies in place of calls, from the called functions to the callers: when a function comes up, those that it calls are as good as they get. A
/// function that may come to call itself is not put into its own circle.
/// </summary>
internal sealed class Inliner(InliningPolicy policy, CallGraph graph, CallCounts counts)
{
    private readonly Dictionary<Function, InliningCandidate> _candidates = [];

    /// <summary>Notes that a function is done: callers may take its body from now on.</summary>
    public void Add(Function function) => _candidates[function] = new InliningCandidate(function);

    /// <summary>Whether a function that is done never returns.</summary>
    public bool NeverReturns(FunctionSymbol symbol) =>
        symbol.Body is { } body && _candidates.TryGetValue(body, out InliningCandidate? candidate) && candidate.EndsInThrow;

    /// <summary>Replaces the calls of a function that are worth it.</summary>
    /// <returns>Whether any was.</returns>
    public bool Run(Function function)
    {
        List<(Instruction Call, int Depth)> calls = Calls(function);
        if (calls.Count == 0)
        {
            return false;
        }

        int size = new InliningCandidate(function).Size;
        bool changed = false;
        foreach ((Instruction call, int depth) in calls)
        {
            var symbol = (FunctionSymbol)call.Subject!;
            if (symbol.Body is not { } callee || !_candidates.TryGetValue(callee, out InliningCandidate? candidate) || graph.IsRecursive(function, callee))
            {
                continue;
            }

            if (policy.Wants(call, candidate, size, counts.IsOnlyCall(symbol), depth))
            {
                counts.Replace(symbol, callee);
                CallReplacement.Run(function, call, callee);
                size += candidate.Size;
                changed = true;
            }
        }

        return changed;
    }

    private static List<(Instruction Call, int Depth)> Calls(Function function)
    {
        var calls = new List<(Instruction Call, int Depth)>();
        LoopForest? loops = null;
        foreach (Block block in function.Blocks)
        {
            foreach (Instruction instruction in block.Instructions)
            {
                if (instruction.Operation == Operation.Call && ((FunctionSymbol)instruction.Subject!).Body is not null)
                {
                    loops ??= new LoopForest(new DominatorTree(function));
                    calls.Add((instruction, loops.DepthOf(block)));
                }
            }
        }

        return calls;
    }
}
