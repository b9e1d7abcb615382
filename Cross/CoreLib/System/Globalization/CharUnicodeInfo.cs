using DeviceKit.CoreLib.Runtime;

namespace System.Globalization;

public static class CharUnicodeInfo
{
    public static UnicodeCategory GetUnicodeCategory(char ch) => UnicodeLookup.CategoryOf(ch);

    public static UnicodeCategory GetUnicodeCategory(string s, int index) => UnicodeLookup.CategoryOf(s[index]);
}
