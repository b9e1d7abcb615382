using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Optimising.Numbering;

/// <summary>
/// Numbers for values: equal numbers, equal values. Constants and addresses, which every machine makes anew as cheaply as it keeps them, get one number
/// wherever they stand; other values get their own.
/// </summary>
internal sealed class ValueNumbers
{
    private readonly Dictionary<Instruction, int> _numbers = [];
    private readonly Dictionary<ValueKey, int> _cheap = [];
    private int _next;

    /// <summary>Whether a value is made anew rather than kept.</summary>
    public static bool IsCheap(Instruction value) => value.Operation is Operation.Constant or Operation.SymbolAddress or Operation.SlotAddress
        or Operation.StaticAddress or Operation.TypeDescriptor or Operation.TypeObject or Operation.StringLiteral or Operation.MethodAddress or Operation.Undefined;

    /// <summary>The number of a value.</summary>
    public int this[Instruction value]
    {
        get
        {
            if (_numbers.TryGetValue(value, out int number))
            {
                return number;
            }

            if (IsCheap(value))
            {
                var key = new ValueKey(value.Operation, value.Kind, value.Immediate, value.Subject, -1, -1, -1);
                if (!_cheap.TryGetValue(key, out number))
                {
                    number = _next++;
                    _cheap.Add(key, number);
                }
            }
            else
            {
                number = _next++;
            }

            _numbers.Add(value, number);
            return number;
        }
    }

    /// <summary>What an instruction of at most three operands computes.</summary>
    public ValueKey KeyOf(Instruction i)
    {
        int first = i.Operands.Count > 0 ? this[i.Operands[0]] : -1;
        int second = i.Operands.Count > 1 ? this[i.Operands[1]] : -1;
        int third = i.Operands.Count > 2 ? this[i.Operands[2]] : -1;
        if (i.Operands.Count == 2 && first > second && ValueKey.IsCommutative(i.Operation) && i.Operands[0].Kind == i.Operands[1].Kind)
        {
            (first, second) = (second, first);
        }

        return new ValueKey(i.Operation, i.Kind, i.Immediate, i.Subject, first, second, third);
    }
}
