using System;
using System.Linq;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Tests.Lowering;

/// <summary>What the helpers of helpers.table.txt take and give: `l` is a 64-bit integer, `i` a word, `f` a float, `r` a reference.</summary>
internal static class HelperSignatures
{
    private static readonly string[] s_signatures =
    [
        "DoubleAdd ll-l", "DoubleSubtract ll-l", "DoubleMultiply ll-l", "DoubleDivide ll-l", "DoubleRemainder ll-l", "DoubleSquareRoot l-l",
        "DoubleFusedMultiplyAdd lll-l", "DoubleEqual ll-i", "DoubleLess ll-i", "DoubleLessOrEqual ll-i",
        "DoubleFromInt32 i-l", "DoubleFromUInt32 i-l", "DoubleFromInt64 l-l", "DoubleFromUInt64 l-l",
        "DoubleToInt32 l-i", "DoubleToUInt32 l-i", "DoubleToInt64 l-l", "DoubleToUInt64 l-l", "DoubleFromSingle i-l", "DoubleToSingle l-i",
        "SingleDivide ii-i", "SingleRemainder ii-i", "SingleSquareRoot i-i", "SingleFusedMultiplyAdd iii-i",
        "SingleFromInt64 l-f", "SingleFromUInt64 l-f", "SingleToInt64 f-l", "SingleToUInt64 f-l",
        "Divide64 ll-l", "DivideUnsigned64 ll-l", "Remainder64 ll-l", "RemainderUnsigned64 ll-l",
        "NewObject i-r", "NewArray ii-r", "IsInstance ri-i", "StoreCheck rr-", "InitializeClass ii-", "CopyMemory iii-", "FillMemory iii-",
        "ThrowIndexOutOfRange -", "ThrowOverflow -", "ThrowDivideByZero -", "ThrowInvalidCast ri-", "Throw r-", "Rethrow r-", "Resume rii-",
    ];

    public static Signature Of(string name)
    {
        string text = s_signatures.Single(s => s.StartsWith(name + " ", StringComparison.Ordinal))[(name.Length + 1)..];
        string[] parts = text.Split('-');
        return new Signature([.. parts[0].Select(Kind)], [.. parts[1].Select(Kind)]);
    }

    private static ValueKind Kind(char letter) => letter switch
    {
        'l' => ValueKind.I64,
        'f' => ValueKind.F32,
        'r' => ValueKind.Reference,
        _ => ValueKind.I32,
    };
}
