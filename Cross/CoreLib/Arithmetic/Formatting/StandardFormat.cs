namespace DeviceKit.CoreLib.Arithmetic;

/// <summary>The standard numeric formats over a number's digits: C, E, F, G, N, P and R.</summary>
internal static class StandardFormat
{
    private const int DefaultDecimals = 2;
    private const int DefaultExponentialDecimals = 6;
    private const char CurrencySymbol = '¤';

    /// <summary>Appends; false when the letter is no format. A precision of -1 is the format's own.</summary>
    internal static bool Append(ref CharWriter writer, ref NumberDigits number, char letter, int precision)
    {
        bool isRounded = number.Kind == NumberKind.FloatingPoint;
        int decimals = precision < 0 ? DefaultDecimals : precision;
        switch (letter & 0xFFDF)
        {
            case 'C':
                number.Round(number.Scale + decimals, isRounded);
                AppendCurrency(ref writer, ref number, decimals);
                return true;
            case 'F':
                number.Round(number.Scale + decimals, isRounded);
                AppendSign(ref writer, ref number);
                AppendFixed(ref writer, ref number, decimals, false);
                return true;
            case 'N':
                number.Round(number.Scale + decimals, isRounded);
                AppendSign(ref writer, ref number);
                AppendFixed(ref writer, ref number, decimals, true);
                return true;
            case 'P':
                number.Scale += 2;
                number.Round(number.Scale + decimals, isRounded);
                AppendSign(ref writer, ref number);
                AppendFixed(ref writer, ref number, decimals, true);
                writer.Append(' ');
                writer.Append('%');
                return true;
            case 'E':
                int digits = (precision < 0 ? DefaultExponentialDecimals : precision) + 1;
                number.Round(digits, isRounded);
                AppendSign(ref writer, ref number);
                AppendScientific(ref writer, ref number, digits, letter);
                return true;
            case 'G':
                AppendGeneral(ref writer, ref number, precision, (char)(letter - 2));
                return true;
            case 'R':
                AppendGeneral(ref writer, ref number, precision, (char)(letter - ('R' - 'E')));
                return true;
            default:
                return false;
        }
    }

    /// <summary>The general format, which takes an exponent when there are more digits before the point than asked for.</summary>
    internal static void AppendGeneral(ref CharWriter writer, ref NumberDigits number, int precision, char exponentLetter)
    {
        bool exponentAllowed = true;
        if (precision < 0 && number.Kind == NumberKind.Decimal)
        {
            // The zeros at the end of a decimal are shown; its minus zero is not.
            exponentAllowed = false;
            number.IsNegative &= number.Count != 0;
        }
        else if (precision < 1)
        {
            precision = number.Count;
        }

        if (exponentAllowed)
        {
            number.Round(precision, number.Kind == NumberKind.FloatingPoint);
        }

        AppendSign(ref writer, ref number);
        int position = number.Scale;
        bool scientific = exponentAllowed && (position > precision || position < -3);
        if (scientific)
        {
            position = 1;
        }

        AppendDigits(ref writer, ref number, 0, position);
        int next = position > 0 ? position : 0;
        if (next < number.Count || position < 0)
        {
            writer.Append('.');
            writer.AppendZeros(position < 0 ? -position : 0);
            for (; next < number.Count; next++)
            {
                writer.Append(number.CharAt(next));
            }
        }

        if (scientific)
        {
            AppendExponent(ref writer, number.Scale - 1, exponentLetter, 2, true);
        }
    }

    internal static void AppendExponent(ref CharWriter writer, int exponent, char letter, int minimumDigits, bool plus)
    {
        writer.Append(letter);
        if (exponent < 0)
        {
            writer.Append('-');
            exponent = -exponent;
        }
        else if (plus)
        {
            writer.Append('+');
        }

        writer.AppendInteger((uint)exponent, minimumDigits);
    }

    private static void AppendSign(ref CharWriter writer, ref NumberDigits number)
    {
        if (number.IsNegative)
        {
            writer.Append('-');
        }
    }

    private static void AppendCurrency(ref CharWriter writer, ref NumberDigits number, int decimals)
    {
        if (number.IsNegative)
        {
            writer.Append('(');
        }

        writer.Append(CurrencySymbol);
        AppendFixed(ref writer, ref number, decimals, true);
        if (number.IsNegative)
        {
            writer.Append(')');
        }
    }

    private static void AppendScientific(ref CharWriter writer, ref NumberDigits number, int digits, char letter)
    {
        writer.Append(number.CharAt(0));
        if (digits > 1)
        {
            writer.Append('.');
            AppendDigits(ref writer, ref number, 1, digits - 1);
        }

        AppendExponent(ref writer, number.Count == 0 ? 0 : number.Scale - 1, letter, 3, true);
    }

    private static void AppendFixed(ref CharWriter writer, ref NumberDigits number, int decimals, bool grouped)
    {
        int position = number.Scale;
        if (!grouped || position <= 3)
        {
            AppendDigits(ref writer, ref number, 0, position);
        }
        else
        {
            for (int i = 0; i < position; i++)
            {
                if (i > 0 && (position - i) % 3 == 0)
                {
                    writer.Append(',');
                }

                writer.Append(number.CharAt(i));
            }
        }

        if (decimals > 0)
        {
            writer.Append('.');
            int zeros = position >= 0 ? 0 : -position < decimals ? -position : decimals;
            writer.AppendZeros(zeros);
            if (decimals > zeros)
            {
                AppendDigits(ref writer, ref number, position > 0 ? position : 0, decimals - zeros);
            }
        }
    }

    /// <summary>So many digits from an index on, zeros past the last; a single zero when none is asked for.</summary>
    private static void AppendDigits(ref CharWriter writer, ref NumberDigits number, int start, int count)
    {
        if (count <= 0)
        {
            writer.Append('0');
            return;
        }

        int i = start;
        for (; i < start + count && i < number.Count; i++)
        {
            writer.Append(number.CharAt(i));
        }

        writer.AppendZeros(start + count - i);
    }
}
