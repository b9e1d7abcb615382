using System.Globalization;
using System.Linq;
using DeviceKit.CoreLib.Runtime;
using Xunit;

namespace DeviceKit.CoreLib.Tests.Runtime;

/// <summary>Every character against .NET; a table of another version of Unicode fails here.</summary>
public sealed class UnicodeLookupTests
{
    private static readonly char[] s_all = [.. Enumerable.Range(0, 0x10000).Select(code => (char)code)];

    [Fact]
    public void Categories_AreThoseOfTheFramework() => Assert.Empty(s_all.Where(c => UnicodeLookup.CategoryOf(c) != CharUnicodeInfo.GetUnicodeCategory(c)).Select(c => $"U+{(int)c:X4}"));

    // Below 0x80 System.Char decides without the table.
    [Fact]
    public void Capitals_AreThoseOfTheFramework() => Assert.Empty(s_all.Where(c => c >= 0x80 && UnicodeLookup.ToUpper(c) != char.ToUpperInvariant(c)).Select(c => $"U+{(int)c:X4}"));

    [Fact]
    public void SmallLetters_AreThoseOfTheFramework() => Assert.Empty(s_all.Where(c => c >= 0x80 && UnicodeLookup.ToLower(c) != char.ToLowerInvariant(c)).Select(c => $"U+{(int)c:X4}"));
}
