using System;
using System.Globalization;
using System.Text;

namespace DeviceKit.CoreLib.Tests.Arithmetic.Parsing;

/// <summary>Texts that are numbers, nearly numbers, and neither.</summary>
internal sealed class TextSource(NumberSource numbers)
{
    private const string Symbols = "0123456789000999.,-+eE()¤ \t\0xaFn";

    /// <summary>Texts of which each is peculiar.</summary>
    internal static string[] Peculiar { get; } =
    [
        "", " ", "0", "-0", "+0", "-", "+", "--1", "1", "-1", "+1", " 1", "1 ", " 1 ", "\t\r\n\v\f1\t", "1\0", "1\0\0", "1 \0", "1\0 ", "\01", "1-", "1+", "-1-", "(1)", "(1", "1)",
        "(-1)", "-(1)", "( 1 )", " (1) ", "()", "1,000", ",1", "1,", "1,,0", "1,0.0", "1.0,0", "1.", ".1", ".", "1.5", "1.0", "-0.0", "0.0", "0.000", "1e3", "1E3", "1e+3", "1e-3", "1e", "1e+",
        "e1", "1e1.0", "1e 1", "1e999999999", "1e9999999999", "1e-9999999999", "0e9999999999", "1500e-2", "1e2147483648", "¤1", "1¤", "¤ 1", "-¤1", "- ¤1", "¤-1", "¤- 1", "- 1", "¤¤1", "¤1¤", "$1",
        "127", "128", "-128", "-129", "255", "256", "32767", "32768", "-32768", "-32769", "65535", "65536", "2147483647", "2147483648", "-2147483648", "-2147483649", "4294967295",
        "4294967296", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809", "18446744073709551615", "18446744073709551616",
        "99999999999999999999", "100000000000000000000000", "00000000000000000000000000000000012", "1.99999999999999999999999999999", "12345678901234567890.5", "0.9", "99.99e2", "2147483648x",
        "99999999999999999999 x", "FF", "ff", "0xFF", "-FF", " fF ", "FFFFFFFF", "1FFFFFFFF", "FFFFFFFFFFFFFFFF", "10000000000000000", "0000000000000000000000000001", "G", "Fg", "101", "102", "2",
        "11111111", "111111111", "1111111111111111111111111111111111111111111111111111111111111111", "Infinity", "-Infinity", "+infinity", "INFINITY", "∞", "NaN", "nan", "-NaN", "+nan", "--NaN",
        " Infinity ", "\u00A0NaN\u3000", "Infinit", "Infinityx", "(Infinity)", "4.9e-324", "2.4703282292062327e-324", "2.4703282292062328e-324", "1.7976931348623157e308", "1.7976931348623158e308",
        "1.7976931348623159e308", "1e309", "1e-400", "9007199254740993", "9007199254740992.99999999999999999999999", "9007199254740993.0000000000000000001", "0.1", "0.3", "1e23", "8.5e-46", "7.0064923216240853546186479164495806564013097093825788587853e-46",
        "7.00649232162408535461864791644958065640130970938257885878534141944895541342930300743319094181060791015625e-46", "3.4028235677973366e38", "3.4028235677973362e38", "16777217", "16777219", "0.50000000000000000000000000000000000000000",
        "79228162514264337593543950335", "79228162514264337593543950336", "-79228162514264337593543950335", "79228162514264337593543950335.4", "79228162514264337593543950335.5", "7922816251426433759354395033.55", "0.0000000000000000000000000001",
        "0.00000000000000000000000000005", "0.000000000000000000000000000050000000001", "0.00000000000000000000000000015", "1.0000000000000000000000000000000", "0.00000000000000000000000000000000", "-0.00", "1e28", "1e29", "1e-28", "1e-29", "0e-5", "0e5", "100e-2", "1.10", "1.100e1",
    ];

    internal string Any()
    {
        switch (numbers.Below(4))
        {
            case 0:
                return Random(Symbols, numbers.Below(14));
            case 1:
                return Damaged(Integer());
            case 2:
                return Integer();
            default:
                return Damaged(Number());
        }
    }

    /// <summary>The text of a floating-point number, with digits too few, enough, or many too many.</summary>
    internal string Number()
    {
        double value = BitConverter.UInt64BitsToDouble(numbers.Double());
        switch (numbers.Below(6))
        {
            case 0:
                return value.ToString("R", CultureInfo.InvariantCulture);
            case 1:
                return value.ToString("E" + numbers.Below(40), CultureInfo.InvariantCulture);
            case 2:
                return Random("0123456789", 1 + numbers.Below(25)) + "." + Random("0123456789", numbers.Below(25));
            case 3:
                return Random("0123456789", 1 + numbers.Below(30)) + "e" + (numbers.Below(700) - 350).ToString(CultureInfo.InvariantCulture);
            case 4:
                return Middle();
            default:
                return Random("0000123456789", numbers.Below(12)) + "." + Random("0000123456789", 1 + numbers.Below(12));
        }
    }

    /// <summary>The middle between two neighbours with all its digits, or what is beside it.</summary>
    internal string Middle()
    {
        ulong bits = numbers.Double() & 0x7FFF_FFFF_FFFF_FFFF;
        if (bits >= 0x7FE0_0000_0000_0000)
        {
            bits = 0x7FDF_FFFF_FFFF_FFFF;
        }

        // The digits of twice the significand and one, one binary place lower, are those of the middle.
        bool normal = bits >> 52 != 0;
        var significand = new System.Numerics.BigInteger(((bits & 0xF_FFFF_FFFF_FFFF) | (normal ? 1UL << 52 : 0)) * 2 + 1);
        int exponent = (normal ? (int)(bits >> 52) : 1) - 1076;
        string digits = exponent >= 0
            ? (significand << exponent).ToString(CultureInfo.InvariantCulture)
            : (significand * System.Numerics.BigInteger.Pow(5, -exponent)).ToString(CultureInfo.InvariantCulture) + "e" + exponent.ToString(CultureInfo.InvariantCulture);
        int e = digits.IndexOf('e', StringComparison.Ordinal);
        string mantissa = e < 0 ? digits : digits[..e];
        string power = e < 0 ? "" : digits[e..];
        return numbers.Below(3) switch
        {
            0 => digits,
            1 => mantissa + ".000" + Random("01", 3) + power,
            _ => mantissa[..^1] + (char)(mantissa[^1] - 1) + ".99" + power,
        };
    }

    private string Integer()
    {
        ulong value = numbers.Integer();
        return numbers.Below(4) switch
        {
            0 => ((long)value).ToString(CultureInfo.InvariantCulture),
            1 => value.ToString(CultureInfo.InvariantCulture),
            2 => value.ToString("X", CultureInfo.InvariantCulture),
            _ => value.ToString("N0", CultureInfo.InvariantCulture),
        };
    }

    private string Damaged(string text)
    {
        if (numbers.Below(2) == 0)
        {
            return text;
        }

        int at = numbers.Below(text.Length + 1);
        return text.Insert(at, Symbols[numbers.Below(Symbols.Length)].ToString());
    }

    private string Random(string symbols, int length)
    {
        var text = new StringBuilder(length);
        for (int i = 0; i < length; i++)
        {
            text.Append(symbols[numbers.Below(symbols.Length)]);
        }

        return text.ToString();
    }
}
