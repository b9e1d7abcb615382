using System.Globalization;

namespace System;

/// <content>Categories and case.</content>
public readonly partial struct Char
{
    public static UnicodeCategory GetUnicodeCategory(char c) => CharUnicodeInfo.GetUnicodeCategory(c);

    public static UnicodeCategory GetUnicodeCategory(string s, int index) => CharUnicodeInfo.GetUnicodeCategory(s[index]);

    public static bool IsDigit(char c) => c < 0x80 ? IsAsciiDigit(c) : GetUnicodeCategory(c) == UnicodeCategory.DecimalDigitNumber;

    public static bool IsDigit(string s, int index) => IsDigit(s[index]);

    public static bool IsLetter(char c) => c < 0x80 ? IsAsciiLetter(c) : GetUnicodeCategory(c) <= UnicodeCategory.OtherLetter;

    public static bool IsLetter(string s, int index) => IsLetter(s[index]);

    public static bool IsLetterOrDigit(char c) => c < 0x80 ? IsAsciiLetterOrDigit(c) : IsLetter(c) || IsDigit(c);

    public static bool IsLetterOrDigit(string s, int index) => IsLetterOrDigit(s[index]);

    public static bool IsUpper(char c) => c < 0x80 ? IsAsciiLetterUpper(c) : GetUnicodeCategory(c) == UnicodeCategory.UppercaseLetter;

    public static bool IsUpper(string s, int index) => IsUpper(s[index]);

    public static bool IsLower(char c) => c < 0x80 ? IsAsciiLetterLower(c) : GetUnicodeCategory(c) == UnicodeCategory.LowercaseLetter;

    public static bool IsLower(string s, int index) => IsLower(s[index]);

    public static bool IsNumber(char c) => c < 0x80 ? IsAsciiDigit(c) : GetUnicodeCategory(c) is >= UnicodeCategory.DecimalDigitNumber and <= UnicodeCategory.OtherNumber;

    public static bool IsNumber(string s, int index) => IsNumber(s[index]);

    public static bool IsPunctuation(char c) => GetUnicodeCategory(c) is >= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherPunctuation;

    public static bool IsSymbol(char c) => GetUnicodeCategory(c) is >= UnicodeCategory.MathSymbol and <= UnicodeCategory.OtherSymbol;

    public static bool IsSeparator(char c) => GetUnicodeCategory(c) is >= UnicodeCategory.SpaceSeparator and <= UnicodeCategory.ParagraphSeparator;

    public static bool IsWhiteSpace(string s, int index) => IsWhiteSpace(s[index]);

    public static char ToUpperInvariant(char c) => (uint)(c - 'a') < 26 ? (char)(c - 32) : c < 0x80 ? c : DeviceKit.CoreLib.Runtime.UnicodeLookup.ToUpper(c);

    public static char ToLowerInvariant(char c) => (uint)(c - 'A') < 26 ? (char)(c + 32) : c < 0x80 ? c : DeviceKit.CoreLib.Runtime.UnicodeLookup.ToLower(c);

    public static char ToUpper(char c) => ToUpperInvariant(c);

    public static char ToUpper(char c, CultureInfo culture) => ToUpperInvariant(c);

    public static char ToLower(char c) => ToLowerInvariant(c);

    public static char ToLower(char c, CultureInfo culture) => ToLowerInvariant(c);
}
