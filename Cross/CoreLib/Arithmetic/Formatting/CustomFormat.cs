using System;

namespace DeviceKit.CoreLib.Arithmetic;

/// <summary>Custom patterns: "0.00", "#,##0", sections, percent, exponents, quoted and escaped text.</summary>
internal static class CustomFormat
{
    internal static void Append(ref CharWriter writer, ref NumberDigits number, ReadOnlySpan<char> pattern)
    {
        CustomSection section = Choose(ref number, pattern);

        // Minus is written here for the first section only: the others have their own.
        bool minus = number.IsNegative && section.Start == 0;
        if (minus && number.Scale != 0)
        {
            writer.Append('-');
            minus = false;
        }

        new CustomDigits(ref number, section).Append(ref writer, ref number, pattern);

        // Nothing is written of a value below one in some patterns, and then no sign either.
        if (minus && number.Scale == 0 && writer.Length > 0)
        {
            writer.Prepend('-');
        }
    }

    /// <summary>The section for the number's sign, and for zero if rounding makes it that; rounds.</summary>
    private static CustomSection Choose(ref NumberDigits number, ReadOnlySpan<char> pattern)
    {
        int start = CustomSection.Find(pattern, number.Count == 0 ? 2 : number.IsNegative ? 1 : 0);
        while (true)
        {
            var section = CustomSection.Read(pattern, start);
            if (number.Count == 0)
            {
                number.BecomeZero();
                return section;
            }

            number.Scale += section.ScaleAdjustment;
            number.Round(section.HasExponent ? section.Digits : number.Scale + section.Digits - section.IntegerDigits, false);
            int zero = number.Count == 0 ? CustomSection.Find(pattern, 2) : start;
            if (zero == start)
            {
                return section;
            }

            start = zero;
        }
    }
}
