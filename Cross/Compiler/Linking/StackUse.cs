using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Linking;

/// <summary>
/// Which functions must look at the stack pointer, and how much stack the others take. Every cycle of the call graph has one that looks: where a cycle goes through
/// calls by address, each function whose address is taken; else the one at which a walk through the graph comes back. What is left has no cycles, so the
/// deepest way through it is known.
/// </summary>
internal sealed class StackUse
{
    private readonly List<CodeObject> _code;
    private readonly Dictionary<Symbol, int> _numbers = [];
    private readonly List<int>[] _callees;
    private readonly bool[] _isAddressTaken;
    private readonly int[] _depths;

    /// <summary>Looks at a program.</summary>
    public StackUse(ReachedParts parts)
    {
        _code = parts.Code;
        for (int i = 0; i < _code.Count; i++)
        {
            _numbers.Add(_code[i].Symbol, i);
        }

        _callees = [.. _code.Select(c => c.Calls.Where(_numbers.ContainsKey).Select(s => _numbers[s]).Distinct().ToList())];
        _isAddressTaken = new bool[_code.Count];
        foreach (Symbol symbol in _code.SelectMany(AddressesIn).Concat(parts.Data.SelectMany(d => d.Relocations).Select(r => r.Target)))
        {
            if (_numbers.TryGetValue(symbol, out int number))
            {
                _isAddressTaken[number] = true;
            }
        }

        IsChecked = new bool[_code.Count];
        _depths = new int[_code.Count];
        CheckCallsByAddress();
        CheckCycles();
        for (int i = 0; i < _code.Count; i++)
        {
            IsChecked[i] |= _code[i].HasDynamicFrame;
        }

        Array.Fill(_depths, -1);
        IndirectDepth = Enumerable.Range(0, _code.Count).Where(i => _isAddressTaken[i] && !IsChecked[i]).Select(DepthOf).DefaultIfEmpty(0).Max();
        Array.Fill(_depths, -1);
        UncheckedDepth = Enumerable.Range(0, _code.Count).Select(DepthOf).DefaultIfEmpty(0).Max();
    }

    /// <summary>By the place of the function in the program's code.</summary>
    public bool[] IsChecked { get; }

    /// <summary>The most bytes that are taken below the place where a stack pointer was looked at last.</summary>
    public int UncheckedDepth { get; }

    private int IndirectDepth { get; }

    private static IEnumerable<Symbol> AddressesIn(CodeObject code)
    {
        var calls = new Dictionary<Symbol, int>();
        foreach (Symbol call in code.Calls)
        {
            calls[call] = calls.GetValueOrDefault(call) + 1;
        }

        // References has each call once, so what is left over are addresses.
        foreach (Symbol reference in code.References)
        {
            if (calls.GetValueOrDefault(reference) > 0)
            {
                calls[reference]--;
            }
            else
            {
                yield return reference;
            }
        }
    }

    /// <summary>A function whose address is taken, and which comes to a call by address again, is on a cycle for all that is known.</summary>
    private void CheckCallsByAddress()
    {
        var callers = new List<int>[_code.Count];
        for (int i = 0; i < callers.Length; i++)
        {
            callers[i] = [];
        }

        for (int i = 0; i < callers.Length; i++)
        {
            _callees[i].ForEach(c => callers[c].Add(i));
        }

        bool[] reaches = new bool[_code.Count];
        var work = new Stack<int>(Enumerable.Range(0, _code.Count).Where(i => _code[i].CallsIndirectly));
        while (work.TryPop(out int number))
        {
            if (!reaches[number])
            {
                reaches[number] = true;
                callers[number].ForEach(work.Push);
            }
        }

        for (int i = 0; i < _code.Count; i++)
        {
            IsChecked[i] = reaches[i] && _isAddressTaken[i];
        }
    }

    /// <summary>A function at which a walk along calls by name comes back while it is on the way is on a cycle.</summary>
    private void CheckCycles()
    {
        byte[] state = new byte[_code.Count];
        for (int root = 0; root < _code.Count; root++)
        {
            var stack = new Stack<(int Number, int Next)>();
            if (state[root] == 0)
            {
                state[root] = 1;
                stack.Push((root, 0));
            }

            while (stack.TryPop(out (int Number, int Next) top))
            {
                if (top.Next == _callees[top.Number].Count)
                {
                    state[top.Number] = 2;
                    continue;
                }

                stack.Push((top.Number, top.Next + 1));
                int callee = _callees[top.Number][top.Next];
                if (state[callee] == 0)
                {
                    state[callee] = 1;
                    stack.Push((callee, 0));
                }
                else
                {
                    IsChecked[callee] |= state[callee] == 1;
                }
            }
        }
    }

    /// <summary>The bytes of a function and of those below it up to the next that looks.</summary>
    private int DepthOf(int number)
    {
        if (_depths[number] < 0)
        {
            int below = _code[number].CallsIndirectly ? IndirectDepth : 0;
            foreach (int callee in _callees[number])
            {
                // The frame of one that looks is there before it looks.
                below = Math.Max(below, IsChecked[callee] ? _code[callee].FrameSize : DepthOf(callee));
            }

            _depths[number] = _code[number].FrameSize + below;
        }

        return _depths[number];
    }
}
