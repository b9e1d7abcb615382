using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Optimising.Inlining;

/// <summary>Who calls or names whom, among functions with bodies, and the order from the called to the callers.</summary>
internal sealed class CallGraph
{
    private readonly Dictionary<Function, List<Function>> _callees = [];
    private readonly Dictionary<Function, int> _components = [];
    private readonly Dictionary<Function, int> _indices = [];
    private readonly Dictionary<Function, int> _lowest = [];
    private readonly Stack<Function> _open = new();
    private readonly List<Function> _order = [];

    /// <summary>The graph of functions at this moment.</summary>
    public CallGraph(IReadOnlyList<Function> functions)
    {
        foreach (Function function in functions)
        {
            _callees.Add(function, []);
        }

        foreach (Function function in functions)
        {
            foreach (Block block in function.Blocks)
            {
                foreach (Instruction instruction in block.Instructions)
                {
                    FunctionSymbol? named = instruction.Operation switch
                    {
                        Operation.Call => (FunctionSymbol)instruction.Subject!,
                        Operation.MethodAddress => ((MethodInstance)instruction.Subject!).Symbol, // A delegate that may turn out to be called here.
                        _ => null,
                    };
                    if (named?.Body is { } callee && _callees.ContainsKey(callee))
                    {
                        _callees[function].Add(callee);
                    }
                }
            }
        }

        foreach (Function function in functions)
        {
            Visit(function);
        }
    }

    /// <summary>The functions, called ones before their callers except along cycles.</summary>
    public IReadOnlyList<Function> Order => _order;

    /// <summary>The functions that one calls, once for each place.</summary>
    public IReadOnlyList<Function> CalleesOf(Function function) => _callees[function];

    /// <summary>Whether two functions may call each other in a circle; a function is in one with itself only when it calls itself.</summary>
    public bool IsRecursive(Function caller, Function callee) =>
        _components.TryGetValue(callee, out int component) && component == _components[caller] && (!ReferenceEquals(caller, callee) || _callees[caller].Contains(caller));

    /// <summary>R. Tarjan's strongly connected components, without recursion.</summary>
    private void Visit(Function root)
    {
        if (_indices.ContainsKey(root))
        {
            return;
        }

        var stack = new Stack<(Function Function, int Next)>();
        Open(root, stack);
        while (stack.TryPop(out (Function Function, int Next) top))
        {
            List<Function> callees = _callees[top.Function];
            if (top.Next < callees.Count)
            {
                stack.Push((top.Function, top.Next + 1));
                Function callee = callees[top.Next];
                if (!_indices.TryGetValue(callee, out int index))
                {
                    Open(callee, stack);
                }
                else if (!_components.ContainsKey(callee))
                {
                    _lowest[top.Function] = System.Math.Min(_lowest[top.Function], index);
                }
            }
            else
            {
                Close(top.Function);
                if (stack.TryPeek(out (Function Function, int Next) caller))
                {
                    _lowest[caller.Function] = System.Math.Min(_lowest[caller.Function], _lowest[top.Function]);
                }
            }
        }
    }

    private void Open(Function function, Stack<(Function Function, int Next)> stack)
    {
        _indices.Add(function, _indices.Count);
        _lowest.Add(function, _indices.Count - 1);
        _open.Push(function);
        stack.Push((function, 0));
    }

    private void Close(Function function)
    {
        _order.Add(function);
        if (_lowest[function] != _indices[function])
        {
            return;
        }

        int component = _indices[function];
        Function member;
        do
        {
            member = _open.Pop();
            _components.Add(member, component);
        }
        while (!ReferenceEquals(member, function));
    }
}
