using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Optimising.Simplifying;

/// <summary>Lengths of arrays that are known, casts that always succeed.</summary>
internal static class ObjectRules
{
    /// <summary>Applies the rules to an instruction.</summary>
    public static Instruction? Apply(Instruction i, Rewriter r)
    {
        Instruction a = i.Operands[0];
        if (i.Operation == Operation.ArrayLength)
        {
            return a.Operation == Operation.NewArray ? a.Operands[0]
                : a.Operation == Operation.CastClass ? Rewriter.Change(i, Operation.ArrayLength, a.Operands[0])
                : null;
        }

        if (Values.Is(a, 0))
        {
            return a; // Null is an instance of every type, or gives null.
        }

        // The same test before it. (a is T) as T, too.
        if (a.Operation == Operation.CastClass && ReferenceEquals(a.Subject, i.Subject))
        {
            return a;
        }

        if (a.Operation == Operation.IsInstance && ReferenceEquals(a.Subject, i.Subject))
        {
            return a;
        }

        return ExactType(a) is { } type && ReferenceEquals(type, i.Subject) ? a : null;
    }

    /// <summary>The type that an object has exactly, or null where that is not known.</summary>
    public static TypeInstance? ExactType(Instruction value) => value.Operation switch
    {
        Operation.NewObject or Operation.NewArray => (TypeInstance)value.Subject!,
        Operation.CastClass => ExactType(value.Operands[0]),
        _ => null,
    };
}
