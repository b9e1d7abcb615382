using System;
using System.Collections.Generic;
using System.Text;
using DeviceKit.Fuzz;
using Xunit;

namespace DeviceKit.Emulation.Tests.Fuzzing;

public sealed class HostileTextTests
{
    private static readonly string[] s_valid = ["# a comment\none 1\n  two 22\n  three 333\nfour\n", "five a b c\nsix\n"];

    [Fact]
    public void NthTextOfASeed_IsTheFirstOfItsOwn()
    {
        var texts = new HostileText(1000, s_valid);
        for (ulong i = 0; i < 2000; i++)
        {
            Assert.Equal(texts.Next().ToArray(), new HostileText(1000 + i, s_valid).Next().ToArray());
        }
    }

    [Fact]
    public void Texts_DifferAndSomeAreWhole()
    {
        var texts = new HostileText(1, s_valid);
        var seen = new HashSet<string>();
        int whole = 0;
        for (int i = 0; i < 5000; i++)
        {
            string text = Encoding.UTF8.GetString(texts.Next());
            seen.Add(text);
            whole += Array.IndexOf(s_valid, text) >= 0 ? 1 : 0;
        }

        Assert.True(seen.Count > 2500, $"{seen.Count} different texts of 5000");
        Assert.InRange(whole, 250, 2500);
    }
}
