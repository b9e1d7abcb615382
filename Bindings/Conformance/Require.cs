using System;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;

namespace DeviceKit.Conformance;

/// <summary>What the laws are checked with; the law's name is that of the calling method.</summary>
internal static class Require
{
    public static void That(bool condition, string text, [CallerMemberName] string law = "")
    {
        if (!condition)
        {
            throw new LawViolationException(law, text);
        }
    }

    public static void Equal(long expected, long actual, string what, [CallerMemberName] string law = "")
    {
        if (expected != actual)
        {
            throw new LawViolationException(law, what + ": " + actual.ToString() + " instead of " + expected.ToString());
        }
    }

    public static void Equal(string? expected, string? actual, string what, [CallerMemberName] string law = "")
    {
        if (!string.Equals(expected, actual, StringComparison.Ordinal))
        {
            throw new LawViolationException(law, what + ": '" + (actual ?? "null") + "' instead of '" + (expected ?? "null") + "'");
        }
    }

    public static void Equal(ReadOnlySpan<byte> expected, ReadOnlySpan<byte> actual, string what, [CallerMemberName] string law = "")
    {
        int common = expected.CommonPrefixLength(actual);
        if (common != expected.Length || common != actual.Length)
        {
            string text = what + ": " + actual.Length.ToString() + " bytes that differ from the expected " + expected.Length.ToString() + " at " + common.ToString();
            throw new LawViolationException(law, text);
        }
    }

    public static void Throws<TException>(Action action, string what, [CallerMemberName] string law = "")
        where TException : Exception
    {
        try
        {
            action();
        }
        catch (TException)
        {
            return;
        }

        throw new LawViolationException(law, what + " did not throw");
    }

    public static async ValueTask ThrowsAsync<TException>(Func<ValueTask> action, string what, [CallerMemberName] string law = "")
        where TException : Exception
    {
        try
        {
            await action();
        }
        catch (TException)
        {
            return;
        }

        throw new LawViolationException(law, what + " did not throw");
    }
}
