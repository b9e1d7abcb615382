using System;

namespace DeviceKit.Cross.Intermediate.Evaluation;

/// <summary>Comparisons of known values, and how conditions turn round.</summary>
internal static class Comparisons
{
    /// <summary>Whether a comparison holds for two values of a kind.</summary>
    public static bool Holds(Comparison comparison, ValueKind kind, long a, long b)
    {
        if (kind == ValueKind.F32)
        {
            return HoldsFloat(comparison, BitConverter.Int32BitsToSingle((int)a), BitConverter.Int32BitsToSingle((int)b));
        }

        if (kind == ValueKind.F64)
        {
            return HoldsFloat(comparison, BitConverter.Int64BitsToDouble(a), BitConverter.Int64BitsToDouble(b));
        }

        // Sign-extended words compare like words, unsigned ones too.
        return comparison switch
        {
            Comparison.Equal => a == b,
            Comparison.NotEqual => a != b,
            Comparison.Less => a < b,
            Comparison.LessOrEqual => a <= b,
            Comparison.Greater => a > b,
            Comparison.GreaterOrEqual => a >= b,
            Comparison.LessUnsigned => (ulong)a < (ulong)b,
            Comparison.LessOrEqualUnsigned => (ulong)a <= (ulong)b,
            Comparison.GreaterUnsigned => (ulong)a > (ulong)b,
            _ => (ulong)a >= (ulong)b,
        };
    }

    /// <summary>The comparison that holds for b and a when this one holds for a and b.</summary>
    public static Comparison Swap(Comparison comparison) => comparison switch
    {
        Comparison.Less => Comparison.Greater,
        Comparison.LessOrEqual => Comparison.GreaterOrEqual,
        Comparison.Greater => Comparison.Less,
        Comparison.GreaterOrEqual => Comparison.LessOrEqual,
        Comparison.LessUnsigned => Comparison.GreaterUnsigned,
        Comparison.LessOrEqualUnsigned => Comparison.GreaterOrEqualUnsigned,
        Comparison.GreaterUnsigned => Comparison.LessUnsigned,
        Comparison.GreaterOrEqualUnsigned => Comparison.LessOrEqualUnsigned,
        _ => comparison,
    };

    /// <summary>The comparison that holds exactly when this one does not, of unordered numbers too.</summary>
    public static Comparison Negate(Comparison comparison, ValueKind kind)
    {
        bool isFloat = kind is ValueKind.F32 or ValueKind.F64;
        return comparison switch
        {
            Comparison.Equal => Comparison.NotEqual,
            Comparison.NotEqual => Comparison.Equal,
            Comparison.Less => isFloat ? Comparison.GreaterOrEqualUnsigned : Comparison.GreaterOrEqual,
            Comparison.LessOrEqual => isFloat ? Comparison.GreaterUnsigned : Comparison.Greater,
            Comparison.Greater => isFloat ? Comparison.LessOrEqualUnsigned : Comparison.LessOrEqual,
            Comparison.GreaterOrEqual => isFloat ? Comparison.LessUnsigned : Comparison.Less,
            Comparison.LessUnsigned => isFloat ? Comparison.GreaterOrEqual : Comparison.GreaterOrEqualUnsigned,
            Comparison.LessOrEqualUnsigned => isFloat ? Comparison.Greater : Comparison.GreaterUnsigned,
            Comparison.GreaterUnsigned => isFloat ? Comparison.LessOrEqual : Comparison.LessOrEqualUnsigned,
            Comparison.GreaterOrEqualUnsigned => isFloat ? Comparison.Less : Comparison.LessUnsigned,
            _ => throw new ArgumentOutOfRangeException(nameof(comparison)),
        };
    }

    private static bool HoldsFloat(Comparison comparison, double a, double b) => comparison switch
    {
        Comparison.Equal => a == b,
        Comparison.NotEqual => a != b,
        Comparison.Less => a < b,
        Comparison.LessOrEqual => a <= b,
        Comparison.Greater => a > b,
        Comparison.GreaterOrEqual => a >= b,
        Comparison.LessUnsigned => !(a >= b),
        Comparison.LessOrEqualUnsigned => !(a > b),
        Comparison.GreaterUnsigned => !(a <= b),
        _ => !(a < b),
    };
}
