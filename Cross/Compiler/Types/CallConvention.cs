using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Types;

/// <summary>
/// How .NET's parameters become values. In order: `this`; the address of the result where it is a structure that does not return in values; then for each
/// parameter its value, the leaves of a structure (at most four), or the address of a copy that the callee owns.
/// </summary>
internal static class CallConvention
{
    private const int MaximumLeaves = 4;
    private const int MaximumResultWords = 4;

    /// <summary>The signature of a method with these parameter types.</summary>
    public static Signature Of(bool hasThis, TypeInstance? thisType, IReadOnlyList<TypeInstance> parameters, TypeInstance result)
    {
        var kinds = new List<ValueKind>();
        if (hasThis)
        {
            kinds.Add(thisType is { IsValueType: true } ? ValueKind.Pointer : ValueKind.Reference);
        }

        if (ReturnsThroughAddress(result))
        {
            kinds.Add(ValueKind.Pointer);
        }

        foreach (TypeInstance parameter in parameters)
        {
            if (IsPassedByAddress(parameter))
            {
                kinds.Add(ValueKind.Pointer);
            }
            else
            {
                kinds.AddRange(parameter.Leaves!.Select(KindOf));
            }
        }

        bool none = result.Category == TypeCategory.Void || ReturnsThroughAddress(result);
        return new Signature(kinds, none ? [] : [.. result.Leaves!.Select(KindOf)]);
    }

    /// <summary>Whether a parameter of the type is the address of a copy.</summary>
    public static bool IsPassedByAddress(TypeInstance type) => type.Leaves is not { Count: <= MaximumLeaves };

    /// <summary>Whether a result of the type is written where a hidden parameter says.</summary>
    public static bool ReturnsThroughAddress(TypeInstance type) =>
        type.Category != TypeCategory.Void && (type.Leaves is null || type.Leaves.Sum(leaf => WordsOf(KindOf(leaf))) > MaximumResultWords);

    /// <summary>The kind of a leaf as a value.</summary>
    public static ValueKind KindOf(Leaf leaf) => new MemoryAccess(leaf.Format).Kind;

    private static int WordsOf(ValueKind kind) => kind is ValueKind.I64 or ValueKind.F64 ? 2 : 1;
}
