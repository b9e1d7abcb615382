using System;

namespace DeviceKit.CoreLib.Arithmetic;

/// <summary>Reads a text of any style into digits, scale and sign.</summary>
internal ref struct NumberScanner
{
    private const char CurrencySymbol = '¤';
    private const int ExponentLimit = 100_000_000;

    private readonly ReadOnlySpan<char> _text;
    private readonly int _styles;
    private int _position;
    private bool _signSeen;
    private bool _parenthesisOpen;
    private bool _currencySeen;
    private bool _digitSeen;
    private bool _pointSeen;

    private NumberScanner(ReadOnlySpan<char> text, int styles)
    {
        _text = text;
        _styles = styles;
    }

    private readonly char Current => _position < _text.Length ? _text[_position] : '\0';

    /// <summary>Reads; false when the text is no number of that style. What has no room among the digits only leaves its trace.</summary>
    internal static bool Scan(ReadOnlySpan<char> text, int styles, ref NumberDigits number)
    {
        var scanner = new NumberScanner(text, styles);
        scanner.ReadPrefix(ref number);
        scanner.ReadDigits(ref number);
        if (!scanner._digitSeen)
        {
            return false;
        }

        scanner.ReadExponent(ref number);
        scanner.ReadSuffix(ref number);
        if (scanner._parenthesisOpen || !NumberText.IsEnd(text, scanner._position, 0))
        {
            return false;
        }

        if (number.Count == 0 && !number.HasNonzeroTail)
        {
            number.Scale = number.Kind == NumberKind.Decimal ? number.Scale : 0;
            number.IsNegative &= number.Kind != NumberKind.Integer || scanner._pointSeen;
        }

        return true;
    }

    private readonly bool Allows(int style) => (_styles & style) != 0;

    /// <summary>White space, sign and currency symbol in any order; but after a sign white space only behind a currency symbol.</summary>
    private void ReadPrefix(ref NumberDigits number)
    {
        while (true)
        {
            bool skipsWhite = Allows(NumberStyle.AllowLeadingWhite) && (!_signSeen || _currencySeen);
            if (skipsWhite && NumberText.IsWhite(Current))
            {
                _position++;
            }
            else if (!TryReadSign(ref number, NumberStyle.AllowLeadingSign) && !TryOpen(ref number) && !TryReadCurrency())
            {
                return;
            }
        }
    }

    private bool TryReadSign(ref NumberDigits number, int style)
    {
        if (_signSeen || !Allows(style) || Current is not '+' and not '-')
        {
            return false;
        }

        number.IsNegative = Current == '-';
        _signSeen = true;
        _position++;
        return true;
    }

    private bool TryOpen(ref NumberDigits number)
    {
        if (_signSeen || !Allows(NumberStyle.AllowParentheses) || Current != '(')
        {
            return false;
        }

        number.IsNegative = true;
        _signSeen = true;
        _parenthesisOpen = true;
        _position++;
        return true;
    }

    private bool TryReadCurrency()
    {
        if (_currencySeen || !Allows(NumberStyle.AllowCurrencySymbol) || Current != CurrencySymbol)
        {
            return false;
        }

        _currencySeen = true;
        _position++;
        return true;
    }

    private void ReadDigits(ref NumberDigits number)
    {
        int digits = 0;
        for (; ; _position++)
        {
            char character = Current;
            if (NumberText.IsDigit(character))
            {
                _digitSeen = true;
                AppendDigit(ref number, (byte)(character - '0'), ref digits);
            }
            else if (character == '.' && !_pointSeen && Allows(NumberStyle.AllowDecimalPoint))
            {
                _pointSeen = true;
            }
            else if (character != ',' || !_digitSeen || _pointSeen || !Allows(NumberStyle.AllowThousands))
            {
                return;
            }
        }
    }

    private readonly void AppendDigit(ref NumberDigits number, byte digit, ref int digits)
    {
        if (digit == 0 && digits == 0)
        {
            number.Scale -= _pointSeen ? 1 : 0;
            return;
        }

        number.Scale += _pointSeen ? 0 : 1;
        if (digits < number.Room.Length)
        {
            number.Room[digits] = digit;

            // Zeros at the end say something only in a decimal.
            if (digit != 0 || number.Kind == NumberKind.Decimal)
            {
                number.Count = digits + 1;
            }
        }
        else
        {
            number.HasNonzeroTail |= digit != 0;
        }

        digits++;
    }

    private void ReadExponent(ref NumberDigits number)
    {
        if (!Allows(NumberStyle.AllowExponent) || (Current | 0x20) != 'e')
        {
            return;
        }

        int start = _position++;
        bool negative = Current == '-';
        if (negative || Current == '+')
        {
            _position++;
        }

        if (!NumberText.IsDigit(Current))
        {
            _position = start;
            return;
        }

        int exponent = 0;
        for (; NumberText.IsDigit(Current); _position++)
        {
            if (exponent >= ExponentLimit)
            {
                // Out of every range, whatever the digits are.
                exponent = int.MaxValue;
                number.Scale = 0;
            }
            else
            {
                exponent = (exponent * 10) + Current - '0';
            }
        }

        number.Scale += negative ? -exponent : exponent;
    }

    private void ReadSuffix(ref NumberDigits number)
    {
        while (true)
        {
            if ((Allows(NumberStyle.AllowTrailingWhite) && NumberText.IsWhite(Current)) || (_parenthesisOpen && Current == ')'))
            {
                _parenthesisOpen &= Current != ')';
                _position++;
            }
            else if (!TryReadSign(ref number, NumberStyle.AllowTrailingSign) && !TryReadCurrency())
            {
                return;
            }
        }
    }
}
